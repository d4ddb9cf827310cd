// Turns a change of a loaded graph into what a check finds after it, and takes the change back.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildModel, readSchema } from '../../src/model';
import { load } from '../../src/steward';
import { judge, type CheckReport, type Standards } from '../../src/steward/check';
import { modelNames } from '../../src/steward/model-names';
import { readRules } from '../../src/steward/rule';
import { listScripts } from '../../src/steward/script-file';
import { readSourceTexts } from '../../src/steward/source-texts';
import { openStore, type GraphStore, type Run } from '../../src/store';
import { emptyNeo4j } from '../store/test-store';
import { neo4jSettings, type Engine } from '../support/engines';

export type Judgement = Omit<CheckReport, 'dataVersion'>;

export interface Planted {
  readonly standards: Standards;
  /** What a check finds once the change is made. The store keeps none of it. */
  judgeAfter(change: (run: Run) => Promise<unknown>): Promise<Judgement>;
  close(): Promise<void>;
}

/** The seed, loaded, and judged by its own schema, texts and rules. */
export async function plantInSeed(engine: Engine): Promise<Planted> {
  const model = buildModel(readSchema('schema'));
  const standards: Standards = {
    model,
    rules: readRules(join('schema', 'rules'), model),
    files: listScripts(['cypher']),
    texts: readSourceTexts(['cypher']),
  };
  if (engine === 'neo4j') await emptyNeo4j();
  const dataFolder = engine === 'embedded' ? mkdtempSync(join(tmpdir(), 'mandate-planted-')) : undefined;
  const store = openStore(dataFolder === undefined ? { ...neo4jSettings(), database: 'neo4j' } : { dataFolder });
  await load({ model, store, paths: ['cypher'], isFresh: true });
  return {
    standards,
    judgeAfter: (change) => judgeAfter(store, standards, change),
    close: async () => {
      await store.close();
      if (dataFolder !== undefined) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function judgeAfter(
  store: GraphStore,
  standards: Standards,
  change: (run: Run) => Promise<unknown>,
): Promise<Judgement> {
  let judgement: Judgement | undefined;
  await store.write({
    isFresh: false,
    labels: [...modelNames(standards.model).labels],
    change: async (run) => {
      await change(run);
      judgement = await judge(run, standards);
      return undefined; // the planted change is taken back
    },
  });
  return judgement!;
}
