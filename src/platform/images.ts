import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/*
 * Makes a picture anew from what somebody sent: turned the right way up, no larger than a screen shows, and with
 * nothing in it but what can be seen. Where it was taken, when and with what is gone. It is made in a process of its own
 * (picture-child.ts): a picture on which the decoder breaks costs that picture, and the memory it took goes back at once.
 */

export interface Picture {
  path: string;
  bytes: number;
  width: number;
  height: number;
  moving: boolean;
  /** For a page: smaller, and still. Undefined where the picture itself is small enough. */
  small: { path: string } | undefined;
}

/** `broken`: not to be read. `large`, `long`: too many points; too many in all its frames. `away`: no machine to do it. */
export class PictureRefused extends Error {
  readonly reason: 'broken' | 'large' | 'long' | 'away';
  constructor(reason: PictureRefused['reason']) {
    super(`a picture is refused: ${reason}`);
    this.reason = reason;
  }
}

export const PICTURE_TYPE = 'image/webp';

export const most = {
  /** Points that are read. A JPEG is made smaller while it is read, others are read whole into memory. */
  jpeg: 100_000_000,
  other: 40_000_000,
  /** The longer side of what is kept, and the sides of what stands in a page. */
  side: 2560,
  small: { width: 800, height: 800 },
  /** For each of the two pictures; and for all of it together, after which the process is ended. */
  seconds: 40,
  allSeconds: 100,
};

/** The size of the smaller picture, by whole points. */
export function smallSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, most.small.width / width, most.small.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The program that does it: the source, or beside the built one what `bin/build.mjs` makes of it. */
const child = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? 'picture-child.ts' : 'picture-child.js', import.meta.url),
);

/**
 * @param source a file that begins like a picture
 * @param draft gives the path of a file to write; what is written there belongs to the caller
 * @throws PictureRefused
 */
export function makePicture(source: string, draft: () => Promise<string>, program = child): Promise<Picture> {
  // One after the other: two large ones at once could be more than a small machine has.
  const mine = last.then(() => makeNow(source, draft, program));
  last = mine.catch(() => {});
  return mine;
}

let last: Promise<unknown> = Promise.resolve();

/** What the other process says at its end: the picture, or why there is none. */
export type Made = Omit<Picture, 'path' | 'small'> & { small: boolean };
export type Answer = Made | { refused: PictureRefused['reason'] };

async function makeNow(source: string, draft: () => Promise<string>, program: string): Promise<Picture> {
  const [path, small] = [await draft(), await draft()];
  try {
    const made = await answerOf(program, [source, path, small]);
    if (!made.small) await rm(small, { force: true });
    return { ...made, path, small: made.small ? { path: small } : undefined };
  } catch (error) {
    for (const each of [path, small]) await rm(each, { force: true });
    throw error;
  }
}

/** @throws PictureRefused, also when the process ended without an answer */
async function answerOf(program: string, paths: readonly string[]): Promise<Made> {
  const said = await new Promise<string>((resolve) => {
    // It needs nothing of what the program knows, such as the secret of the place.
    const { PATH, LD_LIBRARY_PATH, TMPDIR } = process.env;
    const maker = spawn(process.execPath, [program, 'make-picture', ...paths], {
      env: { PATH, LD_LIBRARY_PATH, TMPDIR },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: most.allSeconds * 1000,
      killSignal: 'SIGKILL',
    });
    let text = '';
    maker.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    maker.on('error', () => resolve(''));
    maker.on('close', (code) => resolve(code === 0 ? text : ''));
  });
  const answer: Answer = said === '' ? { refused: 'broken' } : JSON.parse(said);
  if ('refused' in answer) throw new PictureRefused(answer.refused);
  return answer;
}
