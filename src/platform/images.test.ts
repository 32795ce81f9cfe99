import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makePicture } from './images.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peerhood-images-'));
});
afterAll(() => rm(folder, { recursive: true }));

let drafts = 0;
const draft = async () => join(folder, `draft-${drafts++}`);

test('a drawing that names other files is not opened, and nothing is left of the attempt', async () => {
  const source = join(folder, 'drawing');
  await writeFile(
    source,
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/hostname"/></svg>',
  );
  await expect(makePicture(source, draft)).rejects.toMatchObject({ reason: 'broken' });
  await rm(source);
  expect(await readdir(folder)).toEqual([]);
});

test('a machine without the library says so: pictures are refused, and nothing else breaks', async () => {
  vi.doMock('sharp', () => {
    throw new Error('Could not load the "sharp" module');
  });
  const { make } = await import('./picture-child.ts');
  await expect(make(join(folder, 'any'), join(folder, 'a'), join(folder, 'b'))).rejects.toMatchObject({
    reason: 'away',
  });
  vi.doUnmock('sharp');
});

test('a picture on which the decoder breaks costs that picture and leaves nothing behind', async () => {
  const broken = join(folder, 'broken.mjs');
  // It has written half a picture by then.
  await writeFile(
    broken,
    "import { writeFileSync } from 'node:fs'; writeFileSync(process.argv[4], 'half'); process.kill(process.pid, 'SIGSEGV');",
  );
  await expect(makePicture(join(folder, 'any'), draft, broken)).rejects.toMatchObject({ reason: 'broken' });
  await rm(broken);
  expect(await readdir(folder)).toEqual([]);
});

test('whoever makes it knows nothing of the place', async () => {
  const nosy = join(folder, 'nosy.mjs');
  const told = join(folder, 'told');
  await writeFile(
    nosy,
    `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.env)); process.exit(1);`,
  );
  process.env.PEERHOOD_SECRET = 'what nobody else may know';
  await expect(makePicture(join(folder, 'any'), draft, nosy)).rejects.toMatchObject({ reason: 'broken' });
  delete process.env.PEERHOOD_SECRET;
  expect(await readFile(told, 'utf8')).not.toContain('nobody else');
});
