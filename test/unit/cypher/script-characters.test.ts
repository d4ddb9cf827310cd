// Holds that the lexer reads a script in pieces, and shown one character of each set, exactly as it reads the whole text.
import { CharStream, Token } from 'antlr4ng';
import { readStatements } from '../../../src/cypher/split-script';
import { ScriptCharacters } from '../../../src/cypher/script-characters';
import { CypherLexer } from '../../../src/generated/cypher-lexer/lexer';

const tokensOf = (characters: CharStream): readonly string[] => {
  const lexer = new CypherLexer(characters);
  const tokens: string[] = [];
  for (let token = lexer.nextToken(); token.type !== Token.EOF; token = lexer.nextToken())
    tokens.push(`${token.type} ${token.line}:${token.column} ${token.text}`);
  return tokens;
};

it('every character of Unicode in and beside a name', () => {
  let text = '';
  for (let code = 0x80; code < 0x1_1000; code += 1) {
    const character = String.fromCodePoint(code);
    if (code < 0xd800 || code > 0xdfff) text += `a${character}b`;
  }
  expect(tokensOf(new ScriptCharacters([text]))).toEqual(tokensOf(CharStream.fromString(text)));
}, 120_000); // 3 s alone

it('pieces of any size', () => {
  const text = "CREATE (人 {name: '𠮷;\n😀'}); // 注; 😀\n/* ; */ MERGE (`a``;`)\n;;RETURN 1 AS 末";
  const whole = [...readStatements([text])];
  expect(whole).toHaveLength(3);
  for (const size of [1, 2, 3, 7, 20]) {
    const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
      text.slice(at * size, (at + 1) * size),
    );
    expect([...readStatements(pieces)]).toEqual(whole);
  }
});
