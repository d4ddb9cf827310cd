// Finds the nodes that names stand for, the surest match first, with the reason for each.
import { cypher, name, parameter, type Dialect, type Row, type Statement } from '../cypher';
import { RequestError } from '../errors';
import { searchedTypes } from '../model';
import type { Finder, Search } from './finder';
import { readProposals } from './propose';
import { compareCodePoints, formsOf, rangesOf } from './search-text';
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
  type FieldText,
  type SearchedGroup,
} from './searched-group';

const mostNames = 500;
/** Those that are looked for as parts: each is compared with every text of the graph. */
const mostParts = 20;
const mostMatches = 10;

/** The surest first. */
const reasons = ['EXACT_NAME', 'EXACT_ALIAS', 'CASE_OR_WIDTH', 'PART'] as const;

interface Match {
  readonly id: string;
  readonly reason: (typeof reasons)[number];
  readonly field: string;
  /** A part says more of a short text than of a long one. */
  readonly length: number;
}

/** How a group is asked: with a proposal, only the nodes that an index has to it are looked at. */
interface Asked {
  readonly dialect: Dialect;
  readonly proposal: Statement['parameters'] | undefined;
}

export const findResolve: Finder = async (values, search) => {
  const names = values['names'] as readonly string[];
  const withParts = values['parts'] === true;
  checkNumber(names.length, withParts, search);
  const wanted = values['types'] as readonly string[] | null | undefined;
  // An excerpt has words and no name.
  const types = searchedTypes(search.model).filter((type) => !type.excerpt && (wanted?.includes(type.name) ?? true));
  const groups = groupTypes(types, search.dialect);
  const asked = new Set(names.map((one) => one.trim()).filter((one) => one !== ''));

  const matches = new Map<string, Match[]>();
  for (const [one, found] of await findEqual(groups, asked, search)) matches.set(one, found);
  const left = withParts ? [...asked].filter((one) => !matches.has(one)) : [];
  for (const [one, found] of await findParts(groups, left, search)) matches.set(one, found);

  return names.map((one) => {
    const found = (matches.get(one.trim()) ?? []).sort(compareMatches);
    const shown = found.slice(0, mostMatches).map(({ reason, field, id }) => ({ reason, field, node: { id } }));
    return { name: one, isCut: found.length > mostMatches, matches: shown };
  });
};

async function findEqual(groups: readonly SearchedGroup[], names: ReadonlySet<string>, search: Search) {
  const alike = namesByForm(names);
  const forms = [...alike.keys()];
  const matches = new Map<string, Match[]>();
  for (const { group, row } of await readRows(groups, forms, equalStatement, search)) {
    const { id, texts } = readNode(group, row);
    for (const { field, text } of texts) {
      const exact = field === group.fields[0].name ? 'EXACT_NAME' : 'EXACT_ALIAS';
      for (const one of alike.get(text.toLowerCase()) ?? []) {
        add(matches, one, { id, reason: text === one ? exact : 'CASE_OR_WIDTH', field, length: 0 });
      }
    }
  }
  return matches;
}

function equalStatement(group: SearchedGroup, forms: readonly string[], { dialect, proposal }: Asked): Statement {
  const isEqual = anyField(group, (lowered) => cypher`${lowered} IN ${parameter('forms')}`);
  const match = proposal ? matchProposed : matchGroup;
  const text = cypher`${match(group, dialect, [isEqual])}\nRETURN ${columnsOf(group)}`;
  return { text, parameters: { forms, labels: labelsOf(group.types), ...proposal } };
}

async function findParts(groups: readonly SearchedGroup[], names: readonly string[], search: Search) {
  const alike = namesByForm(names);
  const matches = new Map<string, Match[]>();
  for (const { group, row } of await readRows(groups, [...alike.keys()], partStatement, search)) {
    const [form, rows] = row as readonly [string, readonly Row[]];
    for (const { id, texts } of rows.map((inner) => readNode(group, inner))) {
      const text = firstWith(texts, form);
      if (!text) continue;
      const match = { id, reason: 'PART', field: text.field, length: [...text.text].length } as const;
      for (const one of alike.get(form) ?? []) add(matches, one, match);
    }
  }
  return matches;
}

/** For each form the nodes that have it, those first whose first text with it is shortest; one more than is shown, to tell. */
function partStatement(group: SearchedGroup, forms: readonly string[], { dialect, proposal }: Asked): Statement {
  // One scan for all forms, and each text in lower case once.
  const match = proposal ? matchProposed : matchGroup;
  const text = cypher`${match(group, dialect, [])}
WITH ${node}, ${loweredTexts(group)} AS texts
UNWIND [form IN ${parameter('forms')} WHERE any(text IN texts WHERE text CONTAINS form)] AS form
WITH form, ${node} ORDER BY size(head([text IN texts WHERE text CONTAINS form])), ${node}.${name('id')}
WITH form, collect([${columnsOf(group)}]) AS found
RETURN form, found[0..${parameter('most')}] AS found`;
  return { text, parameters: { forms, most: mostMatches + 1, labels: labelsOf(group.types), ...proposal } };
}

async function readRows(
  groups: readonly SearchedGroup[],
  forms: readonly string[],
  statement: (group: SearchedGroup, forms: readonly string[], asked: Asked) => Statement,
  search: Search,
): Promise<readonly { readonly group: SearchedGroup; readonly row: Row }[]> {
  if (forms.length === 0 || groups.length === 0) return [];
  const { dialect, read } = search;
  // Whoever has one of the forms has this one term.
  const proposals = await readProposals([forms], search);
  const { rows } = await read(
    groups.map((group) => statement(group, forms, { dialect, proposal: proposalOf(group, proposals) })),
  );
  return groups.flatMap((group, index) => (rows[index] ?? []).map((row) => ({ group, row })));
}

function firstWith(texts: readonly FieldText[], form: string): FieldText | undefined {
  return texts.find(({ text }) => rangesOf(text, [form]).length > 0);
}

/** Of several reasons for one node the surest. */
function add(matches: Map<string, Match[]>, one: string, match: Match): void {
  const known = matches.get(one) ?? [];
  matches.set(one, known);
  const same = known.findIndex(({ id }) => id === match.id);
  if (same < 0) known.push(match);
  else if (compareMatches(match, known[same]!) < 0) known[same] = match;
}

function compareMatches(a: Match, b: Match): number {
  const surer = reasons.indexOf(a.reason) - reasons.indexOf(b.reason);
  return surer || a.length - b.length || compareCodePoints(a.id, b.id);
}

/** The names that each form stands for. */
function namesByForm(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, string[]>();
  for (const one of names) for (const form of formsOf(one)) alike.set(form, [...(alike.get(form) ?? []), one]);
  return alike;
}

function checkNumber(count: number, withParts: boolean, { path }: Search): void {
  const limit = withParts ? mostParts : mostNames;
  if (count <= limit) return;
  const way = withParts ? 'Ask without "parts" first, or in several questions' : 'Ask in several questions';
  throw new RequestError(
    'LIMIT_EXCEEDED',
    `"${path.join('.')}" asks for ${count} names; the limit is ${limit}${withParts ? ' with "parts"' : ''}. ${way}.`,
    { path },
  );
}
