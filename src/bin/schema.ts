// `mandate schema`: the API's schema, printed, written for clients, or compared with what was written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAbstractType, printSchema, type GraphQLSchema } from 'graphql';
import { buildApi } from '../api';
import type { Config } from '../config';
import { FaultsError, UsageError } from '../errors';
import { openModel } from './graph';

const folder = join('src', 'generated');

export function schema(config: Config, options: { readonly write?: true; readonly check?: true }): void {
  if (options.write && options.check) throw new UsageError('Give --write or --check, not both.');
  const api = buildApi(openModel(config).model);
  const files = new Map([
    [join(folder, 'schema.graphql'), `${printSchema(api)}\n`],
    [join(folder, 'possibleTypes.json'), `${JSON.stringify(possibleTypes(api), null, 2)}\n`],
  ]);
  if (options.check) return check(files);
  if (!options.write) return void process.stdout.write(`${printSchema(api)}\n`);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of files) writeFileSync(file, content);
}

function check(files: ReadonlyMap<string, string>): void {
  const changed = [...files].filter(([file, content]) => !existsSync(file) || readFileSync(file, 'utf8') !== content);
  if (changed.length === 0) return;
  throw new FaultsError(
    'What was written is not what the schema says now. Run "mandate schema --write".',
    changed.map(([file]) => ({ file, message: 'differs from the schema' })),
  );
}

/** For caches of clients: the types that each interface stands for. */
function possibleTypes(api: GraphQLSchema): Readonly<Record<string, readonly string[]>> {
  const abstract = Object.values(api.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(
    abstract.map((type) => [type.name, api.getPossibleTypes(type).map((member) => member.name)]),
  );
}
