// Writes pieces of text to a file, or to standard output.
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file has its name only when it is whole. */
export async function writeOutput(pieces: AsyncIterable<string>, output: string | undefined): Promise<void> {
  const source = Readable.from(pieces, { highWaterMark: 1 });
  if (output === undefined) {
    return pipeline(source, process.stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error; // whoever reads has enough, as "head" does
    });
  }
  const draft = `${output}.part`;
  try {
    await pipeline(source, createWriteStream(draft));
    renameSync(draft, output);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
