// Turns what a reader sees into nodes and relationships, read by Cypher that is written here and not compiled.
import type { Value } from '../../src/cypher';
import type { GraphReader } from '../../src/store';
import type { GraphData, GraphNode } from './open-graph';

const nodes = 'MATCH (n) WHERE n.id IS NOT NULL RETURN labels(n), properties(n)';
const relationships = 'MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r)';

export async function readGraph(reader: GraphReader): Promise<GraphData> {
  const statements = [nodes, relationships].map((text) => ({ text, parameters: {} }));
  const { rows } = await reader.read(statements);
  return {
    nodes: (rows[0] ?? []).map(([labels, properties]) => ({
      labels: labels as readonly string[],
      properties: properties as unknown as GraphNode['properties'],
    })),
    relationships: (rows[1] ?? []).map(([type, from, to, properties]) => ({
      type: type as string,
      from: from as string,
      to: to as string,
      properties: properties as unknown as Readonly<Record<string, Value>>,
    })),
  };
}
