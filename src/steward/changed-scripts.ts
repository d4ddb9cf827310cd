// Tells which scripts are not the ones that were loaded.
import { basename } from 'node:path';
import { UsageError } from '../errors';
import type { LoadedScript } from '../store';
import { hashScript, listScripts, NotTextError } from './script-file';

/** The files that were loaded under the same name with another content. A load of other files says nothing of these. */
export function changedScripts(paths: readonly string[], loaded: readonly LoadedScript[]): readonly string[] {
  const known = new Map(loaded.map(({ file, sha256 }) => [basename(file), sha256]));
  try {
    return listScripts(paths).filter((file) => isChanged(file, known.get(basename(file))));
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

function isChanged(file: string, sha256: string | undefined): boolean {
  if (sha256 === undefined) return false;
  try {
    return hashScript(file) !== sha256;
  } catch (error) {
    if (error instanceof NotTextError) return true;
    throw error;
  }
}
