// Runs "mandate import" as its users do: a table to a script, the script to a graph.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Place } from './mandate';

let place: Place;
beforeAll(() => {
  place = new Place();
  place.write('studios.csv', 'Name;Founded\nNorth;1960\nSouth;\n');
  place.write(
    'studios.json',
    '{ "nodes": [{ "type": "Studio", "id": "studio:{Name|slug}", "properties": { "name": "Name", "founded": "Founded" } }] }',
  );
  place.write('wrong.csv', 'Name;Founded\nNorth;long ago\n');
}, 60_000);
afterAll(() => place.remove());

it('writes to standard output, or the same to a file, which loads: 0', async () => {
  const printed = await place.run('import studios.csv --mapping studios.json --delimiter ;');
  expect(printed).toMatchObject({ code: 0, err: '' });
  expect(await place.run('import studios.csv --mapping studios.json --delimiter ; -o tables/out.cypher')).toMatchObject(
    {
      code: 3,
      err: expect.stringContaining('There is no such folder') as string,
    },
  );
  expect(await place.run('import studios.csv --mapping studios.json --delimiter ; -o out.cypher')).toEqual({
    code: 0,
    out: '',
    err: 'Wrote 2 rows as 2 nodes and 0 relationships to "out.cypher". Load it with "mandate load".\n',
    milliseconds: expect.any(Number) as number,
  });
  expect(place.read('out.cypher')).toBe(printed.out);
  expect(await place.run('load out.cypher')).toMatchObject({
    code: 0,
    err: expect.stringContaining('2 nodes and 0 relationships') as string,
  });
});

it('writes nothing of a table with faults: 1', async () => {
  expect(await place.run('import wrong.csv --mapping studios.json --delimiter ; -o wrong.cypher')).toMatchObject({
    code: 1,
    out: '',
    err: `wrong.csv:2:2: "Founded" has "long ago", and an Int is a whole number, written with digits alone.
The table cannot be imported: 1 fault. Nothing was written.
`,
  });
  expect(existsSync(join(place.folder, 'wrong.cypher'))).toBe(false);
});

it.each([
  ['import studios.csv', "required option '--mapping <file>' not specified"],
  ['import studios.csv --mapping studios.json --delimiter ::', 'give the one sign between cells'],
  ['import none.csv --mapping studios.json', '"none.csv" cannot be read'],
  ['import studios.csv --mapping none.json', '"none.json" cannot be read'],
])('"%s" is a wrong use: 2', async (argumentsOf, message) => {
  expect(await place.run(argumentsOf)).toMatchObject({ code: 2, err: expect.stringContaining(message) as string });
});
