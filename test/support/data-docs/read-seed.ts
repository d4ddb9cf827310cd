// Turns a loaded store into the whole seed in memory: what docs/data.md counts.
import { type GraphNode, type GraphRelationship, readWhole, walkGraph } from '../../../src/census';
import type { GraphModel } from '../../../src/model';
import { dataVersionOf, type GraphStore } from '../../../src/store';
import { digestStore } from '../../../src/steward';
import { modelNames } from '../../../src/steward/model-names';
import { readRules, type Rule } from '../../../src/steward/rule';
import { readSourceTexts } from '../../../src/steward/source-texts';

export interface Seed {
  readonly model: GraphModel;
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  readonly nodeOf: (id: unknown) => GraphNode;
  readonly rules: readonly Rule[];
  /** The source files as Unicode code points, by their SHA-256. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly digest: string;
  readonly dataVersion: string;
}

export interface SeedPlaces {
  readonly model: GraphModel;
  readonly store: GraphStore;
  readonly rulesFolder: string;
  readonly scriptsFolder: string;
}

export async function readSeed({ model, store, rulesFolder, scriptsFolder }: SeedPlaces): Promise<Seed> {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  await readWhole(store, (run) =>
    walkGraph(run, modelNames(model).types, {
      nodes: (batch) => nodes.push(...batch),
      relationships: (batch) => relationships.push(...batch),
    }),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const nodeOf = (id: unknown): GraphNode => {
    const node = byId.get(id as string);
    if (!node) throw new Error(`The seed has no node "${String(id)}".`);
    return node;
  };
  const digest = await digestStore(model, store);
  return {
    model,
    nodes,
    relationships,
    nodeOf,
    rules: readRules(rulesFolder, model),
    texts: readSourceTexts([scriptsFolder]),
    digest,
    dataVersion: dataVersionOf(digest),
  };
}
