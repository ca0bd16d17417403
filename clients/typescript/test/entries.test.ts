import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ValueLedgerClient, ValueLedgerError, type Entry } from '@valueledger/client';
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

test('A decimal comes back digit for digit', async () => {
  const draft = { ...hours('123456789012.123456', 1, 'exact'), measure: 'sacks' };
  const recorded = await client.entries.record(draft);
  assert.equal(recorded.quantity, '123456789012.123456');
  assert.equal((await client.entries.get(recorded.id)).quantity, '123456789012.123456');
  assert.equal(typeof recorded.sequence, 'number');
});

test('A number is sent as it is printed, also where JavaScript prints an exponent', async () => {
  const recorded = await client.entries.record({ ...hours(0.1, 1, 'small'), measure: 'sacks' });
  assert.equal(recorded.quantity, '0.1');
  const tiny = await client.entries.record({ ...hours(1e-6, 1, 'tiny'), measure: 'sacks' });
  assert.equal(Number(tiny.quantity), 0.000001);
});

test('A quantity that is no decimal is refused with its place', async () => {
  await assert.rejects(client.entries.record(hours('2,5', 1, 'comma')), (error: ValueLedgerError) => {
    assert.equal(error.status, 400);
    assert.deepEqual(error.errors.map((problem) => problem.pointer), ['/quantity']);
    return true;
  });
});

test('A summary has exact money and counts that are numbers', async () => {
  const swindon = await ledger.organisation('swindon');
  await registerLitterPick(swindon);
  await swindon.entries.recordBatch([hours('2.5', 11, 'sheet-18'), hours(3, 12, 'sheet-19')]);
  const summary = await swindon.summaries.get({ from: '2024-05-01', to: '2024-05-31', groupBy: ['programme', 'measure'] });
  assert.equal(summary.total.citizenHours, '5.5');
  assert.equal(summary.total.citizenInputValue, '62.92');
  assert.equal(summary.total.entries, 2);
  assert.deepEqual(summary.rows[0]?.group, { programme: 'litter-pick', measure: 'volunteer-time' });

  const csv = await swindon.summaries.exportCsv({ from: '2024-05-01', to: '2024-05-31' });
  assert.equal(csv.contentType, 'text/csv');
  assert.match(await csv.text(), /62\.92/);
});

test('A list is read item by item, page by page, and from a cursor', async () => {
  const drafts = Array.from({ length: 25 }, (_, index) => ({ ...hours(index + 1, 20, `list-${index}`), note: 'Ænima – “quoted”, 100 %' }));
  await client.entries.recordBatch(drafts);
  const filter = { from: '2024-05-20', to: '2024-05-20', pageSize: 10 };

  const items: Entry[] = [];
  for await (const entry of client.entries.list(filter)) items.push(entry);
  assert.deepEqual(items.map((entry) => entry.reference), drafts.map((draft) => draft.reference));
  assert.equal(items[7]?.note, 'Ænima – “quoted”, 100 %');

  const sizes: number[] = [];
  for await (const page of client.entries.list(filter).pages()) sizes.push(page.items.length);
  assert.deepEqual(sizes, [10, 10, 5]);

  const first = await client.entries.list(filter).page();
  const rest = await client.entries.list({ cursor: first.nextCursor!, pageSize: 10 }).toArray();
  assert.deepEqual(rest.map((entry) => entry.reference), drafts.slice(10).map((draft) => draft.reference));
});

test('Leaving a loop early asks for no further page', async () => {
  let asked = 0;
  const counting: typeof fetch = (...request) => {
    asked += 1;
    return fetch(...request);
  };
  const counted = new ValueLedgerClient({ baseUrl: ledger.address, apiKey: await ledger.key('malmesbury'), fetch: counting });
  for await (const entry of counted.entries.list({ from: '2024-05-20', pageSize: 5 })) {
    if (entry.reference === 'list-6') break;
  }
  assert.equal(asked, 2);
});

test('A correction, a reversal and a dry run', async () => {
  const wrong = await client.entries.record(hours('3.2', 21, 'typo'));
  const right = await client.entries.correct(wrong.id, 'The sheet says 2.3', hours('2.3', 21, 'typo-corrected'));
  assert.equal(right.replaces, wrong.id);
  const reversal = await client.entries.reverse(right.id, 'It never took place');
  assert.equal(reversal.quantity, '-2.3');

  const tried = await client.entries.record(hours(1, 22, 'tried'), { dryRun: true });
  assert.equal(tried.id, null);
  assert.deepEqual(await client.entries.list({ reference: 'tried' }).toArray(), []);
});

test('Changes are followed from where one stopped', async () => {
  const newcomer = await ledger.organisation('calne');
  await registerLitterPick(newcomer);
  await newcomer.entries.record(hours('1.50', 1, 'first'));
  const seen: (string | null | undefined)[] = [];
  let next: string | undefined;
  for await (const change of newcomer.entries.follow({ interval: null })) {
    seen.push(change.entry?.reference);
    next = change.next ?? next;
  }
  assert.deepEqual([...seen], ['first']);

  await newcomer.entries.record(hours(2, 2, 'second'));
  const stop = new AbortController();
  await assert.rejects(async () => {
    for await (const change of newcomer.entries.follow({ after: next!, interval: 60_000, signal: stop.signal })) {
      seen.push(change.entry?.reference);
      setTimeout(() => stop.abort(new Error('Enough.')), 20);
    }
  }, /Enough/);
  assert.deepEqual(seen, ['first', 'second']);
});

test('Headers of an answer are beside it and not in it', async () => {
  const put = await client.programmes.put('gritting', { title: 'Gritting' });
  assert.equal(put.$meta.isNew, true);
  assert.match(put.$meta.eTag!, /^(W\/)?"/);
  assert.ok(!Object.keys(put).includes('$meta'));
  assert.ok(!JSON.stringify(put).includes('$meta'));
  assert.equal(await client.programmes.getIfChanged('gritting', put.$meta.eTag!), null);

  await client.programmes.put('gritting', { title: 'Gritting of lanes' }, { ifMatch: put.$meta.eTag! });
  const late = client.programmes.put('gritting', { title: 'Gritting of roads' }, { ifMatch: put.$meta.eTag! });
  await assert.rejects(late, { status: 412 });
  await assert.rejects(client.programmes.put('gritting', { title: 'Gritting' }, { onlyIfNew: true }), { status: 412 });
  assert.equal((await client.programmes.find('gritting'))?.title, 'Gritting of lanes');
  assert.equal(await client.programmes.find('not-there'), null);
});

test('Every entry is exported as CSV while it arrives', async () => {
  const file = await client.entries.exportCsv({ from: '2024-05-20', to: '2024-05-20' });
  const lines: string[] = [];
  for await (const line of file.lines()) lines.push(line);
  assert.equal(lines.length, 26);
  assert.match(lines[0]!, /^programme,measure,quantity/);
  const journal = await client.entries.exportJournal({ from: '2024-05-20', to: '2024-05-20' });
  assert.equal(journal.contentType, 'text/plain');
  assert.equal((await journal.text()).match(/^2024-05-20 \(\d+\) /gm)?.length, 25);
});

test('A contributor and the texts of an entry are erased', async () => {
  const recorded = await client.entries.record({ ...hours(1, 23, 'erased'), contributor: 'v-0193', note: 'Met Mrs Smith' });
  await client.entries.eraseText(recorded.id);
  assert.equal((await client.entries.get(recorded.id)).note, null);
  await client.contributors.erase('v-0193', { texts: true });
  assert.equal((await client.contributors.get('v-0193')).erased, true);
});
