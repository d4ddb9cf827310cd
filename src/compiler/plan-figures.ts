// Turns conditions on aggregates, and a key of their order, into figures: values made of tallies that are then compared.
import { invariant } from '../errors';
import type { Field, Property, RelationshipProperties } from '../model';
import type { Figure, OrderKey, Pattern, Predicate, Subject, Tally, ValueTally } from './plan';
import type { ComparisonPlanner, Conditions, Path } from './plan-comparison';
import { and, not, or } from './predicates';
import { tallyVariable, type Tallies } from './tallies';

/** The nodes or relationships whose values are aggregated. */
export interface Aggregated {
  readonly subject: Subject;
  readonly fields: ReadonlyMap<string, Field>;
}

/** A figure with what a value of it is like. */
interface Told {
  readonly figure: Figure;
  readonly type: string;
  readonly isEnum: boolean;
  /** It is never absent. */
  readonly isCount: boolean;
}

const fractions: readonly ValueTally[] = ['billions', 'units', 'millionths'];

export class FigurePlanner {
  /** Each is worked out once, however often it is asked for. */
  readonly figures: Figure[] = [];

  constructor(
    private readonly pattern: Pattern,
    private readonly properties: RelationshipProperties | undefined,
    readonly tallies: Tallies,
    private readonly comparisons: ComparisonPlanner,
  ) {}

  /** Conditions on what is aggregated over edges. */
  connection(value: unknown, path: Path): Predicate {
    this.comparisons.checkNesting(path);
    return and(
      Object.entries(this.comparisons.given(value, path) as Conditions).map(([key, condition]) => {
        const at = [...path, key];
        if (key === 'and' || key === 'or') {
          const of = this.comparisons.list(condition, at).map((item, index) => this.connection(item, [...at, index]));
          return key === 'and' ? and(of) : or(of);
        }
        if (key === 'not') return not(this.connection(condition, at));
        const counted = this.#counted(key);
        if (counted) return this.comparisons.count(condition, at, counted.figure);
        return this.values(condition, at, this.#aggregated(key));
      }),
    );
  }

  /** Conditions on what is aggregated over the values of nodes or of relationships. */
  values(value: unknown, path: Path, { subject, fields }: Aggregated): Predicate {
    return and(
      Object.entries(this.comparisons.given(value, path) as Conditions).flatMap(([name, tallies]) => {
        const property = propertyOf(fields, name);
        return Object.entries(this.comparisons.given(tallies, [...path, name]) as Conditions).map(
          ([tally, condition]) => {
            const at = [...path, name, tally];
            const { figure, isCount } = this.#told(tally, subject, property);
            return isCount
              ? this.comparisons.count(condition, at, figure)
              : this.comparisons.value(condition, at, figure, undefined);
          },
        );
      }),
    );
  }

  /** A key of the order of what is aggregated over edges. */
  connectionKey(key: Conditions): OrderKey {
    const [name, inner] = onlyEntry(key);
    const counted = this.#counted(name);
    if (counted) return orderKey(counted, name, inner);
    return this.valuesKey(inner as Conditions, this.#aggregated(name), name);
  }

  /** A key of the order of what is aggregated over the values of nodes or of relationships. */
  valuesKey(key: Conditions, { subject, fields }: Aggregated, prefix: string): OrderKey {
    const [name, tallies] = onlyEntry(key);
    const [tally, direction] = onlyEntry(tallies as Conditions);
    return orderKey(this.#told(tally, subject, propertyOf(fields, name)), `${prefix}.${name}.${tally}`, direction);
  }

  #counted(name: string): Told | undefined {
    if (name !== 'count' && name !== 'nodeCount') return undefined;
    return this.#count({ kind: name === 'count' ? 'edges' : 'nodes' });
  }

  #aggregated(name: string): Aggregated {
    const { node, type, edge } = this.pattern;
    if (name === 'node') return { subject: node, fields: type.fields };
    invariant(name === 'edge' && edge && this.properties, `"${name}" is over nodes or relationships`);
    return { subject: edge, fields: this.properties.fields };
  }

  #told(name: string, subject: Subject, property: Property): Told {
    const tally = (kind: ValueTally): Tally => ({ kind, subject, property: property.name });
    switch (name) {
      case 'count':
        return this.#count(tally('count'));
      case 'countTrue':
        return this.#count(tally('true'));
      case 'countDistinct':
        return { figure: this.#figure({ kind: 'distinct', tally: this.tallies.place(tally('distinct')) }), ...number };
      case 'sum':
      case 'avg': {
        const kinds: readonly ValueTally[] = property.type === 'Int' ? ['sum'] : fractions;
        const parts = kinds.map((kind) => this.tallies.place(tally(kind)));
        const count = this.tallies.place(tally('count'));
        return { figure: this.#figure({ kind: name, parts, count }), type: 'Float', isEnum: false, isCount: false };
      }
      case 'min':
      case 'max': {
        const { type, isEnum } = property;
        return { figure: this.#taken(tally(name)), type, isEnum, isCount: false };
      }
      default:
        throw new Error(`This is a bug in Mandate: "${name}" is no tally.`);
    }
  }

  #count(tally: Tally): Told {
    return { figure: this.#taken(tally), ...number };
  }

  #taken(tally: Tally): Figure {
    return this.#figure({ kind: 'tally', tally: this.tallies.place(tally) });
  }

  #figure(of: Figure['of']): Figure {
    const known = this.figures.find((other) => JSON.stringify(other.of) === JSON.stringify(of));
    if (known) return known;
    const node = this.pattern.node.variable;
    const variable = of.kind === 'tally' ? tallyVariable(node, of.tally) : `${node}_f${this.figures.length}`;
    const figure = { variable, of };
    this.figures.push(figure);
    return figure;
  }
}

const number = { type: 'Int', isEnum: false, isCount: true } as const;

function orderKey({ figure, type, isEnum, isCount }: Told, name: string, direction: unknown): OrderKey {
  const { variable } = figure;
  return {
    subject: figure,
    property: { kind: 'property', name, description: undefined, type, isEnum, isList: false, isRequired: isCount },
    isDescending: direction === 'DESC',
    computed: { variable, steps: [], end: { kind: 'figure' } },
  };
}

function propertyOf(fields: ReadonlyMap<string, Field>, name: string): Property {
  const property = fields.get(name);
  invariant(property?.kind === 'property', `"${name}" is no property`);
  return property;
}

function onlyEntry(key: Conditions): readonly [string, unknown] {
  const entry = Object.entries(key)[0];
  invariant(entry, 'a key of an order names nothing');
  return entry;
}
