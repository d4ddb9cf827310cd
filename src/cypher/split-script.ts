// Turns the text of a Cypher script into its statements, and into faults where it cannot be read or may not be run.
import { Token } from 'antlr4ng';
import { CypherLexer } from '../generated/cypher-lexer/lexer';
import { checkStatement, isNaming } from './check-statement';
import { liftLiterals } from './lift-literals';
import { parseStatement } from './parse-statement';
import { ScriptCharacters, TooLongError } from './script-characters';
import {
  addScriptFault,
  type LiftedStatement,
  type NameUsed,
  type ScriptFault,
  type ScriptStatement,
  type ScriptToken,
} from './script-statement';
import { decodeName, decodeString, isString, placeOf } from './token';

/** A longer statement is refused, so that no script needs more memory than its longest statement may. */
const longestStatement = { characters: 10_000_000, tokens: 500_000 } as const;

/**
 * Reports every fault of the script at once; a statement with a fault is not among the statements.
 * CRLF is read as LF, so that a script means the same data in every checkout.
 */
export function splitScript(source: string): {
  readonly statements: readonly ScriptStatement[];
  readonly faults: readonly ScriptFault[];
} {
  const statements: ScriptStatement[] = [];
  const faults: ScriptFault[] = [];
  for (const part of readStatements([source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')])) {
    if (part.kind === 'fault') addScriptFault(faults, part);
    else statements.push(part);
  }
  return { statements, faults };
}

/**
 * Reads one statement after the other, and holds no more than one. Line ends must be LF. A script that was checked
 * before is only split: that takes half the time.
 */
export function* readStatements(
  chunks: Iterable<string>,
  { isChecked = false }: { readonly isChecked?: boolean } = {},
): Generator<ScriptStatement | ScriptFault, void> {
  const characters = new ScriptCharacters(chunks, longestStatement.characters);
  const lexer = new CypherLexer(characters);
  let tokens: Token[] = [];
  let comments: Token[] = [];
  let isReadable = true;
  const longStrings = new Map<string, Token>();

  for (;;) {
    const { line, column } = lexer;
    let token: Token;
    try {
      token = lexer.nextToken();
    } catch (error) {
      if (!(error instanceof TooLongError)) throw error;
      yield tooLong(tokens[0] ?? { line, column });
      return;
    }
    if (token.channel === Token.HIDDEN_CHANNEL) {
      if (token.type !== CypherLexer.SPACE && tokens.length > 0) comments.push(token);
      if (tokens.length === 0) characters.forget();
      continue;
    }

    const unclosed = findUnclosed(token, characters);
    if (unclosed) {
      // The quote that is missing may be an earlier one. What was read in between is then the inside of strings.
      const suspect = longStrings.get(token.text ?? '');
      yield {
        ...faultAt(token, printUnclosed(unclosed, suspect)),
        ...(suspect && { withdrawsFrom: suspect.line }),
      };
      return;
    }
    if (token.type === CypherLexer.SEMICOLON || token.type === Token.EOF) {
      if (tokens.length > 0 && isReadable) {
        if (isChecked) yield new Statement(tokens, undefined, characters);
        else yield* readStatement(tokens, comments, token, characters);
      }
      if (token.type === Token.EOF) return;
      tokens = [];
      comments = [];
      isReadable = true;
      characters.forget();
    } else if (token.type === CypherLexer.COLON && tokens.length === 0) {
      const command = `:${readRestOfLine(characters)}`;
      yield faultAt(token, printCommand(command));
    } else {
      if (tokens.length >= longestStatement.tokens) {
        yield tooLong(tokens[0]!);
        return;
      }
      if (token.type === CypherLexer.ErrorChar) {
        yield faultAt(token, printStray(token.text ?? ''));
        isReadable = false;
      }
      if (isString(token)) noteLongString(token, longStrings);
      tokens.push(token);
    }
  }
}

/** The first string over several lines of each quote. */
function noteLongString(token: Token, longStrings: Map<string, Token>): void {
  const text = token.text ?? '';
  if (text.includes('\n') && !longStrings.has(text.charAt(0))) longStrings.set(text.charAt(0), token);
}

function* readStatement(
  tokens: readonly Token[],
  comments: readonly Token[],
  end: Token,
  characters: ScriptCharacters,
): Generator<ScriptStatement | ScriptFault, void> {
  const { faults, names } = checkStatement(tokens, comments, end);
  if (faults.length === 0) yield new Statement(tokens, names, characters);
  for (const { message, ...place } of faults) yield { kind: 'fault', ...place, message };
}

function faultAt(token: Token, message: string): ScriptFault {
  return { kind: 'fault', ...placeOf(token), message };
}

function tooLong({ line, column }: { readonly line: number; readonly column: number }): ScriptFault {
  const { characters, tokens } = longestStatement;
  const limits = `${characters} characters or ${tokens} words and signs`;
  const message = `The statement that begins here is longer than ${limits}. Write it as several statements.`;
  return { kind: 'fault', line, column: column + 1, message };
}

class Statement implements ScriptStatement {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly kind: ScriptStatement['kind'];
  readonly tellsCount: boolean;
  readonly #tokens: readonly Token[];
  #names: readonly NameUsed[] | undefined;

  /** Without names, they are looked for when they are asked for. */
  constructor(tokens: readonly Token[], names: readonly NameUsed[] | undefined, characters: ScriptCharacters) {
    const first = tokens[0]!;
    const words = (from: number, to?: number): string =>
      tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' ');
    this.text = characters.getTextFromRange(first.start, tokens.at(-1)!.stop);
    ({ line: this.line, column: this.column } = placeOf(first));
    this.kind = /^CREATE (INDEX|CONSTRAINT) (?!=)/i.test(words(0, 3)) ? 'schema' : 'data';
    this.tellsCount = /^RETURN count \( \* \) AS$/i.test(words(-7, -1)) && words(-1) === 'told';
    this.#tokens = tokens;
    this.#names = names;
  }

  get tokens(): readonly ScriptToken[] {
    return this.#tokens.flatMap((token) => buildToken(token, this.#textOf(token)));
  }

  get names(): readonly NameUsed[] {
    return (this.#names ??= parseStatement(this.#tokens).roles.flatMap(([at, role]) => {
      const token = this.#tokens[at]!;
      return isNaming(role) ? [{ kind: role, name: decodeName(this.#textOf(token)), ...placeOf(token) }] : [];
    }));
  }

  get lifted(): LiftedStatement {
    return liftLiterals(this.text, this.#tokens, parseStatement(this.#tokens));
  }

  /** The characters of the script may be forgotten by now. */
  #textOf({ start, stop }: Token): string {
    const begin = this.#tokens[0]!.start;
    return this.text.slice(start - begin, stop + 1 - begin);
  }
}

function buildToken(token: Token, text: string): readonly ScriptToken[] {
  if (isString(token)) return [{ kind: 'string', value: decodeString(text), ...placeOf(token) }];
  if (token.type === CypherLexer.ESCAPED_SYMBOLIC_NAME) {
    return [{ kind: 'name', value: decodeName(text), ...placeOf(token) }];
  }
  return /^[\p{L}\p{Nl}\p{Pc}]/u.test(text) ? [{ kind: 'name', value: text, ...placeOf(token) }] : [];
}

const openings: Readonly<Record<string, string>> = {
  "'": "The string that begins here with ' is never closed.",
  '"': 'The string that begins here with " is never closed.',
  '`': 'The name that begins here with a back-tick is never closed.',
};

/** An opening that has its end somewhere is one token. Alone, it has none up to the end of the script. */
function findUnclosed(token: Token, characters: ScriptCharacters): string | undefined {
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

function readRestOfLine(characters: ScriptCharacters): string {
  const start = characters.index;
  while (characters.LA(1) !== Token.EOF && characters.LA(1) !== '\n'.codePointAt(0)) characters.consume();
  return characters.index > start ? characters.getTextFromRange(start, characters.index - 1) : '';
}
