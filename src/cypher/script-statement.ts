// What a script is read into: statements and faults, each with its place.
import type { Value } from './statement';

/** A string literal, decoded, or a word: the lexer cannot tell names from keywords. Columns count code points. */
export interface ScriptToken {
  readonly kind: 'string' | 'name';
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

export interface ScriptStatement {
  /** From the first token to the last before `;`, with the comments between them and with LF as line end. */
  readonly text: string;
  /** Where the text begins in the script, 1-based. */
  readonly line: number;
  readonly column: number;
  /** `schema` makes an index or a constraint; it cannot share a transaction with `data`. */
  readonly kind: 'schema' | 'data';
  /** Whether it ends in `RETURN count(*) AS told`. */
  readonly tellsCount: boolean;
  readonly tokens: readonly ScriptToken[];
  /** The labels, relationship types and parameters in it. */
  readonly names: readonly NameUsed[];
  /** The same statement for an engine that keeps the plan of each text. */
  readonly lifted: LiftedStatement;
}

/** A statement with its texts and whole numbers taken out of it. */
export interface LiftedStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, Value>>;
  /** Where a place of this text stands in the statement's own. All are 1-based. */
  placeInText(line: number, column: number): { readonly line: number; readonly column: number };
}

/** 1-based; columns count code points. */
export interface ScriptFault {
  readonly kind: 'fault';
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The line from which on all earlier faults are withdrawn, since what they are about is the inside of strings. */
  readonly withdrawsFrom?: number;
}

/** Adds a fault to those of its script, as they are found, and takes out those that it withdraws. */
export function addScriptFault(faults: ScriptFault[], fault: ScriptFault): void {
  const { withdrawsFrom } = fault;
  if (withdrawsFrom !== undefined) {
    const kept = faults.filter(({ line }) => line < withdrawsFrom);
    faults.splice(0, faults.length, ...kept);
  }
  faults.push(fault);
}

/** A label, a relationship type or a parameter that a statement names. Columns count code points. */
export interface NameUsed {
  readonly kind: 'label' | 'type' | 'either' | 'parameter';
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** Turns a position inside a statement's text, as an engine reports it, into one of the script. All are 1-based. */
export function positionInScript(
  statement: Pick<ScriptStatement, 'line' | 'column'>,
  line: number,
  column: number,
): { readonly line: number; readonly column: number } {
  return {
    line: statement.line + line - 1,
    column: line === 1 ? statement.column + column - 1 : column,
  };
}
