// Turns Cypher scripts into the graph: checked, all of it or nothing.
import type { GraphModel } from '../model';
import { dataVersionOf, type GraphStore, type Run } from '../store';
import { checkGraph } from './check-graph';
import { checkScripts } from './check-scripts';
import { Digest } from './digest';
import { FaultList } from './fault-list';
import { modelNames, type ModelNames } from './model-names';
import { Places } from './places';
import { runScripts, type LoadProgress } from './run-scripts';
import { readScripts, type Script } from './script';

export interface LoadOptions {
  readonly model: GraphModel;
  /** Tells this schema from others; kept beside the data. */
  readonly schemaHash?: string;
  /** Files, and folders whose *.cypher files are meant. */
  readonly paths: readonly string[];
  readonly store: GraphStore;
  /** Whether to begin empty, not with the data that is there. */
  readonly isFresh?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadReport {
  readonly dataVersion: string;
  readonly digest: string;
  /** Whether the data differs from what was there before. */
  readonly isChanged: boolean;
  readonly files: number;
  readonly statements: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly milliseconds: number;
}

interface Census {
  readonly digest: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** Throws a FaultsError where scripts or data are wrong, a UsageError where there is no script, or a StoreError. */
export async function load({
  model,
  schemaHash = '',
  paths,
  store,
  isFresh = false,
  onProgress,
}: LoadOptions): Promise<LoadReport> {
  const start = performance.now();
  const scripts = readScripts(paths);
  const names = modelNames(model);
  const statements = scripts.reduce((sum, script) => sum + script.statements.length, 0);
  refuseScripts(scripts, names);

  let statementsDone = 0;
  const onStatement = (script: Script): void => {
    onProgress?.({ file: script.file, statementsDone, statements });
    statementsDone += 1;
  };
  let census: Census = { digest: '', nodes: 0, relationships: 0 };
  const outcome = await store.load({
    isFresh,
    schemaHash,
    labels: [...names.labels],
    scripts: scripts.map(({ file, sha256 }) => ({ file, sha256 })),
    runSchema: (run) => runScripts(run, { scripts, kind: 'schema', faults: new FaultList(), onStatement }),
    runData: (run) => runScripts(run, { scripts, kind: 'data', faults: new FaultList(), onStatement }),
    check: async (run) => {
      census = await takeCensus(run, model, names, scripts);
      return census.digest;
    },
  });
  const { digest, isChanged } = outcome;
  const milliseconds = Math.round(performance.now() - start);
  return {
    ...census,
    digest,
    dataVersion: dataVersionOf(digest),
    isChanged,
    files: scripts.length,
    statements,
    milliseconds,
  };
}

function refuseScripts(scripts: readonly Script[], names: ModelNames): void {
  const faults = new FaultList();
  checkScripts(scripts, names, faults);
  faults.throwIfAny('The scripts cannot be run');
}

/** Reads the whole graph once, for the check and the digest together. */
async function takeCensus(run: Run, model: GraphModel, names: ModelNames, scripts: readonly Script[]): Promise<Census> {
  const faults = new FaultList();
  const digest = new Digest(names.labels);
  let nodes = 0;
  let relationships = 0;
  await checkGraph(
    run,
    { model, names, places: new Places(scripts), faults },
    {
      nodes: (batch) => {
        nodes += batch.length;
        for (const node of batch) digest.addNode(node);
      },
      relationships: (batch) => {
        relationships += batch.length;
        for (const relationship of batch) digest.addRelationship(relationship);
      },
    },
  );
  faults.throwIfAny('The data does not fit the schema');
  return { digest: digest.finish(), nodes, relationships };
}
