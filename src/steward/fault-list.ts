// Collects faults: the first hundred to list, and how many there are.
import { FaultsError, type Fault } from '../errors';

const mostListed = 100;

export class FaultList<Listed extends Fault = Fault> {
  readonly #listed: Listed[] = [];
  #count = 0;

  /** What did not happen because of the faults. */
  constructor(private readonly outcome = 'Nothing was loaded.') {}

  get count(): number {
    return this.#count;
  }

  add(fault: Listed): void {
    this.#count += 1;
    if (this.#listed.length < mostListed) this.#listed.push(fault);
  }

  /**
   * Throws one error with what was listed, where there is any: in the order of the files, without a place last.
   * `complete` adds to faults what is found out only where there are some.
   */
  throwIfAny(what: string, complete: (listed: readonly Listed[]) => readonly Fault[] = (listed) => listed): void {
    if (this.#count === 0) return;
    const number = this.#count === 1 ? '1 fault' : `${this.#count} faults`;
    const rest = this.#count > this.#listed.length ? `; the first ${this.#listed.length} are listed` : '';
    const faults = [...complete(this.#listed)].sort(byPlace);
    throw new FaultsError(`${what}: ${number}${rest}. ${this.outcome}`, faults);
  }
}

function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) {
    if (a.file === undefined || b.file === undefined) return a.file === undefined ? 1 : -1;
    return a.file < b.file ? -1 : 1;
  }
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
