// Holds what every engine promises: one state for one response, no writing by reading, loads that are all or nothing.
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../../src/errors';
import { openStore, type Answer, type GraphReader } from '../../src/store';
import { chosenEngines } from '../support/engines';
import { accounts, loadOf, makeStore, statement, type TestStore, write } from './test-store';

const sum = statement('MATCH (n:Account) RETURN sum(n.value) AS total');
const extremes = statement('MATCH (n:Account) RETURN min(n.value) AS a, max(n.value) AS b');
const count = statement('MATCH (n:Account) RETURN count(n) AS c');

describe.each(chosenEngines)('The %s store', (engine) => {
  let test: TestStore;
  const readers: GraphReader[] = [];
  const open = async (): Promise<GraphReader> => {
    const reader = await test.store.openReader();
    readers.push(reader);
    return reader;
  };

  afterEach(async () => {
    await Promise.all(readers.splice(0).map((reader) => reader.close()));
  });

  describe('reading', () => {
    beforeAll(async () => {
      test = await makeStore(engine);
      await write(test.store, loadOf(accounts(3, 7)));
    });
    afterAll(() => test.remove());

    it('brings back plain rows, in the order of the statements', async () => {
      const reader = await open();
      const answer = await reader.read([
        statement('MATCH (n:Account) RETURN n.id AS a, n.value AS b ORDER BY a'),
        statement("MATCH (n:Account {id: $id}) RETURN [n.id, [n.value, n.none], 'x'] AS a", { id: 'account:1' }),
        statement('MATCH (n:None) RETURN n.id AS a'),
      ]);
      expect(answer).toEqual({
        rows: [
          [
            ['account:0', 7],
            ['account:1', 7],
            ['account:2', 7],
          ],
          [[['account:1', [7, null], 'x']]],
          [],
        ],
        dataVersion: expect.stringMatching(/^[0-9a-f]{12}$/),
        isConsistent: true,
      });
    });

    it.each([
      ['an integer', 42],
      ['a negative integer', -2_147_483_648],
      ['a large integer', 9_007_199_254_740_991],
      ['a float', 36.5],
      ['a small float', 1e-300],
      ['zero', 0],
      ['true', true],
      ['null', null],
      ['an empty text', ''],
      ['Chinese', '黄石市司法局'],
      ['characters beyond 16 bits', '𠮷野家😀'],
      ['quotes and what looks like Cypher', '\'"`\\ }) DETACH DELETE n //'],
      ['an empty list', []],
      ['lists in lists', [[1, 2.5, [null, '春']], [], [true]]],
    ])('carries %s there and back', async (_, value) => {
      const { rows } = await (await open()).read([statement('RETURN $value AS a', { value })]);
      expect(rows).toEqual([[[value]]]);
    });

    it('takes an integer where Cypher wants one', async () => {
      const { rows } = await (
        await open()
      ).read([statement('MATCH (n:Account) RETURN n.id AS a ORDER BY a LIMIT $limit', { limit: 2 })]);
      expect(rows).toEqual([[['account:0'], ['account:1']]]);
    });

    it.each([
      ['undefined', undefined],
      ['not a number', NaN],
      ['infinity', Infinity],
      ['an object', { a: 1 }],
      ['a date', new Date()],
      ['a list that holds itself', ((list) => (list.push(list), list))([] as unknown[])],
    ])('calls %s as a parameter its own fault', async (_, value) => {
      const reader = await open();
      await expect(reader.read([statement('RETURN $value AS a', { value: value as never })])).rejects.toThrow(
        'This is a bug in Mandate',
      );
      expect((await reader.read([count])).rows).toEqual([[[3]]]);
    });

    it('cannot write', async () => {
      const reader = await open();
      const { dataVersion } = await reader.read([count]);
      await expect(reader.read([statement("CREATE (n:Account {id: 'new'})")])).rejects.toMatchObject({
        name: 'StoreError',
        code: 'STORE_REJECTED',
      });
      expect(await reader.read([count])).toEqual({ rows: [[[3]]], dataVersion, isConsistent: true });
    });

    it('says where a statement is wrong, in code points', async () => {
      const error = (await (
        await open()
      )
        .read([statement("MATCH (n:Account)\n WHERE n.id = '中文𠮷' AND RETRN n")])
        .catch((thrown: unknown) => thrown)) as StoreError;
      expect(error).toBeInstanceOf(StoreError);
      expect(error.code).toBe('STORE_REJECTED');
      expect(error.position).toEqual({ line: 2, column: 31 });
    });

    it('answers other statements after one that failed', async () => {
      const reader = await open();
      await expect(reader.read([count, statement('RETURN nothing'), count])).rejects.toThrow(StoreError);
      expect((await reader.read([count, count])).rows).toEqual([[[3]], [[3]]]);
    });

    it('ends when the request is given up', async () => {
      const reader = await open();
      const slow = statement('UNWIND range(1, 3000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS c');
      await expect(reader.read([slow], { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
        code: 'STORE_TIMEOUT',
      });
      await expect(reader.read([count], { signal: AbortSignal.abort() })).rejects.toMatchObject({
        code: 'STORE_TIMEOUT',
      });
      expect((await reader.read([count])).rows).toEqual([[[3]]]);
    });

    it('ends with close, and what is under way is answered or refused', async () => {
      const reader = await open();
      const underWay = reader.read([count]).catch((error: unknown) => error);
      await reader.close();
      const outcome = await underWay;
      if (!(outcome instanceof StoreError)) expect((outcome as Answer).rows).toEqual([[[3]]]);
      await expect(reader.read([count])).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: 'The graph is closed.',
      });
      await reader.close();
    });
  });

  describe('loading', () => {
    beforeEach(async () => {
      test = await makeStore(engine);
    });
    afterEach(() => test.remove());

    it('changes the data version with the data and only then', async () => {
      const reader = await open().catch(() => undefined);
      expect(reader === undefined).toBe(engine === 'embedded'); // an empty Neo4j is a graph, an empty folder is none
      const first = await write(test.store, loadOf(accounts(10, 1)));
      const again = await write(test.store, loadOf(accounts(10, 1)));
      const other = await write(test.store, loadOf(accounts(10, 2)));
      const back = await write(test.store, loadOf(accounts(10, 1)));
      expect([first, again, other, back].map(({ isChanged }) => isChanged)).toEqual([true, false, true, true]);
      expect(again.digest).toBe(first.digest);
      expect(back.digest).toBe(first.digest);
      expect(other.digest).not.toBe(first.digest);
      const { dataVersion } = await (await open()).read([count]);
      expect(dataVersion).toBe(first.digest.slice(0, 12));
    });

    it('keeps a record beside the data', async () => {
      expect(await test.store.readVersion()).toBeUndefined();
      const scripts = [{ file: 'a.cypher', sha256: 'ab' }];
      const { digest } = await write(test.store, loadOf(accounts(1, 1), { scripts }));
      expect(await test.store.readVersion()).toEqual({
        digest,
        schemaHash: 'schema',
        scripts,
        engineVersion: expect.stringMatching(/\d+\.\d+/),
        time: expect.stringMatching(/^\d{4}-.*Z$/),
      });
    });

    it('begins with the data that is there, or empty where that is asked', async () => {
      await write(test.store, loadOf(accounts(3, 1)));
      await write(
        test.store,
        loadOf((run) => run("MERGE (n:Account {id: 'more'}) SET n.value = 1")),
      );
      const reader = await open();
      expect((await reader.read([count])).rows).toEqual([[[4]]]);
      await write(test.store, loadOf(accounts(2, 1), { isFresh: true }));
      await until(async () => (await reader.read([count])).rows[0]![0]![0] === 2);
    });

    it.each([
      [
        'its data',
        {
          runData: async (run) => {
            await accounts(50, 9)(run);
            throw new Error('refused');
          },
        },
      ],
      [
        'its check',
        {
          check: async (run) => {
            expect((await run(count.text))[0]).toEqual([50]);
            throw new Error('refused');
          },
        },
      ],
      [
        'its schema',
        {
          runSchema: async (run) => {
            await run('CREATE INDEX IF NOT EXISTS FOR (n:Account) ON (n.value)');
            throw new Error('refused');
          },
        },
      ],
    ] as const satisfies readonly (readonly [string, Partial<ReturnType<typeof loadOf>>])[])(
      'keeps nothing of a load that is refused in %s',
      async (_, changes) => {
        await write(test.store, loadOf(accounts(10, 1)));
        const reader = await open();
        const before = await reader.read([count, sum]);
        await expect(write(test.store, loadOf(accounts(50, 9), changes))).rejects.toThrow('refused');
        await pause(300);
        expect(await reader.read([count, sum])).toEqual(before);
        expect(before.isConsistent).toBe(true);
        expect(await (await open()).read([count, sum])).toEqual(before);
        expect(await write(test.store, loadOf(accounts(10, 1)))).toMatchObject({ isChanged: false });
      },
    );

    it('refuses a second load at the same time, with one sentence', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      let begun = (): void => undefined;
      const hasBegun = new Promise<void>((resolve) => (begun = resolve));
      const first = write(
        test.store,
        loadOf(async (run) => {
          await accounts(5, 1)(run);
          begun();
          await held;
        }),
      );
      await hasBegun;
      const second = openStore(test.settings);
      await expect(write(second, loadOf(accounts(5, 2)))).rejects.toMatchObject({
        name: 'StoreError',
        code: 'STORE_UNAVAILABLE',
        message: expect.stringMatching(/^Another load is at work in .*\. Try again when it has ended\.$/),
      });
      release();
      await first;
      expect(await write(second, loadOf(accounts(5, 2)))).toMatchObject({ isChanged: true });
      await second.close();
    });

    it('is followed by a running reader within a second, and no request fails', async () => {
      await write(test.store, loadOf(accounts(100, 1)));
      const reader = await open();
      const failures: unknown[] = [];
      let isDone = false;
      const asking = (async () => {
        while (!isDone) await reader.read([count, sum]).catch((error: unknown) => failures.push(error));
      })();
      for (const value of [2, 3, 4]) {
        const { digest } = await write(test.store, loadOf(accounts(100, value)));
        const start = Date.now();
        await until(async () => (await reader.read([sum])).dataVersion === digest.slice(0, 12));
        expect(Date.now() - start).toBeLessThan(1000);
        expect((await reader.read([sum])).rows).toEqual([[[100 * value]]]);
      }
      isDone = true;
      await asking;
      expect(failures).toEqual([]);
    });

    it('never shows a part of itself: 20,000 nodes, two states, many readers', async () => {
      const nodes = 20_000;
      await write(test.store, loadOf(accounts(nodes, 1)));
      const reader = await open();
      const seen = { consistent: 0, inconsistent: 0, torn: 0 };
      const states = new Set<unknown>();
      let isDone = false;
      const ask = async (): Promise<void> => {
        while (!isDone) {
          const { rows, isConsistent } = await reader.read([sum, extremes, sum]);
          const [total, [low, high], later] = [rows[0]![0]![0], rows[1]![0]!, rows[2]![0]![0]] as [
            number,
            [number, number],
            number,
          ];
          const isTorn = low !== high || total !== later || total !== nodes * low;
          if (!isConsistent) seen.inconsistent += 1;
          else if (isTorn) seen.torn += 1;
          else {
            seen.consistent += 1;
            states.add(total);
          }
        }
      };
      const asking = Promise.all([ask(), ask(), ask()]);
      for (const value of [2, 1, 2, 1, 2]) {
        await write(
          test.store,
          loadOf((run) => run('MATCH (n:Account) SET n.value = $value', { value })),
        );
      }
      isDone = true;
      await asking;
      expect(seen.torn).toBe(0);
      expect(seen.consistent).toBeGreaterThan(10);
      expect([...states].sort()).toEqual([nodes, 2 * nodes]);
    }, 120_000);
  });
});

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 5_000; await pause(10)) {
    if (await isTrue()) return;
  }
  throw new Error('It did not come true within five seconds.');
}
