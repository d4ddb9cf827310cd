// Shows how far a long piece of work is: a bar on a terminal, a line now and then elsewhere.
import { SingleBar } from 'cli-progress';

const lineEveryMs = 10_000;

export interface ProgressBar {
  update(done: number, total: number): void;
  stop(): void;
}

/** `verb` and `unit` are those of "Loading … 3/10 statements". */
export function showProgress(verb: string, unit: string, isQuiet: boolean): ProgressBar {
  if (isQuiet) return { update: () => undefined, stop: () => undefined };
  if (!process.stderr.isTTY) return showLines(verb, unit);
  const bar = new SingleBar({
    format: `${verb} {bar} {value}/{total} ${unit}, {eta_formatted} left`,
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

/** Nothing for what is soon done. */
function showLines(verb: string, unit: string): ProgressBar {
  let lastTold = performance.now();
  return {
    update: (done, total) => {
      if (performance.now() - lastTold < lineEveryMs) return;
      lastTold = performance.now();
      console.error(`${verb} ${done}/${total} ${unit}`);
    },
    stop: () => undefined,
  };
}
