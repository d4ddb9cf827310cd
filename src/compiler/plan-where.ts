// Turns the "where" of a field into a predicate whose values are parameters.
import {
  nodeType,
  propertiesOf,
  type Field,
  type GraphModel,
  type NodeType,
  type Property,
  type RelationshipProperties,
} from '../model';
import { operators, type Operator } from '../api';
import { RequestError } from '../errors';
import { always, never, type FieldUse, type Input, type Pattern, type Predicate, type Subject } from './plan';
import type { Cell, Table } from './table';
import { and, not, or } from './predicates';
import type { Scope } from './scope';

const nestingLimit = 12;
const ordering: ReadonlySet<Operator> = new Set(['gt', 'gte', 'lt', 'lte']);

type Path = readonly (string | number)[];
type Conditions = Readonly<Record<string, unknown>>;

/** What the conditions are about: a node, or a relationship with the node it leads to. */
interface About {
  readonly subject: Subject;
  readonly fields: ReadonlyMap<string, Field>;
  readonly node?: { readonly subject: Subject; readonly type: NodeType };
  /** For the rows of a view. */
  readonly cells?: Table['cells'];
}

export class WherePlanner {
  constructor(
    private readonly model: GraphModel,
    private readonly scope: Scope,
    private readonly field: FieldUse,
  ) {}

  node(where: unknown, subject: Subject, type: NodeType): Predicate {
    return this.#conditions(where, ['where'], { subject, fields: type.fields });
  }

  edge(
    where: unknown,
    edge: Subject,
    properties: RelationshipProperties | undefined,
    node: Subject,
    type: NodeType,
  ): Predicate {
    return this.#conditions(where, ['where'], {
      subject: edge,
      fields: properties?.fields ?? new Map(),
      node: { subject: node, type },
    });
  }

  table(where: unknown, { pattern, cells }: Table): Predicate {
    return this.#conditions(where, ['where'], { subject: pattern.node, fields: new Map(), cells });
  }

  /** All conditions of one input object; an absent one asks for nothing. */
  #conditions(value: unknown, path: Path, about: About): Predicate {
    if (value === undefined || value === null) return always;
    this.#checkNesting(path);
    return and(
      Object.entries(value as Conditions).map(([key, condition]) =>
        this.#condition(key, condition, [...path, key], about),
      ),
    );
  }

  #condition(key: string, value: unknown, path: Path, about: About): Predicate {
    if (key === 'and' || key === 'or') {
      const of = this.#list(value, path).map((item, index) => this.#conditions(item, [...path, index], about));
      return key === 'and' ? and(of) : or(of);
    }
    if (key === 'not') return not(this.#conditions(this.#given(value, path), path, about));
    if (key === 'node' && about.node) {
      return this.#conditions(this.#given(value, path), path, {
        subject: about.node.subject,
        fields: about.node.type.fields,
      });
    }
    const cell = about.cells?.get(key);
    if (cell) return this.#cell(cell, value, path);
    const field = about.fields.get(key) ?? about.fields.get(key.replace(/Connection$/, ''));
    if (!field) throw new Error(`This is a bug in Mandate: condition "${key}" has no field.`);
    if (field.kind === 'property') return this.#property(field, value, path, about.subject);
    return this.#related(field, key !== field.name, value, path, about.subject);
  }

  /** Conditions on a column that can be empty hold only where it is not. */
  #cell({ pattern, edge, isOptional }: Cell, value: unknown, path: Path): Predicate {
    const subject = edge?.subject ?? pattern.node;
    const isMissing: Predicate = isOptional ? { kind: 'missing', subject } : never;
    if (value === null) return isMissing;
    const fields = edge?.properties.fields ?? pattern.type.fields;
    return and([not(isMissing), this.#conditions(value, path, { subject, fields })]);
  }

  #property(property: Property, value: unknown, path: Path, subject: Subject): Predicate {
    const compare = (operator: Operator, condition: unknown, at: Path, ignoresCase: boolean): Predicate => {
      this.scope.spend('comparisons', this.field);
      const input: Input = { kind: 'argument', field: this.field, path: at, isLowered: ignoresCase };
      const value = this.scope.parameter(input);
      const patterns = ordering.has(operator) ? this.scope.textPatterns(input, condition) : undefined;
      return { kind: 'compare', operator, subject, property: property.name, value, patterns, ignoresCase };
    };
    const leaves = (conditions: unknown, at: Path, ignoresCase: boolean): readonly Predicate[] =>
      Object.entries(this.#given(conditions, at) as Conditions).map(([key, condition]) => {
        const here = [...at, key];
        if (key === 'caseInsensitive') return and(leaves(condition, here, true));
        if (key === 'eq' && condition === null) return { kind: 'absent', subject, property: property.name };
        this.#given(condition, here);
        if (!(key in operators)) throw new Error(`This is a bug in Mandate: no operator "${key}".`);
        return compare(key as Operator, condition, here, ignoresCase);
      });
    return and(leaves(value, path, false));
  }

  /** Conditions on nodes at the other end of a relationship or reference, or on the relationships themselves. */
  #related(
    field: Exclude<Field, Property>,
    isConnection: boolean,
    value: unknown,
    path: Path,
    start: Subject,
  ): Predicate {
    const walkTo = (): Pattern => {
      this.scope.spend('quantifiers', this.field);
      const type = nodeType(this.model, field.target);
      const node = this.scope.variable(field.name);
      return {
        node,
        type,
        edge: isConnection ? this.scope.edge(node) : undefined,
        source:
          field.kind === 'relationship'
            ? { kind: 'relationship', start, relationship: field }
            : { kind: 'reference', owner: start, reference: field },
      };
    };
    const exists = (where: (pattern: Pattern) => Predicate, isNegated: boolean): Predicate => {
      const walk = walkTo();
      return { kind: 'exists', walk, where: where(walk), isNegated };
    };
    const inner =
      (conditions: unknown, at: Path) =>
      (pattern: Pattern): Predicate =>
        this.#conditions(conditions, at, this.#about(field, pattern));

    if (!field.isList && !isConnection) {
      return value === null ? exists(() => always, true) : exists(inner(value, path), false);
    }
    return and(
      Object.entries(this.#given(value, path) as Conditions).map(([quantifier, conditions]) => {
        const at = [...path, quantifier];
        this.#given(conditions, at);
        if (quantifier === 'some') return exists(inner(conditions, at), false);
        if (quantifier === 'none') return exists(inner(conditions, at), true);
        if (quantifier === 'single') {
          const walk = walkTo();
          return this.#number(walk, inner(conditions, at)(walk), 'one');
        }
        if (quantifier === 'count') return this.#count(conditions, at, walkTo);
        return exists((pattern) => not(inner(conditions, at)(pattern)), true);
      }),
    );
  }

  #count(conditions: unknown, path: Path, walkTo: () => Pattern): Predicate {
    return and(
      Object.entries(conditions as Conditions).map(([operator, condition]) => {
        const at = [...path, operator];
        this.#given(condition, at);
        const value = this.scope.parameter({ kind: 'argument', field: this.field, path: at, isLowered: false });
        return this.#number(walkTo(), always, { operator: operator as Operator, value });
      }),
    );
  }

  /** Nodes that several relationships can lead to are told apart by these. */
  #number(
    walk: Pattern,
    where: Predicate,
    is: Extract<Predicate, { kind: 'number' }>['is'],
  ): Extract<Predicate, { kind: 'number' }> {
    if (walk.edge) return { kind: 'number', of: 'edges', walk, where, is };
    const edge = walk.source.kind === 'relationship' ? this.scope.edge(walk.node) : undefined;
    return { kind: 'number', of: 'nodes', walk: { ...walk, edge }, where, is };
  }

  #about(field: Exclude<Field, Property>, pattern: Pattern): About {
    if (!pattern.edge || field.kind !== 'relationship') return { subject: pattern.node, fields: pattern.type.fields };
    const properties = propertiesOf(this.model, field);
    return {
      subject: pattern.edge,
      fields: properties?.fields ?? new Map(),
      node: { subject: pattern.node, type: pattern.type },
    };
  }

  /** The embedded engine reads expressions up to 64 levels deep, and a quantifier is some eight of them. */
  #checkNesting(path: Path): void {
    const levels = path.filter((key) => typeof key === 'string').length;
    if (levels <= nestingLimit) return;
    const message = `"${this.field.path.join('.')}" has conditions nested ${levels} deep; the limit is ${nestingLimit}.`;
    throw new RequestError('LIMIT_EXCEEDED', message, { nodes: this.field.node, path: this.field.path });
  }

  #list(value: unknown, path: Path): readonly unknown[] {
    return this.#given(value, path) as readonly unknown[];
  }

  /** Null is a value only for "eq" and for a single node; elsewhere it would silently ask for something else. */
  #given<Given>(value: Given, path: Path): NonNullable<Given> {
    if (value !== null && value !== undefined) return value;
    throw new RequestError(
      'BAD_USER_INPUT',
      `"${path.join('.')}" of "${this.field.path.join('.')}" is null; only "eq" and conditions on a single node take null. Leave it out or give a value.`,
      {
        nodes: this.field.node,
        path: this.field.path,
      },
    );
  }
}
