// Finds the texts that data was taken from: files named by the SHA-256 of their bytes.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folderName = 'sources';

/** The files of every folder "sources" that lies beside scripts, as Unicode code points, by their SHA-256. */
export function readSourceTexts(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Set(
    paths.map((path) => join(statSync(path).isDirectory() ? path : dirname(path), folderName)).filter(existsSync),
  );
  const files = [...folders].flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  return new Map(
    files
      .filter((file) => statSync(file).isFile())
      .map((file) => readFileSync(file))
      .map((bytes) => [createHash('sha256').update(bytes).digest('hex'), [...bytes.toString('utf8')]]),
  );
}
