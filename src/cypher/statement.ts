// What a store is asked to run: text made from the model's names, and values that travel beside it.

/** A plain value, as parameters carry it and as rows bring it back. */
export type Value = null | boolean | number | string | readonly Value[];

export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, Value>>;
}

export type Row = readonly Value[];
