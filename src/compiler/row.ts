// The columns of one row while it is planned, and the steps that lead from it to other nodes.
import type { FieldNode, GraphQLNamedType } from 'graphql';
import type { Meaning } from '../api';
import type { NodeType, RelationshipProperties, View } from '../model';
import type { ValueShape } from '../result';
import {
  always,
  type Column,
  type FieldUse,
  type OrderKey,
  type Pattern,
  type Read,
  type Source,
  type Subject,
  type Walk,
} from './plan';
import type { Scope } from './scope';

/** A field with all its occurrences under one response key. */
export interface Occurrence {
  readonly nodes: readonly FieldNode[];
  readonly path: readonly string[];
  /** Relationships and references on the way from the root field. */
  readonly depth: number;
}

/** Each column is read once, however often it is selected. */
export class Columns {
  readonly list: Column[] = [];
  /** What the fields of this row became, so that the types of an interface share what they have in common. */
  readonly shapes = new Map<string, ValueShape>();

  add(column: Column): number {
    return this.list.push(column) - 1;
  }

  property(subject: Subject, property: string): number {
    const known = this.list.findIndex(
      (column) =>
        column.kind === 'property' && column.subject.variable === subject.variable && column.property === property,
    );
    return known >= 0 ? known : this.add({ kind: 'property', subject, property });
  }

  key({ computed, subject, property }: OrderKey): number {
    return computed
      ? this.add({ kind: 'computed', variable: computed.variable })
      : this.property(subject, property.name);
  }

  read(read: Read): number {
    const { node } = startOf(read);
    return this.add({ kind: 'read', variable: `${node.variable}_${read.kind}`, read });
  }
}

/** The values of the root field's row, or of one node's row. */
export interface Row {
  readonly columns: Columns;
  /** The node that relationships start from; undefined at the root. */
  readonly start: Subject | undefined;
  /** The node or relationship whose properties are read. */
  readonly owner: Subject | undefined;
}

/** One field that leads from a row to nodes. */
export interface Step {
  readonly row: Row;
  readonly source: Source;
  readonly type: NodeType;
  /** For the rows of a view. */
  readonly view: View | undefined;
  /** For a connection along a relationship: what is known of the relationship itself. */
  readonly along: { readonly properties: RelationshipProperties | undefined } | undefined;
  readonly use: FieldUse;
  readonly values: Readonly<Record<string, unknown>>;
  readonly output: GraphQLNamedType;
  readonly occurrence: Occurrence;
}

/** Where the nodes of a read come from. */
export function startOf(read: Read): Pattern {
  return 'walk' in read ? read.walk : read.pattern;
}

/** New variables for the nodes of a step, and for its relationships where they are asked about. */
export function patternOf({ row, source, type, along, use }: Step, scope: Scope): Pattern {
  // The root field itself is no step.
  if (row.start) scope.spend('subqueries', use);
  const node = scope.variable(use.definition.name);
  return { node, type, edge: along && scope.edge(node), source };
}

export function walkOf(pattern: Pattern, columns: Columns, options: Partial<Walk>): Walk {
  return {
    ...pattern,
    where: always,
    order: [],
    place: always,
    isBackward: false,
    isDistinct: false,
    offset: undefined,
    limit: undefined,
    ...options,
    columns: columns.list,
  };
}

/** Equal for fields of two types that read the same of the same row. */
export function describeMeaning(meaning: Meaning, row: Row): string {
  switch (meaning.kind) {
    case 'relationship':
    case 'relationshipConnection': {
      const { type, direction, target, isRequired } = meaning.relationship;
      return `${meaning.kind} ${row.start?.variable} ${direction} ${type} ${target} ${isRequired}`;
    }
    case 'reference': {
      const { property, target, isRequired } = meaning.reference;
      return `by ${row.owner?.variable}.${property} ${target} ${isRequired}`;
    }
    default:
      return meaning.kind;
  }
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
