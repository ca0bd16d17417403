import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ValueLedgerClient } from '@valueledger/client';

test('A token is asked for before every attempt, also when the first one was refused for a moment', async () => {
  const sent: (string | null)[] = [];
  const answering: typeof fetch = async (_, init) => {
    sent.push(new Headers(init?.headers).get('Authorization'));
    return sent.length === 1
      ? new Response('{"code":"identity_provider_is_down","status":503,"errors":[]}', {
          status: 503,
          headers: { 'Content-Type': 'application/problem+json' },
        })
      : new Response('{"code":"wiltshire"}', { headers: { 'Content-Type': 'application/json' } });
  };
  let tokens = 0;
  const client = new ValueLedgerClient({
    baseUrl: 'http://ledger.example.org',
    token: async () => `eyJ.${++tokens}`,
    fetch: answering,
    firstPause: 1,
  });
  assert.equal((await client.organisation.get()).code, 'wiltshire');
  assert.deepEqual(sent, ['Bearer eyJ.1', 'Bearer eyJ.2']);
});

test('A client has a key or a token', () => {
  assert.throws(() => new ValueLedgerClient({ baseUrl: 'http://x', apiKey: 'vl_x', token: () => 'eyJ' }), /not both/);
});
