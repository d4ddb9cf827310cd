// Tells the version of an answer that is exported, and refuses one that is not whole.
import type { FormattedExecutionResult } from 'graphql';
import { checkSteady } from '../census';

/** A file has no place for errors beside its rows. */
export function versionOf({ errors, extensions }: FormattedExecutionResult): string {
  const [error] = errors ?? [];
  if (error) throw new Error(`The data does not fit the schema: ${error.message} (${error.path?.join('.') ?? ''})`);
  const dataVersion = String(extensions?.['dataVersion']);
  checkSteady(dataVersion, { dataVersion, isConsistent: extensions?.['consistent'] !== false });
  return dataVersion;
}
