import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
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
  vi.resetModules();
  vi.doMock('sharp', () => {
    throw new Error('Could not load the "sharp" module');
  });
  const bare = await import('./images.ts');
  await expect(bare.makePicture(join(folder, 'any'), draft)).rejects.toMatchObject({ reason: 'away' });
  vi.doUnmock('sharp');
  vi.resetModules();
});
