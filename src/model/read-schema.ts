// Reads a folder of schema files into one document, keeping the file of every definition.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, Kind, parse, Source, type DocumentNode } from 'graphql';
import { FaultsError, UsageError } from '../errors';
import { faultOf } from './fault';

/** Throws one error with every file's syntax fault, since no file can be judged before all are read. */
export function readSchema(folder: string): DocumentNode {
  const files = listSchemaFiles(folder);
  if (files.length === 0) throw new UsageError(`No schema file (*.graphql) in "${folder}".`);
  return parseSchema(files.map((file) => new Source(readFileSync(file, 'utf8'), file)));
}

/** Parses schema files that are already in memory. */
export function parseSchema(sources: readonly Source[]): DocumentNode {
  const faults: GraphQLError[] = [];
  const definitions = sources.flatMap((source) => {
    try {
      return parse(source).definitions;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      faults.push(error);
      return [];
    }
  });
  if (faults.length > 0) throw new FaultsError('The schema is not GraphQL.', faults.map(faultOf));
  return { kind: Kind.DOCUMENT, definitions };
}

function listSchemaFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    throw new UsageError(`The schema folder "${folder}" cannot be read: ${(error as Error).message}`);
  }
}
