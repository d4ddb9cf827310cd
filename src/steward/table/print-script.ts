// Turns what rows make into the statements of a script: a line for each, in batches, safe to repeat.
import { comment, cypher, indent, join, literal, name, type Cypher } from '../../cypher';
import { firstLabel, type NodeType } from '../../model';
import type { NodePart, RelationshipPart } from './plan';
import type { Made } from './read-row';

/** The most rows of one statement: engines read it whole. */
export const batchSize = 500;

/** Names of the schema never begin so: GraphQL keeps them for itself. */
const ends = { from: '__from', to: '__to' } as const;

export function printHead(table: { file: string; sha256: string }, mapping: { file: string; sha256: string }): string {
  return [
    comment('Written by "mandate import". Change the table or the mapping and import again, not this file.'),
    comment(`Table ${table.file}, SHA-256 ${table.sha256}`),
    comment(`Mapping ${mapping.file}, SHA-256 ${mapping.sha256}`),
    '',
  ].join('\n');
}

export function printPartHead(part: NodePart | RelationshipPart, count: number): string {
  if (part.kind === 'node') return `\n${comment(`${part.type.name}: ${count}`)}\n`;
  const head = `${part.type} from ${part.from.type.name} to ${part.to.type.name}: ${count}. A statement tells 0, and so refuses the load, where an end is not there.`;
  return `\n${comment(head)}\n`;
}

/** One statement. */
export function printBatch(part: NodePart | RelationshipPart, batch: readonly Made[]): string {
  const rows = join(
    batch.map((made) => printRow(part, made)),
    ',\n',
  );
  const read = cypher`UNWIND [\n${indent(rows)}\n] AS row`;
  const write = part.kind === 'node' ? printNode(part) : printRelationship(part, batch.length);
  return `${join([read, ...write, cypher`RETURN count(*) AS told;`], '\n')}\n`;
}

/** An empty cell has no entry, and reads as null. */
function printRow(part: NodePart | RelationshipPart, { ids, values }: Made): Cypher {
  const keys = part.kind === 'node' ? ['id'] : [ends.from, ends.to];
  const entries = [
    ...keys.map((key, at) => cypher`${name(key)}: ${literal(ids[at]!)}`),
    ...part.properties.flatMap(({ property }, at) => {
      const value = values[at];
      return value === undefined ? [] : [cypher`${name(property.name)}: ${literal(value, property.type === 'Float')}`];
    }),
  ];
  return cypher`{${join(entries, ', ')}}`;
}

function printNode({ type, properties }: NodePart): readonly Cypher[] {
  const others = [...type.labels.slice(1), ...type.sharedLabels].map((label) => cypher`n:${name(label)}`);
  const values = properties.map(({ property }) => cypher`n.${name(property.name)} = row.${name(property.name)}`);
  return [cypher`MERGE ${printEnd(cypher`n`, type, 'id')}`, ...printSet([...others, ...values])];
}

/** Rows whose ends are missing would be passed over, so their number is held against what was found. */
function printRelationship({ type, from, to, key, properties }: RelationshipPart, count: number): readonly Cypher[] {
  const told = properties.map(({ property }) => property.name);
  const by = key === undefined ? cypher`` : cypher` {${name(key)}: row.${name(key)}}`;
  const values = told.filter((one) => one !== key).map((one) => cypher`r.${name(one)} = row.${name(one)}`);
  return [
    cypher`MATCH ${printEnd(cypher`a`, from.type, ends.from)}`,
    cypher`MATCH ${printEnd(cypher`b`, to.type, ends.to)}`,
    cypher`MERGE (a)-[r:${name(type)}${by}]->(b)`,
    ...printSet(values),
    cypher`WITH count(*) AS found`,
    cypher`  WHERE found = ${literal(count)}`,
  ];
}

function printEnd(variable: Cypher, type: NodeType, key: string): Cypher {
  return cypher`(${variable}:${name(firstLabel(type))} {${name('id')}: row.${name(key)}})`;
}

function printSet(values: readonly Cypher[]): readonly Cypher[] {
  return values.length === 0 ? [] : [cypher`SET ${join(values, ', ')}`];
}
