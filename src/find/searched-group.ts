// Groups the types whose searched fields are the same, and prints how their nodes are matched and read.
import {
  cypher,
  join,
  name,
  parameter,
  variable,
  type Cypher,
  type Dialect,
  type Row,
  type Statement,
  type Value,
} from '../cypher';
import { groupBySearch, type NodeType, type Property } from '../model';
import type { Proposals } from './propose';

/** Types that one statement can look at: an engine that plans each text for long then plans few. */
export interface SearchedGroup {
  readonly types: readonly NodeType[];
  /** The searched fields, the name first. */
  readonly fields: readonly [Property, ...Property[]];
}

/** One text of one node, and the field that it stands in. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** A node as `columnsOf` reads it. */
export interface FoundNode {
  readonly type: string;
  readonly id: string;
  readonly texts: readonly FieldText[];
}

export const node: Cypher = variable('n');

export function groupTypes(types: readonly NodeType[], { scansByLabels }: Dialect): readonly SearchedGroup[] {
  const groups = scansByLabels ? groupBySearch(types) : types.map((type) => [type]);
  return groups.map((alike) => ({ types: alike, fields: alike[0]!.search as SearchedGroup['fields'] }));
}

/** What the index of a group is asked; nothing where all nodes of the group are looked at. */
export function proposalOf({ types }: SearchedGroup, proposals: Proposals): Statement['parameters'] | undefined {
  return proposals.get(types[0]!.name);
}

/** As `matchGroup`, from the nodes that an index proposes to the parameters of `proposalOf`. */
export function matchProposed({ types }: SearchedGroup, dialect: Dialect, where: readonly Cypher[]): Cypher {
  const hasLabel = cypher`${node}:${join(labelsOf(types).map(name), '|')}`;
  return cypher`${dialect.textIndex!.propose(node)}
WITH ${node}
  WHERE ${join([hasLabel, ...where], ' AND ')}`;
}

/** From MATCH to the end of its WHERE. Its parameter `labels` is that of `labelsOf`. */
export function matchGroup({ types }: SearchedGroup, dialect: Dialect, where: readonly Cypher[], id?: Cypher): Cypher {
  const labels = labelsOf(types);
  const { pattern, conditions } =
    labels.length === 1 && !id
      ? { pattern: cypher`(${node}:${name(labels[0]!)})`, conditions: [] }
      : dialect.anyOf(node, labels, id);
  const all = [...conditions, ...where];
  return cypher`MATCH ${pattern}${all.length > 0 ? cypher`\n  WHERE ${join(all, ' AND ')}` : cypher``}`;
}

/** The label that tells a node's type. The schema's order decides for a node that carries those of two. */
export const typeLabel = cypher`head([label IN ${parameter('labels')} WHERE label IN labels(${node})])`;

export function labelsOf(types: readonly NodeType[]): readonly string[] {
  return types.map(({ members }) => members[0]!.label);
}

/** Whether one of the fields meets a condition in lower case. */
export function anyField({ fields }: SearchedGroup, holds: (lowered: Cypher) => Cypher): Cypher {
  const conditions = fields.map((field) => {
    const stored = cypher`${node}.${name(field.name)}`;
    if (!field.isList) return holds(cypher`toLower(${stored})`);
    return cypher`any(text IN coalesce(${stored}, []) WHERE ${holds(cypher`toLower(text)`)})`;
  });
  return conditions.length === 1 ? conditions[0]! : cypher`(${join(conditions, ' OR ')})`;
}

/** The texts of all fields in lower case, as one list. */
export function loweredTexts({ fields }: SearchedGroup): Cypher {
  const lists = fields.map((field) => {
    const stored = cypher`${node}.${name(field.name)}`;
    if (!field.isList) return cypher`[coalesce(toLower(${stored}), '')]`;
    return cypher`[text IN coalesce(${stored}, []) | toLower(text)]`;
  });
  return lists.reduce((all, list) => cypher`${all} + ${list}`);
}

/** The type's label, the id, then each searched field. */
export function columnsOf({ fields }: SearchedGroup): Cypher {
  const stored = ['id', ...fields.map((field) => field.name)].map((field) => cypher`${node}.${name(field)}`);
  return join([typeLabel, ...stored], ', ');
}

export function readNode({ types, fields }: SearchedGroup, [label, id, ...values]: Row): FoundNode {
  const texts = fields.flatMap((field, index) =>
    [values[index] ?? []]
      .flat()
      .flatMap((text: Value) => (typeof text === 'string' ? [{ field: field.name, text }] : [])),
  );
  return { type: typeOf(types, label), id: id as string, texts };
}

export function typeOf(types: readonly NodeType[], label: Value | undefined): string {
  return types.find(({ members }) => members[0]!.label === label)!.name;
}
