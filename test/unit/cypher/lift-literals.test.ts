// Holds what is taken out of a statement, so that an engine meets the same text again: values only, and nothing it must see.
import { splitScript } from '../../../src/cypher/split-script';

const lift = (source: string) => splitScript(source).statements[0]!.lifted;

it.each<[string, string, Record<string, unknown>]>([
  ["MERGE (f:Film {id: 'film:1'}) SET f.year = 1948", 'MERGE (f:Film {id: $_0}) SET f.year = $_1', { _0: 'film:1', _1: 1948 }],
  [`RETURN "a'b", 'c\\n\\u6625'`, 'RETURN $_0, $_1', { _0: "a'b", _1: 'c\n春' }],
  ["RETURN ['春', '𠮷'] AS 名, 2", 'RETURN [$_0, $_1] AS 名, $_2', { _0: '春', _1: '𠮷', _2: 2 }],
  ['MATCH (a)-[:R*1..3]->(b) RETURN 4', 'MATCH (a)-[:R*1..3]->(b) RETURN $_0', { _0: 4 }],
  ['MATCH (a) (()-[:R]->()){2,3} (b) RETURN a LIMIT 5', 'MATCH (a) (()-[:R]->()){2,3} (b) RETURN a LIMIT $_0', { _0: 5 }],
  // What would be another value: a float without a fraction, more digits than a number has, another base.
  ['RETURN 1.0, 9007199254740993, -3, 0x1F', 'RETURN 1.0, 9007199254740993, -$_0, 0x1F', { _0: 3 }],
  ['RETURN true, null, [], {a: 1}', 'RETURN true, null, [], {a: $_0}', { _0: 1 }],
  // Its lines would be others.
  ["RETURN 'a\nb', 'c'", "RETURN 'a\nb', $_0", { _0: 'c' }],
  // A table of rows.
  [`UNWIND [${'1, '.repeat(64)}1] AS x RETURN x`, `UNWIND [${'1, '.repeat(64)}1] AS x RETURN x`, {}],
  // The names are taken.
  ["RETURN $_0, 'a'", "RETURN $_0, 'a'", {}],
  ["RETURN $name, 'a'", 'RETURN $name, $_0', { _0: 'a' }],
])('%s', (source, text, parameters) => {
  const lifted = lift(source);
  expect([lifted.text, lifted.parameters]).toEqual([text, parameters]);
});

it('finds the place in the statement for one in the text without literals', () => {
  const { text, placeInText } = lift("MATCH (f {id: '春'})\nRETURN 'a long text', f.x, 123456, g.y");
  const lines = text.split('\n');
  expect(lines).toEqual(['MATCH (f {id: $_0})', 'RETURN $_1, f.x, $_2, g.y']);
  const at = (line: number, words: string) => placeInText(line, lines[line - 1]!.indexOf(words) + 1);
  expect(at(1, 'f {')).toEqual({ line: 1, column: 8 });
  expect(at(1, '$_0')).toEqual({ line: 1, column: 15 });
  expect(at(1, '})')).toEqual({ line: 1, column: 18 });
  expect(at(2, '_1')).toEqual({ line: 2, column: 8 });
  expect(at(2, 'f.x')).toEqual({ line: 2, column: 23 });
  expect(at(2, 'g.y')).toEqual({ line: 2, column: 36 });
});
