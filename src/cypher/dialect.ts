// All that differs between the engines' Cypher.
import { cypher, join, name, type Cypher } from './text';

export type Engine = 'neo4j' | 'embedded';

export interface Dialect {
  readonly engine: Engine;
  /**
   * The pattern and the condition that match a node that has one of several labels and, where `id` is given, that id.
   * Neo4j seeks the id in the index of each label; the embedded engine finds an id without a label.
   */
  anyOf(
    node: Cypher,
    labels: readonly string[],
    id: Cypher | undefined,
  ): { readonly pattern: Cypher; readonly conditions: readonly Cypher[] };
  /** What joins labels that a node must have all. Neo4j refuses ":" in a statement that also has "|". */
  readonly and: '&' | ':';
  /** Whether `x.id IS NOT NULL` lets the planner take an order from the index on id. */
  readonly ordersByIndex: boolean;
}

export const dialects: Readonly<Record<Engine, Dialect>> = {
  neo4j: {
    engine: 'neo4j',
    anyOf: (node, labels, id) => ({
      pattern: cypher`(${node}:${join(labels.map(name), '|')})`,
      conditions: id ? [cypher`${node}.${name('id')} = ${id}`] : [],
    }),
    and: '&',
    ordersByIndex: true,
  },
  embedded: {
    engine: 'embedded',
    anyOf: (node, labels, id) => ({
      pattern: id ? cypher`(${node} {${name('id')}: ${id}})` : cypher`(${node})`,
      conditions: [
        cypher`(${join(
          labels.map((label) => cypher`${node}:${name(label)}`),
          ' OR ',
        )})`,
      ],
    }),
    and: ':',
    ordersByIndex: false,
  },
};
