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
  /**
   * Whether a pattern matches. The embedded engine looks from the outer node only where the result is compared;
   * compared, Neo4j plans nested ones in exponential time.
   */
  exists(pattern: Cypher, isNegated: boolean): Cypher;
  /** Whether there is COLLECT { }. Neo4j plans subqueries that are put in order again in exponential time. */
  readonly hasCollect: boolean;
  /** What joins labels that a node must have all. Neo4j refuses ":" in a statement that also has "|". */
  readonly and: '&' | ':';
  /** Whether a stored text and a parameter are compared as stored texts are ordered. */
  readonly comparesByCodePoint: boolean;
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
    exists: (pattern, isNegated) => (isNegated ? cypher`NOT EXISTS { ${pattern} }` : cypher`EXISTS { ${pattern} }`),
    hasCollect: true,
    comparesByCodePoint: false,
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
    exists: (pattern, isNegated) => (isNegated ? cypher`(EXISTS { ${pattern} }) = false` : cypher`(EXISTS { ${pattern} }) = true`),
    hasCollect: false,
    comparesByCodePoint: true,
    and: ':',
    ordersByIndex: false,
  },
};
