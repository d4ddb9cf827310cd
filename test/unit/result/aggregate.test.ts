// Sums do not depend on the order of the numbers, and are rounded once.
import { addExactly } from '../../../src/result/aggregate';
import { addWhole } from '../../differential/naive-aggregates';
import { Random } from '../../differential/random';

it.each([
  [[], 0],
  [[0.1], 0.1],
  [[0.1, 0.2, 0.3], 0.6],
  [Array.from({ length: 10 }, () => 0.1), 1],
  [[1e100, 1, -1e100], 1],
  [[1e21, 0.3, -1e21, 5e-7], 0.3000005],
  [[2 ** 53, 1], 2 ** 53], // a half is rounded to the even one
  [[2 ** 53, 1, 2 ** -53], 2 ** 53 + 2], // and something more than a half up
  [[-(2 ** 53), -1, -(2 ** -53)], -(2 ** 53) - 2],
])('%j add up to %d', (numbers, expected) => {
  expect(addExactly(numbers)).toBe(expected);
  expect(addWhole(numbers)).toBe(expected);
});

it('adds random numbers as whole numbers are added', () => {
  const random = new Random(7);
  for (let turn = 0; turn < 2000; turn++) {
    const numbers = Array.from(
      { length: random.below(12) },
      () => (random.below(2001) - 1000) * 2 ** random.between(-70, 70) * 0.1,
    );
    expect(addExactly(numbers)).toBe(addWhole(numbers));
  }
});
