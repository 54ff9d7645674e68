// GraphiQL in a browser, as a person uses it: node graphiql.mjs PAGE CHROMIUM
// types a query with completion, runs it, and reads the documentation.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';

const [url, executablePath] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 900 });
  page.setDefaultTimeout(20_000);
  const faults = [];
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure().errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()}: ${response.status()}`);
  });
  page.on('request', (request) => {
    const from = new URL(request.url());
    if (from.protocol.startsWith('http') && from.origin !== new URL(url).origin) faults.push(`loaded from elsewhere: ${request.url()}`);
  });
  await page.goto(url);

  // Type, with completion.
  const editor = await page.waitForSelector('.graphiql-query-editor .CodeMirror');
  await editor.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  const complete = async (typed, wanted) => {
    await page.keyboard.type(typed, { delay: 40 });
    await page.waitForFunction((text) => [...document.querySelectorAll('.CodeMirror-hints li')].some((li) => li.textContent.startsWith(text)), {}, wanted);
    const first = await page.$eval('.CodeMirror-hints li.CodeMirror-hint-active', (li) => li.textContent);
    assert.ok(first.startsWith(wanted), `completion of ${typed} offers ${first} first`);
    await page.keyboard.press('Enter');
  };
  await complete('{ peop', 'people');
  await complete(' { nod', 'nodes');
  await complete(' { nam', 'name');
  const text = () => page.$eval('.graphiql-query-editor .CodeMirror', (e) => e.CodeMirror.getValue());
  assert.equal((await text()).replaceAll(/[\s{}]+/g, ' ').trim(), 'people nodes name', 'what was typed');

  // Run.
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue().includes('"data"'));
  const { data } = JSON.parse(await page.$eval('.result-window .CodeMirror', (e) => e.CodeMirror.getValue()));
  assert.ok(data.people.nodes.some((person) => person.name === 'Pham Minh Chinh'), JSON.stringify(data));

  // Read the documentation.
  await page.click('button[aria-label="Show Documentation Explorer"]');
  await page.waitForSelector('.graphiql-doc-explorer');
  const docs = (...words) => page.waitForFunction((wanted) => {
    const shown = document.querySelector('.graphiql-doc-explorer').textContent;
    return wanted.every((word) => shown.includes(word));
  }, {}, words);
  const follow = async (word) => {
    const links = await page.$$('.graphiql-doc-explorer a');
    for (const link of links) {
      if ((await link.evaluate((a) => a.textContent)) === word) return link.click();
    }
    throw new Error(`the documentation has no link ${word}`);
  };
  await docs('Query', 'Subscription');
  await follow('Query');
  await docs('Questions to the graph', 'people', 'relationCounts');
  await follow('people');
  await docs('Persons, most mentioned first', 'orderBy');

  assert.deepEqual(faults, []);
  console.log('typed with completion, ran it, read the documentation');
} finally {
  await browser.close();
}
