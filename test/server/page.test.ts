// Opens the start page in a real browser, and asks its question there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { openGraph, type OpenGraph } from '../support/open-graph';
import { serve, type TestServer } from './serve';

const root = join(__dirname, '..', '..');
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const isRequired = !['', '0', 'false', undefined].includes(process.env.CI);
const hasBrowser = existsSync(executablePath);

if (!hasBrowser && !isRequired) {
  console.error(
    `\n*** The start page is NOT TESTED in this run: there is no browser at ${executablePath}. CHROMIUM names another. ***\n`,
  );
}

const inFolder = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(root, folder, file));

(hasBrowser || isRequired ? describe : describe.skip)('The start page', () => {
  const question = readFileSync(inFolder('examples', '.graphql')[0] as string, 'utf8').trim();
  let graph: OpenGraph;
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    graph = await openGraph('embedded', {
      schemaFolder: join(root, 'schema'),
      data: { scripts: inFolder('cypher', '.cypher') },
    });
    server = await serve(graph, { question });
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(server.url);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await graph?.close();
  });

  const ask = async (text: string): Promise<string> => {
    await page.fill('#question', text);
    await page.click('#ask');
    await page.waitForSelector('#ask:enabled');
    return (await page.textContent('#answer')) ?? '';
  };

  it('shows the first example and how to ask it from a shell', async () => {
    expect(await page.inputValue('#question')).toBe(question);
    expect(await page.textContent('body')).toContain(`curl -s ${server.url}/graphql`);
  });

  it('asks it at a click, and shows the whole answer', async () => {
    const [response] = await Promise.all([page.waitForResponse('**/graphql'), page.click('#ask')]);
    const answer = (await response.json()) as { data: { institutions: { name: string }[] } };
    expect(answer.data.institutions.length).toBeGreaterThan(0);
    await page.waitForSelector('#ask:enabled');
    expect(JSON.parse((await page.textContent('#answer')) ?? '')).toEqual(answer);
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT, fullPage: true });
  });

  it('shows Chinese text in a font that has it', async () => {
    expect(await page.textContent('#answer')).toMatch(/[\u4e00-\u9fff]{4}/);
    // In a font without them, Chinese characters would be boxes as narrow as letters are.
    const width = async (text: string): Promise<number> => {
      const box = `const span = document.createElement('span'); document.querySelector('#answer').append(span)`;
      const measure = `span.textContent = ${JSON.stringify(text)}; const { width } = span.getBoundingClientRect()`;
      return page.evaluate<number>(`(() => { ${box}; ${measure}; span.remove(); return width; })()`);
    };
    expect(await width('法治')).toBeGreaterThan(1.5 * (await width('ab')));
  });

  it('asks what the reader writes', async () => {
    expect(JSON.parse(await ask('{ __typename }'))).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('shows a refusal as it is', async () => {
    expect(await ask('{ nothing }')).toContain('Cannot query field');
  });

  it('shows what looks like markup as text', async () => {
    expect(await ask('{ node(id: "<img src=x onerror=alert(1)>") { id } nope }')).toContain('nope');
    expect(await page.locator('#answer *').count()).toBe(0);
  });

  it('says so when the service is gone', async () => {
    await page.route('**/graphql', (route) => route.abort());
    expect(await ask('{ __typename }')).toContain('The service did not answer');
    await page.unroute('**/graphql');
  });

  it('loads nothing from elsewhere, and nothing that it does not hold may run', async () => {
    expect(requests.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
    const { headers } = await server.fetch('/');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('leaves no complaint in the console', () => {
    // The refusal and the broken line above are the browser's own notes of a failed request.
    const notes = complaints.filter((text) => !text.includes('Failed to load resource'));
    expect(notes).toEqual([]);
  });

  it('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});
