// Turns a document and its generated parts into the document as it must be.

const markers = /<!-- generated: ([\w-]+) -->\n[\s\S]*?<!-- end -->/g;

/** Throws where the document lacks a part, has an unknown one, or has one twice. */
export function replaceParts(document: string, parts: ReadonlyMap<string, string>): string {
  const found = [...document.matchAll(markers)].map(([, name = '']) => name);
  const expected = [...parts.keys()];
  if ([...found].sort().join() !== [...expected].sort().join()) {
    throw new Error(`The document has the parts "${found.join('", "')}"; expected "${expected.join('", "')}".`);
  }
  return document.replace(
    markers,
    (_all, name: string) => `<!-- generated: ${name} -->\n\n${parts.get(name)?.trimEnd()}\n\n<!-- end -->`,
  );
}

/** The document without its generated parts. */
export function withoutParts(document: string): string {
  return document.replace(markers, '');
}
