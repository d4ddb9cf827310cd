// Turns the parser's despair into the token that cannot stand where it stands, and the types of those that could.
import {
  BailErrorStrategy,
  type IntervalSet,
  NoViableAltException,
  Token,
  type Parser,
  type RecognitionException,
} from 'antlr4ng';

export class SyntaxMismatch extends Error {
  override readonly name = 'SyntaxMismatch';

  constructor(
    readonly token: number,
    readonly expected: ReadonlySet<number>,
  ) {
    super();
  }
}

/** Stops at the first mismatch, and asks no more. */
export class BailingStrategy extends BailErrorStrategy {
  override recover(_: Parser, error: RecognitionException): void {
    throw new SyntaxMismatch(error.offendingToken?.tokenIndex ?? 0, new Set());
  }

  override recoverInline(parser: Parser): never {
    throw new SyntaxMismatch(parser.tokenStream.index, new Set());
  }
}

/** Stops at the first mismatch, with all that could stand there. */
export class DiagnosingStrategy extends BailErrorStrategy {
  // The parser asks for what may follow at every choice that it passes. Those passed since the last token was read are
  // all still open when the next token fits none of them.
  #token = -1;
  #passed: IntervalSet[] = [];

  override sync(parser: Parser): void {
    this.#pass(parser.tokenStream.index, parser.atn.nextTokens(parser.atn.states[parser.state]!));
  }

  override recoverInline(parser: Parser): never {
    this.#pass(parser.tokenStream.index, parser.getExpectedTokens());
    return this.#stop();
  }

  override recover(parser: Parser, error: RecognitionException): never {
    const token = error.offendingToken?.tokenIndex ?? parser.tokenStream.index;
    if (error instanceof NoViableAltException && error.deadEndConfigs) {
      for (const { state } of error.deadEndConfigs) {
        for (const { label } of state.transitions) if (label) this.#pass(token, label);
      }
    } else {
      this.#pass(token, parser.getExpectedTokens());
    }
    return this.#stop();
  }

  #pass(token: number, expected: IntervalSet): void {
    if (token !== this.#token) this.#passed = [];
    this.#token = token;
    this.#passed.push(expected);
  }

  #stop(): never {
    const types = this.#passed.flatMap((set) => set.toArray()).filter((type) => type > 0 || type === Token.EOF);
    throw new SyntaxMismatch(this.#token, new Set(types));
  }
}
