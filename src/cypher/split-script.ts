// Turns the text of a Cypher script into its statements, and into faults where it cannot be read.
import { CharStream, Token } from 'antlr4ng';
import { CypherLexer } from '../generated/cypher-lexer/lexer';

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
  /** `schema` makes or drops an index or a constraint; it cannot share a transaction with `data`. */
  readonly kind: 'schema' | 'data';
  /** Whether it ends in `RETURN count(*) AS told`. */
  readonly tellsCount: boolean;
  readonly tokens: readonly ScriptToken[];
}

/** 1-based; columns count code points. */
export interface ScriptFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Reports every fault of the script at once; a statement with a fault is not among the statements.
 * CRLF is read as LF, so that a script means the same data in every checkout.
 */
export function splitScript(source: string): {
  readonly statements: readonly ScriptStatement[];
  readonly faults: readonly ScriptFault[];
} {
  const characters = CharStream.fromString(source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  const lexer = new CypherLexer(characters);
  const statements: ScriptStatement[] = [];
  let faults: ScriptFault[] = [];
  let tokens: Token[] = [];
  let isReadable = true;
  const longStrings = new Map<string, Token>();

  for (;;) {
    const token = lexer.nextToken();
    if (token.channel === Token.HIDDEN_CHANNEL) continue;

    const text = token.text ?? '';
    const unclosed = findUnclosed(token, characters);
    if (unclosed) {
      // The quote that is missing may be an earlier one. What was read in between is then the inside of strings.
      const suspect = longStrings.get(text);
      if (suspect) faults = faults.filter((fault) => fault.line < suspect.line);
      faults.push({ ...placeOf(token), message: printUnclosed(unclosed, suspect) });
      return { statements, faults };
    }
    if (token.type === CypherLexer.SEMICOLON || token.type === Token.EOF) {
      if (tokens.length > 0 && isReadable) statements.push(buildStatement(tokens, characters));
      if (token.type === Token.EOF) return { statements, faults };
      tokens = [];
      isReadable = true;
    } else if (token.type === CypherLexer.COLON && tokens.length === 0) {
      const command = `:${readRestOfLine(characters)}`;
      faults.push({ ...placeOf(token), message: printCommand(command) });
    } else {
      if (token.type === CypherLexer.ErrorChar) {
        faults.push({ ...placeOf(token), message: printStray(text) });
        isReadable = false;
      }
      if (isString(token) && text.includes('\n') && !longStrings.has(text.charAt(0))) {
        longStrings.set(text.charAt(0), token);
      }
      tokens.push(token);
    }
  }
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

function buildStatement(tokens: readonly Token[], characters: CharStream): ScriptStatement {
  const first = tokens[0]!;
  const words = tokens.map((token) => token.text ?? '');
  return {
    text: characters.getTextFromRange(first.start, tokens.at(-1)!.stop),
    ...placeOf(first),
    kind: /^(CYPHER \d+ )?(CREATE|DROP) (OR REPLACE )?(\w+ )?(INDEX|CONSTRAINT) (?!=)/i.test(
      words.slice(0, 8).join(' '),
    )
      ? 'schema'
      : 'data',
    tellsCount: words.at(-1) === 'told' && /^RETURN count \( \* \) AS$/i.test(words.slice(-7, -1).join(' ')),
    tokens: tokens.flatMap(buildToken),
  };
}

function buildToken(token: Token): readonly ScriptToken[] {
  const text = token.text ?? '';
  if (isString(token)) return [{ kind: 'string', value: decodeString(text), ...placeOf(token) }];
  if (token.type === CypherLexer.ESCAPED_SYMBOLIC_NAME) {
    return [{ kind: 'name', value: text.slice(1, -1).replaceAll('``', '`'), ...placeOf(token) }];
  }
  return /^[\p{L}\p{Nl}\p{Pc}]/u.test(text) ? [{ kind: 'name', value: text, ...placeOf(token) }] : [];
}

function isString(token: Token): boolean {
  return token.type === CypherLexer.STRING_LITERAL1 || token.type === CypherLexer.STRING_LITERAL2;
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function decodeString(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|([bfnrt\\'"`]))/g, (_, code: string | undefined, letter: string) =>
      code ? String.fromCharCode(parseInt(code, 16)) : (escapes[letter] ?? letter),
    );
}

/** ANTLR counts lines from 1 and columns, in code points, from 0. */
function placeOf(token: Token): { readonly line: number; readonly column: number } {
  return { line: token.line, column: token.column + 1 };
}

const openings: Readonly<Record<string, string>> = {
  "'": "The string that begins here with ' is never closed.",
  '"': 'The string that begins here with " is never closed.',
  '`': 'The name that begins here with a back-tick is never closed.',
};

/** An opening that has its end somewhere is one token. Alone, it has none up to the end of the script. */
function findUnclosed(token: Token, characters: CharStream): string | undefined {
  if (token.type === CypherLexer.ErrorChar) return openings[token.text ?? ''];
  const beginsComment = token.type === CypherLexer.DIVIDE && characters.LA(1) === '*'.codePointAt(0);
  return beginsComment ? 'The comment that begins here with /* is never closed.' : undefined;
}

function printUnclosed(sentence: string, suspect: Token | undefined): string {
  if (!suspect) return sentence;
  return `${sentence} The missing quote may be that of the string over several lines that begins at line ${suspect.line}.`;
}

function printCommand(command: string): string {
  const name = /^:[\w-]*/.exec(command)![0];
  return `"${name}" is a console command of cypher-shell, and those are not Cypher statements. Take the line out.`;
}

const lookAlikes: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', '。': '.', '、': ',' };

function printStray(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const found = /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `"${character}" (${code})` : `The character ${code}`;
  const sentence = `${found} means nothing in Cypher outside quotes.`;
  const meant = lookAlikes[character] ?? character.normalize('NFKC');
  if (meant !== character && /^[!-~]$/.test(meant)) return `${sentence} Write ${meant} instead.`;
  return /\p{L}/u.test(character) ? `${sentence} Put the name that holds it in back-ticks.` : sentence;
}

function readRestOfLine(characters: CharStream): string {
  const start = characters.index;
  while (characters.LA(1) !== Token.EOF && characters.LA(1) !== '\n'.codePointAt(0)) characters.consume();
  return characters.index > start ? characters.getTextFromRange(start, characters.index - 1) : '';
}
