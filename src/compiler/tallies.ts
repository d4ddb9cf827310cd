// The tallies of one read while it is planned: each is taken once, however often it is asked for.
import type { Tally } from './plan';

export class Tallies {
  readonly list: Tally[] = [];

  /** The place of a tally in the list. */
  place(tally: Tally): number {
    const known = this.list.findIndex((other) => isSame(other, tally));
    return known >= 0 ? known : this.list.push(tally) - 1;
  }
}

/** The variable in which the tally at this place stands. */
export function tallyVariable(node: string, place: number): string {
  return `${node}_m${place}`;
}

function isSame(a: Tally, b: Tally): boolean {
  if (a.kind !== b.kind) return false;
  const [one, other] = [a, b].map((tally) => [
    'subject' in tally ? tally.subject.variable : '',
    'property' in tally ? tally.property : '',
  ]);
  return one?.join('.') === other?.join('.');
}
