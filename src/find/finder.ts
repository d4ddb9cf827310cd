// What a finder is: it turns the arguments of a root field into a tree of what it found, nodes as their ids.
import type { FieldUse } from '../compiler';
import type { Dialect, Row, Statement } from '../cypher';
import type { GraphModel } from '../model';
import type { Found } from '../result';
import type { VersionRecord } from '../store';

/** What the graph answered to one read. */
export interface Reading {
  readonly rows: readonly (readonly Row[])[];
  readonly dataVersion: string;
}

/** What a finder knows of the question, and how it reads the graph. */
export interface Search {
  readonly model: GraphModel;
  readonly dialect: Dialect;
  readonly limits: { readonly pageLimit: number; readonly offsetLimit: number };
  /** The root field, with its arguments. */
  readonly field: FieldUse;
  /** As the client named it, for errors. */
  readonly path: readonly string[];
  /** The names of the fields that are selected of what is found. What nobody asks for need not be looked for. */
  readonly selects: ReadonlySet<string>;
  /** Statements of one call see one state of the graph. Where two calls saw two, the whole answer is begun again. */
  read(statements: readonly Statement[]): Promise<Reading>;
  /** What is known of the load that the data came from. */
  readVersion(): Promise<VersionRecord | undefined>;
}

/** `values` are the arguments of the root field. Throws a RequestError for those that cannot be used. */
export type Finder = (values: Readonly<Record<string, unknown>>, search: Search) => Promise<Found>;
