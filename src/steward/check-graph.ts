// Compares the whole graph with its model, and shows it to whoever wants to see it on the same way.
import { readTypeless, walkGraph, type GraphVisitor } from '../census';
import type { GraphModel } from '../model';
import type { Run } from '../store';
import { DataCheck } from './check-data';
import type { FaultList } from './fault-list';
import type { ModelNames } from './model-names';

export interface GraphCheck {
  readonly model: GraphModel;
  readonly names: ModelNames;
  readonly faults: Pick<FaultList, 'add'>;
}

/** Reads the graph once. */
export async function checkGraph(
  run: Run,
  { model, names, faults }: GraphCheck,
  beside: Pick<GraphVisitor, 'nodes' | 'relationships'>,
): Promise<void> {
  const check = new DataCheck(model, names, faults);
  await walkGraph(run, names.types, {
    nodes: (batch) => {
      for (const node of batch) check.checkNode(node);
      beside.nodes(batch);
    },
    betweenNodesAndRelationships: async () => {
      for (const [label, types] of names.interfaces) {
        check.checkTypeless(label, types, await readTypeless(run, label, [...names.types.keys()]));
      }
      check.checkReferences();
    },
    relationships: (batch) => {
      check.checkRelationships(batch);
      beside.relationships(batch);
    },
  });
}
