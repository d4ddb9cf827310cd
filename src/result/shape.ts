// How positional rows become a response: the compiler promises rows of this form, and `assemble` reads them so.

/** The sorts of stored values, checked as they are put into the response. */
export type LeafType = 'String' | 'ID' | 'Int' | 'Float' | 'Boolean' | ReadonlySet<string>;

/** One response key of an object, and where in the object's row its value stands. */
export interface FieldShape {
  readonly key: string;
  readonly value: ValueShape;
}

export type ValueShape =
  | { readonly kind: 'typename'; readonly name: string }
  | {
      readonly kind: 'leaf';
      readonly column: number;
      readonly type: LeafType;
      readonly isList: boolean;
      readonly isRequired: boolean;
    }
  /** A column of a view, whose values stand in the row itself; null where the value of `presence` is. */
  | { readonly kind: 'cell'; readonly presence: number | undefined; readonly object: ObjectShape }
  /** A row or null. */
  | { readonly kind: 'object'; readonly column: number; readonly object: ObjectShape; readonly isRequired: boolean }
  | {
      readonly kind: 'list';
      readonly column: number;
      readonly object: ObjectShape;
      readonly overflow: Overflow | undefined;
    }
  /** Rows in any order, put into the order of the ids that were asked for. */
  | {
      readonly kind: 'byIds';
      readonly column: number;
      readonly object: ObjectShape;
      readonly idColumn: number;
      readonly ids: string;
    }
  | { readonly kind: 'connection'; readonly connection: ConnectionShape }
  /** Over many values: a row of tallies, or none where nothing is tallied. */
  | {
      readonly kind: 'aggregate';
      readonly column: number | undefined;
      readonly typename: string;
      readonly fields: readonly AggregateFieldShape[];
    }
  /** What a finder found before the row was read; the row has the nodes in it. */
  | { readonly kind: 'found'; readonly found: FoundShape };

/** What is selected of one found value. */
export type FoundShape = {
  /** Whether null is forbidden: for the value itself, then for the items where it is a list, and so on inwards. */
  readonly required: readonly boolean[];
} & (
  | { readonly kind: 'typename'; readonly name: string }
  | { readonly kind: 'leaf'; readonly type: LeafType }
  | {
      readonly kind: 'object';
      /** The fields of each concrete type. Where there are several, a found object names its own as `__typename`. */
      readonly fields: ReadonlyMap<string, readonly FoundFieldShape[]>;
    }
  /** A node: an id is found, and the column has the rows of all nodes at this place. */
  | { readonly kind: 'node'; readonly column: number; readonly idColumn: number; readonly object: ObjectShape }
);

export interface FoundFieldShape {
  readonly key: string;
  /** The field's name, by which it is found. */
  readonly name: string;
  readonly value: FoundShape;
}

/** A list that came without "first" holds at most as many rows as its parameter says, less one. */
export interface Overflow {
  readonly limit: string;
  /** The response keys that lead to the list. */
  readonly path: readonly string[];
  readonly connection: string | undefined;
}

export interface ObjectShape {
  /** For an abstract type: the column with the label that tells a row's type, and the type of each label. */
  readonly label: { readonly column: number; readonly types: ReadonlyMap<string, string> } | undefined;
  /** The fields of each concrete type. */
  readonly fields: ReadonlyMap<string, readonly FieldShape[]>;
  /** The name of the concrete type, or of the abstract type for messages. */
  readonly typename: string;
}

export interface ConnectionShape {
  readonly typename: string;
  readonly page: PageShape | undefined;
  /** The column with the number of edges on all pages. */
  readonly count: number | undefined;
  /** The column with the row of tallies over the edges on all pages. */
  readonly aggregate: number | undefined;
  readonly parts: readonly PartShape[];
}

/** The rows of one page: one more than was asked for where another page follows. */
export interface PageShape {
  readonly column: number;
  /** The parameter that holds the page size plus one. */
  readonly limit: string;
  readonly isBackward: boolean;
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
  /** The columns that make an edge's cursor, and what the cursor belongs to. */
  readonly cursor: { readonly columns: readonly number[]; readonly fingerprint: string };
}

export type PartShape = { readonly key: string } & (
  | { readonly part: 'edges'; readonly typename: string; readonly fields: readonly EdgeFieldShape[] }
  | { readonly part: 'pageInfo'; readonly fields: readonly { readonly key: string; readonly name: string }[] }
  | { readonly part: 'totalCount' }
  | { readonly part: 'aggregate'; readonly typename: string; readonly fields: readonly AggregateFieldShape[] }
  | { readonly part: 'typename' }
);

/** A field of an aggregate, from the columns of its row of tallies. */
export type AggregateFieldShape = { readonly key: string } & (
  | Extract<ValueShape, { kind: 'typename' | 'leaf' }>
  | { readonly kind: 'object'; readonly typename: string; readonly fields: readonly AggregateFieldShape[] }
  /** The number of different values: as a number, or lists of them in which a value can come again. */
  | { readonly kind: 'distinct'; readonly column: number }
  /** Of numbers that are already added up, or of lists of them; there are as many as the count says. */
  | { readonly kind: 'sum' | 'avg'; readonly column: number; readonly count: number }
);

/** A field of an edge: a property of the relationship, or its cursor, or the node, which stands in the same row. */
export type EdgeFieldShape =
  | FieldShape
  | {
      readonly key: string;
      readonly value: { readonly kind: 'cursor' } | { readonly kind: 'node'; readonly object: ObjectShape };
    };

/** The values of one statement's row, by column. */
export type RootShape = { readonly key: string; readonly value: ValueShape };
