// Turns the selections below "aggregate" into tallies to read and the shape in which they return.
import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { meaningOf } from '../api';
import { invariant } from '../errors';
import type { Property } from '../model';
import type { AggregateFieldShape, LeafType } from '../result';
import type { Tally, Pattern, Subject, ValueTally } from './plan';
import type { Table } from './table';
import type { Tallies } from './tallies';

type Selected = ReadonlyMap<string, readonly FieldNode[]>;

/** What the fields of an aggregate over edges are of. */
interface Over {
  readonly count: Tally;
  readonly nodeCount: Tally;
  readonly node: Subject;
  readonly edge: Subject | undefined;
}

/** What an aggregate needs of the planning of all other fields. */
interface Selections {
  collect(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected;
  leafType(property: Property): LeafType;
}

export class AggregatePlanner {
  constructor(
    private readonly selection: Selections,
    readonly pattern: Pattern,
    readonly tallies: Tallies,
  ) {}

  /** The fields of an aggregate over edges. */
  connection(type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly AggregateFieldShape[] {
    const { node, edge } = this.pattern;
    return this.#edges(type, nodes, { count: { kind: 'edges' }, nodeCount: { kind: 'nodes' }, node, edge });
  }

  /** The fields of an aggregate over the rows of a view: for each column over its nodes or its relationships. */
  table(type: GraphQLObjectType, nodes: readonly FieldNode[], { cells }: Table): readonly AggregateFieldShape[] {
    return this.#fields(type, nodes, (key, name, of, inner) => {
      if (name === 'count') return this.#stored(key, { kind: 'rows' }, 'Int', true);
      const cell = cells.get(name);
      invariant(of && cell, `"${type.name}.${name}" is over a column`);
      const subject = cell.pattern.node;
      const fields = cell.edge
        ? this.values(of, inner, cell.edge.subject)
        : this.#edges(of, inner, {
            count: { kind: 'filled', subject },
            nodeCount: { kind: 'different', subject },
            node: subject,
            edge: undefined,
          });
      return { key, kind: 'object', typename: of.name, fields };
    });
  }

  #edges(type: GraphQLObjectType, nodes: readonly FieldNode[], over: Over): readonly AggregateFieldShape[] {
    return this.#fields(type, nodes, (key, name, of, inner) => {
      if (name === 'count' || name === 'nodeCount') return this.#stored(key, over[name], 'Int', true);
      const subject = name === 'edge' ? over.edge : over.node;
      invariant(of && subject, `"${type.name}.${name}" is over nodes or relationships`);
      return { key, kind: 'object', typename: of.name, fields: this.values(of, inner, subject) };
    });
  }

  /** The fields of an aggregate over the values of nodes or of relationships. */
  values(type: GraphQLObjectType, nodes: readonly FieldNode[], subject: Subject): readonly AggregateFieldShape[] {
    return this.#fields(type, nodes, (key, name, of, inner) => {
      const definition = type.getFields()[name];
      const meaning = definition && meaningOf(definition);
      invariant(of && meaning?.kind === 'property', `"${type.name}.${name}" is over a property`);
      const fields = this.#fields(of, inner, (innerKey, what) =>
        this.#value(innerKey, what, subject, meaning.property),
      );
      return { key, kind: 'object', typename: of.name, fields };
    });
  }

  #value(key: string, name: string, subject: Subject, property: Property): AggregateFieldShape {
    const tally = (kind: ValueTally): Tally => ({ kind, subject, property: property.name });
    switch (name) {
      case 'count':
        return this.#stored(key, tally('count'), 'Int', true);
      case 'countTrue':
        return this.#stored(key, tally('true'), 'Int', true);
      case 'countDistinct':
        return { key, kind: 'distinct', column: this.tallies.place(tally('distinct')) };
      case 'sum':
      case 'avg': {
        const isWhole = property.type === 'Int';
        const column = this.tallies.place(tally(isWhole ? 'sum' : 'values'));
        return { key, kind: name, column, count: this.tallies.place(tally('count')) };
      }
      case 'min':
      case 'max':
        return this.#stored(key, tally(name), this.selection.leafType(property), false);
      default:
        throw new Error(`This is a bug in Mandate: "${name}" is no tally.`);
    }
  }

  #stored(key: string, tally: Tally, type: LeafType, isRequired: boolean): AggregateFieldShape {
    return { key, kind: 'leaf', column: this.tallies.place(tally), type, isList: false, isRequired };
  }

  #fields(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    plan: (
      key: string,
      name: string,
      of: GraphQLObjectType | undefined,
      nodes: readonly FieldNode[],
    ) => AggregateFieldShape,
  ): readonly AggregateFieldShape[] {
    return [...this.selection.collect(type, nodes)].map(([key, inner]) => {
      const name = inner[0]?.name.value ?? '';
      if (name === '__typename') return { key, kind: 'typename', name: type.name };
      const output = getNamedType(type.getFields()[name]?.type);
      return plan(key, name, isObjectType(output) ? output : undefined, inner);
    });
  }
}
