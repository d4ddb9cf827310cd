// Says whether the process lives and whether the graph can be read.
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { GraphReader } from '../store';

export interface Health {
  /** Never asks the graph: it is answered while the process turns. */
  readonly live: RequestHandler;
  /** Asks the graph at most once a second, however often it is asked itself. */
  readonly ready: RequestHandler;
  isStopping(): boolean;
  stop(): void;
}

export function serveHealth(reader: GraphReader, log: Logger): Health {
  let isStopping = false;
  let checked = 0;
  let state: Promise<string | undefined> = Promise.resolve(undefined);
  const check = async (): Promise<string | undefined> => {
    try {
      return (await reader.read([])).dataVersion;
    } catch (error) {
      log.warn({ err: error }, 'the graph cannot be read');
      return undefined;
    }
  };
  return {
    live: (_request, response) => void response.type('text/plain').send('alive\n'),
    ready: async (_request, response) => {
      if (isStopping) return void response.status(503).json({ ready: false, reason: 'stopping' });
      if (performance.now() - checked > 1_000 || checked === 0) {
        checked = performance.now();
        state = check();
      }
      const dataVersion = await state;
      if (dataVersion === undefined) response.status(503).json({ ready: false, reason: 'the graph cannot be read' });
      else response.json({ ready: true, dataVersion });
    },
    isStopping: () => isStopping,
    stop: () => {
      isStopping = true;
    },
  };
}
