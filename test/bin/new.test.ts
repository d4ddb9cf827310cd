// Makes a folder by "mandate new" and asks it a question; that it loads and is sound is held by test/steward.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Place } from './mandate';

let place: Place;
const settings = {
  SCHEMA_FOLDER: 'museum/schema',
  SCRIPTS_FOLDER: 'museum/cypher',
  EXAMPLES_FOLDER: 'museum/examples',
  DATA_FOLDER: 'museum/data',
};
beforeAll(async () => {
  place = new Place();
  expect(await place.run('new museum')).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringMatching(/README\.md/) as string,
  });
}, 60_000);
afterAll(() => place.remove());

it('says which commands serve and check it', () => {
  const guide = place.read('museum/README.md');
  for (const words of ['mandate serve', 'mandate check', ...Object.keys(settings)]) expect(guide).toContain(words);
});

it('answers at once, its own question too, with the sentence of each claim', async () => {
  const serving = await place.serve(settings);
  const example = await serving.ask(
    readFileSync(join(place.folder, 'museum/examples/01-who-made-what.graphql'), 'utf8'),
  );
  expect((example.data as { showings: unknown[] }).showings).toHaveLength(4);
  const { data } = await serving.ask(
    '{ exhibit(id: "exhibit:singing-kettle") { power makersConnection { edges { quote sentences { text } node { name } } } } }',
  );
  expect(data).toEqual({
    exhibit: {
      power: 'STEAM',
      makersConnection: {
        edges: [
          {
            quote: 'was built by Ada Fenn',
            sentences: [{ text: 'The singing kettle was built by Ada Fenn in 1874.' }],
            node: { name: 'Ada Fenn' },
          },
        ],
      },
    },
  });
  serving.process.kill('SIGTERM');
  expect((await serving.ended).code).toBe(0);
});

it.each([
  ['new museum', '"museum" is not empty. Name a folder that is not there yet: nothing is ever overwritten.\n'],
  ['new cypher/films.cypher', '"cypher/films.cypher" is a file.'],
  ['new', "missing required argument 'folder'"],
])('"%s" is a wrong use: 2', async (argumentsOf, message) => {
  expect(await place.run(argumentsOf)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining(message) as string,
  });
});
