// Turns work that may never end into work that ends: with its result, at a deadline, or when nobody waits for it any more.
import { StoreError } from '../errors';

/** What one read may take, its waiting for a turn included. */
export const readLimitMs = 10_000;

/** The work itself goes on where the engine cannot be stopped; its end is then ignored. */
export async function withDeadline<Result>(
  work: Promise<Result>,
  limitMs: number,
  signal: AbortSignal | undefined,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  let giveUp: (() => void) | undefined;
  const ended = new Promise<never>((_, fail) => {
    timer = setTimeout(
      () => fail(new StoreError('STORE_TIMEOUT', `The graph gave no answer within ${limitMs / 1000} seconds.`)),
      limitMs,
    );
    giveUp = () => fail(new StoreError('STORE_TIMEOUT', 'The request was given up before the graph answered.'));
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    clearTimeout(timer);
    if (giveUp) signal?.removeEventListener('abort', giveUp);
  }
}
