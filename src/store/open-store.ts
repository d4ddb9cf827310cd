// Turns settings into the store they describe.
import { EmbeddedStore } from './embedded';
import type { GraphStore } from './store';

export interface EmbeddedSettings {
  readonly dataFolder: string;
}

export type StoreSettings = EmbeddedSettings;

/** Reaches for nothing yet: an engine that cannot be reached says so when it is first used. */
export function openStore(settings: StoreSettings): GraphStore {
  return new EmbeddedStore(settings.dataFolder);
}
