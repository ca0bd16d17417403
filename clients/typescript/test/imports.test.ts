import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readJson, type Import, type ValueLedgerClient } from '@valueledger/client';
import { registerLitterPick } from './litterPick.js';
import { RunningLedger } from './runningLedger.js';

let ledger: RunningLedger;
let client: ValueLedgerClient;

before(async () => {
  ledger = await RunningLedger.start();
  client = await ledger.organisation('malmesbury');
  await registerLitterPick(client);
});
after(() => ledger?.stop());

test('A spreadsheet with its own headers and dates is imported, and the wrong cell is named', async () => {
  const csv = [
    'programme,measure,Hours given,date,reference',
    'litter-pick,volunteer-time,2.5,11/05/2024,sheet-18',
    'litter-pick,volunteer-time,two,18/05/2024,sheet-20',
  ].join('\n');
  const map = { 'Hours given': 'quantity' };
  const done = await client.imports.send(csv, { format: 'csv', mode: 'partial', dateFormat: 'dd/mm/yyyy', map });
  assert.deepEqual([done.status, done.rows, done.recorded, done.rejected], ['completed', 2, 1, 1]);
  const [problem] = await client.imports.problems(done.id).toArray();
  assert.deepEqual([problem?.row, problem?.column, problem?.found], [3, 'Hours given', 'two']);
  assert.match(await (await client.imports.exportProblems(done.id)).text(), /two/);
  assert.match(await (await client.imports.exportRejected(done.id)).text(), /^programme,measure,Hours given,date,reference,problem/);

  await client.imports.deleteRejected(done.id);
  await assert.rejects(client.imports.exportRejected(done.id), { status: 404 });
});

test('A table of others is looked at, and read with the settings that it needs', async () => {
  const rota = 'Rota 2024,,\nDay,"Hours, given",Who\n4/5/2024,1:30,Jo\n5/5/2024,2:00,Al\n,3:30,\n';
  const preview = await client.imports.preview(rota, 'csv');
  assert.deepEqual([preview.headerRow, preview.rows[0]?.entry.quantity], [2, '1.5']);
  const done = await client.imports.send(rota, {
    format: 'csv',
    map: { 'Hours, given': 'quantity', Day: 'date' },
    ignore: ['Who'],
    set: { programme: 'litter-pick', measure: 'volunteer-time', note: 'May, 2024' },
    headerRow: 2,
    dateFormat: 'dd/mm/yyyy',
    quantityFormat: 'h:mm',
    totals: 'skip',
  });
  assert.deepEqual([done.status, done.accepted, done.passedOver, done.ignoredColumns], ['completed', 2, 1, ['Who']]);
  assert.match(await (await client.programmes.exportCsv()).text(), /litter-pick/);
});

test('A long file is sent as a stream and waited for', async () => {
  async function* rows() {
    const bytes = new TextEncoder();
    yield bytes.encode('programme,measure,quantity,date,reference\n');
    for (let row = 0; row < 20_000; row++) yield bytes.encode(`litter-pick,volunteer-time,0.25,2024-06-01,long-${row}\n`);
  }
  const started = await client.imports.send(rows(), { format: 'csv' });
  const seen: Import[] = [];
  const done = await client.imports.waitFor(started.id, { onProgress: (progress) => seen.push(progress) });
  assert.deepEqual([done.status, done.recorded], ['completed', 20_000]);
  assert.equal(seen.at(-1), done);
  assert.equal((await client.summaries.get({ from: '2024-06-01', to: '2024-06-01' })).total.citizenHours, '5000');
  assert.ok((await client.imports.list().toArray()).some((other) => other.id === done.id));
  await assert.rejects(client.imports.cancel(done.id), { code: 'import_is_over' });
});

test('Waiting for an import ends with the signal', async () => {
  const done = await client.imports.send('programme,measure,quantity,date\n', { format: 'csv', dryRun: true });
  const reason = new Error('The page was left.');
  await assert.rejects(client.imports.waitFor(done.id, { signal: AbortSignal.abort(reason) }), reason);
});

test('Rejected lines of an NDJSON file are read one by one, with exact decimals', async () => {
  const rows = ['123456789012.10', '2.50'].map(
    (quantity, index) =>
      `{"programme":"not-there","measure":"volunteer-time","quantity":${quantity},"date":"2024-05-04","reference":"nd-${index}"}`,
  );
  const done = await client.imports.send(new Blob([rows.join('\n')]), { format: 'ndjson', mode: 'partial' });
  const rejected = await client.imports.exportRejected(done.id);
  assert.equal(rejected.contentType, 'application/x-ndjson');
  const quantities: unknown[] = [];
  for await (const line of rejected.lines()) quantities.push(readJson(line, 'EntryDraft').quantity);
  assert.deepEqual(quantities, ['123456789012.10', '2.50']);
});

test('A map is saved under a name and used by it', async () => {
  await client.importMaps.put('sherston', { columns: { Stunden: 'quantity', 'Größe': 'note' } });
  assert.deepEqual((await client.importMaps.get('sherston')).columns, { Stunden: 'quantity', Größe: 'note' });
  assert.deepEqual((await client.importMaps.list()).map((map) => map.name), ['sherston']);
  const csv = 'programme,measure,Stunden,date,reference,Größe\nlitter-pick,volunteer-time,1.5,2024-05-12,de-1,klein\n';
  assert.equal((await client.imports.send(csv, { format: 'csv', mapName: 'sherston' })).recorded, 1);
  assert.match(await (await client.imports.template()).text(), /^programme,measure,quantity/);
});
