// A view as one statement reads it: the pattern of its rows, and what each column is about.
import type { RelationshipProperties } from '../model';
import type { Pattern, Subject } from './plan';

/** What one column of a view is about. */
export interface Cell {
  readonly name: string;
  /** The node, or for a column of a relationship the node that it leads to. */
  readonly pattern: Pattern;
  /** The relationship, for a column of one. */
  readonly edge: { readonly subject: Subject; readonly properties: RelationshipProperties } | undefined;
  readonly isOptional: boolean;
  /** How many steps lead to it. */
  readonly steps: number;
}

/** A view as one statement reads it. */
export interface Table {
  readonly pattern: Pattern;
  readonly cells: ReadonlyMap<string, Cell>;
}
