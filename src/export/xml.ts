// Makes any text safe to stand in XML, in an attribute or between tags. The one place where XML is escaped.

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A character that XML 1.0 cannot hold, escaped or not, becomes the sign for one that is lost. */
export function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (character) => named[character] ?? `&#${character.charCodeAt(0)};`);
}
