// Turns the text of a script, in whatever pieces it comes, into the characters that the lexer reads.
import { Token, type CharStream } from 'antlr4ng';
import { letters, parts, signs, spaces } from '../generated/cypher-lexer/characters';

/** The text that is held, from the beginning of a statement or a comment, has no end within this many characters. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError';
}

// The lexer keeps what it has learnt of a character only up to U+0100. Beyond that it asks nothing but which of these
// sets a character is in, or whether it is one of few signs, so it is shown one of each set. Columns and texts are still those of the character itself.
const stray = 0xa1;
const shown = new Uint16Array(0x1_0000).fill(stray);
for (const [ranges, like] of [
  [parts, 0x300],
  [letters, 0xc0],
  [spaces, 0xa0],
] as const) {
  for (const [first, last] of ranges) shown.fill(like, first, last + 1);
}
for (const [first, last] of signs) for (let sign = first; sign <= last; sign += 1) shown[sign] = sign;

/** Holds the text from the last `forget` on. An index counts UTF-16 units from the beginning of the script. */
export class ScriptCharacters implements CharStream {
  readonly name = '';
  index = 0;
  readonly #chunks: Iterator<string>;
  readonly #mostHeld: number;
  #held = '';
  #heldFrom = 0;

  constructor(chunks: Iterable<string>, mostHeld = Infinity) {
    this.#chunks = chunks[Symbol.iterator]();
    this.#mostHeld = mostHeld;
  }

  LA(offset: number): number {
    const unit = this.#unitAt(this.index + (offset > 0 ? offset - 1 : offset));
    return unit < 0x100 ? unit : shown[unit]!;
  }

  consume(): void {
    const isPair = (this.#unitAt(this.index) & 0xfc00) === 0xd800 && (this.#unitAt(this.index + 1) & 0xfc00) === 0xdc00;
    this.index += isPair ? 2 : 1;
  }

  seek(index: number): void {
    this.index = index;
  }

  /** Both ends are inclusive. */
  getTextFromRange(start: number, stop: number): string {
    return this.#held.slice(start - this.#heldFrom, stop + 1 - this.#heldFrom);
  }

  getTextFromInterval({ start, stop }: { readonly start: number; readonly stop: number }): string {
    return this.getTextFromRange(start, stop);
  }

  /** Says that no text before the index is asked for any more. */
  forget(): void {
    if (this.index - this.#heldFrom < 0x1_0000) return;
    this.#held = this.#held.slice(this.index - this.#heldFrom);
    this.#heldFrom = this.index;
  }

  get size(): number {
    return this.#heldFrom + this.#held.length;
  }

  // All that is held stays, so there is nothing to mark.
  mark(): number {
    return -1;
  }

  release(): void {}

  reset(): void {
    this.index = 0;
  }

  getSourceName(): string {
    return this.name;
  }

  #unitAt(index: number): number {
    while (index >= this.#heldFrom + this.#held.length) {
      if (this.#held.length > this.#mostHeld) throw new TooLongError();
      const next = this.#chunks.next();
      if (next.done) return Token.EOF;
      this.#held += next.value;
    }
    return this.#held.charCodeAt(index - this.#heldFrom);
  }
}
