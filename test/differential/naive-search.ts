// Turns a text or names and plain arrays of nodes into what a search and a look-up of names must find.
import type { Value } from '../../src/cypher';
import { nodeType, searchedTypes, type GraphModel } from '../../src/model';

export interface SearchedNode {
  readonly type: string | undefined;
  readonly properties: Readonly<Record<string, Value>>;
}

interface SearchArguments {
  readonly text: string;
  readonly types?: readonly string[] | null;
  readonly first?: number | null;
  readonly offset?: number | null;
}

interface ResolveArguments {
  readonly names: readonly string[];
  readonly parts?: boolean | null;
  readonly types?: readonly string[] | null;
}

export function naiveSearch(model: GraphModel, nodes: readonly SearchedNode[], asked: SearchArguments) {
  const words = asked.text.trim() === '' ? [] : asked.text.trim().split(/\s+/u);
  const whole = words.join(' ');
  const searched = searchedTypes(model).map(({ name }) => name);
  const all = nodes.filter(({ type }) => type !== undefined && searched.includes(type));
  const hits = words.length === 0 ? [] : all.filter((node) => words.every((word) => has(model, node, word)));
  const isWanted = ({ type }: SearchedNode) => (asked.types ?? searched).includes(type as string);
  const ranked = hits.filter(isWanted).map((node) => ({ node, rank: rankOf(model, node, whole) }));
  ranked.sort((a, b) => rankOrder.indexOf(a.rank) - rankOrder.indexOf(b.rank) || compareNames(model, a.node, b.node));
  const start = asked.offset ?? 0;
  return {
    totalCount: ranked.length,
    facets: searched
      .map((type) => ({ type, count: hits.filter((node) => node.type === type).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    hits: ranked.slice(start, start + (asked.first ?? 25)).map(({ node, rank }) => {
      const texts = textsOf(model, node);
      const wordsIn = (text: string) => words.filter((word) => marked(text, [word]).length > 0).length;
      const most = Math.max(...texts.map(({ text }) => wordsIn(text)));
      return {
        rank,
        matchedField: texts
          .filter(({ text }) => wordsIn(text) === most)
          .reduce((best, one) => (wayOf(one.text, whole) < wayOf(best.text, whole) ? one : best)).field,
        highlights: texts
          .map(({ field, text }) => ({ field, text, ranges: marked(text, words) }))
          .filter(({ ranges }) => ranges.length > 0),
        node,
      };
    }),
  };
}

export function naiveResolve(model: GraphModel, nodes: readonly SearchedNode[], asked: ResolveArguments) {
  const types = searchedTypes(model).filter(({ excerpt }) => !excerpt).map(({ name }) => name); // prettier-ignore
  const candidates = nodes.filter(
    ({ type }) => type !== undefined && types.includes(type) && (asked.types ?? types).includes(type),
  );
  return asked.names.map((name) => {
    const wanted = name.trim();
    const matchesOf = (reasonOf: (field: string, text: string, node: SearchedNode) => string | undefined) =>
      candidates.flatMap((node) => {
        const found = textsOf(model, node).flatMap(({ field, text }) => {
          const reason = reasonOf(field, text, node);
          return reason === undefined
            ? []
            : [{ reason, field, node, length: reason === 'PART' ? [...text].length : 0 }];
        });
        const order = ['EXACT_NAME', 'EXACT_ALIAS', 'CASE_OR_WIDTH', 'PART'];
        const [first] = found.toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
        // Of the fields that a part stands in the first one is told.
        return first ? [{ ...(first.reason === 'PART' ? found[0]! : first), order: order.indexOf(first.reason) }] : [];
      });
    const equal = matchesOf((field, text, node) => {
      if (wanted === '' || !formsOf(wanted).includes(text.toLowerCase())) return undefined;
      if (text !== wanted) return 'CASE_OR_WIDTH';
      return field === searchedFields(model, node)[0] ? 'EXACT_NAME' : 'EXACT_ALIAS';
    });
    const isPart = (text: string) => formsOf(wanted).some((form) => text.toLowerCase().includes(form));
    const useParts = asked.parts === true && equal.length === 0 && wanted !== '';
    const found = useParts ? matchesOf((_field, text) => (isPart(text) ? 'PART' : undefined)) : equal;
    const idOf = ({ node }: { node: SearchedNode }) => node.properties['id'] as string;
    found.sort((a, b) => a.order - b.order || a.length - b.length || compareTexts(idOf(a), idOf(b)));
    return { name, isCut: found.length > 10, matches: found.slice(0, 10) };
  });
}

function has(model: GraphModel, node: SearchedNode, word: string): boolean {
  return textsOf(model, node).some(({ text }) => formsOf(word).some((form) => text.toLowerCase().includes(form)));
}

const rankOrder = 'NAME_IS ALIAS_IS NAME_BEGINS ALIAS_BEGINS NAME_CONTAINS ALIAS_CONTAINS OTHER'.split(' ');

function rankOf(model: GraphModel, node: SearchedNode, whole: string): string {
  const [name, ...aliases] = searchedFields(model, node).map((field) =>
    ([node.properties[field] ?? []].flat() as readonly string[]).map((text) => wayOf(text, whole)),
  );
  const verbs = ['IS', 'BEGINS', 'CONTAINS'];
  for (const [way, verb] of verbs.entries()) {
    if (name!.includes(way)) return `NAME_${verb}`;
    if (aliases.flat().includes(way)) return `ALIAS_${verb}`;
  }
  return 'OTHER';
}

/** 0: it is the text, 1: it begins with it, 2: it has it, 3: it has it not as a whole. */
function wayOf(stored: string, whole: string): number {
  const places = formsOf(whole).map((form) => stored.toLowerCase().indexOf(form));
  if (formsOf(whole).includes(stored.toLowerCase())) return 0;
  if (places.includes(0)) return 1;
  return places.some((place) => place > 0) ? 2 : 3;
}

/** As typed, without differences of width, with printed quotation marks, and with full-width signs; all in lower case. */
function formsOf(word: string): readonly string[] {
  const plain = word.normalize('NFKC').toLowerCase();
  let quotes = plain.split('"').length === 2 && plain.length > 1 && plain.endsWith('"') ? 1 : 0;
  const printed = [...plain]
    .map((sign) => (sign === "'" ? '\u2019' : sign === '"' ? ['\u201c', '\u201d'][quotes++ % 2]! : sign))
    .join('');
  const wide = [...printed]
    .map((sign) =>
      /[!-~]/.test(sign) && !/[a-z0-9A-Z]/.test(sign) ? String.fromCodePoint(sign.codePointAt(0)! + 65248) : sign,
    ) // prettier-ignore
    .join('');
  return [plain, word.toLowerCase(), printed, wide];
}

/** The runs of code points that belong to any place of any word. */
function marked(text: string, words: readonly string[]) {
  const characters = [...text].map((character) => character.toLowerCase());
  const isMarked = characters.map(() => false);
  for (const form of words.flatMap(formsOf)) {
    for (let start = 0; start < characters.length; start += 1) {
      for (let end = start + 1; end <= characters.length; end += 1) {
        const has = (from: number, to: number) => characters.slice(from, to).join('').includes(form);
        if (has(start, end) && !has(start + 1, end) && !has(start, end - 1)) isMarked.fill(true, start, end);
      }
    }
  }
  const starts = isMarked.flatMap((is, index) => (is && !isMarked[index - 1] ? [index] : []));
  return starts.map((start) => {
    const end = isMarked.indexOf(false, start);
    return { start, end: end < 0 ? characters.length : end };
  });
}

function textsOf(model: GraphModel, node: SearchedNode): readonly { field: string; text: string }[] {
  return searchedFields(model, node).flatMap((field) =>
    ([node.properties[field] ?? []].flat() as readonly string[]).map((text) => ({ field, text })),
  );
}

function searchedFields(model: GraphModel, { type }: SearchedNode): readonly string[] {
  return nodeType(model, type as string).search.map(({ name }) => name);
}

function nameOf(model: GraphModel, node: SearchedNode): string {
  return (node.properties[searchedFields(model, node)[0]!] ?? '') as string;
}

function compareNames(model: GraphModel, one: SearchedNode, other: SearchedNode): number {
  const lengths = [...nameOf(model, one)].length - [...nameOf(model, other)].length;
  return lengths || compareTexts(one.properties['id'] as string, other.properties['id'] as string);
}

function compareTexts(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other)); // UTF-8 is ordered as code points are
}
