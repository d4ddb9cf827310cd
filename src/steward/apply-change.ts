// Makes a graph what a change says it is after it: a few statements for nodes and relationships of one kind each.
import { cypher, join, literal, name, type Cypher, type Value } from '../cypher';
import type { Field } from '../model';
import type { Run, StoredProperties } from '../store';
import type { GraphChange, Pair } from './graph-change';
import type { ModelNames } from './model-names';
import { keysOf, type NodeState, type RelationshipState } from './snapshot';

type Row = readonly Value[];
type Fields = ReadonlyMap<string, Field>;

const rowsAtOnce = 1000;

/** Leaves what the change does not name as it is. Nodes that go must have no other relationships than those that go. */
export async function applyChange(run: Run, change: GraphChange, names: ModelNames): Promise<void> {
  const work = new ChangeRun(run, names);
  await work.relationships(change.relationships.filter(({ after }) => after === undefined));
  await work.nodes(change.nodes);
  await work.relationships(change.relationships.filter(({ after }) => after !== undefined));
}

class ChangeRun {
  /** The statements, each with the rows that it is run for. */
  #batches = new Map<Cypher, Row[]>();
  readonly #keys: ReadonlyMap<string, string>;

  constructor(
    private readonly run: Run,
    private readonly names: ModelNames,
  ) {
    this.#keys = keysOf(names);
  }

  async nodes(pairs: readonly Pair<NodeState>[]): Promise<void> {
    for (const { id, before, after } of pairs) {
      if (!after) this.#removeNode(id, before!);
      else if (!before) this.#createNode(after);
      else this.#changeNode(id, before, after);
    }
    await this.#flush();
  }

  async relationships(pairs: readonly Pair<RelationshipState>[]): Promise<void> {
    for (const { before, after } of pairs) {
      if (!after) this.#removeRelationship(before!);
      else if (!before) this.#createRelationship(after);
      else this.#changeRelationship(before, after);
    }
    await this.#flush();
  }

  #removeNode(id: string, before: NodeState): void {
    this.#add(cypher`UNWIND $rows AS row MATCH (n:${this.#label(before)}) WHERE n.id = row[0] DELETE n`, [id]);
  }

  #createNode({ labels, properties }: NodeState): void {
    const all = join(labels.map(name), ':');
    const [made, values] = this.#values(properties, this.#nodeFields(labels), 0);
    this.#add(cypher`UNWIND $rows AS row CREATE (n:${all} {${made}})`, values);
  }

  #changeNode(id: string, before: NodeState, after: NodeState): void {
    const node = cypher`UNWIND $rows AS row MATCH (n:${this.#label(before)}) WHERE n.id = row[0]`;
    const [set, values] = this.#settings('n', before.properties, after.properties, this.#nodeFields(after.labels), 1);
    if (values.length > 0) this.#add(cypher`${node} SET ${set}`, [id, ...values]);
    const lost = before.labels.filter((label) => !after.labels.includes(label));
    const gained = after.labels.filter((label) => !before.labels.includes(label));
    if (gained.length > 0) this.#add(cypher`${node} SET n:${join(gained.map(name), ':')}`, [id]);
    if (lost.length > 0) this.#add(cypher`${node} REMOVE n:${join(lost.map(name), ':')}`, [id]);
  }

  #removeRelationship(before: RelationshipState): void {
    const [match, values] = this.#match(before);
    this.#add(cypher`${match} DELETE r`, values);
  }

  #createRelationship({ type, from, to, properties }: RelationshipState): void {
    const [made, values] = this.#values(properties, this.#relationshipFields(type), 2);
    const text = cypher`UNWIND $rows AS row
MATCH (a:${name(from[0])}) WHERE a.id = row[0]
MATCH (b:${name(to[0])}) WHERE b.id = row[1]
CREATE (a)-[:${name(type)} {${made}}]->(b)`;
    this.#add(text, [from[1], to[1], ...values]);
  }

  #changeRelationship(before: RelationshipState, after: RelationshipState): void {
    const [match, found] = this.#match(before);
    const fields = this.#relationshipFields(after.type);
    const [set, values] = this.#settings('r', before.properties, after.properties, fields, found.length);
    this.#add(cypher`${match} SET ${set}`, [...found, ...values]);
  }

  /** One relationship `r` for each row. */
  #match({ type, from, to, properties, occurrence }: RelationshipState): [Cypher, Row] {
    const key = this.#keys.get(type);
    const told = Object.entries(properties).filter(([property]) => key === undefined || property === key);
    const conditions = told.map(([property], i) => cypher`r.${name(property)} = row[${literal(i + 3)}]`);
    const text = cypher`UNWIND $rows AS row
MATCH (a:${name(from[0])}) WHERE a.id = row[0]
MATCH (a)-[r:${name(type)}]->(b:${name(to[0])}) WHERE ${join([cypher`b.id = row[1]`, ...conditions], ' AND ')}
WITH row, collect(r) AS found
WITH row, found[row[2]] AS r`;
    return [text, [from[1], to[1], occurrence, ...told.map(([, value]) => value as Value)]];
  }

  /** Properties in braces, and their values from this place of a row on. */
  #values(properties: StoredProperties, fields: Fields, from: number): [Cypher, Row] {
    const entries = Object.entries(properties);
    const made = entries.map(
      ([property], i) => cypher`${name(property)}: ${typed(fields.get(property), cypher`row[${literal(from + i)}]`)}`,
    );
    return [join(made, ', '), entries.map(([, value]) => value as Value)];
  }

  /** What differs, set; null takes a property away. */
  #settings(
    subject: 'n' | 'r',
    before: StoredProperties,
    after: StoredProperties,
    fields: Fields,
    from: number,
  ): [Cypher, Row] {
    const properties = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (property) => JSON.stringify(before[property]) !== JSON.stringify(after[property]),
    );
    const variable = subject === 'n' ? cypher`n` : cypher`r`;
    const set = properties.map(
      (property, i) =>
        cypher`${variable}.${name(property)} = ${typed(fields.get(property), cypher`row[${literal(from + i)}]`)}`,
    );
    return [join(set, ', '), properties.map((property) => (after[property] ?? null) as Value)];
  }

  #label({ labels }: NodeState): Cypher {
    return name(labels.find((label) => this.names.types.has(label)) ?? labels[0]!);
  }

  #nodeFields(labels: readonly string[]): Fields {
    return this.names.types.get(labels.find((label) => this.names.types.has(label)) ?? '')?.fields ?? new Map();
  }

  #relationshipFields(type: string): Fields {
    return this.names.routes.get(type)?.[0]?.properties ?? new Map();
  }

  #add(text: Cypher, row: Row): void {
    const rows = this.#batches.get(text);
    if (rows) rows.push(row);
    else this.#batches.set(text, [row]);
  }

  async #flush(): Promise<void> {
    const batches = this.#batches;
    this.#batches = new Map();
    for (const [text, rows] of batches) {
      for (let start = 0; start < rows.length; start += rowsAtOnce) {
        await this.run(text, { rows: rows.slice(start, start + rowsAtOnce) });
      }
    }
  }
}

/** JavaScript has one kind of number; a whole one for a Float is a float again. */
function typed(field: Field | undefined, value: Cypher): Cypher {
  if (field?.kind !== 'property' || field.type !== 'Float') return value;
  return field.isList ? cypher`[x IN ${value} | toFloat(x)]` : cypher`toFloat(${value})`;
}
