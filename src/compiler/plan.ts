// The plan of an operation as plain data: what is read, from where, under which conditions, in which order.
import type { GraphQLField, FieldNode } from 'graphql';
import type { FinderName, Operator } from '../api';
import type { Value } from '../cypher';
import type { NodeType, Property, Reference, Relationship } from '../model';
import type { RootShape } from '../result';

/** A field of the operation whose arguments a statement's parameters are taken from. */
export interface FieldUse {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** The field as a client would name it: its response keys from the root. */
  readonly path: readonly string[];
  /** The field's place in the schema: "Query.films". */
  readonly coordinate: string;
  /** Its arguments, where they are the same at every request; undefined where variables stand in them. */
  readonly constants: Readonly<Record<string, unknown>> | undefined;
}

/** A value of a statement, and where it comes from at each request. */
export interface Parameter {
  readonly name: string;
  readonly input: Input;
}

export type Input =
  | { readonly kind: 'constant'; readonly value: Value }
  /** A value inside a field's arguments. */
  | {
      readonly kind: 'argument';
      readonly field: FieldUse;
      readonly path: readonly (string | number)[];
      readonly isLowered: boolean;
    }
  /** The ids of nodes that are looked up one by one. */
  | { readonly kind: 'ids'; readonly field: FieldUse }
  /** The ids of the nodes at one place of what the root field's finder found. */
  | { readonly kind: 'found'; readonly path: readonly string[] }
  /** How many rows to read: one more than a page or an unbounded list may have, or exactly "first". */
  | {
      readonly kind: 'limit';
      readonly field: FieldUse;
      readonly argument: 'first' | 'last' | undefined;
      readonly extra: 0 | 1;
    }
  | { readonly kind: 'offset'; readonly field: FieldUse }
  /** One value of a cursor. Yes and no are compared as 1 and 0. */
  | {
      readonly kind: 'cursor';
      readonly field: FieldUse;
      readonly argument: 'after' | 'before';
      readonly fingerprint: string;
      readonly position: number;
      readonly size: number;
    }
  /** Made from the text that another input is. */
  | { readonly kind: 'pattern'; readonly of: Input; readonly which: 'more' | 'less' };

/** What repairs a comparison with a text, for an engine that needs it: patterns of the texts it would misplace. */
export interface TextPatterns {
  readonly more: Parameter;
  readonly less: Parameter;
}

/** A variable of the statement that stands for a node or for a relationship. */
export interface Subject {
  readonly variable: string;
}

/** Where the nodes of a walk come from. */
export type Source =
  | { readonly kind: 'type' }
  | { readonly kind: 'id'; readonly id: Parameter }
  | { readonly kind: 'ids'; readonly ids: Parameter }
  | { readonly kind: 'relationship'; readonly start: Subject; readonly relationship: Relationship }
  | { readonly kind: 'reference'; readonly owner: Subject; readonly reference: Reference }
  /** What a group has, in a list that the statement has made. With an edge, each comes as often as it is there. */
  | { readonly kind: 'members'; readonly list: GroupList };

export type Predicate =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  /** Without a property: what stands in the variable itself, a figure. */
  | { readonly kind: 'absent'; readonly subject: Subject; readonly property: string | undefined }
  /** Whether a step of a view led nowhere, so that its variable stands for nothing. */
  | { readonly kind: 'missing'; readonly subject: Subject }
  | {
      readonly kind: 'compare';
      readonly operator: Operator;
      readonly subject: Subject;
      readonly property: string | undefined;
      readonly value: Parameter;
      readonly patterns: TextPatterns | undefined;
      readonly ignoresCase: boolean;
    }
  /** Whether nodes at the other end meet a condition. */
  | { readonly kind: 'exists'; readonly walk: Pattern; readonly where: Predicate; readonly isNegated: boolean }
  /** Whether so many nodes at the other end meet a condition, or so many relationships: exactly one, or as compared. */
  | {
      readonly kind: 'number';
      readonly of: 'nodes' | 'edges';
      readonly walk: Pattern;
      readonly where: Predicate;
      readonly is: 'one' | { readonly operator: Operator; readonly value: Parameter };
    }
  /** Whether what many matches are together meets a condition on figures. */
  | { readonly kind: 'tallied'; readonly of: Tallied }
  /** Whether a condition is met that was judged before, in a subquery. */
  | { readonly kind: 'told'; readonly variable: string }
  /** Whether a node has one of these labels. */
  | { readonly kind: 'labelled'; readonly subject: Subject; readonly labels: readonly string[] }
  /** Whether so many relationships of the same type lead from the same node to the same node. */
  | {
      readonly kind: 'parallel';
      /** Those that it can have. */
      readonly types: readonly string[];
      readonly edge: Subject;
      readonly from: Subject;
      readonly to: Subject;
      readonly is: { readonly operator: Operator; readonly value: Parameter };
    }
  /** Behind the place of a cursor in the order of these keys, or in front of it. */
  | { readonly kind: 'beyond'; readonly keys: readonly PlaceKey[]; readonly isBefore: boolean };

/** A node, the relationship that leads to it, and where both are looked for. */
export interface Pattern {
  readonly node: Subject;
  readonly type: NodeType;
  readonly edge: Subject | undefined;
  readonly source: Source;
  /** For a view: the steps from this node, each behind what it goes on from. Every way to take them is a row. */
  readonly joins?: readonly Join[];
}

/** A step of a view. With an edge, each relationship makes a row of its own; without, each node. */
export interface Join extends Pattern {
  /** Whether a row that it leads nowhere stays, with nothing in its place. */
  readonly isOptional: boolean;
}

export interface OrderKey {
  readonly subject: Subject;
  /** For a computed key: its way from the subject, as one name, and the type of its value. */
  readonly property: Property;
  readonly isDescending: boolean;
  readonly computed: Computed | undefined;
  /** The column of a view that it belongs to. */
  readonly column?: string;
}

/** A value that is worked out for each row before the rows are put in order. */
export interface Computed {
  readonly variable: string;
  /** To-one steps; of several nodes the one with the lowest id is taken. */
  readonly steps: readonly Pattern[];
  /** Of the last node: a property, or how many nodes or relationships it leads to. */
  readonly end:
    | { readonly kind: 'property'; readonly property: string }
    | { readonly kind: 'number'; readonly of: 'nodes' | 'edges'; readonly walk: Pattern }
    /** It stands in the variable already: a figure. */
    | { readonly kind: 'figure' };
}

/** An order key with the value it has at a cursor; undefined for an absent value. */
export interface PlaceKey extends OrderKey {
  readonly value: Parameter | undefined;
  readonly patterns: TextPatterns | undefined;
}

/** One value of a row. */
export type Column =
  | { readonly kind: 'property'; readonly subject: Subject; readonly property: string }
  /** The first label of the node that is one of these. */
  | { readonly kind: 'label'; readonly subject: Subject; readonly labels: Parameter }
  /** A computed key of the order. */
  | { readonly kind: 'computed'; readonly variable: string }
  | { readonly kind: 'read'; readonly variable: string; readonly read: Read };

/** Nodes in an order, and what is read of each. */
export interface Walk extends Pattern {
  readonly where: Predicate;
  readonly order: readonly OrderKey[];
  /** Where a page begins and ends, if that can be told only when the keys of the order are computed. */
  readonly place: Predicate;
  /** The order is walked from its end. */
  readonly isBackward: boolean;
  /** Each node once, however many relationships lead to it. */
  readonly isDistinct: boolean;
  readonly offset: Parameter | undefined;
  readonly limit: Parameter | undefined;
  readonly columns: readonly Column[];
}

/** What becomes one value: a node's row or null, the list of rows, the number of matches, a row of tallies, or groups. */
export type Read =
  | { readonly kind: 'one' | 'list'; readonly field: FieldUse; readonly walk: Walk }
  | { readonly kind: 'count'; readonly field: FieldUse; readonly pattern: Pattern; readonly where: Predicate }
  | AggregateRead
  | GroupRead;

/** All that is asked of the same matches, read in one pass. */
export interface AggregateRead {
  readonly kind: 'aggregate';
  readonly field: FieldUse;
  readonly pattern: Pattern;
  /** Where the nodes come from that the pattern starts at, where it starts at several. */
  readonly from?: Pattern | undefined;
  readonly where: Predicate;
  readonly tallies: readonly Tally[];
  /** For a view: what the values are of. Many rows can have the same node or relationship, and its values count once. */
  readonly each: readonly Each[] | undefined;
}

/** Nodes or relationships in many rows, and what tells one of them from another. */
export interface Each {
  readonly subject: Subject;
  readonly by: readonly { readonly subject: Subject; readonly property: string }[];
}

/** Nodes, or rows of a view, put together where all keys are equal. */
export interface GroupRead {
  readonly kind: 'groups';
  readonly field: FieldUse;
  readonly pattern: Pattern;
  readonly where: Predicate;
  readonly steps: readonly KeyStep[];
  readonly keys: readonly GroupKey[];
  /** The variable of how many nodes or rows a group has. */
  readonly count: string;
  readonly lists: readonly GroupList[];
  /** What conditions and the order look at. */
  readonly figures: readonly GroupFigures[];
  readonly having: Predicate;
  readonly order: readonly OrderKey[];
  readonly limit: Parameter;
  readonly columns: readonly Column[];
}

/** All that one variable stands for in a group. */
export interface GroupList {
  readonly of: Subject;
  readonly variable: string;
  /** For relationships, which can stand in several rows: each is in the list once, with its properties. */
  readonly once: Each | undefined;
}

export type GroupFigures = Pick<AggregateRead, 'pattern' | 'from' | 'tallies'> & {
  readonly figures: readonly Figure[];
};

/** A step from nodes that are grouped to nodes whose values are keys. */
export interface KeyStep {
  readonly pattern: Pattern;
  /** The values of each node are a key of their own; otherwise there is one node, of several that with the lowest id. */
  readonly isMany: boolean;
  /** The variable of one node's values: first a "true", since a node can have none; then these. */
  readonly tuple: string;
  readonly items: readonly KeyItem[];
}

export type KeyItem =
  { readonly kind: 'property'; readonly property: Property } | { readonly kind: 'step'; readonly step: KeyStep };

/** One value that a group's nodes have in common, and whence it is. */
export interface GroupKey {
  readonly variable: string;
  readonly value:
    | { readonly kind: 'property'; readonly subject: Subject; readonly property: string }
    /** Whether a column of a view is not empty. */
    | { readonly kind: 'presence'; readonly subject: Subject }
    /** A place inside of the values of a step. */
    | { readonly kind: 'item'; readonly tuple: string; readonly path: readonly number[] };
}

/** One value over many matches: how many there are, how many nodes they lead to, or something of their values. */
export type Tally =
  | { readonly kind: 'edges' | 'nodes' }
  /** For a view: how many rows there are. */
  | { readonly kind: 'rows' }
  /** For a view: how many rows have a node in a column, and how many different nodes. */
  | { readonly kind: 'filled' | 'different'; readonly subject: Subject }
  | { readonly kind: ValueTally; readonly subject: Subject; readonly property: string };

/**
 * "values" lists them all: the engines add fractions differently, so it is not left to them. Where a sum of fractions is
 * compared in the engine it is three sums of whole numbers, which are exact in any order: of each value's whole billions,
 * of the whole units beside them, and of what is left in millionths.
 */
export type ValueTally =
  'count' | 'true' | 'distinct' | 'sum' | 'values' | 'billions' | 'units' | 'millionths' | 'min' | 'max';

/** A value that is made of tallies, in a variable of its own, for conditions and orders to look at. */
export interface Figure {
  readonly variable: string;
  /** The places of the tallies that it is made of: a sum or an average also of how many values there are. */
  readonly of:
    | { readonly kind: 'tally' | 'distinct'; readonly tally: number }
    | { readonly kind: 'sum' | 'avg'; readonly parts: readonly number[]; readonly count: number };
}

/** Matches, what is taken of them together, and what that must be. */
export interface Tallied {
  readonly walk: Pattern;
  readonly tallies: readonly Tally[];
  readonly figures: readonly Figure[];
  /** Over the figures. */
  readonly where: Predicate;
}

/** A root field whose value is found before its nodes are read. */
export interface FoundRoot {
  readonly finder: FinderName;
  readonly field: FieldUse;
  /** The names of the fields that are selected of its value. */
  readonly selects: ReadonlySet<string>;
}

/** One root field: one statement, whose one row has a value for each read. Without reads there is no statement. */
export interface RootPlan {
  readonly found: FoundRoot | undefined;
  readonly reads: readonly { readonly variable: string; readonly read: Read }[];
  readonly parameters: readonly Parameter[];
  readonly shape: RootShape;
}

export interface OperationPlan {
  /** In the order of the response. */
  readonly roots: readonly RootPlan[];
  /** Whether fields of introspection stand beside these; they are no business of the graph. */
  readonly hasIntrospection: boolean;
  /** The greatest number of relationships and references on the way to any field. */
  readonly depth: { readonly steps: number; readonly path: readonly string[] };
}

export const always: Predicate = { kind: 'constant', value: true };
export const never: Predicate = { kind: 'constant', value: false };
