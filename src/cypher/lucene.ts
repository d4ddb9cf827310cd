// Turns texts that are looked for into a question to Neo4j's index of texts: every node that has them is among its answers.

/**
 * What the analyzer "cjk" leaves out of the index. A word that is a part of one of these may stand in no other word of a
 * text, so the index would not know of it.
 */
const leftOut =
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www'.split(
    ' ',
  );
/** Lucene takes 1,024 conditions, and each of these is one for every property. */
const mostParts = 60;

/**
 * Each term is a list of forms in lower case, of which a text has at least one. Undefined where the index cannot help:
 * it knows runs of at least two Chinese characters, and words by any part of them. Signs of the text become no signs of
 * the question, as only those two are taken from it.
 */
export function printLucene(terms: readonly (readonly string[])[]): string | undefined {
  const conditions = terms.map((forms) => forms.map(partsOf)).filter((forms) => forms.every((parts) => parts.length > 0));
  if (conditions.length === 0 || conditions.flat(2).length > mostParts) return undefined;
  return conditions.map((forms) => `+(${forms.map((parts) => `(${parts.join(' ')})`).join(' ')})`).join(' ');
}

/** The index has the Chinese characters that all versions of Unicode know in pairs, and longer words in two. */
function partsOf(form: string): readonly string[] {
  const runs = form.match(/[\u4e00-\u9fa5]{2,}|[a-z0-9]{1,100}/g) ?? [];
  return runs.flatMap((run) => {
    if (run > '\u4e00') return [`+"${run}"`];
    return leftOut.some((word) => word.includes(run)) ? [] : [`+*${run}*`];
  });
}
