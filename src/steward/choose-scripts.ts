// Tells which scripts of a load are to run, by their names and by what ran before.
import { basename } from 'node:path';
import { RefusedError, UsageError } from '../errors';
import type { LoadRecord } from '../store';
import { loadedScripts } from './ledger';
import type { Script } from './script';
import { compareVersions, readScriptName } from './script-name';

export type ScriptState = 'pending' | 'applied' | 'changed';

/** What the ledger knows of a script of this name. */
export function stateOf({ file, sha256 }: Pick<Script, 'file' | 'sha256'>, ledger: readonly LoadRecord[]): ScriptState {
  const known = loadedScripts(ledger).find((one) => basename(one.file) === basename(file));
  if (!known) return 'pending';
  return known.sha256 === sha256 ? 'applied' : 'changed';
}

/** Throws a RefusedError where a versioned script cannot run any more, or was changed since it ran. */
export function chooseScripts(scripts: readonly Script[], ledger: readonly LoadRecord[]): readonly Script[] {
  refuseDoubleNames(scripts);
  const faults: string[] = [];
  const latest = latestVersion(ledger);
  const chosen = scripts.filter((script) => {
    const name = readScriptName(script.file);
    const state = stateOf(script, ledger);
    if (name.kind === 'plain') return true;
    if (state === 'applied') return false;
    if (name.kind !== 'versioned') return true;
    if (state === 'changed') {
      faults.push(
        `"${script.file}" has changed since it was loaded. Take the change back and write it as a new version; or undo the load, and load again.`,
      );
    } else if (latest && compareVersions(name.version, latest.version) < 0) {
      faults.push(
        `"${script.file}" comes before "${latest.file}", which is loaded. Give it a later version; or undo that load, and load again.`,
      );
    }
    return true;
  });
  if (faults.length > 0) throw new RefusedError(`${faults.join('\n')}\nNothing was loaded.`);
  return chosen;
}

function refuseDoubleNames(scripts: readonly Script[]): void {
  const known = new Map<string, string>();
  for (const { file } of scripts) {
    const name = readScriptName(file);
    const key = name.kind === 'versioned' ? `V${trimmed(name.version).join('.')}` : basename(file);
    const other = known.get(key);
    if (other !== undefined) {
      const what = name.kind === 'versioned' ? 'version' : 'name';
      throw new UsageError(`"${other}" and "${file}" have the same ${what}. Rename one of them.`);
    }
    known.set(key, file);
  }
}

function latestVersion(ledger: readonly LoadRecord[]): { file: string; version: readonly number[] } | undefined {
  return loadedScripts(ledger)
    .flatMap(({ file }) => {
      const name = readScriptName(file);
      return name.kind === 'versioned' ? [{ file, version: name.version }] : [];
    })
    .sort((a, b) => compareVersions(a.version, b.version))
    .at(-1);
}

function trimmed(version: readonly number[]): readonly number[] {
  const last = version.findLastIndex((part) => part !== 0);
  return version.slice(0, last + 1);
}
