// Compares data with the model, item by item: nodes first, all of them, then relationships.
import type { GraphNode, GraphRelationship } from '../census';
import { firstLabel, type Field, type GraphModel, type NodeType, type Reference } from '../model';
import { checkProperties, referencedIds, type PropertiesOwner } from './check-properties';
import { suggest } from './check-scripts';
import type { StoredProperties } from '../store';
import type { FaultList } from './fault-list';
import type { ModelNames, Route } from './model-names';
import type { DataFault } from './places';

interface PendingReference {
  readonly owner: string;
  readonly ownerId: string | undefined;
  readonly reference: Reference;
  readonly id: string;
}

export class DataCheck {
  readonly #typeOf = new Map<string, NodeType>();
  /** References of nodes may name nodes that come later. */
  #pending: PendingReference[] = [];

  constructor(
    private readonly model: GraphModel,
    private readonly names: ModelNames,
    private readonly faults: Pick<FaultList, 'add'>,
  ) {}

  checkNode(node: GraphNode): void {
    const { type, properties } = node;
    const id = typeof node.id === 'string' && node.id !== '' ? node.id : undefined;
    const owner = { title: nodeTitle(type, node), kind: type.name };
    const report = (message: string): void => this.faults.add(aboutNode(id, message));
    if (id === undefined) return report(`${owner.title}. An id is a text that is not empty.`);

    const last = this.#typeOf.get(id);
    if (last === type) report(`The id "${id}" stands on two nodes of ${type.name}. An id names one node.`);
    else if (last)
      report(`The id "${id}" stands on a ${last.name} and on a ${type.name}. An id names one node, of one type.`);
    this.#typeOf.set(id, type);

    this.#checkLabels(node, owner, report);
    for (const message of checkProperties(this.model, owner, type.fields, properties)) report(message);
    for (const reference of references(type.fields.values())) {
      for (const target of referencedIds(reference, properties)) {
        if (!this.#names(target, reference))
          this.#pending.push({ owner: owner.title, ownerId: id, reference, id: target });
      }
    }
  }

  /** Takes nodes that carry an interface's label and no type's. */
  checkTypeless(label: string, types: readonly NodeType[], found: readonly StoredProperties[]): void {
    const labels = types.map(firstLabel).join(', ');
    for (const { id, ...properties } of found) {
      const title =
        typeof id === 'string' ? `The node "${id}"` : `A node (${JSON.stringify(properties).slice(0, 100)})`;
      const message = `${title} has the label "${label}" and no type. Give it the label of its type: ${labels}.`;
      this.faults.add(aboutNode(typeof id === 'string' ? id : undefined, message));
    }
  }

  /** To be called when all nodes have been seen. */
  checkReferences(): void {
    for (const { owner, ownerId, reference, id } of this.#pending) {
      if (this.#names(id, reference)) continue;
      this.faults.add(aboutNode(ownerId, this.#danglingMessage(owner, reference, id)));
    }
    this.#pending = [];
  }

  /** Takes the relationships that leave one or more nodes; those of one node must come together. */
  checkRelationships(relationships: readonly GraphRelationship[]): void {
    const seen = new Set<string>();
    for (const relationship of relationships) {
      const report = (message: string): void => this.faults.add(aboutRelationship(relationship, message));
      const route = this.#routeOf(relationship, report);
      if (!route) continue;
      const title = relationshipTitle(relationship);
      for (const message of checkProperties(
        this.model,
        { title, kind: relationship.type },
        route.properties,
        relationship.properties,
      )) {
        report(message);
      }
      for (const reference of references(route.properties.values())) {
        for (const id of referencedIds(reference, relationship.properties)) {
          if (!this.#names(id, reference)) report(this.#danglingMessage(title, reference, id));
        }
      }
      const identity = JSON.stringify([
        relationship.from,
        relationship.type,
        relationship.to,
        keyValue(route, relationship),
      ]);
      if (seen.has(identity))
        report(
          `${title} is there twice${route.key === undefined ? '' : ` with the same "${route.key}"`}. Write it with MERGE.`,
        );
      seen.add(identity);
    }
  }

  #checkLabels({ type, labels }: GraphNode, owner: PropertiesOwner, report: (message: string) => void): void {
    const expected = [...type.labels, ...type.sharedLabels];
    for (const label of expected) {
      if (!labels.includes(label))
        report(`${owner.title} lacks the label "${label}", which every ${type.name} carries.`);
    }
    for (const label of labels) {
      if (expected.includes(label)) continue;
      const other = this.names.types.get(label);
      if (other) {
        if (firstLabel(type) < label) report(`${owner.title} is also a ${other.name}. A node has one type.`);
      } else {
        report(
          `${owner.title} carries the label "${label}", which is none of ${type.name}.${suggest(label, expected)}`,
        );
      }
    }
  }

  #routeOf(relationship: GraphRelationship, report: (message: string) => void): Route | undefined {
    const { type, fromType, toLabels } = relationship;
    const routes = this.names.routes.get(type);
    if (!routes) {
      report(
        `${relationshipTitle(relationship)} has a type that the schema does not have.${suggest(type, this.names.routes.keys())}`,
      );
      return undefined;
    }
    const from = firstLabel(fromType);
    const route = routes.find((one) => one.from.has(from) && toLabels.some((label) => one.to.has(label)));
    if (!route) {
      const found = `runs from a ${fromType.name} to ${this.#kindOf(toLabels)}`;
      const allowed = [
        ...new Set(routes.map((one) => `${[...one.from].join(' or ')} to ${[...one.to].join(' or ')}`)),
      ].join('; ');
      report(`${relationshipTitle(relationship)} ${found}. The schema lets ${type} run from ${allowed}.`);
    }
    return route;
  }

  #kindOf(labels: readonly string[]): string {
    const type = labels.map((label) => this.names.types.get(label)).find(Boolean);
    return type ? `a ${type.name}` : 'a node of no type';
  }

  #names(id: string, reference: Reference): boolean {
    const type = this.#typeOf.get(id);
    return type !== undefined && (type.name === reference.target || type.interfaces.includes(reference.target));
  }

  #danglingMessage(owner: string, reference: Reference, id: string): string {
    const type = this.#typeOf.get(id);
    const found = type ? `which is a ${type.name}` : `which names no node`;
    return `${owner} has "${id}" in "${reference.property}", ${found}. It must be the id of a ${reference.target}.`;
  }
}

function aboutNode(id: string | undefined, message: string): DataFault {
  return id === undefined ? { message } : { about: id, message, subject: { id } };
}

function aboutRelationship({ from, type, to: end }: GraphRelationship, message: string): DataFault {
  const to = typeof end === 'string' ? end : undefined;
  return { about: `${from} -${type}-> ${to ?? '?'}`, message, subject: { from, type, to } };
}

function* references(fields: Iterable<Field>): Generator<Reference> {
  for (const field of fields) if (field.kind === 'reference') yield field;
}

function keyValue(route: Route, relationship: GraphRelationship): unknown {
  return route.key === undefined ? undefined : relationship.properties[route.key];
}

function nodeTitle(type: NodeType, { id, properties }: GraphNode): string {
  if (typeof id === 'string' && id !== '') return `${type.name} "${id}"`;
  const some = JSON.stringify(properties).slice(0, 100);
  return id === undefined || id === null
    ? `A ${type.name} has no id: ${some}`
    : `A ${type.name} has the id ${JSON.stringify(id)}`;
}

function relationshipTitle({ from, type, to }: GraphRelationship): string {
  return `${type} from "${from}" to ${typeof to === 'string' ? `"${to}"` : 'a node without an id'}`;
}
