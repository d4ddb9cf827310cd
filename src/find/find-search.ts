// Finds the nodes that have every word of a text, best first, with the places where the words stand.
import {
  cypher,
  join,
  literal,
  name,
  parameter,
  type Cypher,
  type Dialect,
  type Row,
  type Statement,
  type Value,
} from '../cypher';
import { RequestError } from '../errors';
import { nodeType, searchedTypes } from '../model';
import type { Found } from '../result';
import type { Finder, Search } from './finder';
import { readProposals } from './propose';
import { compareCodePoints, mostTerms, rangesOf, readSearchText, type SearchText } from './search-text';
import {
  anyField,
  columnsOf,
  groupTypes,
  labelsOf,
  loweredTexts,
  matchGroup,
  matchProposed,
  node,
  proposalOf,
  readNode,
  typeLabel,
  typeOf,
  type FieldText,
  type SearchedGroup,
} from './searched-group';

/** By what makes it a hit, the best first. The numbers of the statement are places in this list. */
const ranks = [
  'NAME_IS',
  'ALIAS_IS',
  'NAME_BEGINS',
  'ALIAS_BEGINS',
  'NAME_CONTAINS',
  'ALIAS_CONTAINS',
  'OTHER',
] as const;
const usualFirst = 25;

interface Hit {
  readonly type: string;
  readonly id: string;
  readonly rank: number;
  readonly length: number;
}

interface Page {
  readonly first: number;
  readonly offset: number;
}

export const findSearch: Finder = async (values, search) => {
  const text = readSearchText(values['text'] as string);
  const page = pageOf(values, search);
  if (text.terms.length > mostTerms) {
    const found = `has ${text.terms.length} words; the limit is ${mostTerms}. Leave out those that say least`;
    throw refusal('LIMIT_EXCEEDED', found, search);
  }
  if (text.terms.length === 0) return { totalCount: 0, facets: [], hits: [] };

  const wanted = (values['types'] ?? undefined) as readonly string[] | undefined;
  const isWanted = (type: string) => wanted === undefined || wanted.includes(type);
  const lookedAt = searchedTypes(search.model).filter((type) => isWanted(type.name) || search.selects.has('facets'));
  const most = search.selects.has('hits') ? page.offset + page.first : 0;
  const found = await findHits(groupTypes(lookedAt, search.dialect), text, most, search);
  const wantedOnes = found.filter(({ type }) => isWanted(type));
  const hits = wantedOnes.flatMap((one) => one.hits).sort(compareHits);
  return {
    totalCount: wantedOnes.reduce((sum, { count }) => sum + count, 0),
    facets: found.map(({ type, count }) => ({ type, count })).sort((a, b) => b.count - a.count),
    hits: await describeHits(hits.slice(page.offset, most), text, search),
  };
};

/** The hits of one type: how many there are, and the best of them. */
interface TypeHits {
  readonly type: string;
  readonly count: number;
  readonly hits: readonly Hit[];
}

/** In the order of the schema; types without a hit are left out. */
async function findHits(
  groups: readonly SearchedGroup[],
  text: SearchText,
  most: number,
  search: Search,
): Promise<readonly TypeHits[]> {
  const { model, dialect, read } = search;
  const proposals = await readProposals(text.terms, search);
  const { rows } = await read(
    groups.map((group) => searchStatement(group, text, { most, proposal: proposalOf(group, proposals) }, dialect)),
  );
  const found = groups.flatMap(({ types }, index) =>
    (rows[index] ?? []).map(([label, count, best]): TypeHits => {
      const type = typeOf(types, label);
      const hits = (best as readonly Row[]).map(([id, rank, length]) => ({ type, id, rank, length }) as Hit);
      return { type, count: count as number, hits };
    }),
  );
  const order = searchedTypes(model).map(({ name: type }) => type);
  return found.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

/** One row for each type that has hits. */
function searchStatement(
  group: SearchedGroup,
  { terms, whole }: SearchText,
  { most, proposal }: { readonly most: number; readonly proposal: Statement['parameters'] | undefined },
  dialect: Dialect,
): Statement {
  const parameters: Record<string, Value> = { most, whole, labels: labelsOf(group.types), ...proposal };
  const words = terms.map((forms, index) =>
    forms.map((form, place) => {
      parameters[`word${index}_${place}`] = form;
      return parameter(`word${index}_${place}`);
    }),
  );
  const isHit = words.map((word) =>
    anyField(group, (lowered) => anyOf(word, (form) => cypher`${lowered} CONTAINS ${form}`)),
  );
  const title = cypher`${node}.${name(group.fields[0].name)}`;
  const match = proposal ? matchProposed : matchGroup;
  const text = cypher`${match(group, dialect, isHit)}
WITH ${typeLabel} AS type, ${node}.${name('id')} AS id, ${title} AS title, ${loweredTexts(group)} AS texts
WITH type, id, coalesce(size(title), 0) AS length, ${rankOf(cypher`toLower(title)`, cypher`texts`)} AS rank
  ORDER BY rank, length, id
WITH type, collect([id, rank, length]) AS hits
RETURN type, size(hits) AS total, hits[0..${parameter('most')}] AS best`;
  return { text, parameters };
}

/** The place in `ranks`. Names and aliases take turns, from the closest way in which the whole text can stand in one. */
function rankOf(title: Cypher, texts: Cypher): Cypher {
  const ways = [cypher`=`, cypher`STARTS WITH`, cypher`CONTAINS`].flatMap((way) => {
    const hasForm = (text: Cypher) => cypher`any(form IN ${parameter('whole')} WHERE ${text} ${way} form)`;
    return [hasForm(title), cypher`any(text IN ${texts} WHERE ${hasForm(cypher`text`)})`];
  });
  const cases = ways.map((holds, place) => cypher`WHEN ${holds} THEN ${literal(place)}`);
  return cypher`CASE ${join(cases, '\n')} ELSE ${literal(ways.length)} END`;
}

function anyOf(forms: readonly Cypher[], holds: (form: Cypher) => Cypher): Cypher {
  const conditions = forms.map(holds);
  return conditions.length === 1 ? conditions[0]! : cypher`(${join(conditions, ' OR ')})`;
}

function compareHits(a: Hit, b: Hit): number {
  return a.rank - b.rank || a.length - b.length || compareCodePoints(a.id, b.id);
}

async function describeHits(hits: readonly Hit[], text: SearchText, search: Search): Promise<readonly Found[]> {
  const texts = await readTexts(hits, search);
  return hits.map(({ type, id, rank }) => {
    const of = texts.get(id) ?? [];
    const highlights = of
      .map((one) => ({ ...one, ranges: rangesOf(one.text, text.terms.flat()) }))
      .filter(({ ranges }) => ranges.length > 0);
    const title = nodeType(search.model, type).search[0]!.name;
    return {
      rank: ranks[rank] ?? 'OTHER',
      matchedField: bestText(of, text)?.field ?? title,
      highlights: highlights.map((one) => ({ ...one, ranges: one.ranges.map(({ start, end }) => ({ start, end })) })),
      node: { id },
    };
  });
}

/** The searched texts of each node, by its id. */
async function readTexts(hits: readonly Hit[], { model, dialect, read }: Search) {
  if (hits.length === 0) return new Map<string, readonly FieldText[]>();
  const types = [...new Set(hits.map(({ type }) => type))].map((type) => nodeType(model, type));
  const groups = groupTypes(types, dialect);
  const { rows } = await read(
    groups.map((group) => {
      const ids = hits.flatMap(({ type, id }) => (group.types.some((one) => one.name === type) ? [id] : []));
      const match = matchGroup(group, dialect, [], cypher`id`);
      const text = cypher`UNWIND ${parameter('ids')} AS id\n${match}\nRETURN ${columnsOf(group)}`;
      return { text, parameters: { ids, labels: labelsOf(group.types) } };
    }),
  );
  const nodes = groups.flatMap((group, index) => (rows[index] ?? []).map((row) => readNode(group, row)));
  return new Map(nodes.map(({ id, texts }) => [id, texts]));
}

/** The text that has most of the words; of several the one that is the whole text, begins with it or contains it. */
function bestText(texts: readonly FieldText[], { terms, whole }: SearchText): FieldText | undefined {
  const scored = texts.map((one) => ({
    one,
    words: terms.filter((forms) => rangesOf(one.text, forms).length > 0).length,
    apart: distanceOf(one.text.toLowerCase(), whole),
  }));
  return scored.toSorted((a, b) => b.words - a.words || a.apart - b.apart)[0]?.one;
}

function distanceOf(lowered: string, whole: SearchText['whole']): number {
  if (whole.includes(lowered)) return 0;
  if (whole.some((form) => lowered.startsWith(form))) return 1;
  return whole.some((form) => lowered.includes(form)) ? 2 : 3;
}

function pageOf(values: Readonly<Record<string, unknown>>, search: Search): Page {
  const { pageLimit, offsetLimit } = search.limits;
  const first = (values['first'] as number | null | undefined) ?? Math.min(usualFirst, pageLimit);
  const offset = (values['offset'] as number | null | undefined) ?? 0;
  for (const [argument, value, limit] of [
    ['first', first, pageLimit],
    ['offset', offset, offsetLimit],
  ] as const) {
    if (value < 0) throw refusal('BAD_USER_INPUT', `has ${argument}: ${value}; it cannot be negative`, search);
    if (value > limit) {
      const found = `asks for ${argument}: ${value}; the limit is ${limit}. Ask with more words, or for some types only`;
      throw refusal('LIMIT_EXCEEDED', found, search);
    }
  }
  return { first, offset };
}

function refusal(code: 'BAD_USER_INPUT' | 'LIMIT_EXCEEDED', what: string, { path }: Search): RequestError {
  return new RequestError(code, `"${path.join('.')}" ${what}.`, { path });
}
