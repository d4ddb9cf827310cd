// Turns a token of the lexer into what it means and where it stands.
import type { Token } from 'antlr4ng';
import { CypherLexer } from '../generated/cypher-lexer/lexer';

export function isString(token: Token): boolean {
  return token.type === CypherLexer.STRING_LITERAL1 || token.type === CypherLexer.STRING_LITERAL2;
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

export function decodeString(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|([bfnrt\\'"`]))/g, (_, code: string | undefined, letter: string) =>
      code ? String.fromCharCode(parseInt(code, 16)) : (escapes[letter] ?? letter),
    );
}

/** ANTLR counts lines from 1 and columns, in code points, from 0. */
export function placeOf(token: Token): { readonly line: number; readonly column: number } {
  return { line: token.line, column: token.column + 1 };
}

export function decodeName(text: string): string {
  return text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text;
}

/** Behind the first characters of a token, which may run over several lines. */
export function placeBehind(token: Token, text: string): { readonly line: number; readonly column: number } {
  const { line, column } = placeOf(token);
  const lines = text.split('\n');
  const inLine = [...lines.at(-1)!].length;
  return { line: line + lines.length - 1, column: lines.length > 1 ? inLine + 1 : column + inLine };
}
