// Turns a text that a user typed into the forms in which it may be stored, and finds those forms in stored texts.

/** Each is looked for in every node. */
export const mostTerms = 32;

export interface SearchText {
  /** The words, each in all its forms. A node is a hit where it has one form of every word. */
  readonly terms: readonly (readonly string[])[];
  /** The forms of the whole text. */
  readonly whole: readonly string[];
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function readSearchText(text: string): SearchText {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return { terms: words.map(formsOf), whole: formsOf(words.join(' ')) };
}

/**
 * In lower case: without differences of width (NFKC), as it was typed, with the quotation marks of print, and with the
 * full-width punctuation of Chinese texts too. So a text that was copied is found, and one that was typed with a
 * keyboard's own signs.
 */
export function formsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  const printed = curlQuotes(folded);
  return [...new Set([folded, text.toLowerCase(), printed, widenPunctuation(printed)])];
}

/** A pair opens and closes in turn; one alone at the end closes. An apostrophe is the mark that closes. */
function curlQuotes(text: string): string {
  let isOpen = /^[^"]+"$/.test(text);
  return text.replaceAll("'", '’').replaceAll('"', () => ((isOpen = !isOpen) ? '“' : '”'));
}

function widenPunctuation(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Where one of the forms stands in the text, in any case: code points from the start, without overlaps, in order. */
export function rangesOf(text: string, forms: readonly string[]): readonly TextRange[] {
  const { lowered, places } = lower(text);
  const found = forms.flatMap((form) => {
    const ranges: TextRange[] = [];
    for (let at = lowered.indexOf(form); at >= 0; at = lowered.indexOf(form, at + 1)) {
      ranges.push({ start: places[at]!, end: places[at + form.length - 1]! + 1 });
    }
    return ranges;
  });
  const joined: TextRange[] = [];
  for (const range of found.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}

/** Lower case can be longer: each unit of it has the place of the code point that it came from. */
function lower(text: string): { readonly lowered: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let lowered = '';
  for (const [place, character] of [...text].entries()) {
    const small = character.toLowerCase();
    lowered += small;
    for (let unit = 0; unit < small.length; unit += 1) places.push(place);
  }
  return { lowered, places };
}

/** As both engines order texts; JavaScript's own order goes by UTF-16 unit. */
export function compareCodePoints(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  for (let place = 0; place < a.length && place < b.length; place += 1) {
    const difference = a[place]!.codePointAt(0)! - b[place]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
