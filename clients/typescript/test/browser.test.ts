import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { registerLitterPick } from './litterPick.js';
import { RunningLedger } from './runningLedger.js';
import { WebSite } from './webSite.js';

const isCi = process.env.CI === 'true';
const executable = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
  .find(existsSync);

let site: WebSite;
let browser: Browser | undefined;

before(async () => {
  site = await WebSite.start();
  // Only root needs a browser without its sandbox.
  if (executable) browser = await chromium.launch({ executablePath: executable, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
});
after(async () => {
  await browser?.close();
  site?.stop();
});

test('The client works in a page of the same origin', async (context) => {
  const ledger = await RunningLedger.start();
  context.after(() => ledger.stop());
  site.ledger = ledger.address;
  await useInPage(context, ledger, site.origin);
});

test('The client works in a page of another origin', async (context) => {
  site.ledger = undefined;
  const ledger = await RunningLedger.start({ Ledger__Origins: site.origin }).catch((error: Error) => error);
  if (ledger instanceof Error) {
    // A server that does not know the setting does not start.
    skip(context, `The server does not start with the setting Ledger:Origins. ${ledger.message}`);
    return;
  }
  context.after(() => ledger.stop());
  const preflight = await fetch(`${ledger.address}/v1/entries`, {
    method: 'OPTIONS',
    headers: {
      Origin: site.origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key',
    },
  });
  if (preflight.headers.get('Access-Control-Allow-Origin') === null) {
    skip(context, 'The server answers a preflight without Access-Control-Allow-Origin.');
    return;
  }
  await useInPage(context, ledger, ledger.address);
});

/** Outside CI, a test may be skipped if something is missing. */
function skip(context: TestContext, reason: string): void {
  if (isCi) assert.fail(reason);
  context.skip(reason);
}

async function useInPage(context: TestContext, ledger: RunningLedger, baseUrl: string): Promise<void> {
  if (!browser) {
    skip(context, 'This machine lacks chromium.');
    return;
  }
  await registerLitterPick(await ledger.organisation('malmesbury'));
  const page = await browser.newPage();
  await page.goto(site.origin);
  const seen = await page.evaluate(useClient, { baseUrl, apiKey: await ledger.key('malmesbury') });
  await page.close();
  assert.deepEqual(seen, {
    quantity: '123456789012.123456',
    isNew: true,
    isReplayed: true,
    hasETag: true,
    unchanged: null,
    references: ['one', 'two', 'three'],
    refused: { status: 400, code: 'unknown_programme' },
    imported: { status: 'completed', recorded: 1 },
    lines: 5,
    statementOf: '34.32',
    cancelled: 'The page was left.',
  });
}

/** Runs in the page, so it can use nothing from this file. */
async function useClient(options: { baseUrl: string; apiKey: string }) {
  const address = '/client/index.js';
  const { ValueLedgerClient } = (await import(address)) as typeof import('@valueledger/client');
  const client = new ValueLedgerClient(options);
  const draft = { programme: 'litter-pick', measure: 'volunteer-time', date: '2024-05-04' };

  const exact = { ...draft, measure: 'sacks', quantity: '123456789012.123456' };
  const first = await client.entries.record(exact, { idempotencyKey: 'from-the-page' });
  const again = await client.entries.record(exact, { idempotencyKey: 'from-the-page' });
  await client.entries.recordBatch(['one', 'two', 'three'].map((reference) => ({ ...draft, quantity: 1, reference })));
  const references: unknown[] = [];
  for await (const entry of client.entries.list({ measure: 'volunteer-time', pageSize: 2 })) references.push(entry.reference);
  const refused = await client.entries.record({ ...draft, programme: 'not-there', quantity: 1 }).catch((error) => error);

  const { $meta } = await client.programmes.get('litter-pick');
  const unchanged = $meta.eTag && (await client.programmes.getIfChanged('litter-pick', $meta.eTag));
  const { id, statement } = await client.statements.prepare({ programmes: ['litter-pick'], from: '2024-05-01', to: '2024-05-31' });
  const file = new File(['programme,measure,quantity,date\nlitter-pick,volunteer-time,2.5,2024-06-11\n'], 'sessions.csv');
  const sent = await client.imports.send(file, { format: 'csv' });
  const imported = await client.imports.waitFor(sent.id);
  let lines = 0;
  for await (const _ of (await client.entries.exportCsv({ measure: 'volunteer-time' })).lines()) lines += 1;
  const cancelled = await client.health.liveness({ signal: AbortSignal.abort('The page was left.') }).catch((reason) => reason);

  return {
    quantity: first.quantity,
    isNew: first.$meta.isNew,
    isReplayed: again.$meta.isReplayed,
    hasETag: $meta.eTag !== null,
    unchanged,
    references,
    refused: { status: refused.status, code: refused.code },
    imported: { status: imported.status, recorded: imported.recorded },
    lines,
    statementOf: id && statement.citizenInputs.total.value,
    cancelled,
  };
}
