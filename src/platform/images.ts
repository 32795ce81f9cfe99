import { rm, stat } from 'node:fs/promises';
import type { Metadata, Sharp, SharpConstructor } from 'sharp';

/*
 * Makes a picture anew from what somebody sent: turned the right way up, no larger than a screen shows, and with
 * nothing in it but what can be seen. Where it was taken, when and with what is gone.
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

const most = {
  /** Points that are read. A JPEG is made smaller while it is read, others are read whole into memory. */
  jpeg: 100_000_000,
  other: 40_000_000,
  /** The longer side of what is kept, and the sides of what stands in a page. */
  side: 2560,
  small: { width: 800, height: 800 },
  seconds: 40,
};

/** The size of the smaller picture, by whole points. */
export function smallSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, most.small.width / width, most.small.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * @param source a file that begins like a picture
 * @param draft gives the path of a file to write; what is written there belongs to the caller
 * @throws PictureRefused
 */
export function makePicture(source: string, draft: () => Promise<string>): Promise<Picture> {
  // One after the other: two large ones at once could be more than a small machine has.
  const mine = last.then(() => makeNow(source, draft));
  last = mine.catch(() => {});
  return mine;
}

let last: Promise<unknown> = Promise.resolve();

async function makeNow(source: string, draft: () => Promise<string>): Promise<Picture> {
  const sharp = await load();
  const open = (animated: boolean) =>
    sharp(source, { animated, limitInputPixels: most.jpeg, failOn: 'error', sequentialRead: true });
  const moving = await look(open);
  const drafts: string[] = [];
  const newDraft = async () => {
    const path = await draft();
    drafts.push(path);
    return path;
  };
  try {
    const path = await newDraft();
    const made = await open(moving)
      .timeout({ seconds: most.seconds })
      .autoOrient()
      .resize({ width: most.side, height: most.side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80, effort: moving ? 2 : 4 })
      .toFile(path)
      .catch(refuse);
    const size = { width: made.width, height: made.pageHeight ?? made.height };
    const needsSmall = moving || smallSize(size.width, size.height).width < size.width;
    let small: Picture['small'];
    if (needsSmall) {
      small = { path: await newDraft() };
      await sharp(path, { limitInputPixels: most.jpeg })
        .timeout({ seconds: most.seconds })
        .resize({ ...most.small, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 78 })
        .toFile(small.path)
        .catch(refuse);
    }
    return { path, bytes: (await stat(path)).size, ...size, moving, small };
  } catch (error) {
    for (const path of drafts) await rm(path, { force: true });
    throw error;
  }

  /** Whether it moves. Throws for more than we work on. */
  async function look(open: (animated: boolean) => Sharp): Promise<boolean> {
    // Its first lines alone, before anything is unpacked.
    const about: Metadata = await open(false).metadata().catch(refuse);
    const pages = about.pages ?? 1;
    const moving = pages > 1 && (about.format === 'gif' || about.format === 'webp');
    const points = about.width * about.height;
    if (points > (about.format === 'jpeg' ? most.jpeg : most.other)) throw new PictureRefused('large');
    if (moving && points * pages > most.other) throw new PictureRefused('long');
    return moving;
  }
}

function refuse(error: Error): never {
  throw new PictureRefused(/pixel limit/i.test(error.message) ? 'large' : 'broken');
}

let loaded: Promise<SharpConstructor> | undefined;

/** Loaded with the first picture: most of what a place does needs none of it, and it has a share of the memory. */
async function load(): Promise<SharpConstructor> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.concurrency(1);
    sharp.cache(false);
    // Whatever else it could open, such as SVG, which fetches and runs what it names, stays closed.
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}File`),
    });
    return sharp;
  });
  try {
    return await loaded!;
  } catch {
    throw new PictureRefused('away');
  }
}
