import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ValueLedgerClient, ValueLedgerError } from '@valueledger/client';
import { FaultyProxy, type Fault } from './faultyProxy.js';
import { hours, registerLitterPick } from './litterPick.js';
import { RunningLedger } from './runningLedger.js';

let ledger: RunningLedger;
let client: ValueLedgerClient;

before(async () => {
  ledger = await RunningLedger.start();
  client = await ledger.organisation('malmesbury');
  await registerLitterPick(client);
});
after(() => ledger?.stop());

async function failure(call: Promise<unknown>): Promise<ValueLedgerError> {
  const error: unknown = await call.then(() => assert.fail('Nothing failed.'), (thrown: unknown) => thrown);
  assert.ok(error instanceof ValueLedgerError, String(error));
  return error;
}

test('A refusal tells every problem', async () => {
  const error = await failure(client.entries.record({ ...hours(0, 1, 'x'), programme: 'litter', date: '2124-01-01' }));
  assert.equal(error.status, 400);
  assert.deepEqual(error.errors.map((problem) => problem.pointer).sort(), ['/date', '/programme', '/quantity']);
  assert.equal(error.code, error.errors[0]!.code);
  assert.ok(error.title && error.detail && error.message.includes(error.detail));
  assert.match(error.traceId!, /^[0-9a-f]{32}$/);
  assert.equal(error.isNetworkFailure, false);
  assert.ok(error.idempotencyKey);
});

test('A wrong key is refused', async () => {
  const stranger = new ValueLedgerClient({ baseUrl: ledger.address, apiKey: 'vl_wrong' });
  const error = await failure(stranger.entries.get('01a20303-17c0-7143-8000-010000000017'));
  assert.deepEqual([error.status, error.code], [401, 'key_is_not_valid']);
});

test('A server that is not there is an error of the same family', async () => {
  const lost = new ValueLedgerClient({ baseUrl: 'http://127.0.0.1:9', apiKey: 'vl_x', retryFor: 20, firstPause: 5 });
  const error = await failure(lost.entries.record(hours(1, 1, 'lost'), { idempotencyKey: 'kept' }));
  assert.deepEqual([error.status, error.code, error.isNetworkFailure, error.idempotencyKey], [0, 'network_failure', true, 'kept']);
  assert.ok(error.cause);
});

test('A server that is too slow is an error of the same family', async () => {
  const never: typeof fetch = (_, init) => new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', reject));
  const slow = new ValueLedgerClient({ baseUrl: ledger.address, timeout: 30, fetch: never });
  assert.equal((await failure(slow.health.liveness())).code, 'timed_out');
});

test('A page of something else is not taken for an answer', async () => {
  const proxy = await FaultyProxy.start(ledger.address);
  proxy.next({ status: 200, body: '<html>Log in to the network of the council</html>' });
  const error = await failure(new ValueLedgerClient({ baseUrl: proxy.address }).health.liveness());
  proxy.stop();
  assert.deepEqual([error.code, error.response?.slice(0, 6)], ['answer_is_not_readable', '<html>']);
});

test('Cancelling throws the reason, before, during and between attempts', { timeout: 15_000 }, async (context) => {
  const reason = new Error('The page was left.');
  await assert.rejects(client.health.liveness({ signal: AbortSignal.abort(reason) }), reason);

  const proxy = await FaultyProxy.start(ledger.address);
  context.after(() => proxy.stop());
  const patient = new ValueLedgerClient({ baseUrl: proxy.address });
  for (const fault of ['silent', { status: 503, retryAfter: '25' }] satisfies Fault[]) {
    proxy.next(fault);
    const stop = new AbortController();
    setTimeout(() => stop.abort(reason), 100);
    await assert.rejects(patient.health.liveness({ signal: stop.signal }), reason);
    assert.equal(proxy.seen.length, 1);
  }
});

test('Options that cannot be used are refused at once', () => {
  const baseUrl = 'https://ledger.example.org';
  assert.throws(() => new ValueLedgerClient({ baseUrl: `${baseUrl}/v1` }), /must not end with \/v1/);
  assert.throws(() => new ValueLedgerClient({ baseUrl: 'ftp://ledger.example.org' }), /http/);
  assert.throws(() => new ValueLedgerClient({ baseUrl, apiKey: 'vl_a b' }), /apiKey/);
  assert.throws(() => new ValueLedgerClient({ baseUrl, retryFor: -1 }), /retryFor/);
  assert.throws(() => new ValueLedgerClient({ baseUrl, firstPause: 0 }), /firstPause/);
});

test('A code that would lead to another address is refused', async () => {
  await assert.rejects(async () => client.programmes.get('..'), /The code must not be/);
  assert.equal((await failure(client.programmes.get('a/../b?c'))).status, 404);
});
