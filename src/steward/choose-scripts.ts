// Tells which scripts of a load are to run, by their names and by what ran before.
import { basename } from 'node:path';
import { RefusedError, UsageError } from '../errors';
import { loadedScripts, type LoadRecord } from '../store';

import type { Script } from './script';
import { compareVersions, readScriptName } from './script-name';

/** "late" is a versioned script that cannot run any more: its version, or a later one, was loaded under another name. */
export type ScriptState = 'pending' | 'applied' | 'changed' | 'late';

/** What the ledger knows of a script of this name. */
export function stateOf({ file, sha256 }: Pick<Script, 'file' | 'sha256'>, ledger: readonly LoadRecord[]): ScriptState {
  const known = loadedScripts(ledger).find((one) => basename(one.file) === basename(file));
  if (!known) return findLater(file, ledger) ? 'late' : 'pending';
  return known.sha256 === sha256 ? 'applied' : 'changed';
}

/** Throws a RefusedError where a versioned script cannot run any more, or was changed since it ran. */
export function chooseScripts(scripts: readonly Script[], ledger: readonly LoadRecord[]): readonly Script[] {
  refuseDoubleNames(scripts);
  const faults: string[] = [];
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
    } else if (state === 'late') faults.push(tellLate(script.file, findLater(script.file, ledger)!));
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

interface Later {
  readonly file: string;
  readonly isSame: boolean;
}

/** What was loaded, under another name, with the version of a versioned script or with the latest one behind it. */
function findLater(file: string, ledger: readonly LoadRecord[]): Later | undefined {
  const own = readScriptName(file);
  if (own.kind !== 'versioned') return undefined;
  const later = loadedScripts(ledger)
    .flatMap((loaded) => {
      const name = readScriptName(loaded.file);
      const difference = name.kind === 'versioned' ? compareVersions(name.version, own.version) : -1;
      return name.kind === 'versioned' && difference >= 0
        ? [{ file: loaded.file, version: name.version, isSame: difference === 0 }]
        : [];
    })
    .sort((a, b) => compareVersions(a.version, b.version));
  return later.find(({ isSame }) => isSame) ?? later.at(-1);
}

function tellLate(file: string, { file: loaded, isSame }: Later): string {
  const [what, todo] = isSame
    ? [`has the version that was loaded as "${loaded}"`, 'Give it that name again, or a later version']
    : [`comes before "${loaded}", which is loaded`, 'Give it a later version'];
  return `"${file}" ${what}. ${todo}; or undo that load, and load again.`;
}

function trimmed(version: readonly number[]): readonly number[] {
  const last = version.findLastIndex((part) => part !== 0);
  return version.slice(0, last + 1);
}
