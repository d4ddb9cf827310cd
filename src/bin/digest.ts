// `mandate digest`: the SHA-256 of what is stored.
import type { Config } from '../config';
import { digestStore } from '../steward';
import { openConfiguredStore, openModel } from './graph';

export async function digest(config: Config): Promise<void> {
  const store = openConfiguredStore(config);
  try {
    console.log(await digestStore(openModel(config).model, store));
  } finally {
    await store.close();
  }
}
