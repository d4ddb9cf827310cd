// Reads the whole graph of a model once: all nodes, then all relationships, in batches.
import type { NodeType } from '../model';
import type { Run } from '../store';
import { readNodes, readRelationships, type GraphNode, type GraphRelationship } from './census';

export interface GraphVisitor {
  nodes(batch: readonly GraphNode[]): void;
  /** When all nodes have been seen. */
  betweenNodesAndRelationships?(): Promise<void>;
  relationships(batch: readonly GraphRelationship[]): void;
}

/** `types` are the concrete types by their labels. Only the ids are kept in memory. */
export async function walkGraph(run: Run, types: ReadonlyMap<string, NodeType>, visitor: GraphVisitor): Promise<void> {
  const starts: (readonly [NodeType, readonly string[]])[] = [];
  for (const type of types.values()) {
    const ids: string[] = [];
    starts.push([type, ids]);
    for await (const batch of readNodes(run, type)) {
      visitor.nodes(batch);
      for (const { id } of batch) if (typeof id === 'string') ids.push(id);
    }
  }
  await visitor.betweenNodesAndRelationships?.();
  for (const [type, ids] of starts) {
    for await (const batch of readRelationships(run, type, ids)) visitor.relationships(batch);
  }
}
