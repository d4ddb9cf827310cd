// Makes the indexes of texts that the model asks for, and takes away those of an earlier schema.
import { dialects, type Engine } from '../cypher';
import { textIndexes, textIndexPrefix, type GraphModel } from '../model';
import type { Run } from '../store';

/** Made before the data, so that they are of the same state as the data at every moment. They are no part of the digest. */
export async function makeTextIndexes(run: Run, engine: Engine, model: GraphModel): Promise<void> {
  const { textIndex } = dialects[engine];
  if (!textIndex) return;
  const wanted = textIndexes(model);
  const there = (await run(textIndex.list)).map(([name]) => name as string);
  for (const name of there) {
    if (name.startsWith(textIndexPrefix) && !wanted.some((index) => index.name === name))
      await run(textIndex.drop(name));
  }
  for (const { name, labels, fields } of wanted) await run(textIndex.create(name, labels, fields));
}
