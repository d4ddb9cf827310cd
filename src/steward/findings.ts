// Collects findings: faults of data, each with the rule that found it and the place where a script writes it.
import type { Fault } from '../errors';
import type { DataFault } from './places';

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
  readonly #all: (Finding & DataFault)[] = [];

  /** Without the places where scripts write them. */
  get all(): readonly (Finding & DataFault)[] {
    return this.#all;
  }

  add(rule: string, fault: DataFault): void {
    this.#all.push({ ...fault, rule });
  }

  addAtNode(rule: string, id: string, { found, expected }: Difference): void {
    const message = `${id}: found ${found}; expected ${expected}.`;
    this.#all.push({ about: id, message, subject: { id }, rule, found, expected });
  }

  addAtRelationship(
    rule: string,
    ends: { readonly from: string; readonly type: string; readonly to: string | undefined },
    { found, expected }: Difference,
  ): void {
    const about = `${ends.from} -${ends.type}-> ${ends.to ?? '?'}`;
    const message = `${about}: found ${found}; expected ${expected}.`;
    this.#all.push({ about, message, subject: ends, rule, found, expected });
  }
}
