// Repairs the comparison of texts on an engine that compares a parameter by UTF-16 unit and orders by code point.
// The two differ only where, at the first place that differs, one text has a character from U+E000 to U+FFFF (the
// full-width punctuation of Chinese texts is there) and the other one beyond. Patterns tell those texts.

/** Only such texts can be compared wrongly: in UTF-16 their units reach U+D800. */
export function hasHighUnits(value: unknown): value is string {
  return typeof value === 'string' && /[\ud800-\uffff]/.test(value);
}

/** Beyond so many places a text is compared as the engine does it, since a pattern grows with each. */
const placesRead = 64;

/**
 * A regular expression for the texts that are greater ("more") or less than this one and that UTF-16 puts on the other
 * side. For "a，" the greater ones are "a" and then a character beyond U+FFFF: (?s)\Qa\E[\x{10000}-\x{10FFFF}].*
 */
export function textPattern(text: string, which: 'more' | 'less'): string {
  const alternatives: string[] = [];
  let before = '';
  for (const character of text) {
    const isBeyond = character.length === 2;
    if (which === 'more' && !isBeyond && character >= '\ue000') {
      alternatives.push(`${quote(before)}[\\x{10000}-\\x{10FFFF}].*`);
    }
    if (which === 'less' && isBeyond) alternatives.push(`${quote(before)}[\\x{E000}-\\x{FFFF}].*`);
    if (alternatives.length === placesRead) break;
    before += character;
  }
  return alternatives.length === 0 ? '(?!)' : `(?s)${alternatives.join('|')}`;
}

function quote(text: string): string {
  return `\\Q${text.replaceAll('\\E', '\\E\\\\E\\Q')}\\E`;
}
