// Prints the keys of an order. Absent values come last in both directions, so an order says so where a value can be absent.
import { cypher, type Cypher } from '../cypher';
import type { OrderKey } from './plan';
import { orderExpression, storedExpression } from './print-predicate';
import type { Sought } from './sought';

export function printOrder(order: readonly OrderKey[], sought: Sought, isBackward = false): readonly Cypher[] {
  return order.flatMap((key) => {
    const expression = orderExpression(key, sought);
    const direction = key.isDescending === isBackward ? cypher`` : cypher` DESC`;
    if (key.property.isRequired) return [cypher`${expression}${direction}`];
    return [
      cypher`${storedExpression(key)} IS NULL${isBackward ? cypher` DESC` : cypher``}`,
      cypher`${expression}${direction}`,
    ];
  });
}
