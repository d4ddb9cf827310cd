// Gives faults the lines of the files that they stand in, so that a caret can be drawn under each.
import type { Fault } from '../errors';
import { readScriptText } from './script-file';

/** Reads each file once, as far as its last fault. A file that cannot be read any more shows no lines. */
export function withSourceLines<Found extends Fault>(faults: readonly Found[]): readonly Found[] {
  const files = new Set(faults.flatMap(({ file }) => file ?? []));
  const lines = new Map([...files].map((file) => [file, readLines(file, faults)]));
  return faults.map((fault) => {
    const sourceLine = lines.get(fault.file ?? '')?.get(fault.line ?? 0);
    return sourceLine === undefined ? fault : { ...fault, sourceLine };
  });
}

function readLines(file: string, faults: readonly Fault[]): ReadonlyMap<number, string> {
  const wanted = new Set(faults.flatMap((fault) => (fault.file === file ? (fault.line ?? []) : [])));
  const last = Math.max(...wanted);
  const found = new Map<number, string>();
  let [number, line] = [1, ''];
  const end = (): void => {
    if (wanted.has(number)) found.set(number, line);
    [number, line] = [number + 1, ''];
  };
  try {
    for (const text of readScriptText(file)) {
      const [first = '', ...others] = text.split('\n');
      line += first;
      for (const other of others) {
        end();
        line = other;
      }
      if (number > last) return found;
    }
    end();
  } catch {
    return found; // what is wrong with the file is told elsewhere
  }
  return found;
}
