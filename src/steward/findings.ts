// Collects findings: faults of data, each with the rule that found it and the place where a script writes it.
import type { Fault } from '../errors';
import type { Places } from './places';

export interface Finding extends Fault {
  readonly rule: string;
  readonly found?: string;
  readonly expected?: string;
}

/** As one sentence that names its rule. */
export function withRule({ message, rule, ...fault }: Finding): Fault {
  return { ...fault, message: `${message} [${rule}]` };
}

/** What was found, and what was expected instead. */
export interface Difference {
  readonly found: string;
  readonly expected: string;
}

export class Findings {
  readonly #all: Finding[] = [];

  constructor(private readonly places: Places) {}

  get all(): readonly Finding[] {
    return this.#all;
  }

  add(rule: string, fault: Fault): void {
    this.#all.push({ ...fault, rule });
  }

  addAtNode(rule: string, id: string, { found, expected }: Difference): void {
    const fault = this.places.ofNode(id, `${id}: found ${found}; expected ${expected}.`);
    this.#all.push({ ...fault, rule, found, expected });
  }

  addAtRelationship(
    rule: string,
    ends: { readonly from: string; readonly type: string; readonly to: string | undefined },
    { found, expected }: Difference,
  ): void {
    const fault = this.places.ofRelationship(ends, '');
    this.#all.push({
      ...fault,
      message: `${fault.about}: found ${found}; expected ${expected}.`,
      rule,
      found,
      expected,
    });
  }
}
