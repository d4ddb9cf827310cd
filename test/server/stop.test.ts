// Sends signals to the real executable while it answers.
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Place, type Serving } from '../bin/mandate';

const question = JSON.stringify({ query: '{ movies { title actors { name movies { title } } } }' });
let place: Place;

beforeAll(async () => {
  place = new Place();
  expect((await place.run('load')).code).toBe(0);
});
afterAll(() => place.remove());

/** Asks again and again on one connection until it is told that it closes, and tells what became of each request. */
async function keepAsking({ url }: Serving): Promise<readonly string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ends: string[] = [];
  for (let isTold = false; !isTold;) {
    const [end, connection] = await askOnce(url, agent);
    ends.push(end);
    isTold = connection === 'close' || end !== 'answered';
  }
  agent.destroy();
  return ends;
}

function askOnce(url: string, agent: Agent): Promise<readonly [end: string, connection: string | undefined]> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json' };
    const asked = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (data: Buffer) => (text += data.toString()));
      response.on('error', (error) => resolve([`cut: ${error.message}`, undefined]));
      response.on('end', () => {
        const isAnswered = response.statusCode === 200 && text.includes('{"data":{"movies":[');
        resolve([isAnswered ? 'answered' : `status ${response.statusCode}`, response.headers.connection]);
      });
    });
    asked.on('error', (error) => resolve([`lost: ${error.message}`, undefined]));
    asked.end(question);
  });
}

it('SIGTERM under load loses no request and ends with 0', async () => {
  const serving = await place.serve({ SHUTDOWN_DELAY: '1' });
  const asking = Promise.all(Array.from({ length: 8 }, () => keepAsking(serving)));
  await sleep(500);
  const started = performance.now();
  serving.process.kill('SIGTERM');
  await sleep(200);
  expect((await fetch(`${serving.url}/readyz`)).status).toBe(503);
  const { code } = await serving.ended;
  const seconds = (performance.now() - started) / 1_000;
  const ends = (await asking).flat();
  expect(code).toBe(0);
  expect(seconds).toBeGreaterThan(1);
  expect(seconds).toBeLessThan(5);
  expect(ends.length).toBeGreaterThan(50);
  expect(ends.filter((end) => end !== 'answered')).toEqual([]);
});

it('SIGINT ends with 130', async () => {
  const serving = await place.serve();
  serving.process.kill('SIGINT');
  const { code } = await serving.ended;
  expect(code).toBe(130);
});

it.each([
  ['SIGTERM', 0],
  ['SIGINT', 130],
] as const)('a second %s ends it at once', async (signal, expected) => {
  const serving = await place.serve({ SHUTDOWN_DELAY: '20' });
  serving.process.kill(signal);
  await sleep(200);
  expect(serving.process.exitCode).toBeNull();
  const started = performance.now();
  serving.process.kill(signal);
  const { code } = await serving.ended;
  expect(code).toBe(expected);
  expect(performance.now() - started).toBeLessThan(1_500);
});

it('a connection that nobody uses does not keep it', async () => {
  const serving = await place.serve();
  const idle = await fetch(`${serving.url}/livez`); // its connection stays open
  expect(await idle.text()).toBe('alive\n');
  serving.process.kill('SIGTERM');
  const { code, milliseconds } = await serving.ended;
  expect(code).toBe(0);
  expect(milliseconds).toBeLessThan(10_000);
});
