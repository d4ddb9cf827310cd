// Turns Cypher scripts into the graph: checked, all of it or nothing, and written down in the ledger.
import { FaultsError, UsageError } from '../errors';
import type { GraphModel } from '../model';
import { dataVersionOf, readLedger, type Base, type GraphStore, type Kept, type LoadRecord, type Run } from '../store';
import { judge, readStandards } from './check';
import { checkScripts } from './check-scripts';
import { chooseScripts } from './choose-scripts';
import { FaultList } from './fault-list';
import { withRule, type Finding } from './findings';
import { compareSnapshots, type GraphChange } from './graph-change';
import { makeTextIndexes } from './make-text-indexes';
import { modelNames, type ModelNames } from './model-names';
import { recordChange } from './record-change';
import { runScripts, type LoadProgress, type Parameters } from './run-scripts';
import type { Script } from './script';
import { listScripts } from './script-file';
import { withSourceLines } from './source-lines';
import { emptyCensus, takeCensus, takeCheckedCensus, type Census } from './take-census';

export interface LoadOptions {
  readonly model: GraphModel;
  /** Tells this schema from others; kept beside the data. */
  readonly schemaHash?: string;
  /** Files, and folders whose *.cypher files are meant. */
  readonly paths: readonly string[];
  readonly store: GraphStore;
  /** Values for the scripts. */
  readonly parameters?: Parameters;
  /** Whether to begin empty, not with the data that is there. */
  readonly isFresh?: boolean;
  /** Whether to keep nothing, and only see what would change. */
  readonly isTrial?: boolean;
  /** Where the rules of the domain are, if the result is to be judged as `check` would. Findings refuse a load. */
  readonly rulesFolder?: string;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadReport {
  readonly dataVersion: string;
  readonly digest: string;
  /** Whether the data differs from what was there before. */
  readonly isChanged: boolean;
  /** In what; after a load that began fresh, from an empty graph. */
  readonly change: GraphChange;
  /** What `check` would say, where it was asked; none but in a trial. */
  readonly findings: readonly Finding[];
  /** How many files ran, and how many of the given ones had run before and need not run again. */
  readonly files: number;
  readonly filesDone: number;
  readonly statements: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly milliseconds: number;
}

/**
 * Throws a FaultsError where scripts or data are wrong, a RefusedError where they do not fit what was loaded before, a
 * UsageError where there is no script, or a StoreError.
 */
export async function load(options: LoadOptions): Promise<LoadReport> {
  const { model, schemaHash = '', paths, store, isFresh = false, isTrial = false, rulesFolder, onProgress } = options;
  const { parameters = {} } = options;
  const start = performance.now();
  const files = listScripts(paths);
  const standards = rulesFolder === undefined ? undefined : readStandards({ model, paths, rulesFolder }, files);
  const names = modelNames(model);
  const scripts = readScripts(files, names, parameters);

  let chosen: readonly Script[] = scripts;
  let report: LoadReport | undefined;
  const run = (kind: 'schema' | 'data', on: Run): Promise<void> =>
    runScripts(on, { scripts: chosen, kind, parameters, faults: new FaultList(), onStatement });
  let statementsDone = 0;
  const onStatement = ({ file }: Script): void => {
    onProgress?.({ file, statementsDone, statements: countStatements(chosen) });
    statementsDone += 1;
  };
  const begin = async (on: Run): Promise<readonly LoadRecord[]> => {
    const ledger = isFresh ? [] : await readLedger(on);
    chosen = chooseScripts(scripts, ledger);
    return ledger;
  };

  const runSchema = async (on: Run): Promise<void> => {
    await begin(on);
    await run('schema', on);
    await makeTextIndexes(on, store.engine, model);
  };
  const change = async (on: Run, base: Base): Promise<Kept | undefined> => {
    const ledger = await begin(on);
    const before = isFresh ? emptyCensus(names) : await takeCensus(on, names);
    await run('data', on);
    const after = await takeCheckedCensus(on, model, names, files);
    const findings = standards ? (await judge(on, standards)).findings : [];
    if (!isTrial) refuseFindings(findings);
    const milliseconds = Math.round(performance.now() - start);
    const difference = compareSnapshots(before.snapshot, after.snapshot);
    report = {
      ...sizeOf(after),
      digest: after.digest,
      dataVersion: dataVersionOf(after.digest),
      isChanged: base.last === undefined || after.digest !== (isFresh ? base.last.digest : before.digest),
      change: difference,
      findings,
      files: chosen.length,
      filesDone: scripts.length - chosen.length,
      statements: countStatements(chosen),
      milliseconds,
    };
    if (isTrial) return undefined;
    return recordChange({
      command: 'load',
      base,
      ledger,
      names,
      schemaHash,
      engine: store.engine,
      isFresh,
      scripts: chosen.map((script) => ({
        file: script.file,
        sha256: script.sha256,
        statements: countStatements([script]),
      })),
      before,
      after,
      change: difference,
      milliseconds,
    });
  };

  await store.write({
    isFresh,
    labels: [...names.labels],
    ...(!isTrial && { runSchema }),
    change,
  });
  return report!;
}

/** Reads them once, to find all that is wrong before anything runs. */
function readScripts(files: readonly string[], names: ModelNames, parameters: Parameters): readonly Script[] {
  const faults = new FaultList();
  const given = new Set(Object.keys(parameters));
  const { scripts, useless } = checkScripts(files, { names, parameters: given, faults });
  faults.throwIfAny('The scripts cannot be run', withSourceLines);
  if (useless.size > 0) {
    throw new UsageError(
      `No script has the parameter "${[...useless].join('", "')}". Leave it out, or correct its name.`,
    );
  }
  return scripts;
}

function refuseFindings(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const number = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  throw new FaultsError(`The data would have ${number}. Nothing was loaded.`, findings.map(withRule));
}

function countStatements(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { counts }) => sum + counts.schema + counts.data, 0);
}

function sizeOf({ nodes, relationships }: Census): Pick<Census, 'nodes' | 'relationships'> {
  return { nodes, relationships };
}
