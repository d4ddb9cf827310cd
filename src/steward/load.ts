// Turns Cypher scripts into the graph: checked, all of it or nothing, and written down in the ledger.
import { dialects, type ScriptStatement } from '../cypher';
import { FaultsError, UsageError } from '../errors';
import type { GraphModel } from '../model';
import {
  dataVersionOf,
  forgetBatches,
  readLedger,
  type Base,
  type GraphStore,
  type Kept,
  type LoadRecord,
  type Run,
  type WriteSize,
} from '../store';
import { refuseUnfinished, ScriptBatches } from './batches';
import { judge, readStandards } from './check';
import { checkScripts } from './check-scripts';
import { chooseScripts } from './choose-scripts';
import { FaultList } from './fault-list';
import { withRule, type Finding } from './findings';
import { compareSnapshots, type GraphChange } from './graph-change';
import { guardRest } from './guard-rest';
import { makeTextIndexes } from './make-text-indexes';
import { modelNames, type ModelNames } from './model-names';
import { recordChange } from './record-change';
import { refuseRemovals } from './refuse-removals';
import { ScriptRun, type LoadProgress, type Parameters } from './run-scripts';
import type { Script } from './script';
import { listScripts } from './script-file';
import { withSourceLines } from './source-lines';
import { Snapshot } from './snapshot';
import { emptyCensus, takeCensus, takeCheckedCensus } from './take-census';

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
  /** After how many statements to keep what was changed, where the graph is too much for one transaction of Neo4j. */
  readonly batchSize?: number | undefined;
  /** Whether it may take nodes and relationships out of the graph. A trial may, since it keeps nothing. */
  readonly mayDelete?: boolean;
  /** Where the rules of the domain are, if the result is to be judged as `check` would. Findings refuse a load. */
  readonly rulesFolder?: string;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadReport {
  readonly dataVersion: string;
  readonly digest: string;
  /** Whether the data differs from what was there before. */
  readonly isChanged: boolean;
  /** In what; after a load that began fresh, from an empty graph. Unknown of a load in batches. */
  readonly change: GraphChange | undefined;
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

interface Snapshots {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/**
 * Throws a FaultsError where scripts or data are wrong, a RefusedError where they do not fit what was loaded before, a
 * UsageError where there is no script, or a StoreError.
 */
export async function load(options: LoadOptions): Promise<LoadReport> {
  const { model, schemaHash = '', paths, store, isFresh = false, isTrial = false, rulesFolder, onProgress } = options;
  const { parameters = {}, batchSize, mayDelete = isTrial } = options;
  const isInBatches = batchSize !== undefined;
  if (isInBatches && store.engine === 'embedded') {
    throw new UsageError('The embedded engine takes a load of any size at once. Leave out --in-batches.');
  }
  const start = performance.now();
  const files = listScripts(paths);
  const standards = rulesFolder === undefined ? undefined : readStandards({ model, paths, rulesFolder }, files);
  const names = modelNames(model);
  const scripts = readScripts(files, names, parameters);

  let chosen: readonly Script[] = scripts;
  let report: LoadReport | undefined;
  let batches: ScriptBatches | undefined;
  let statementsDone = 0;
  const onStatement = ({ file }: Script): void => {
    onProgress?.({ file, statementsDone, statements: countStatements(chosen) });
    statementsDone += 1;
  };
  const runOf = (kind: ScriptStatement['kind']): ScriptRun =>
    new ScriptRun({ scripts: chosen, kind, parameters, isLifted: dialects[store.engine].keepsPlans, onStatement });
  const begin = async (on: Run): Promise<readonly LoadRecord[]> => {
    if (!isFresh && !isInBatches) await refuseUnfinished(on);
    const ledger = isFresh ? [] : await readLedger(on);
    chosen = chooseScripts(scripts, ledger);
    return ledger;
  };

  const runSchema = async (on: Run): Promise<void> => {
    await begin(on);
    await runOf('schema').run(on);
    await makeTextIndexes(on, store.engine, model);
  };
  const changePart = async (on: Run): Promise<boolean> => {
    if (!batches) {
      await begin(on);
      const run = runOf('data');
      batches = new ScriptBatches({ names, scripts: chosen, parameters, isFresh, run, size: batchSize! });
    }
    const isLeft = await batches.runNext(on);
    statementsDone = sum(chosen, ({ counts }) => counts.schema) + batches.statementsDone;
    return isLeft;
  };
  const changeData = async (on: Run, snapshots: Snapshots): Promise<string> => {
    const { digest } = isFresh ? emptyCensus(names) : await takeCensus(on, names, snapshots.before);
    await guardRest(on, names, async () => void (await runOf('data').run(on)));
    return digest;
  };
  const change = async (on: Run, base: Base): Promise<Kept | undefined> => {
    const ledger = await begin(on);
    if (!isInBatches) await base.refuseTooLarge(sizeOf(chosen));
    const snapshots = isInBatches ? undefined : { before: new Snapshot(names), after: new Snapshot(names) };
    const digestBefore = snapshots ? await changeData(on, snapshots) : (base.last ?? emptyCensus(names)).digest;
    const after = await takeCheckedCensus(on, { model, names, files, snapshot: snapshots?.after });
    if (isInBatches) await forgetBatches(on);
    const { digest } = after;
    const findings = standards ? (await judge(on, standards)).findings : [];
    if (!isTrial) refuseFindings(findings);
    const milliseconds = Math.round(performance.now() - start);
    const difference = snapshots && compareSnapshots(snapshots.before, snapshots.after);
    if (difference && !mayDelete) refuseRemovals(difference, names);
    report = {
      ...after,
      dataVersion: dataVersionOf(digest),
      isChanged: base.last === undefined || digest !== (isFresh ? base.last.digest : digestBefore),
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
      digestBefore,
      digest,
      change: difference,
      milliseconds,
    });
  };

  await store.write({
    isFresh,
    labels: [...names.labels],
    ...(!isTrial && { runSchema }),
    ...(isInBatches && { changePart }),
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

function sizeOf(scripts: readonly Script[]): WriteSize {
  return { statements: countStatements(scripts), bytes: sum(scripts, ({ bytes }) => bytes) };
}

function countStatements(scripts: readonly Script[]): number {
  return sum(scripts, ({ counts }) => counts.schema + counts.data);
}

function sum(scripts: readonly Script[], of: (script: Script) => number): number {
  return scripts.reduce((total, script) => total + of(script), 0);
}
