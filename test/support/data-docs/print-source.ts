// Turns the seed into what is known of each document: what its node says, the copy it was taken from, and how far it was read.
import type { GraphNode, GraphRelationship } from '../../../src/census';
import { nodeType } from '../../../src/model';
import { printTable } from '../print-table';
import { code, count, firstSentence, printSaid, printText } from './print-words';
import type { Seed } from './read-seed';

const notRecorded = '(not recorded)';

export function printDocuments(seed: Seed): string {
  const documents = seed.nodes.filter(({ type }) => type.name === 'Document');
  return documents.map((document) => printDocument(seed, document)).join('\n');
}

function printDocument(seed: Seed, document: GraphNode): string {
  const fields = [...nodeType(seed.model, 'Document').fields.values()];
  const properties = fields
    .filter(({ kind }) => kind === 'property')
    .map(({ name, description }) => [
      code(name),
      printText(document.properties[name]) || notRecorded,
      firstSentence(description),
    ]);
  const claims = fields.flatMap((field) => {
    if (field.kind !== 'relationship' || field.properties === undefined) return [];
    const isOut = field.direction === 'OUT';
    return seed.relationships
      .filter((one) => one.type === field.type && (isOut ? one.from : one.to) === document.id)
      .map((one) => [
        code(field.name),
        `${printText(seed.nodeOf(isOut ? one.to : one.from).properties['name'])} (${printSaid(one)})`,
        firstSentence(field.description),
      ]);
  });
  const around = ['(the copy)', code(printAround(seed, document)), 'What stands in the stored copy above the title.'];
  return printTable([['field', 'value', 'meaning'], ...properties, ...claims, around]);
}

function printAround(seed: Seed, { id, properties }: GraphNode): string {
  const start = Math.min(...passagesOf(seed, id).map((passage) => Number(passage.properties['startOffset'])));
  const text = seed.texts.get(String(properties['sha256']));
  if (!text) throw new Error(`There is no source text of "${String(id)}".`);
  return printText(text.slice(0, start).join(''));
}

/** A passage, what it states, and what is claimed with its words. */
export function printWorkedPassage(seed: Seed, passage: string): string {
  const { properties } = seed.nodeOf(passage);
  const name = (id: unknown) => printText(seed.nodeOf(id).properties['nameEn']);
  const mentions = seed.relationships
    .filter(({ type, to }) => type === 'STATED_IN' && to === passage)
    .map(({ fromType, from, properties: mention }) => [code(fromType.name), name(from), printText(mention['asName'])]);
  const claims = seed.relationships
    .filter((one) => isClaim(one) && firstEvidence(one) === passage)
    .map((one) => [name(one.from), code(one.type), name(one.to), printSaid(one), printText(one.properties['quote'])]);
  return [
    `> ${printText(properties['text'])}\n`,
    printTable([['it states', 'in English', 'in its words'], ...mentions]),
    printTable([['from', 'claim', 'to', 'said or inferred', 'quote'], ...claims]),
  ].join('\n');
}

export function printCoverage(seed: Seed): string {
  const chapters = new Map<string, GraphNode[]>();
  const passages = seed.nodes.filter(({ type }) => type.name === 'Passage');
  for (const passage of passages.toSorted((a, b) => positionOf(a) - positionOf(b))) {
    const chapter = printText(passage.properties['section']).replace(/\d+$/, '');
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), passage]);
  }
  const rows = [...chapters].map(([chapter, own]) => {
    const ids = new Set<unknown>(own.map(({ id }) => id));
    const told = seed.relationships.filter(({ type, to }) => type === 'STATED_IN' && ids.has(to));
    const claims = seed.relationships.filter((one) => isClaim(one) && ids.has(firstEvidence(one)));
    const isStated = ({ properties }: GraphRelationship) => properties['stated'] === true;
    return [
      chapter,
      printText(own[0]?.properties['heading']),
      count(own),
      count([...new Set(told.map(({ from }) => from))]),
      count(claims.filter(isStated)),
      count(claims.filter((one) => !isStated(one))),
    ];
  });
  const head = ['section', 'its first heading', 'passages', 'nodes they state', 'stated claims', 'inferred claims'];
  return printTable([head, ...rows]);
}

function passagesOf({ relationships, nodeOf }: Seed, document: unknown): readonly GraphNode[] {
  return relationships
    .filter(({ type, from }) => type === 'HAS_PASSAGE' && from === document)
    .map(({ to }) => nodeOf(to));
}

function positionOf({ properties }: GraphNode): number {
  return Number(properties['position']);
}

/** A mention says that something is there, a claim what it does. */
function isClaim({ type, properties }: GraphRelationship): boolean {
  return type !== 'STATED_IN' && Array.isArray(properties['evidence']);
}

function firstEvidence({ properties }: GraphRelationship): unknown {
  return (properties['evidence'] as readonly unknown[])[0];
}
