// Turns the seed into tables of its types: nodes, relationships and the forms of ids, each with what the schema says of it.
import type { GraphRelationship } from '../../../src/census';
import { concreteTypes, nodeType, type NodeType, type Relationship } from '../../../src/model';
import { printTable } from '../print-table';
import { code, count, firstSentence, printText } from './print-words';
import type { Seed } from './read-seed';

export function printNodeTypes({ model, nodes }: Seed): string {
  const rows = concreteTypes(model).map((type) => {
    const own = nodes.filter((node) => node.type === type);
    const tells = type.fields.has('stated');
    const stated = (is: boolean) => (tells ? count(own.filter(({ properties }) => properties['stated'] === is)) : '–');
    return [code(type.name), count(own), stated(true), stated(false), firstSentence(type.description)];
  });
  return printTable([['type', 'nodes', 'stated', 'not stated', 'what it is'], ...rows]);
}

export function printUnstatedNodes({ nodes }: Seed): string {
  const rows = nodes
    .filter(({ properties }) => properties['stated'] === false)
    .map(({ type, properties }) => [
      code(type.name),
      printText(properties['name']),
      printText(properties['nameEn']),
      printText(properties['note']),
    ]);
  return printTable([['type', 'name', 'in English', 'why it is there'], ...rows]);
}

export function printIds({ model, nodes }: Seed): string {
  const rows = concreteTypes(model).map((type) => [
    code(type.name),
    printText(type.fields.get('id')?.description),
    code(String(nodes.find((node) => node.type === type)?.id ?? '')),
  ]);
  return printTable([['type', 'form', 'one of them'], ...rows]);
}

interface Route {
  readonly type: string;
  readonly from: NodeType;
  readonly to: NodeType;
  readonly hasClaim: boolean;
  readonly description: string | undefined;
}

export function printRelationshipTypes(seed: Seed): string {
  const routes = listRoutes(seed);
  const counted = new Set<GraphRelationship>();
  const rows = routes.map(({ type, from, to, hasClaim, description }) => {
    const own = seed.relationships.filter(
      (one) => one.type === type && stands(one.fromType, from) && stands(seed.nodeOf(one.to).type, to),
    );
    own.forEach((one) => counted.add(one));
    const claims = (is: (properties: GraphRelationship['properties']) => boolean) =>
      hasClaim ? count(own.filter(({ properties }) => is(properties))) : '–';
    return [
      code(type),
      `${code(from.name)} → ${code(to.name)}`,
      count(own),
      claims(({ stated }) => stated === true),
      claims(({ stated, confidence }) => stated === false && confidence === 'STRONG'),
      claims(({ stated, confidence }) => stated === false && confidence === 'WEAK'),
      firstSentence(description),
    ];
  });
  const left = seed.relationships.find((one) => !counted.has(one));
  if (left) throw new Error(`The table of relationship types has no row for "${left.type}" from "${left.from}".`);
  const head = ['type', 'from → to', 'all', 'stated', 'inferred, strong', 'inferred, weak', 'what the field says'];
  return printTable([head, ...rows]);
}

/** What an interface declares stands once. The field at the start of a relationship describes it, where there is one. */
function listRoutes({ model }: Seed): readonly Route[] {
  const routes = new Map<string, Route>();
  for (const direction of ['OUT', 'IN'] as const) {
    for (const type of model.nodeTypes.values()) {
      for (const field of type.fields.values()) {
        if (field.kind !== 'relationship' || field.direction !== direction || isInherited(model, type, field)) continue;
        const [from, to] =
          direction === 'OUT' ? [type, nodeType(model, field.target)] : [nodeType(model, field.target), type];
        const key = [field.type, from.name, to.name].join(' ');
        if (routes.has(key)) continue;
        const { type: name, properties, description } = field;
        routes.set(key, { type: name, from, to, hasClaim: properties !== undefined, description });
      }
    }
  }
  // The other end of a relationship that begins at an interface may name each of its types.
  const all = [...routes.values()];
  return all
    .filter((one) => !all.some((wider) => wider !== one && wider.type === one.type && isWithin(one, wider)))
    .sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
}

function isInherited(model: Seed['model'], type: NodeType, { name }: Relationship): boolean {
  return type.interfaces.some((parent) => nodeType(model, parent).fields.has(name));
}

function isWithin(one: Route, wider: Route): boolean {
  return stands(one.from, wider.from) && stands(one.to, wider.to);
}

function stands(type: NodeType, { members }: NodeType): boolean {
  return type.members.every(({ name }) => members.some((member) => member.name === name));
}
