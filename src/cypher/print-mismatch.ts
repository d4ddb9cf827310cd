// Turns a token that cannot stand where it stands into a sentence: what was found, what could stand there.
import { Token } from 'antlr4ng';
import { didYouMean } from 'graphql/jsutils/didYouMean';
import { suggestionList } from 'graphql/jsutils/suggestionList';
import { CypherParser } from '../generated/cypher-parser/parser';

/** What is told in one phrase, where all that marks it could stand. */
interface Group {
  readonly text: string;
  readonly types: readonly number[];
  readonly marks: readonly number[];
}

const mostListed = 6;

const arithmetic = ['PLUS', 'MINUS', 'DOUBLEBAR', 'TIMES', 'DIVIDE', 'PERCENT', 'POW'] as const;
const comparisons = ['EQ', 'NEQ', 'LE', 'GE', 'LT', 'GT'] as const;
const connectives = ['OR', 'XOR', 'AND'] as const;
const arrows = ['MINUS', 'LT'] as const;

const order = ')]},:';

let groups: readonly Group[] | undefined;

function buildGroups(): readonly Group[] {
  const typesOf = (names: readonly (keyof typeof CypherParser)[]): number[] =>
    names.map((name) => CypherParser[name] as number);
  const beginnings = (rule: number): number[] =>
    CypherParser._ATN.nextTokens(CypherParser._ATN.ruleToStartState[rule]!).toArray();
  const operators = [
    ...typesOf([...arithmetic, ...comparisons, ...connectives, 'DOT', 'LBRACKET', 'COLON']),
    ...beginnings(CypherParser.RULE_comparisonExpression6),
  ];
  const clauses = [...beginnings(CypherParser.RULE_clause), CypherParser.UNION];
  return [
    { text: 'a value', types: beginnings(CypherParser.RULE_expression), marks: typesOf(['STRING_LITERAL1', 'CASE']) },
    { text: 'a name', types: beginnings(CypherParser.RULE_symbolicNameString), marks: typesOf(['IDENTIFIER']) },
    { text: 'an operator', types: operators, marks: typesOf(['TIMES', 'CONTAINS', 'EQ']) },
    { text: 'a relationship', types: typesOf([...arrows, 'ARROW_LINE', 'ARROW_LEFT_HEAD']), marks: typesOf([...arrows]) },
    { text: 'a clause such as RETURN', types: clauses, marks: typesOf(['MATCH', 'MERGE', 'RETURN']) },
    { text: 'the end of the statement', types: [Token.EOF], marks: [Token.EOF] },
  ];
}

/** `found` is nothing where the statement ends too early. */
export function printMismatch(found: string | undefined, end: string, expected: ReadonlySet<number>): string {
  const left = new Set(expected);
  const phrases: string[] = [];
  groups ??= buildGroups();
  for (const { text, types, marks } of groups) {
    if (!marks.every((mark) => left.has(mark))) continue;
    phrases.push(text);
    // A later group does not count them: whatever begins a value can begin with a name, and keywords are names too.
    for (const type of types) left.delete(type);
  }
  const words = [...left].map(wordOf).sort(closingFirst);
  const could = [...words.slice(0, mostListed).map(quote), ...(words.length > mostListed ? ['…'] : []), ...phrases];
  const what = found === undefined ? `The statement ends here, at ${end}` : `${quote(shorten(found))} cannot stand here`;
  return `${what}. Expected ${joinWords(could)}.${found === undefined ? '' : hint(found, expected)}`;
}

/** What else could be meant: a keyword that could stand here. */
function hint(found: string, expected: ReadonlySet<number>): string {
  if (found === '!=') return ' Write <> instead.';
  if (!/^\p{L}+$/u.test(found)) return '';
  const words = [...expected].map(wordOf).filter((word) => /^[A-Z]+$/.test(word) && word.length > 2);
  return didYouMean(suggestionList(found.toUpperCase(), words).slice(0, 1));
}

/** What most often is missing, then other signs, then words. */
function closingFirst(a: string, b: string): number {
  const rank = (word: string): number => {
    const at = order.indexOf(word);
    return at >= 0 ? at : order.length + (/^\p{L}/u.test(word) ? 1 : 0);
  };
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** As one writes it: SKIPROWS is a name of the grammar. */
function wordOf(type: number): string {
  if (type === Token.EOF) return 'end';
  const literal = CypherParser.literalNames[type];
  if (literal) return literal.slice(1, -1);
  const name = CypherParser.symbolicNames[type] ?? '';
  return written[name] ?? name;
}

const written: Readonly<Record<string, string>> = {
  SKIPROWS: 'SKIP',
  LIMITROWS: 'LIMIT',
  SHORTEST_PATH: 'shortestPath',
  ALL_SHORTEST_PATHS: 'allShortestPaths',
  ARROW_LINE: '-',
  ARROW_LEFT_HEAD: '<',
  ARROW_RIGHT_HEAD: '>',
  UNSIGNED_DECIMAL_INTEGER: 'a whole number',
  STRING_LITERAL1: 'a string',
  STRING_LITERAL2: 'a string',
};

function quote(text: string): string {
  return /^(a |…)/.test(text) ? text : `"${text}"`;
}

function shorten(text: string): string {
  const [line = ''] = text.split('\n');
  const characters = [...line];
  return characters.length > 40 || line !== text ? `${characters.slice(0, 40).join('')}…` : text;
}

function joinWords(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  const last = distinct.pop() ?? 'nothing';
  return distinct.length > 0 ? `${distinct.join(', ')} or ${last}` : last;
}
