// What only one document says, taken out and back.
import { join } from 'node:path';
import { buildModel, readSchema } from '../../src/model';
import { digestStore, load, removeSource, undo } from '../../src/steward';
import { makeStore } from '../store/test-store';

const model = buildModel(readSchema('schema'));
const folder = join('test', 'fixtures', 'reports');
const pressRelease = 'doc:cn-999900:justice-bureau-press-release:2020';

it('x', async () => {
  const test = await makeStore('embedded');
  const { digest } = await load({ model, store: test.store, paths: ['cypher', folder] });
  for (const source of [
    pressRelease,
    'doc:cn-999900:law-based-government-report:2020',
    'doc:cn-999900:law-based-government-report:2019',
    'doc:cn-420200:law-based-government-report:2023',
  ]) {
    const report = await removeSource({ model, store: test.store, source });
    console.log(
      source,
      JSON.stringify(report.change.nodes.map(({ id, after }) => (after ? '~' : '') + id)).slice(0, 3000),
      report.change.relationships.length,
    );
    await undo({ model, store: test.store });
    expect(await digestStore(model, test.store)).toBe(digest);
  }
  await test.remove();
}, 200000);
