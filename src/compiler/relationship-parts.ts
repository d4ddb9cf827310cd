// Says what conditions on relationships of any type are about, for those that one statement reads.
import { concreteTypes, fieldName, type GraphModel, type Property, type RelationshipProperties } from '../model';
import { always, never, type Predicate, type Subject } from './plan';
import { not, and } from './predicates';
import type { Path } from './plan-comparison';
import type { About, WherePlanner } from './plan-where';

/** Relationships of some types, of which the same is known. */
export interface RelationshipGroup {
  readonly types: readonly string[];
  readonly properties: RelationshipProperties | undefined;
  /** The labels of the nodes that they can leave, and of those that they can lead to. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What the statement calls a relationship and its ends. */
export const relationshipSubjects = {
  from: { variable: 'n' },
  edge: { variable: 'r' },
  to: { variable: 'm' },
} as const;

export const idProperty: Property = {
  kind: 'property',
  name: 'id',
  description: undefined,
  type: 'ID',
  isEnum: false,
  isList: false,
  isRequired: true,
};

type Part = (value: unknown, path: Path) => Predicate;
type Names = Readonly<Record<string, string | readonly string[]>>;

export class RelationshipParts {
  constructor(
    private readonly model: GraphModel,
    private readonly planner: WherePlanner,
    private readonly group: RelationshipGroup,
  ) {}

  about(): About {
    const { from, edge, to } = relationshipSubjects;
    const { types, properties } = this.group;
    const described = [...this.model.relationshipProperties.values()].map(({ name, fields }): [string, Part] => [
      fieldName(name),
      this.#part(name === properties?.name ? always : never, { subject: edge, fields }),
    ]);
    const parallel: Part = (value, path) =>
      this.planner.count(value, path, (is) => ({ kind: 'parallel', types, edge, from, to, is }));
    const parts = new Map<string, Part>([
      ...described,
      ['from', this.#part(always, this.#end(from, this.group.from))],
      ['to', this.#part(always, this.#end(to, this.group.to))],
      ['parallel', parallel],
    ]);
    return { subject: edge, fields: new Map(), parts };
  }

  /** `possible` are the labels that the node can have. */
  #end(subject: Subject, possible: readonly string[]): About {
    const isOneOf = (labels: readonly string[]) => isLabelled(subject, labels, possible);
    const types = [...this.model.nodeTypes.values()].map(({ name, fields, members }): [string, Part] => [
      fieldName(name),
      (value, path) => this.#part(isOneOf(members.map(({ label }) => label)), { subject, fields })(value, path),
    ]);
    const labels = new Map(
      concreteTypes(this.model).flatMap(({ members }) => members.map((one) => [one.name, one.label])),
    );
    const type: Part = (value, path) =>
      and(
        Object.entries(this.planner.comparisons.given(value, path) as Names).map(([operator, condition]) => {
          const names = [this.planner.comparisons.given(condition, [...path, operator])].flat();
          return isOneOf(names.flatMap((name) => labels.get(name) ?? []));
        }),
      );
    return { subject, fields: new Map([['id', idProperty]]), parts: new Map([...types, ['type', type]]) };
  }

  /** Conditions on what is of some sort; null asks for what is not. */
  #part(isSort: Predicate, about: About): Part {
    return (value, path) => (value === null ? not(isSort) : and([isSort, this.planner.conditions(value, path, about)]));
  }
}

function isLabelled(subject: Subject, labels: readonly string[], possible: readonly string[]): Predicate {
  const wanted = possible.filter((label) => labels.includes(label));
  if (wanted.length === 0) return never;
  return wanted.length === possible.length ? always : { kind: 'labelled', subject, labels: wanted };
}
