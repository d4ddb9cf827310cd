// Turns settings into the store they describe.
import { EmbeddedStore } from './embedded';
import { Neo4jStore } from './neo4j';
import type { Neo4jSettings } from './neo4j-connection';
import type { GraphStore } from './store';

export interface EmbeddedSettings {
  readonly dataFolder: string;
}

export type StoreSettings = EmbeddedSettings | Neo4jSettings;

/** Reaches for nothing yet: an engine that cannot be reached says so when it is first used. */
export function openStore(settings: StoreSettings): GraphStore {
  return 'dataFolder' in settings ? new EmbeddedStore(settings.dataFolder) : new Neo4jStore(settings);
}
