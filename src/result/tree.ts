// An object of the response while it is put together.
export type Tree = Record<string | symbol, unknown>;
