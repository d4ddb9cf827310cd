// The environment → one frozen, checked configuration. Nothing else reads the environment.
import { z } from 'zod';
import { UsageError } from './errors';

const whole = (fallback: number, least: number, most: number) =>
  z.coerce.number().int().min(least).max(most).default(fallback);

/** Every variable with its default and, for the README, what it means. */
const variables = z.object({
  PORT: whole(4000, 0, 65_535).describe('The port of the service; 0 takes a free one.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on; 0.0.0.0 for all of them.'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'expected neo4j://, neo4j+s://, bolt:// … and a host')
    .optional()
    .describe('The Neo4j to use. Without it the embedded engine is used.'),
  NEO4J_USERNAME: z.string().min(1).default('neo4j').describe('The user of that Neo4j.'),
  NEO4J_PASSWORD: z.string().default('').describe('The password of that user.'),
  NEO4J_DATABASE: z.string().min(1).default('neo4j').describe('The database in that Neo4j.'),
  DATA_FOLDER: z.string().min(1).default('data').describe('Where the embedded engine keeps its files.'),
  SCHEMA_FOLDER: z.string().min(1).default('schema').describe('The schema that describes the graph.'),
  SCRIPTS_FOLDER: z
    .string()
    .min(1)
    .default('cypher')
    .describe('The scripts that "mandate load" runs without arguments.'),
  EXAMPLES_FOLDER: z
    .string()
    .min(1)
    .default('examples')
    .describe('Questions to try; the first one stands on the start page.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('What the service logs.'),
  EXPLAIN: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .default(false)
    .describe('Whether a request may ask for the plan and the Cypher of its answer.'),
  PAGE_LIMIT: whole(500, 1, 10_000).describe('The most rows of a list or a page.'),
  OFFSET_LIMIT: whole(10_000, 0, 1_000_000).describe('The most rows that a list leaves out at its start.'),
  DEPTH_LIMIT: whole(10, 1, 50).describe('The most relationships and references on the way to a field.'),
  NODE_LIMIT: whole(50_000, 1, 10_000_000).describe(
    'The most nodes that an answer could have, by the degrees of the data.',
  ),
  SIZE_LIMIT: whole(5_000_000, 1_000, 100_000_000).describe('The most characters of an answer.'),
  TOKEN_LIMIT: whole(1000, 200, 100_000).describe('The most tokens of a GraphQL document.'),
  BODY_LIMIT: whole(100_000, 1_000, 10_000_000).describe('The most bytes of a request.'),
  EXPORT_LIMIT: whole(4, 1, 100).describe('The most exports that are made at once.'),
  REQUEST_TIMEOUT: whole(10, 1, 600).describe('Seconds within which a request must arrive and be answered.'),
  SHUTDOWN_DELAY: whole(5, 0, 60).describe('Seconds between "not ready" and closing, for a load balancer to notice.'),
});

export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export type Config = Readonly<z.infer<typeof variables>> & { readonly neo4j: Neo4jSettings | undefined };

/** Throws one error that names every bad variable. An empty or blank variable counts as absent. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      // A password may also stand in an address.
      const found = name.includes('PASSWORD') ? '' : ` Found: "${String(given[name]).replace(/\/\/.*@/, '//…@')}".`;
      return `  ${name}: ${issue.message}.${found}`;
    });
    throw new UsageError(
      `The environment has ${faults.length === 1 ? 'a variable' : 'variables'} that cannot be used:\n${faults.join('\n')}`,
    );
  }
  const config = parsed.data;
  const neo4j =
    config.NEO4J_URI === undefined
      ? undefined
      : {
          uri: config.NEO4J_URI,
          username: config.NEO4J_USERNAME,
          password: config.NEO4J_PASSWORD,
          database: config.NEO4J_DATABASE,
        };
  return Object.freeze({ ...config, neo4j });
}

/** Each variable, its default and its meaning, for the README. */
export function describeVariables(): readonly {
  readonly name: string;
  readonly fallback: string;
  readonly meaning: string;
}[] {
  const defaults = variables.parse({}) as Record<string, unknown>;
  return Object.entries(variables.shape).map(([name, type]) => ({
    name,
    fallback: String(defaults[name] ?? ''),
    meaning: type.description ?? '',
  }));
}
