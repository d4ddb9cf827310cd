// Prints a figure: a value made of tallies, such as an average of a sum and a count.
import { cypher, type Cypher } from '../cypher';
import { invariant } from '../errors';
import type { Figure } from './plan';

/**
 * From the variables of the tallies. A tally of different values is a number, or lists of them in which a value can come
 * again. Fractions are exact to their millionths, as long as the sum has no more digits than a number.
 */
export function printFigure({ of }: Figure, tallies: readonly Cypher[], isOfLists: (place: number) => boolean): Cypher {
  const at = (place: number | undefined): Cypher => {
    const tally = place === undefined ? undefined : tallies[place];
    invariant(tally, `there is no tally ${place}`);
    return tally;
  };
  switch (of.kind) {
    case 'tally':
      return at(of.tally);
    case 'distinct': {
      const taken = at(of.tally);
      if (!isOfLists(of.tally)) return taken;
      return cypher`size(reduce(seen = [], list IN ${taken} | seen + [item IN list WHERE NOT item IN seen]))`;
    }
    case 'sum':
    case 'avg': {
      const count = at(of.count);
      const value = of.kind === 'sum' ? sumOf(of.parts.map(at)) : averageOf(of.parts.map(at), count);
      return cypher`CASE WHEN ${count} > 0 THEN ${value} END`;
    }
  }
}

/** Where six decimals fit in a number, they are what is added last, so that the sum is the number nearest to its text. */
function sumOf([first, second, millionths]: readonly Cypher[]): Cypher {
  invariant(first, 'a sum of nothing');
  if (!second || !millionths) return first;
  const whole = wholeOf(first, second);
  const near = cypher`(${whole} * 1000000.0 + ${millionths}) / 1000000.0`;
  return cypher`CASE WHEN abs(${whole}) < 9000000000.0 THEN ${near} ELSE ${whole} + ${millionths} / 1000000.0 END`;
}

function averageOf([first, second, millionths]: readonly Cypher[], count: Cypher): Cypher {
  invariant(first, 'an average of nothing');
  const total =
    second && millionths
      ? cypher`(${wholeOf(first, second)} * 1000000.0 + ${millionths})`
      : cypher`${first} * 1000000.0`;
  return cypher`floor(${total} / ${count} + 0.5) / 1000000.0`;
}

function wholeOf(billions: Cypher, units: Cypher): Cypher {
  return cypher`(${billions} * 1000000000.0 + ${units})`;
}
