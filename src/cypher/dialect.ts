// All that differs between the engines' Cypher.
import { cypher, indent, join, name, variable, type Cypher } from './text';
import { fullText, type TextIndexDialect } from './text-index';

export type Engine = 'neo4j' | 'embedded';

export interface Dialect {
  readonly engine: Engine;
  /**
   * The pattern and the condition that match a node that has one of several labels and, where `id` is given, that id.
   * Neo4j seeks the id in the index of each label; the embedded engine finds an id without a label, in a condition and
   * not in the pattern: there it would look at all nodes as soon as a label is asked for beside it.
   */
  anyOf(
    node: Cypher,
    labels: readonly string[],
    id: Cypher | undefined,
  ): { readonly pattern: Cypher; readonly conditions: readonly Cypher[] };
  /** Whether nodes that have one of several labels are found by them; the embedded engine looks at all nodes. */
  readonly scansByLabels: boolean;
  /**
   * Whether a pattern matches. The embedded engine looks from the outer node only where the result is compared;
   * compared, Neo4j plans nested ones in exponential time.
   */
  exists(pattern: Cypher, isNegated: boolean): Cypher;
  /**
   * How often a pattern matches, or how many different nodes it leads to where there may be several edges to one. The
   * embedded engine counts nothing but matches, so of several edges it takes the one with no twin before it.
   */
  count(
    pattern: Cypher,
    conditions: readonly Cypher[],
    distinct: { readonly node: Cypher; readonly edge: Cypher; readonly twin: Cypher } | undefined,
  ): Cypher;
  /**
   * A step that leaves its node and relationship empty where it matches nothing. The embedded engine's OPTIONAL MATCH
   * looks at every node of the label, and a relationship forgets its properties on the way out of a UNION.
   */
  optional(
    start: Cypher,
    node: Cypher,
    edge: Cypher | undefined,
    match: (node: Cypher, edge: Cypher | undefined) => Cypher,
  ): readonly Cypher[];
  /** Whether there is COLLECT { }. Neo4j plans subqueries that are put in order again in exponential time. */
  readonly hasCollect: boolean;
  /** What joins labels that a node must have all. Neo4j refuses ":" in a statement that also has "|". */
  readonly and: '&' | ':';
  /** Whether a stored text and a parameter are compared as stored texts are ordered. */
  readonly comparesByCodePoint: boolean;
  /** Whether the engine knows a text again and need not read and plan it anew, so that values are better given beside it. */
  readonly keepsPlans: boolean;
  /** Whether `x.id IS NOT NULL` lets the planner take an order from the index on id. */
  readonly ordersByIndex: boolean;
  /** How an index of texts is made and asked. The embedded engine's holds no lists of texts, and its scan is quick. */
  readonly textIndex: TextIndexDialect | undefined;
}

export const dialects: Readonly<Record<Engine, Dialect>> = {
  neo4j: {
    engine: 'neo4j',
    anyOf: (node, labels, id) => ({
      pattern: cypher`(${node}:${join(labels.map(name), '|')})`,
      conditions: id ? [cypher`${node}.${name('id')} = ${id}`] : [],
    }),
    scansByLabels: true,
    exists: (pattern, isNegated) => (isNegated ? cypher`NOT EXISTS { ${pattern} }` : cypher`EXISTS { ${pattern} }`),
    count: (pattern, conditions, distinct) =>
      distinct
        ? cypher`COUNT { ${match(pattern, conditions)} RETURN DISTINCT ${distinct.node} }`
        : cypher`COUNT { ${match(pattern, conditions)} }`,
    optional: (start, node, edge, match) =>
      edge
        ? [cypher`OPTIONAL ${match(node, edge)}`]
        : [subquery(start, [cypher`OPTIONAL ${match(node, edge)}`, cypher`RETURN DISTINCT ${node}`])],
    hasCollect: true,
    comparesByCodePoint: false,
    and: '&',
    keepsPlans: true,
    ordersByIndex: true,
    textIndex: fullText,
  },
  embedded: {
    engine: 'embedded',
    anyOf: (node, labels, id) => {
      const hasLabel = join(
        labels.map((label) => cypher`${node}:${name(label)}`),
        ' OR ',
      );
      return {
        pattern: cypher`(${node})`,
        conditions: [...(id ? [cypher`${node}.${name('id')} = ${id}`] : []), cypher`(${hasLabel})`],
      };
    },
    scansByLabels: false,
    exists: (pattern, isNegated) => (isNegated ? cypher`(EXISTS { ${pattern} }) = false` : cypher`(EXISTS { ${pattern} }) = true`),
    count: (pattern, conditions, distinct) => {
      if (!distinct) return cypher`COUNT { ${match(pattern, conditions)} }`;
      const { edge, twin } = distinct;
      const first = cypher`(EXISTS { MATCH ${twin} WHERE id(twin) < id(${edge}) }) = false`;
      return cypher`COUNT { ${match(pattern, [...conditions, first])} }`;
    },
    optional: (start, node, edge, match) => {
      const found = variable(`${node}_found`);
      const none = match(variable(`${node}_none`), undefined);
      return [
        subquery(start, [
          match(node, edge && found),
          edge ? cypher`RETURN properties(${found}) AS ${edge}, ${node}` : cypher`RETURN DISTINCT ${node}`,
          cypher`UNION ALL`,
          cypher`WITH ${start}`,
          cypher`  WHERE (EXISTS { ${none} }) = false`,
          edge ? cypher`RETURN null AS ${edge}, null AS ${node}` : cypher`RETURN null AS ${node}`,
        ]),
      ];
    },
    hasCollect: false,
    comparesByCodePoint: true,
    and: ':',
    keepsPlans: false,
    ordersByIndex: false,
    textIndex: undefined,
  },
};

function match(pattern: Cypher, conditions: readonly Cypher[]): Cypher {
  return conditions.length === 0
    ? cypher`MATCH ${pattern}`
    : cypher`MATCH ${pattern} WHERE ${join(conditions, ' AND ')}`;
}

function subquery(start: Cypher, body: readonly Cypher[]): Cypher {
  return cypher`CALL (${start}) {\n${indent(join(body, '\n'))}\n}`;
}
