// Shows the whole graph of a model to a visitor once: all nodes, then all relationships, in batches.
import type { NodeType } from '../model';
import type { Run } from '../store';
import { readGraph, type GraphNode, type GraphRelationship } from './read-graph';

export interface GraphVisitor {
  nodes(batch: readonly GraphNode[]): void;
  /** When all nodes have been seen. */
  betweenNodesAndRelationships?(): Promise<void>;
  relationships(batch: readonly GraphRelationship[]): void;
}

/** `types` are the concrete types by their labels. */
export async function walkGraph(run: Run, types: ReadonlyMap<string, NodeType>, visitor: GraphVisitor): Promise<void> {
  const { nodes, relationships } = readGraph(run, types.values());
  for await (const batch of nodes) visitor.nodes(batch);
  await visitor.betweenNodesAndRelationships?.();
  for await (const batch of relationships) visitor.relationships(batch);
}
