import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** One file of an archive; what is in it is made when its turn comes. */
export interface ZipEntry {
  name: string;
  content(): AsyncIterable<string | Uint8Array>;
}

/**
 * A ZIP archive as a stream: its files come one after the other, and no more of them is in memory than is being sent.
 * When one fails the stream fails, so that nobody takes half an archive for a whole one.
 */
export function zipOf(entries: Iterable<ZipEntry>): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const fail = (error: unknown) => out.destroy(error as Error);
  zip.on('error', fail);
  const made = new Date();
  let current: Readable | undefined;
  // Whoever stops taking it needs no more rows either.
  out.once('close', () => current?.destroy());
  for (const { name, content } of entries) {
    zip.addReadStreamLazy(name, { mtime: made, mode: 0o100600 }, (done) => {
      const stream = Readable.from(content(), { objectMode: false });
      stream.on('error', fail);
      current = stream;
      done(null, stream);
    });
  }
  zip.end();
  return out;
}
