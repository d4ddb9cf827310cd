// `mandate serve`: opens the graph, answers questions over HTTP, and stops when it is told to.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { Answerer } from '../answer';
import { buildApi } from '../api';
import type { Config } from '../config';
import { curlLine, startServer } from '../server';
import { changedScripts } from '../steward';
import type { GraphStore } from '../store';
import { answerLimits, openConfiguredStore, openModel } from './graph';
import { load } from './load';

export async function serve(config: Config): Promise<void> {
  const { model, schemaHash } = openModel(config);
  const schema = buildApi(model);
  const store = openConfiguredStore(config);
  await seed(config, store, schemaHash);

  const log = pino({ level: config.LOG_LEVEL, redact: ['NEO4J_PASSWORD', '*.password'] }, pino.destination(2));
  const reader = await store.openReader();
  const answerer = new Answerer(model, schema, reader, answerLimits(config));
  const question = firstQuestion(config.EXAMPLES_FOLDER);
  const server = await startServer(
    { model, schema, answerer, reader, log, question },
    {
      host: config.HOST,
      port: config.PORT,
      tokenLimit: config.TOKEN_LIMIT,
      bodyLimit: config.BODY_LIMIT,
      exportLimit: config.EXPORT_LIMIT,
      mayExplain: config.EXPLAIN,
      requestTimeout: config.REQUEST_TIMEOUT,
      shutdownDelay: config.SHUTDOWN_DELAY,
    },
  );
  const stop = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'stopping');
    void server
      .stop()
      .then(() => store.close())
      .then(() => process.exit(signal === 'SIGINT' ? 130 : 0));
    setTimeout(() => process.exit(1), config.SHUTDOWN_DELAY * 1_000 + 15_000).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  console.log(`Mandate answers at ${server.url}/graphql and shows itself at ${server.url}/`);
  console.log(`Try one question:\n\n  ${curlLine(server.url, question)}\n`);
}

/** Only the embedded engine seeds itself: somebody else's Neo4j is not ours to fill. */
async function seed(config: Config, store: GraphStore, schemaHash: string): Promise<void> {
  const version = await store.readVersion();
  if (version === undefined) {
    if (store.engine === 'embedded') return load(config, { paths: [], isFresh: false, isQuiet: false });
    return console.error('This Neo4j has no graph that Mandate loaded. Run "mandate load" to load the scripts.');
  }
  const changed = changedScripts([config.SCRIPTS_FOLDER], version.scripts);
  if (version.schemaHash !== schemaHash) {
    console.error('The schema is not the one that the data was checked against. Run "mandate load" to check it.');
  }
  if (changed.length > 0)
    console.error(`Changed since they were loaded: ${changed.join(', ')}. Run "mandate load" to load them.`);
}

/** The first of the examples by name. */
function firstQuestion(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()[0];
  return name === undefined ? undefined : readFileSync(join(folder, name), 'utf8').trim();
}
