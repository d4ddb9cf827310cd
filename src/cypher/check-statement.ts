// Turns the tokens of one statement into the names in it, or into all that keeps it from being run.
import { Token } from 'antlr4ng';
import { CypherParser } from '../generated/cypher-parser/parser';
import { parseStatement, type Role } from './parse-statement';
import { printMismatch } from './print-mismatch';
import { refuseBeginning, refuseRole } from './refusals';
import type { NameUsed } from './script-statement';
import { decodeName, isString, placeBehind, placeOf } from './token';

interface StatementFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The embedded engine reads 64 levels, brackets and operators together. */
const deepest = 50;

/** `end` is the token behind the statement: a semicolon, or the end of the script. */
export function checkStatement(
  tokens: readonly Token[],
  comments: readonly Token[],
  end: Token,
): { readonly names: readonly NameUsed[]; readonly faults: readonly StatementFault[] } {
  const refused = refuseBeginning(tokens.slice(0, 9).map(({ text = '' }) => text.replace(/\s/g, '_')));
  if (refused !== undefined) return { names: [], faults: [{ ...placeOf(tokens[0]!), message: refused }] };
  const tooDeep = findTooDeep(tokens);
  if (tooDeep) return { names: [], faults: [{ ...placeOf(tooDeep), message: printTooDeep() }] };

  const { roles, mismatch, isTooDeep } = parseStatement(tokens);
  if (isTooDeep) return { names: [], faults: [{ ...placeOf(tokens[0]!), message: printTooDeep() }] };
  const faults: StatementFault[] = [...checkEscapes(tokens, comments)];
  if (mismatch) {
    const found = tokens[mismatch.token];
    const message = printMismatch(found?.text, end.type === Token.EOF ? 'the end of the script' : '";"', mismatch.expected);
    return { names: [], faults: [...faults, { ...(found || end.type !== Token.EOF ? placeOf(found ?? end) : placeBehind(tokens.at(-1)!, tokens.at(-1)!.text ?? '')), message }] };
  }
  const names: NameUsed[] = [];
  for (const [at, role] of roles) {
    const token = tokens[at]!;
    if (isNaming(role)) {
      names.push({ kind: role, name: decodeName(token.text ?? ''), ...placeOf(token) });
    } else {
      const message = refuseRole(role, isUniqueness(tokens));
      if (message !== undefined) faults.push({ ...placeOf(token), message });
    }
  }
  return { names, faults };
}

export function isNaming(role: Role): role is NameUsed['kind'] {
  return role === 'label' || role === 'type' || role === 'either' || role === 'parameter';
}

/** REQUIRE n.id IS UNIQUE, and not IS NODE UNIQUE, which one engine does not read. */
function isUniqueness(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.type === CypherParser.UNIQUE && tokens.at(-2)?.type === CypherParser.IS;
}

function findTooDeep(tokens: readonly Token[]): Token | undefined {
  let depth = 0;
  for (const token of tokens) {
    if (opening.has(token.type)) depth += 1;
    else if (closing.has(token.type)) depth -= 1;
    if (depth > deepest) return token;
  }
  return undefined;
}

const opening: ReadonlySet<number> = new Set([CypherParser.LPAREN, CypherParser.LBRACKET, CypherParser.LCURLY]);
const closing: ReadonlySet<number> = new Set([CypherParser.RPAREN, CypherParser.RBRACKET, CypherParser.RCURLY]);

function printTooDeep(): string {
  return `More than ${deepest} levels stand one inside the other here, and the engines do not read as many. Take it in steps, with WITH.`;
}

// Neo4j decodes \u before it looks for the ends of strings, names and comments, so this would end one, and the rest of
// it would be commands. A backslash behind another begins nothing.
const endings = {
  string: /\\(?:(u+00(?:22|27|5c|60))|[^])/gi,
  comment: /\\(?:(u+00(?:0a|0d|2a|2f))|[^])/gi,
} as const;

function* checkEscapes(tokens: readonly Token[], comments: readonly Token[]): Generator<StatementFault> {
  for (const token of tokens) {
    if (!isString(token) && token.type !== CypherParser.ESCAPED_SYMBOLIC_NAME) continue;
    for (const [found, place] of findIn(token, endings.string)) {
      const message = `"${found}" ends a string on one engine and not on the other. Write \\' or \\" instead.`;
      yield { ...place, message };
    }
  }
  for (const comment of comments) {
    for (const [found, place] of findIn(comment, endings.comment)) {
      yield { ...place, message: `"${found}" ends a comment on one engine and not on the other. Take it out.` };
    }
  }
}

function* findIn(
  token: Token,
  pattern: RegExp,
): Generator<readonly [found: string, place: { readonly line: number; readonly column: number }]> {
  const text = token.text ?? '';
  if (!text.includes('\\u')) return;
  for (const { 0: found, 1: code, index } of text.matchAll(pattern)) {
    if (code !== undefined) yield [found, placeBehind(token, text.slice(0, index))];
  }
}
