// Refuses parameters that an engine would change in silence or die of.
import { invariant } from '../errors';

/** The embedded engine ends the process somewhere between 10,000 and 20,000. */
const deepest = 32;

/** Parameters are made by Mandate, never taken from a request as they are: a wrong one is a fault of Mandate. */
export function checkParameters(parameters: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(parameters)) checkValue(name, value, 0);
}

function checkValue(name: string, value: unknown, depth: number): void {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return;
    case 'number':
      invariant(Number.isFinite(value), `parameter "${name}" holds ${value}, which is no finite number`);
      return;
    case 'object':
      if (value === null) return;
      invariant(
        Array.isArray(value),
        `parameter "${name}" holds an object; parameters are plain values and lists of them`,
      );
      invariant(depth < deepest, `parameter "${name}" holds lists more than ${deepest} deep`);
      for (const item of value) checkValue(name, item, depth + 1);
      return;
    default:
      invariant(false, `parameter "${name}" holds a value of the type ${typeof value}`);
  }
}
