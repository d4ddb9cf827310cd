// Turns a mapping, a table's headings and the model into the plan of an import, or into all that does not fit.
import type { Fault } from '../../errors';
import { concreteTypes, type GraphModel, type NodeType } from '../../model';
import { suggest } from '../check-scripts';
import { modelNames } from '../model-names';
import type { MappingFile, Path } from './mapping';
import type { End, ImportPlan, NodePart, RelationshipPart } from './plan';
import type { PlanContext } from './plan-context';
import { planProperties } from './plan-properties';
import { readTemplate, type Template } from './template';

/** Answers undefined where there were faults. */
export function planImport(
  { mapping, faultAt }: MappingFile,
  headings: readonly string[],
  model: GraphModel,
  report: (fault: Fault) => void,
): ImportPlan | undefined {
  let isSound = true;
  const complain = (path: Path, message: string): undefined => {
    isSound = false;
    report(faultAt(path, message));
    return undefined;
  };
  const columns = { headings, columnOf: (heading: string) => findColumn(headings, heading) };
  const templateAt = (path: Path, text: string): Template | undefined => {
    const template = readTemplate(text, columns.columnOf);
    if ('parts' in template) return template;
    for (const message of template) complain(path, message);
    return undefined;
  };
  const context: PlanContext = { model, names: modelNames(model), complain, templateAt, columnOf: columns.columnOf };

  if (mapping.nodes.length + mapping.relationships.length === 0) {
    complain([], 'A mapping has "nodes" or "relationships": what each row is turned into.');
  }
  const nodes = mapping.nodes.map((node, at) => planNode(context, node, ['nodes', at]));
  const named = new Map<string, NodePart | undefined>();
  mapping.nodes.forEach(({ name, type }, at) => {
    const called = name ?? type;
    if (named.has(called))
      complain(['nodes', at, 'type'], `A second node is called "${called}". Give it another "name".`);
    named.set(called, nodes[at]);
  });
  const relationships = mapping.relationships.map((one, at) =>
    planRelationship(context, named, one, ['relationships', at]),
  );
  if (!isSound) return undefined;
  const parts = [...nodes, ...relationships].filter((part) => part !== undefined);
  return { headings, parts, hasEscapedFormulas: mapping.escapedFormulas };
}

function planNode(
  context: PlanContext,
  node: MappingFile['mapping']['nodes'][number],
  path: Path,
): NodePart | undefined {
  const type = findType(context, [...path, 'type'], node.type);
  const id = context.templateAt([...path, 'id'], node.id);
  if (!type) return undefined;
  if (type.isAbstract) {
    const types = type.members.map((member) => member.name).join(', ');
    return context.complain(
      [...path, 'type'],
      `"${type.name}" is an interface. A node has one of its types: ${types}.`,
    );
  }
  const properties = planProperties(context, { kind: type.name, fields: type.fields, path }, node.properties);
  return id && { kind: 'node', name: node.name ?? node.type, type, id, properties };
}

function planRelationship(
  context: PlanContext,
  named: ReadonlyMap<string, NodePart | undefined>,
  one: MappingFile['mapping']['relationships'][number],
  path: Path,
): RelationshipPart | undefined {
  const { names, complain } = context;
  const planEnd = (end: typeof one.from, at: Path): End | undefined => {
    if (!('node' in end)) {
      const type = findType(context, [...at, 'type'], end.type);
      const id = context.templateAt([...at, 'id'], end.id);
      if (type?.labels.length === 0) {
        return complain([...at, 'type'], `"${type.name}" has no label of its own. Name the type of the node.`);
      }
      return type && id && { type, id };
    }
    if (!named.has(end.node)) {
      return complain(at, `No node of this mapping is called "${end.node}".${suggest(end.node, named.keys())}`);
    }
    const node = named.get(end.node);
    return node && { type: node.type, id: node.id };
  };
  const [from, to] = [planEnd(one.from, [...path, 'from']), planEnd(one.to, [...path, 'to'])];
  const routes = names.routes.get(one.type);
  if (!routes) {
    const near = suggest(one.type, names.routes.keys());
    return complain([...path, 'type'], `The schema has no relationship type "${one.type}".${near}`);
  }
  if (!from || !to) return undefined;
  const leads = (end: End, labels: ReadonlySet<string>) => end.type.members.some(({ label }) => labels.has(label));
  const route = routes.find((candidate) => leads(from, candidate.from) && leads(to, candidate.to));
  if (!route) {
    const allowed = routes.map((each) => `${[...each.from].join(' or ')} to ${[...each.to].join(' or ')}`);
    return complain(
      [...path, 'type'],
      `${one.type} does not run from ${from.type.name} to ${to.type.name}. The schema lets it run from ${[...new Set(allowed)].join('; ')}.`,
    );
  }
  const { properties: fields, key } = route;
  const properties = planProperties(context, { kind: one.type, fields, path }, one.properties);
  if (key !== undefined && !Object.hasOwn(one.properties, key) && !fields.get(key)?.isRequired) {
    complain([...path, 'type'], `"${key}" tells relationships of ${one.type} apart, and nothing tells it here.`);
  }
  return { kind: 'relationship', type: one.type, from, to, key, properties, fields };
}

function findType({ model, complain }: PlanContext, path: Path, name: string): NodeType | undefined {
  const type = model.nodeTypes.get(name);
  if (type) return type;
  const known = concreteTypes(model).map((each) => each.name);
  return complain(path, `The schema has no node type "${name}".${suggest(name, known)}`);
}

function findColumn(headings: readonly string[], heading: string): number | string {
  const at = headings.indexOf(heading);
  if (at < 0) {
    const near = suggest(heading, headings);
    return `The table has no column "${heading}".${near || ` It has ${headings.map((one) => `"${one}"`).join(', ')}.`}`;
  }
  const isTwice = headings.includes(heading, at + 1);
  return isTwice ? `The table has two columns "${heading}". Give each a heading of its own.` : at;
}
