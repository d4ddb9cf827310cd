// Lets a few pieces of work run at once and the others wait for their turn, in order.
export class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Work that is given up while it waits is never begun. */
  async run<Result>(work: () => Promise<Result>, isGivenUp: () => boolean): Promise<Result | undefined> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((begin) => this.#waiting.push(begin));
    try {
      return isGivenUp() ? undefined : await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
