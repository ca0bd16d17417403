import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { ValueLedgerClient, ValueLedgerError } from '@valueledger/client';
import { FaultyProxy, type Fault } from './faultyProxy.js';
import { hours, registerLitterPick } from './litterPick.js';
import { RunningLedger } from './runningLedger.js';

let ledger: RunningLedger;
let proxy: FaultyProxy;
let client: ValueLedgerClient;
let apiKey: string;

before(async () => {
  ledger = await RunningLedger.start();
  proxy = await FaultyProxy.start(ledger.address);
  await registerLitterPick(await ledger.organisation('malmesbury'));
  apiKey = await ledger.key('malmesbury');
  client = new ValueLedgerClient({ baseUrl: proxy.address, apiKey, firstPause: 5 });
});
beforeEach(() => proxy.next());
after(async () => {
  proxy?.stop();
  await ledger?.stop();
});

for (const fault of ['refused', 'lost', 'cut', { status: 502 }, { status: 503 }, { status: 504 }, { status: 429 }] satisfies Fault[]) {
  const name = typeof fault === 'string' ? fault : String(fault.status);
  test(`A POST is sent again with the same key after ${name}, and recorded once`, async () => {
    proxy.next(fault, fault);
    const entry = await client.entries.record({ ...hours('2.5', 4, ''), reference: null, note: `After ${name}` });
    assert.equal(proxy.seen.length, 3);
    assert.equal(new Set(proxy.seen.map((request) => request.key)).size, 1);
    assert.match(proxy.seen[0]!.key!, /^[!-~]{20,255}$/);
    assert.equal(entry.$meta.isReplayed, fault === 'lost' || fault === 'cut');

    const found = await client.entries.list({ from: '2024-05-04', to: '2024-05-04' }).toArray();
    assert.equal(found.filter((other) => other.note === entry.note).length, 1);
  });
}

test('Two calls have two keys', async () => {
  await client.entries.record(hours(1, 5, 'one'));
  await client.entries.record(hours(1, 5, 'two'));
  assert.equal(new Set(proxy.seen.map((request) => request.key)).size, 2);
});

test('The same key with the same content is recorded once, and with other content refused', async () => {
  const draft = { ...hours('2.5', 6, ''), reference: null };
  const first = await client.entries.record(draft, { idempotencyKey: 'sheet-17' });
  const again = await client.entries.record(draft, { idempotencyKey: 'sheet-17' });
  assert.equal(again.id, first.id);
  assert.equal(first.$meta.isNew, true);
  assert.equal(again.$meta.isReplayed, true);
  const other = client.entries.record({ ...draft, quantity: '2.6' }, { idempotencyKey: 'sheet-17' });
  await assert.rejects(other, { code: 'idempotency_key_reused_with_other_content' });
});

test('GET, PUT and DELETE are sent again', async () => {
  proxy.next('refused');
  await client.programmes.get('litter-pick');
  proxy.next('lost');
  await client.teams.put('sherston', { name: 'Sherston', programme: 'litter-pick' });
  const entry = await client.entries.record({ ...hours(1, 7, 'noted'), note: 'Rain' });
  proxy.next('lost');
  await client.entries.eraseText(entry.id!);
  assert.deepEqual(proxy.seen.map((request) => request.method), ['DELETE', 'DELETE']);
});

test('A conditional PUT is not sent again when its answer was lost, but when it was refused', async () => {
  const { $meta } = await client.programmes.get('litter-pick');
  proxy.next('lost');
  const put = client.programmes.put('litter-pick', { title: 'Litter', startDate: '2024-01-01' }, { ifMatch: $meta.eTag! });
  await assert.rejects(put, (error: ValueLedgerError) => error.isNetworkFailure);
  assert.equal(proxy.seen.length, 1);

  proxy.next({ status: 503 });
  await client.programmes.put('gritting', { title: 'Gritting' }, { onlyIfNew: true });
  assert.equal(proxy.seen.length, 2);
});

test('A change of the organisation is not sent again when its answer was lost', async () => {
  proxy.next('lost');
  await assert.rejects(client.organisation.change({ name: 'Malmesbury Town Council' }), { code: 'network_failure' });
  assert.equal(proxy.seen.length, 1);
});

test('A refusal is not sent again', async () => {
  await assert.rejects(client.entries.record({ ...hours(1, 8, 'x'), programme: 'not-there' }), { code: 'unknown_programme' });
  assert.equal(proxy.seen.length, 1);
});

test('Retry-After is waited for', async () => {
  proxy.next({ status: 429, retryAfter: '1' });
  await client.programmes.get('litter-pick');
  assert.ok(proxy.seen[1]!.at - proxy.seen[0]!.at >= 990);
});

test('A wait that is longer than the client may pause ends at once', async () => {
  proxy.next({ status: 503, retryAfter: '3600' });
  const error: unknown = await client.programmes.get('litter-pick').catch((thrown: unknown) => thrown);
  assert.ok(error instanceof ValueLedgerError);
  assert.deepEqual([error.status, error.retryAfter, error.code, proxy.seen.length], [503, 3_600_000, null, 1]);
});

test('The client gives up when its pauses add up to the limit', async () => {
  const hasty = new ValueLedgerClient({ baseUrl: proxy.address, apiKey, firstPause: 10, retryFor: 100 });
  proxy.next(...Array.from({ length: 100 }, () => ({ status: 502 })));
  await assert.rejects(hasty.programmes.get('litter-pick'), { status: 502, response: 'The proxy says no.' });
  // Three pauses are at most 87.5 ms, and a fourth is at least 60 ms.
  assert.equal(proxy.seen.length, 4);

  const once = new ValueLedgerClient({ baseUrl: proxy.address, apiKey, retryFor: 0 });
  proxy.next('refused');
  await assert.rejects(once.programmes.get('litter-pick'), { code: 'network_failure' });
  assert.equal(proxy.seen.length, 1);
});

test('A stream is sent only once, a text again', { timeout: 15_000 }, async () => {
  const csv = 'programme,measure,quantity,date,reference\nlitter-pick,volunteer-time,2.5,2024-05-11,stream-1\n';
  proxy.next('refused');
  const stream = new Blob([csv]).stream() as ReadableStream<Uint8Array>;
  await assert.rejects(client.imports.send(stream, { format: 'csv' }), { code: 'network_failure' });
  assert.equal(proxy.seen.length, 1);
  proxy.next('refused');
  assert.equal((await client.imports.send(csv, { format: 'csv' })).recorded, 1);
  assert.deepEqual(proxy.seen.map((request) => request.body), [csv, csv]);
});
