import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { hours, registerLitterPick } from './litterPick.js';
import { RunningLedger } from './runningLedger.js';

test('A message is signed as Standard Webhooks says, and a webhook is tested, listed and removed', async () => {
  const ledger = await RunningLedger.start({ Ledger__PrivateWebhooks: 'true' });
  const receiver = createServer().listen(0, '127.0.0.1');
  try {
    await once(receiver, 'listening');
    const client = await ledger.organisation('malmesbury');
    await registerLitterPick(client);
    const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    const { secret } = await client.webhooks.put('dashboard', { address });

    const entry = await client.entries.record(hours('2.5', 11, 'sheet-18'));
    const told = await received(receiver, secret!);
    assert.equal(told.type, 'entries.changed');
    assert.deepEqual(told.data.changes!.map((change) => [change.change, change.entry]), [['recorded', entry.id]]);

    assert.equal((await client.webhooks.test('dashboard')).type, 'webhook.test');
    assert.equal((await received(receiver, secret!)).type, 'webhook.test');
    assert.equal((await client.webhooks.deliveries('dashboard')).items.length, 2);
    assert.deepEqual((await client.webhooks.list()).items.map((webhook) => [webhook.code, webhook.secret]), [['dashboard', null]]);
    await client.webhooks.delete('dashboard');
    await assert.rejects(client.webhooks.get('dashboard'), { status: 404, code: 'unknown_webhook' });
  } finally {
    receiver.close();
    receiver.closeAllConnections();
    await ledger.stop();
  }
});

interface Told {
  readonly type: string;
  readonly data: { readonly changes?: readonly { readonly change: string; readonly entry: string | null }[] };
}

/** The next message, checked by the library of the specification. */
async function received(receiver: ReturnType<typeof createServer>, secret: string): Promise<Told> {
  const [request, answer] = (await once(receiver, 'request')) as [IncomingMessage, { writeHead(status: number): { end(): void } }];
  const body = await text(request);
  answer.writeHead(204).end();
  return new Webhook(secret).verify(body, request.headers as Record<string, string>) as Told;
}
