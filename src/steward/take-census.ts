// Reads the whole graph once: holds it to its model, and tells its digest, its size and what it holds.
import { walkGraph } from '../census';
import type { GraphModel } from '../model';
import type { Run } from '../store';
import { checkGraph } from './check-graph';
import { Digest } from './digest';
import { FaultList } from './fault-list';
import type { ModelNames } from './model-names';
import { placeFaults, type DataFault } from './places';
import { Snapshot } from './snapshot';
import { withSourceLines } from './source-lines';

export interface Census {
  readonly digest: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly snapshot: Snapshot;
}

/** Throws a FaultsError where the data does not fit the model, with the places in the files that write it. */
export async function takeCheckedCensus(
  run: Run,
  model: GraphModel,
  names: ModelNames,
  files: readonly string[],
): Promise<Census> {
  const faults = new FaultList<DataFault>();
  const counter = new Counter(names);
  await checkGraph(run, { model, names, faults }, counter);
  faults.throwIfAny('The data does not fit the schema', (listed) => withSourceLines(placeFaults(files, listed)));
  return counter.finish();
}

export async function takeCensus(run: Run, names: ModelNames): Promise<Census> {
  const counter = new Counter(names);
  await walkGraph(run, names.types, counter);
  return counter.finish();
}

/** Of a graph with nothing in it. */
export function emptyCensus(names: ModelNames): Census {
  return new Counter(names).finish();
}

type Visitor = Parameters<typeof walkGraph>[2];

class Counter implements Visitor {
  readonly #digest: Digest;
  readonly #snapshot: Snapshot;
  #nodes = 0;
  #relationships = 0;

  constructor(names: ModelNames) {
    this.#digest = new Digest(names.labels);
    this.#snapshot = new Snapshot(names);
  }

  nodes(batch: Parameters<Visitor['nodes']>[0]): void {
    this.#nodes += batch.length;
    for (const node of batch) {
      this.#digest.addNode(node);
      this.#snapshot.addNode(node);
    }
  }

  relationships(batch: Parameters<Visitor['relationships']>[0]): void {
    this.#relationships += batch.length;
    for (const relationship of batch) {
      this.#digest.addRelationship(relationship);
      this.#snapshot.addRelationship(relationship);
    }
  }

  finish(): Census {
    return {
      digest: this.#digest.finish(),
      nodes: this.#nodes,
      relationships: this.#relationships,
      snapshot: this.#snapshot,
    };
  }
}
