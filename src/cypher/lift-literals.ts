// Turns the literals of a statement into parameters, so that statements which differ in nothing else are one text to an engine.
import type { Token } from 'antlr4ng';
import { CypherLexer } from '../generated/cypher-lexer/lexer';
import type { StatementSyntax } from './parse-statement';
import type { LiftedStatement } from './script-statement';
import type { Value } from './statement';
import { decodeString, isString } from './token';

/** A literal and what stands in its place. Lines and columns are 1-based in the statement; columns count code points. */
interface Replacement {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly name: string;
}

/** With more of them a statement is a table of rows: seldom the same text again, and an engine takes a list as one value. */
const mostLifted = 64;

/** `text` is the statement's, from its first token on. */
export function liftLiterals(text: string, tokens: readonly Token[], { roles }: StatementSyntax): LiftedStatement {
  const first = tokens[0]!;
  const rawOf = ({ start, stop }: Token): string => text.slice(start - first.start, stop + 1 - first.start);
  const isTable = roles.filter(([, role]) => role === 'literal').length > mostLifted;
  const isOurs = roles.some(([at, role]) => role === 'parameter' && /^`?_\d/.test(rawOf(tokens[at]!)));
  const parameters: Record<string, Value> = {};
  const replacements: Replacement[] = [];
  let lifted = '';
  let end = 0;
  for (const [at, role] of roles) {
    if (role !== 'literal' || isTable || isOurs) continue;
    const token = tokens[at]!;
    const raw = rawOf(token);
    const value = valueOf(token, raw);
    if (value === undefined) continue;
    const name = `_${replacements.length}`;
    parameters[name] = value;
    lifted += `${text.slice(end, token.start - first.start)}$${name}`;
    end = token.stop + 1 - first.start;
    const line = token.line - first.line + 1;
    const column = token.column - (line === 1 ? first.column : 0) + 1;
    replacements.push({ line, column, length: [...raw].length, name });
  }
  return {
    text: lifted + text.slice(end),
    parameters,
    placeInText: (line, column) => ({ line, column: columnBefore(replacements, line, column) }),
  };
}

/** Nothing where a parameter would be another value: numbers reach an engine as integers, and lines must stay lines. */
function valueOf(token: Token, raw: string): Value | undefined {
  if (isString(token)) return raw.includes('\n') ? undefined : decodeString(raw);
  if (token.type !== CypherLexer.UNSIGNED_DECIMAL_INTEGER) return undefined;
  const number = Number(raw);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** The column that a place of the lifted text had before. */
function columnBefore(replacements: readonly Replacement[], line: number, column: number): number {
  let shift = 0;
  for (const replacement of replacements) {
    if (replacement.line !== line) continue;
    const begin = replacement.column + shift;
    if (column <= begin) break;
    const length = replacement.name.length + 1;
    if (column < begin + length) return replacement.column;
    shift += length - replacement.length;
  }
  return column - shift;
}
