// Reads a question from files: a GraphQL document with one operation, and the values of its variables.
import { readFileSync } from 'node:fs';
import {
  getOperationAST,
  GraphQLError,
  parse,
  Source,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { FaultsError, RequestError, UsageError } from '../errors';
import { faultOf } from '../model';

export interface QuestionFiles {
  /** The document's file; "-" for standard input. */
  readonly file: string;
  /** A JSON file. */
  readonly variables?: string | undefined;
}

export interface FileQuestion {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Throws a FaultsError with the places of all faults, or a UsageError where a file cannot be read. */
export function readQuestion(schema: GraphQLSchema, files: QuestionFiles): FileQuestion {
  const document = parseFile(files.file);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new FaultsError('The question does not fit the schema.', faults.map(faultOf));
  const operation = getOperationAST(document);
  if (!operation) {
    throw new FaultsError('The question is unclear.', [
      { file: files.file, message: 'The file must have one operation, and only one.' },
    ]);
  }
  return { document, operation, variables: readVariables(files.variables) };
}

/** What must change in the question is told with its place, like a fault of any other file. */
export async function withPlaces<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw new FaultsError('The question cannot be answered as it is asked.', [faultOf(error)]);
  }
}

function parseFile(file: string): DocumentNode {
  const text = readText(file);
  try {
    return parse(new Source(text, file));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new FaultsError('The question is not GraphQL.', [faultOf(error)]);
  }
}

function readVariables(file: string | undefined): Readonly<Record<string, unknown>> {
  if (file === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The variables in "${file}" are not JSON: ${(error as Error).message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UsageError(`The variables in "${file}" must be a JSON object, with a value for each name.`);
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new UsageError(`The file "${file}" cannot be read: ${(error as Error).message}`);
  }
}
