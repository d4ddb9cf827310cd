// Watches the reads of one answer: whether all of them saw the same version of the data.

interface Seen {
  readonly dataVersion: string;
  readonly isConsistent: boolean;
}

export class DataVersionWatch {
  readonly #versions = new Set<string>();
  #isConsistent = true;

  /** Passes a reading on. */
  note<Reading extends Seen>(reading: Reading): Reading {
    this.#versions.add(reading.dataVersion);
    this.#isConsistent &&= reading.isConsistent;
    return reading;
  }

  /** Whether the data changed between two reads, so that reading again helps. */
  get hasMoved(): boolean {
    return this.#versions.size > 1;
  }

  get isConsistent(): boolean {
    return this.#isConsistent && !this.hasMoved;
  }
}
