// The start page: what this is, one question with its answer a click away, and where to go from here.
import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';

const script = `
const question = document.querySelector('#question');
const answer = document.querySelector('#answer');
const ask = document.querySelector('#ask');
ask.addEventListener('click', async () => {
  ask.disabled = true;
  answer.textContent = '…';
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question.value }),
    });
    answer.textContent = JSON.stringify(await response.json(), null, 2);
  } catch (error) {
    answer.textContent = 'The service did not answer: ' + error.message;
  }
  ask.disabled = false;
});
`;

const style = `
body { max-width: 66rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430; background: #fff;
  font: 1rem/1.5 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
textarea, pre { box-sizing: border-box; width: 100%; padding: .75rem; border: 1px solid #c4ccd8; border-radius: 4px;
  background: #f6f8fb; font: .85rem/1.5 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace;
  white-space: pre-wrap; overflow-wrap: anywhere; overflow: auto; }
textarea { min-height: 20rem; } #answer { min-height: 3rem; max-height: 40rem; }
button { margin: .75rem 0; padding: .5rem 1.25rem; border: 0; border-radius: 4px; background: #1f5fbf; color: #fff; font: inherit; cursor: pointer; }
button:disabled { opacity: .6; cursor: default; }
button:focus-visible, textarea:focus-visible { outline: 3px solid #f0a020; }
`;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing but what stands in the page itself runs or is fetched. */
const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export interface PageContent {
  /** A question that can be asked, in GraphQL. */
  readonly question: string | undefined;
  readonly curl: string;
}

export function servePage({ question, curl }: PageContent): RequestHandler {
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mandate</title>
<style>${style}</style>
</head>
<body>
<h1>Mandate</h1>
<p>A graph that can be asked in GraphQL. Each claim in it names the source that states it and quotes its sentence.</p>
<h2>Ask it</h2>
<label for="question">The question</label>
<textarea id="question" spellcheck="false">${escapeHtml(question ?? '{ __typename }')}</textarea>
<button id="ask" type="button">Ask</button>
<pre id="answer" tabindex="0" aria-live="polite" aria-label="The answer">The answer comes here.</pre>
<h2>From the command line</h2>
<pre>${escapeHtml(curl)}</pre>
<h2>More</h2>
<ul>
<li><a href="/schema.graphql">The whole schema</a>: every type, field and operator, with what it means</li>
<li><a href="/readyz">Is the graph ready?</a></li>
</ul>
<script>${script}</script>
</body>
</html>
`;
  return (_request, response) => {
    response
      .setHeader('Content-Security-Policy', policy)
      .setHeader('X-Content-Type-Options', 'nosniff')
      .setHeader('Referrer-Policy', 'no-referrer')
      .setHeader('Cache-Control', 'no-cache')
      .type('html')
      .send(page);
  };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
