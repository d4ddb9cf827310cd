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
import type { Operator } from '../api';
import {
  always,
  never,
  type FieldUse,
  type Input,
  type Parameter,
  type Pattern,
  type Predicate,
  type Subject,
} from './plan';
import { ComparisonPlanner, type Conditions, type Path } from './plan-comparison';
import { FigurePlanner } from './plan-figures';
import type { Cell, Table } from './table';
import { Tallies } from './tallies';
import { and, hasTallies, not, or } from './predicates';
import type { Scope } from './scope';

/** What the conditions are about: a node, or a relationship with the node it leads to. */
export interface About {
  readonly subject: Subject;
  readonly fields: ReadonlyMap<string, Field>;
  readonly node?: { readonly subject: Subject; readonly type: NodeType };
  /** For the rows of a view. */
  readonly cells?: Table['cells'];
  /** What else the conditions can be about, by its name. */
  readonly parts?: ReadonlyMap<string, (value: unknown, path: Path) => Predicate>;
}

export class WherePlanner {
  readonly comparisons: ComparisonPlanner;

  constructor(
    private readonly model: GraphModel,
    private readonly scope: Scope,
    private readonly field: FieldUse,
  ) {
    this.comparisons = new ComparisonPlanner(scope, field);
  }

  node(where: unknown, subject: Subject, type: NodeType): Predicate {
    return this.conditions(where, ['where'], { subject, fields: type.fields });
  }

  edge(
    where: unknown,
    edge: Subject,
    properties: RelationshipProperties | undefined,
    node: Subject,
    type: NodeType,
  ): Predicate {
    return this.conditions(where, ['where'], {
      subject: edge,
      fields: properties?.fields ?? new Map(),
      node: { subject: node, type },
    });
  }

  table(where: unknown, { pattern, cells }: Table): Predicate {
    return this.conditions(where, ['where'], { subject: pattern.node, fields: new Map(), cells });
  }

  /** All conditions of one input object; an absent one asks for nothing. */
  conditions(value: unknown, path: Path, about: About): Predicate {
    if (value === undefined || value === null) return always;
    this.comparisons.checkNesting(path);
    return and(
      Object.entries(value as Conditions).map(([key, condition]) =>
        this.#condition(key, condition, [...path, key], about),
      ),
    );
  }

  #condition(key: string, value: unknown, path: Path, about: About): Predicate {
    if (key === 'and' || key === 'or') {
      const of = this.comparisons
        .list(value, path)
        .map((item, index) => this.conditions(item, [...path, index], about));
      return key === 'and' ? and(of) : or(of);
    }
    if (key === 'not') return not(this.conditions(this.comparisons.given(value, path), path, about));
    if (key === 'node' && about.node) {
      return this.conditions(this.comparisons.given(value, path), path, {
        subject: about.node.subject,
        fields: about.node.type.fields,
      });
    }
    const part = about.parts?.get(key);
    if (part) return part(value, path);
    const cell = about.cells?.get(key);
    if (cell) return this.#cell(cell, value, path);
    const field = about.fields.get(key) ?? about.fields.get(key.replace(/Connection$/, ''));
    if (!field) throw new Error(`This is a bug in Mandate: condition "${key}" has no field.`);
    if (field.kind === 'property') return this.comparisons.value(value, path, about.subject, field.name);
    return this.#related(field, key !== field.name, value, path, about.subject);
  }

  /** Conditions on a column that can be empty hold only where it is not. */
  #cell({ pattern, edge, isOptional }: Cell, value: unknown, path: Path): Predicate {
    const subject = edge?.subject ?? pattern.node;
    const isMissing: Predicate = isOptional ? { kind: 'missing', subject } : never;
    if (value === null) return isMissing;
    const fields = edge?.properties.fields ?? pattern.type.fields;
    return and([not(isMissing), this.conditions(value, path, { subject, fields })]);
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
      return { kind: 'exists', walk, where: this.#judged(where(walk)), isNegated };
    };
    const inner =
      (conditions: unknown, at: Path) =>
      (pattern: Pattern): Predicate =>
        this.conditions(conditions, at, this.#about(field, pattern));

    if (!field.isList && !isConnection) {
      if (value === null) return exists(() => always, true);
      return and([this.#storedId(field, value, path, start), exists(inner(value, path), false)]);
    }
    return and(
      Object.entries(this.comparisons.given(value, path) as Conditions).map(([quantifier, conditions]) => {
        const at = [...path, quantifier];
        this.comparisons.given(conditions, at);
        if (quantifier === 'some')
          return and([this.#storedId(field, conditions, at, start), exists(inner(conditions, at), false)]);
        if (quantifier === 'none') return exists(inner(conditions, at), true);
        if (quantifier === 'single') {
          const walk = walkTo();
          return this.#number(walk, this.#judged(inner(conditions, at)(walk)), 'one');
        }
        if (quantifier === 'count') return this.count(conditions, at, (is) => this.#number(walkTo(), always, is));
        if (quantifier === 'aggregate') return this.#tallied(field, conditions, at, walkTo);
        return exists((pattern) => not(inner(conditions, at)(pattern)), true);
      }),
    );
  }

  /** What looks at tallies inside is a subquery, too. */
  #judged(where: Predicate): Predicate {
    if (hasTallies(where)) this.scope.spend('subqueries', this.field);
    return where;
  }

  /** Who asks for one node by its id asks for it among the stored ids, and these need no look at any node. */
  #storedId(field: Exclude<Field, Property>, conditions: unknown, path: Path, owner: Subject): Predicate {
    const id = (conditions as { readonly id?: { readonly eq?: unknown } | null }).id?.eq;
    if (field.kind !== 'reference' || typeof id !== 'string') return always;
    const input: Input = { kind: 'argument', field: this.field, path: [...path, 'id', 'eq'], isLowered: false };
    return {
      kind: 'compare',
      operator: field.isList ? 'includes' : 'eq',
      subject: owner,
      property: field.property,
      value: this.scope.parameter(input),
      patterns: undefined,
      ignoresCase: false,
    };
  }

  /** Conditions on a number that is counted. */
  count(
    conditions: unknown,
    path: Path,
    compare: (is: { readonly operator: Operator; readonly value: Parameter }) => Predicate,
  ): Predicate {
    return and(
      Object.entries(this.comparisons.given(conditions, path) as Conditions).map(([operator, condition]) => {
        const at = [...path, operator];
        this.comparisons.given(condition, at);
        const value = this.scope.parameter({ kind: 'argument', field: this.field, path: at, isLowered: false });
        return compare({ operator: operator as Operator, value });
      }),
    );
  }

  /** One subquery, however much is asked of what it matches. */
  #tallied(field: Exclude<Field, Property>, conditions: unknown, path: Path, walkTo: () => Pattern): Predicate {
    const walk = walkTo();
    const properties = field.kind === 'relationship' ? propertiesOf(this.model, field) : undefined;
    const planner = new FigurePlanner(walk, properties, new Tallies(), this.comparisons);
    const where = planner.connection(conditions, path);
    if (where.kind === 'constant') return where;
    this.scope.spend('subqueries', this.field);
    return { kind: 'tallied', of: { walk, tallies: planner.tallies.list, figures: planner.figures, where } };
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
}
