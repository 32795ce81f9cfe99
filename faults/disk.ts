import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from './browser.ts';
import { reckon } from './ledger.ts';
import { countAll, makeLoad } from './load.ts';
import { openPlace } from './place.ts';

export type DiskResult =
  | { skipped: string }
  | {
      /** Writes while there was no room, by what was answered. */
      answers: Record<string, number>;
      /** Of these: 503 or 507 with Retry-After and what was typed; or taken after all, where a little room was left. */
      clear: number;
      unclear: string[];
      /** Uploads among them. */
      uploads: Record<string, number>;
      backAfter: number;
      acknowledged: number;
      lost: number;
      doubled: number;
      problems: string[];
    };

/** A disk that is really full, under the database and the files: a small one in memory, where this machine lets us make one. */
export async function disk({ seed, writes }: { seed: number; writes: number }): Promise<DiskResult> {
  const folder = mkdtempSync(join(tmpdir(), 'peerhood-faults-'));
  chmodSync(folder, 0o711);
  const small = join(folder, 'small');
  mkdirSync(small);
  const mounted =
    process.getuid?.() === 0 &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=220m,mode=711', 'tmpfs', small]).status === 0;
  if (!mounted) {
    rmSync(folder, { recursive: true, force: true });
    return { skipped: 'a small disk can only be made by root, where mounting is allowed' };
  }
  let place: Awaited<ReturnType<typeof openPlace>> | undefined;
  try {
    place = await openPlace({}, { folder: small });
    const load = await makeLoad(place, { people: 3, seed });
    load.start();
    await load.until(20);
    const ballast = join(small, 'ballast');
    fill(small, ballast);
    // Whatever the writers find from now on, somebody looks at each answer as well.
    const answers: Record<string, number> = {};
    const uploads: Record<string, number> = {};
    const unclear: string[] = [];
    let clear = 0;
    const [person] = load.people as [(typeof load.people)[0]];
    const browser = new Browser(place.port);
    for (const [name, value] of person.browser.cookies) browser.cookies.set(name, value);
    const path = `/topics/${load.people[1]!.topic}/posts`;
    for (let each = 0; each < writes; each++) {
      const words = `words ${each} that must not be lost`;
      const isUpload = each % 2 === 1;
      const content = Buffer.alloc(400_000, `line ${each} of a long text\n`);
      const answer = await (isUpload
        ? browser.upload(path, { body: words }, { name: `long-${each}.txt`, content })
        : browser.post(path, { body: `${words} ${'and more of it '.repeat(600)}` })
      ).catch((error) => ({ status: String(error.code), headers: {}, body: '' }));
      answers[answer.status] = (answers[answer.status] ?? 0) + 1;
      if (isUpload) uploads[answer.status] = (uploads[answer.status] ?? 0) + 1;
      const retryAfter = Number((answer.headers as Record<string, string>)['retry-after']);
      const says =
        [503, 507].includes(Number(answer.status)) && retryAfter > 0 && answer.body.includes(words);
      if (says || answer.status === 303) clear++;
      else
        unclear.push(
          `${answer.status} ${answer.body
            .replace(/<[^>]+>/g, ' ')
            .replace(/\s+/g, ' ')
            .slice(0, 120)}`,
        );
      if (answer.status === 303) fill(small, ballast);
    }
    browser.close();
    rmSync(ballast);
    const backAfter = await place.recovered();
    await load.until(load.acknowledged() + 20);
    await load.stop();
    const { acknowledged, lost, doubled, problems, odd } = reckon(load.entries, await countAll(place, load));
    return {
      answers,
      clear,
      unclear: [...new Set(unclear)],
      uploads,
      backAfter: Math.round(backAfter * 100) / 100,
      acknowledged,
      lost,
      doubled,
      // While it is full, 507 is a “later” as well.
      problems: [...problems, ...new Set(odd.filter((each) => !/: (507|at )/.test(each)))],
    };
  } finally {
    await place?.close();
    spawnSync('umount', ['-l', small]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Leaves nothing: big pieces first, then small ones. */
function fill(folder: string, ballast: string): void {
  for (const piece of [4_194_304, 65_536, 4_096])
    for (let tries = 0; tries < 1_000; tries++) {
      const { bavail, bsize } = statfsSync(folder);
      if (bavail * bsize < piece) break;
      try {
        writeFileSync(ballast, Buffer.alloc(piece, 1), { flag: 'a' });
      } catch {
        break;
      }
    }
}
