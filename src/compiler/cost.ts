// Bounds how many nodes an answer can have, before the graph is asked, from the greatest degrees in the data.
import { cypher, join, name, type Cypher, type Dialect, type Row, type Statement, type Value } from '../cypher';
import { nodeType, type GraphModel, type NodeType, type Relationship } from '../model';
import type { Read, RootPlan, Walk } from './plan';
import { printPattern } from './print-pattern';

/** What the bound is made of, measured once for each version of the data. */
export interface GraphFacts {
  /** How many nodes each type has. */
  readonly nodes: ReadonlyMap<string, number>;
  /** The most relationships of one type and direction that lead from one node to nodes of one type. */
  readonly degrees: ReadonlyMap<string, number>;
  /** The most ids in one stored list that references read, by the property that holds it. */
  readonly references: ReadonlyMap<string, number>;
}

/** One number to measure; where several measure the same fact, the greatest counts. */
export interface Measurement {
  readonly fact: keyof GraphFacts;
  readonly key: string;
  readonly statement: Statement;
}

export function planFacts(model: GraphModel, dialect: Dialect): readonly Measurement[] {
  const measurements = new Map<string, Measurement>();
  const add = (fact: keyof GraphFacts, key: string, text: Cypher) =>
    measurements.set(text, { fact, key, statement: { text, parameters: {} } });
  const match = (type: NodeType, path: Cypher): Cypher => {
    const { pattern, conditions } = printPattern(
      { node: { variable: 'n' }, type, edge: undefined, source: { kind: 'type' } },
      dialect,
    );
    const where = conditions.length > 0 ? cypher` WHERE ${join(conditions, ' AND ')}` : cypher``;
    return cypher`MATCH ${pattern}${path}${where}`;
  };
  for (const type of model.nodeTypes.values()) {
    add('nodes', type.name, cypher`${match(type, cypher``)} RETURN count(n) AS most`);
    for (const field of type.fields.values()) {
      if (field.kind === 'relationship') {
        // The pattern begins at the end whose type is known, so the relationship is written from there.
        const path =
          field.direction === 'OUT'
            ? cypher`<-[r:${name(field.type)}]-(start)`
            : cypher`-[r:${name(field.type)}]->(start)`;
        const target = nodeType(model, field.target);
        add(
          'degrees',
          degreeKey(field),
          cypher`${match(target, path)} WITH start, count(r) AS degree RETURN max(degree) AS most`,
        );
        const properties =
          field.properties === undefined ? undefined : model.relationshipProperties.get(field.properties);
        for (const list of listReferences(properties?.fields.values() ?? [])) {
          add(
            'references',
            list,
            cypher`MATCH ()-[r:${name(field.type)}]->() RETURN max(size(r.${name(list)})) AS most`,
          );
        }
      }
    }
    for (const list of listReferences(type.fields.values())) {
      add('references', list, cypher`${match(type, cypher``)} RETURN max(size(n.${name(list)})) AS most`);
    }
  }
  return [...measurements.values()];
}

export function readFacts(measurements: readonly Measurement[], rows: readonly (readonly Row[])[]): GraphFacts {
  const facts = {
    nodes: new Map<string, number>(),
    degrees: new Map<string, number>(),
    references: new Map<string, number>(),
  };
  measurements.forEach(({ fact, key }, index) => {
    const most = (rows[index]?.[0]?.[0] as number | null | undefined) ?? 0;
    facts[fact].set(key, Math.max(most, facts[fact].get(key) ?? 0));
  });
  return facts;
}

export interface Cost {
  /** The most nodes that the answer can have. */
  readonly nodes: number;
  /** The field that can have the most nodes. */
  readonly widest: { readonly field: string; readonly nodes: number };
}

/** Each level has at most as many nodes as its parents, times what one parent can have. */
export function boundCost(root: RootPlan, parameters: Readonly<Record<string, Value>>, facts: GraphFacts): Cost {
  let nodes = 0;
  let widest = { field: root.shape.key, nodes: 0 };
  const visit = (read: Read, parents: number, path: readonly string[]): void => {
    if (read.kind === 'count') return;
    const here = parents * perParent(read.walk, parameters, facts);
    nodes += here;
    if (here > widest.nodes) widest = { field: path.join('.'), nodes: here };
    for (const column of read.walk.columns) {
      if (column.kind === 'read') visit(column.read, here, [...path, column.read.name]);
    }
  };
  for (const { read } of root.reads) visit(read, 1, [read.name]);
  return { nodes, widest };
}

function perParent(walk: Walk, parameters: Readonly<Record<string, Value>>, facts: GraphFacts): number {
  const limit = walk.limit ? (parameters[walk.limit.name] as number) : Infinity;
  const { source } = walk;
  switch (source.kind) {
    case 'id':
      return 1;
    case 'ids':
      return (parameters[source.ids.name] as readonly string[]).length;
    case 'type':
      return Math.min(limit, facts.nodes.get(walk.type.name) ?? Infinity);
    case 'relationship':
      return source.relationship.isList
        ? Math.min(limit, facts.degrees.get(degreeKey(source.relationship)) ?? Infinity)
        : 1;
    case 'reference':
      return source.reference.isList ? Math.min(limit, facts.references.get(source.reference.property) ?? Infinity) : 1;
  }
}

function degreeKey({ type, direction, target }: Relationship): string {
  return `${direction} ${type} ${target}`;
}

/** The properties whose lists of ids are read as nodes. */
function listReferences(fields: Iterable<{ readonly kind: string; readonly isList: boolean }>): readonly string[] {
  return [...fields].flatMap((field) =>
    'property' in field && field.kind === 'reference' && field.isList ? [field.property as string] : [],
  );
}
