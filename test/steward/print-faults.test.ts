// Holds that a caret stands under the place of a fault in a terminal, where some characters are two columns wide.
import { printFaults } from '../../src/steward';

const print = (sourceLine: string, column: number): readonly string[] =>
  printFaults([{ file: 'a.cypher', line: 3, column, message: 'Wrong.', sourceLine }], { color: false }).split('\n');

describe('A fault is printed', () => {
  it.each([
    ['in plain text', 'SET x', 5, '  SET x', 6],
    ['behind Chinese', '费穆x', 3, '  费穆x', 6],
    ['behind a character beyond 16 bits', '𠮷😀x', 3, '  𠮷😀x', 6],
    ['behind a mark that joins the letter before it', 'e\u0301x', 3, '  e\u0301x', 3],
    ['behind typographic quotes, which terminals write narrow', '“春”x', 4, '  “春”x', 6],
    ['behind a tab', '\tx', 2, '          x', 10],
    ['behind a tab that fills up', 'ab\tx', 4, '  ab      x', 10],
    ['at the end of the line', 'abc', 4, '  abc', 5],
  ])('%s', (_, sourceLine, column, line, caretAt) => {
    expect(print(sourceLine, column)).toEqual(['a.cypher:3:' + column + ': Wrong.', line, `${' '.repeat(caretAt)}^`]);
  });

  it('with a part of a line that is too long', () => {
    const [, line, caret] = print(`${'春'.repeat(200)}X${'秋'.repeat(200)}`, 201);
    expect(line).toBe(`  … ${'春'.repeat(25)}X${'秋'.repeat(24)} …`);
    expect(caret).toBe(`${' '.repeat(4 + 50)}^`);
  });

  it('without a line where it has no place', () => {
    expect(printFaults([{ message: 'A Person has no id.' }, { message: 'Two.' }], { color: false })).toBe(
      'A Person has no id.\nTwo.',
    );
  });

  it('in colour where that is asked', () => {
    const text = printFaults([{ file: 'a', line: 1, column: 1, message: 'Wrong.', sourceLine: 'x' }], { color: true });
    expect(text).toBe('\u001b[1ma:1:1:\u001b[22m Wrong.\n  x\n  \u001b[31m^\u001b[39m');
  });
});
