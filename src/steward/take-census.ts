// Reads the whole graph once: holds it to its model, and tells its digest, its size and what it holds.
import { walkGraph } from '../census';
import type { GraphModel } from '../model';
import type { Run } from '../store';
import { checkGraph } from './check-graph';
import { Digest } from './digest';
import { FaultList } from './fault-list';
import type { ModelNames } from './model-names';
import { placeFaults, type DataFault } from './places';
import type { Snapshot } from './snapshot';
import { withSourceLines } from './source-lines';

export interface Census {
  readonly digest: string;
  readonly nodes: number;
  readonly relationships: number;
}

export interface CheckedCensus {
  readonly model: GraphModel;
  readonly names: ModelNames;
  /** The scripts that the data comes from. */
  readonly files: readonly string[];
  /** Is filled with what the graph holds, where it is given. */
  readonly snapshot?: Snapshot | undefined;
}

/** Throws a FaultsError where the data does not fit the model, with the places in the files that write it. */
export async function takeCheckedCensus(run: Run, { model, names, files, snapshot }: CheckedCensus): Promise<Census> {
  const faults = new FaultList<DataFault>();
  const counter = new Counter(names, snapshot);
  await checkGraph(run, { model, names, faults }, counter);
  faults.throwIfAny('The data does not fit the schema', (listed) => withSourceLines(placeFaults(files, listed)));
  return counter.finish();
}

export async function takeCensus(run: Run, names: ModelNames, snapshot: Snapshot): Promise<Census> {
  const counter = new Counter(names, snapshot);
  await walkGraph(run, names.types, counter);
  return counter.finish();
}

/** Of a graph with nothing in it. */
export function emptyCensus(names: ModelNames): Census {
  return new Counter(names, undefined).finish();
}

type Visitor = Parameters<typeof walkGraph>[2];

class Counter implements Visitor {
  readonly #digest: Digest;
  #nodes = 0;
  #relationships = 0;

  constructor(
    names: ModelNames,
    private readonly snapshot: Snapshot | undefined,
  ) {
    this.#digest = new Digest(names.labels);
  }

  nodes(batch: Parameters<Visitor['nodes']>[0]): void {
    this.#nodes += batch.length;
    for (const node of batch) {
      this.#digest.addNode(node);
      this.snapshot?.addNode(node);
    }
  }

  relationships(batch: Parameters<Visitor['relationships']>[0]): void {
    this.#relationships += batch.length;
    for (const relationship of batch) {
      this.#digest.addRelationship(relationship);
      this.snapshot?.addRelationship(relationship);
    }
  }

  finish(): Census {
    return {
      digest: this.#digest.finish(),
      nodes: this.#nodes,
      relationships: this.#relationships,
    };
  }
}
