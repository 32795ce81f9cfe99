import { stat } from 'node:fs/promises';
import type { Metadata, Sharp, SharpConstructor } from 'sharp';
import { type Answer, type Made, most, PictureRefused, smallSize } from './images.ts';

/*
 * The process that makes one picture and ends: see images.ts. Paths come in as arguments, and what became of it goes out
 * as one line of JSON. It imports what Node reads as it is.
 */

if (process.argv[2] === 'make-picture') {
  const [source = '', path = '', small = ''] = process.argv.slice(3);
  const answer: Answer = await make(source, path, small).catch((error) => {
    if (error instanceof PictureRefused) return { refused: error.reason };
    throw error;
  });
  process.stdout.write(JSON.stringify(answer));
}

/**
 * @param path where the picture goes, and `small` a smaller one where it needs one
 * @throws PictureRefused
 */
export async function make(source: string, path: string, small: string): Promise<Made> {
  const sharp = await load();
  const open = (animated: boolean) =>
    sharp(source, { animated, limitInputPixels: most.jpeg, failOn: 'error', sequentialRead: true });
  const moving = await look(open);
  const made = await open(moving)
    .timeout({ seconds: most.seconds })
    .autoOrient()
    .resize({ width: most.side, height: most.side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80, effort: moving ? 2 : 4 })
    .toFile(path)
    .catch(refuse);
  const size = { width: made.width, height: made.pageHeight ?? made.height };
  const needsSmall = moving || smallSize(size.width, size.height).width < size.width;
  if (needsSmall)
    await sharp(path, { limitInputPixels: most.jpeg })
      .timeout({ seconds: most.seconds })
      .resize({ ...most.small, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .toFile(small)
      .catch(refuse);
  return { bytes: (await stat(path)).size, ...size, moving, small: needsSmall };
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

function refuse(error: Error): never {
  throw new PictureRefused(/pixel limit/i.test(error.message) ? 'large' : 'broken');
}

async function load(): Promise<SharpConstructor> {
  try {
    const { default: sharp } = await import('sharp');
    sharp.concurrency(1);
    sharp.cache(false);
    // Whatever else it could open, such as SVG, which fetches and runs what it names, stays closed.
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}File`),
    });
    return sharp;
  } catch {
    throw new PictureRefused('away');
  }
}
