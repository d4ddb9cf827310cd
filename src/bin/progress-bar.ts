// Shows how far a long piece of work is: a bar on a terminal, nothing elsewhere.
import { SingleBar } from 'cli-progress';

export interface ProgressBar {
  update(done: number, total: number): void;
  stop(): void;
}

/** `verb` and `unit` are those of "Loading … 3/10 statements". */
export function showProgress(verb: string, unit: string, isQuiet: boolean): ProgressBar {
  if (isQuiet || !process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: `${verb} {bar} {value}/{total} ${unit}`,
    clearOnComplete: true,
    hideCursor: true,
  });
  let isStarted = false;
  return {
    update: (done, total) => {
      if (isStarted) {
        bar.setTotal(total); // which can be known late, or only as what is done
        bar.update(done);
      } else bar.start(total, done);
      isStarted = true;
    },
    stop: () => bar.stop(),
  };
}
