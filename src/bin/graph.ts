// Opens what every command needs: the model that the schema folder describes, and the store that the settings name.
import { buildModel, readSchema, type GraphModel } from '../model';
import { openStore, type GraphStore } from '../store';
import type { Config } from '../config';

export function openModel(config: Config): GraphModel {
  return buildModel(readSchema(config.SCHEMA_FOLDER));
}

export function openConfiguredStore(config: Config): GraphStore {
  return openStore(config.neo4j ?? { dataFolder: config.DATA_FOLDER });
}
