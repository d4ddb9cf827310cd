// Cursors that were written are read again, whatever stands in them; all others are refused.
import { readCursor, writeCursor } from '../../../src/result/cursor';

describe('a cursor', () => {
  it.each([
    ['values of all sorts', ['雾港 😀', 1.5, true, null, '']],
    ['a text of many pages', ['法'.repeat(20_000), 'id']],
  ])('brings back %s', (_title, values) => {
    expect(readCursor(writeCursor('order', values), 'order', values.length)).toEqual({ values });
  });

  it('of another order is told apart from what is none', () => {
    expect(readCursor(writeCursor('order', ['a']), 'other', 1)).toEqual({ fault: 'other order' });
    const nested = Buffer.from('['.repeat(50_000) + ']'.repeat(50_000)).toString('base64url');
    for (const text of ['', 'x', '{}', nested, writeCursor('order', [['a']]), writeCursor('order', ['a', 'b'])]) {
      expect(readCursor(text, 'order', 1)).toEqual({ fault: 'malformed' });
    }
  });
});
