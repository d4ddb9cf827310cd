// Opens what every command needs: the model that the schema folder describes, and the store that the settings name.
import { createHash } from 'node:crypto';
import { print } from 'graphql';
import type { AnswerLimits } from '../answer';
import { buildModel, readSchema, type GraphModel } from '../model';
import { openStore, type GraphStore } from '../store';
import type { Config } from '../config';

export interface OpenModel {
  readonly model: GraphModel;
  /** Tells this schema from others. */
  readonly schemaHash: string;
}

export function openModel(config: Config): OpenModel {
  const document = readSchema(config.SCHEMA_FOLDER);
  return { model: buildModel(document), schemaHash: createHash('sha256').update(print(document)).digest('hex') };
}

export function openConfiguredStore(config: Config): GraphStore {
  return openStore(config.neo4j ?? { dataFolder: config.DATA_FOLDER });
}

export function answerLimits(config: Config): AnswerLimits {
  return {
    pageLimit: config.PAGE_LIMIT,
    offsetLimit: config.OFFSET_LIMIT,
    depthLimit: config.DEPTH_LIMIT,
    nodeLimit: config.NODE_LIMIT,
    sizeLimit: config.SIZE_LIMIT,
  };
}
