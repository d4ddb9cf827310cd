// What a search asks Neo4j's index of texts.
import { printLucene } from '../../../src/cypher/lucene';

describe('The question to the index', () => {
  it.each<[string, readonly (readonly string[])[], string | undefined]>([
    ['Chinese characters stand one after the other', [['法治政府']], '+((+"法治政府"))'],
    ['a word can be a part of a longer one', [['rule']], '+((+*rule*))'],
    ['all words are needed', [['法治'], ['2023']], '+((+"法治")) +((+*2023*))'],
    ['one form of a word is enough', [['abc', 'xyz']], '+((+*abc*) (+*xyz*))'],
    ['a mixed word has all its parts', [['2023年法治']], '+((+*2023* +"年法治"))'],
    ['signs are left to the conditions', [['(tax):*~"reform"']], '+((+*tax* +*reform*))'],
    ['a word without a part that the index knows is left to the conditions', [['法治'], ['法']], '+((+"法治"))'],
    ['what stands in no index is left to the conditions', [['he'], ['法治']], '+((+"法治"))'],
    ['a form without such a part leaves the word to the conditions', [['法治'], ['ab', '，']], '+((+"法治"))'],
    ['nothing can be asked for one character', [['法']], undefined],
    ['nothing can be asked for a word that a left out word has', [['the']], undefined],
    ['nothing can be asked for signs', [['*'], ['"']], undefined],
    ['too much is not asked', [Array.from({ length: 61 }, (_, at) => `x${at}`)], undefined],
  ])('%s', (_, terms, question) => {
    expect(printLucene(terms)).toBe(question);
  });
});
