import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { ValueLedgerClient, type ImpactLineDraft, type ReGradingDraft } from '@valueledger/client';
import { hours, registerLitterPick } from './litterPick.js';
import { RunningLedger } from './runningLedger.js';

let ledger: RunningLedger;
let client: ValueLedgerClient;

before(async () => {
  ledger = await RunningLedger.start();
  client = await ledger.organisation('malmesbury');
  await registerLitterPick(client);
  await client.entries.recordBatch([hours('2.5', 11, 'sheet-18'), hours(3, 12, 'sheet-19')]);
});
after(() => ledger?.stop());

test('A statement is prepared, published, read in each form and explained', async () => {
  const draft = { programmes: ['litter-pick'], from: '2024-05-01', to: '2024-05-31' };
  const { id, statement } = await client.statements.prepare(draft);
  assert.equal(statement.citizenInputs.total.value, '62.92');
  const published = await client.statements.publish(id!);
  assert.equal(published.number, 1);

  assert.equal((await client.statements.get(id!)).citizenInputs.lines[0]?.quantity, '5.5');
  assert.match(await (await client.statements.page(id!)).text(), /62\.92/);
  assert.match(await (await client.statements.table(id!)).text(), /62\.92/);
  const workbook = await (await client.statements.workbook(id!)).bytes();
  assert.deepEqual([...workbook.subarray(0, 2)], [0x50, 0x4b]);
  const entries = await client.statements.entries(id!, 'citizen-1', { pageSize: 1 }).toArray();
  assert.deepEqual(entries.map((entry) => entry.reference), ['sheet-18', 'sheet-19']);

  await client.entries.correct(entries[0]!.id, 'The sheet says 3.5', hours('3.5', 11, 'sheet-18-corrected'));
  const next = await client.statements.prepare(draft);
  const bridge = await client.statements.bridge(id!, next.id!);
  const corrected = bridge.figures.find((figure) => figure.figure === 'citizen-hours');
  assert.deepEqual([corrected?.from, corrected?.to], ['5.5', '6.5']);
  assert.deepEqual((await client.statements.list({ state: 'published' }).toArray()).map((other) => other.id), [id]);
  assert.equal((await client.statements.status(id!)).state, 'published');
  assert.equal((await client.statements.prepare(draft, { dryRun: true })).id, null);
});

test('Evidence is graded anew, and a file leads to its entries', async () => {
  const entry = await client.entries.record(hours('1.5', 14, 'sheet-graded'));
  const sha256 = createHash('sha256').update('A sheet').digest('hex');
  const draft: ReGradingDraft = { grade: 'system-recorded', items: [{ title: 'A sheet', sha256 }], reason: 'Seen' };
  assert.equal((await client.entries.reGrade(entry.id, draft, { dryRun: true })).evidence.grade, 'system-recorded');
  assert.equal((await client.entries.reGrade(entry.id, draft)).evidence.items[0]?.title, 'A sheet');
  const found = await client.entries.checkEvidence(new TextEncoder().encode('A sheet'));
  assert.deepEqual([found.sha256, found.entries.map((other) => other.id)], [sha256, [entry.id]]);
});

test('A sample is drawn from a published statement, checked and concluded', async () => {
  const { id } = await client.statements.prepare({ programmes: ['litter-pick'], from: '2024-05-01', to: '2024-05-31' });
  await client.statements.publish(id!);
  const auditor = new ValueLedgerClient({ baseUrl: ledger.address, apiKey: await ledger.key('malmesbury') });
  const [, size, root] = (await (await auditor.log.checkpoint()).text()).split('\n');
  const checkpoint = { size: Number(size), root: root! };
  const draft = { statement: id!, line: 'citizen-total', method: 'monetary-unit', size: 2, confidence: '0.95', checkpoint } as const;
  const sample = await auditor.audit.draw({ ...draft, nonce: '00112233445566778899aabbccddeeff' });
  for (const { entry, book } of sample.items!) {
    await auditor.audit.putFinding(sample.id, entry, { found: book, note: 'Seen' });
    assert.equal((await auditor.audit.getItem(sample.id, entry)).tainting, '0.000000');
  }
  const evaluation = (await auditor.audit.get(sample.id)).evaluation;
  assert.equal(evaluation.overstatement?.projected, '0.00');
  assert.deepEqual((await auditor.audit.list().toArray()).map((other) => other.id), [sample.id]);
  assert.match(await (await auditor.audit.exportCsv(sample.id)).text(), /^entry,sequence,/);

  const opinion = {
    name: 'Example Assurance LLP',
    standard: 'ISAE 3000',
    level: 'reasonable',
    criteria: 'The method of the statement',
    materiality: '0.10',
    date: '2024-06-01',
    conclusion: 'unmodified',
  } as const;
  assert.equal((await auditor.audit.recordOpinion(id!, opinion, { dryRun: true })).id, null);
  await auditor.audit.recordOpinion(id!, opinion);
  assert.equal((await client.statements.status(id!)).assured, true);
});

test('An appraisal takes figures as text, number or range, and answers with exact money', async () => {
  const result = await client.appraisals.appraise({
    title: 'Wardens outside schools',
    currency: 'GBP',
    baseYear: '2013',
    schedule: 'green-book',
    deflator: { index: { '2009': '91.20', '2013': 100 } },
    costs: [{ title: 'Wardens', party: 'council', class: 'public-spend', optimismBias: 0, amounts: [{ year: 0, amount: '60000.10' }] }],
    benefits: [
      {
        code: 'serious',
        title: 'Serious casualties avoided',
        observed: { central: '4.5', low: 3, high: 6 },
        unit: 'casualty',
        party: 'society',
        category: 'social',
        deadweight: { notApplied: 'Nobody else did anything' },
        displacement: { notApplied: 'No other road had more' },
        attributionToOthers: { value: '0.60', source: 'Agreed with the police' },
        dropOff: { notApplied: 'One year only' },
        firstBenefitYear: 1,
        durationYears: 1,
        unitValue: { amount: 178160, unit: 'casualty', priceYear: '2013', source: 'Reported Road Casualties Great Britain 2009' },
        optimismBias: '0.15',
      },
    ],
  });
  assert.equal(result.presentValueAgencyCost, '60000.10');
});

test('Options are compared with business as usual', async () => {
  const option = (title: string, amount: number) => ({
    title,
    currency: 'GBP',
    costs: [{ title: 'Wardens', party: 'council', class: 'public-spend' as const, amounts: [{ year: 0, amount }] }],
  });
  const result = await client.appraisals.compare({ options: [option('one', 100), option('two', 250)], businessAsUsual: 0 });
  assert.equal(result.options[1]?.lessBusinessAsUsual?.npsv, '-150.00');
  assert.equal(result.turns.length, 2);
});

test('A time bank has members, exchanges and balances', async () => {
  await client.programmes.put('neighbours', { title: 'Neighbours', startDate: '2024-01-01' });
  const bank = client.timebank('neighbours');
  await bank.put({ debitLimit: { hours: '10.5', action: 'refuse' } });
  await bank.putMember('ada', { joined: '2024-01-01' });
  await bank.putMember('bob', { joined: '2024-01-01' });
  await bank.record({ giver: 'ada', receiver: 'bob', hours: '1.25', date: '2024-02-01', reference: 'x-1' });
  const opening = await bank.recordOpeningBalances({
    date: '2024-01-31',
    source: 'The ledger of the old system',
    balances: [{ member: 'bob', hours: '2.50' }],
  });
  assert.equal((await bank.getMember('bob')).balance, '1.25');
  assert.equal(await bank.findMember('eve'), null);
  assert.equal((await bank.get()).debitLimit?.hours, '10.5');
  assert.deepEqual((await bank.list({ from: '2024-02-01' }).toArray()).map((exchange) => exchange.hours), ['1.25']);
  assert.ok((await bank.listMembers({ pageSize: 1 }).toArray()).length >= 3);
  assert.equal((await bank.getStatement('ada', { from: '2024-02-01', to: '2024-02-29' })).closingBalance, '1.25');
  assert.equal((await bank.getSummary({ from: '2024-01-01', to: '2024-12-31' })).hours, '1.25');
  assert.match(await (await bank.exportOpeningBalancesCsv()).text(), /bob,2\.50?/);
  await client.programmes.put('repair-cafe', { title: 'Repair café', startDate: '2024-01-01' });
  await client.parties.put('school', { name: 'School', sector: 'public' });
  await client.timebank('repair-cafe').putMember('cy', { joined: '2024-01-01' });
  const across = await bank.record({
    giver: 'ada',
    receiver: 'cy',
    receiverProgramme: 'repair-cafe',
    hours: '0.5',
    date: '2024-03-01',
    party: 'school',
  });
  assert.deepEqual([across.receiverProgramme, across.party], ['repair-cafe', 'school']);
  assert.equal((await client.timebank('repair-cafe').getMember('cy')).balance, '-0.5');
  assert.deepEqual((await bank.getSummary({ from: '2024-03-01', to: '2024-03-31' })).otherBanks, [
    { programme: 'repair-cafe', given: '0.5', received: '0' },
  ]);
  await bank.reverseOpeningBalances(opening.id, 'Recorded twice');
  assert.notEqual((await bank.getOpeningBalances(opening.id)).reversedBy, null);
  assert.equal((await bank.listOpeningBalances().toArray()).length, 1);
});

test('A key is made, replaced and revoked', async () => {
  const made = await client.keys.create({ name: 'Dashboard', scopes: ['summaries:read'] });
  const narrow = new ValueLedgerClient({ baseUrl: ledger.address, apiKey: made.key! });
  await assert.rejects(narrow.entries.record(hours(1, 1, 'x')), { status: 403, code: 'scope_is_missing' });
  const replaced = await client.keys.rotate(made.keyId);
  await client.keys.revoke(made.keyId);
  await assert.rejects(narrow.summaries.get({ from: '2024-05-01', to: '2024-05-31' }), { code: 'key_is_revoked' });
  assert.equal((await client.keys.get(replaced.keyId)).name, 'Dashboard');
  assert.ok((await client.keys.list({ pageSize: 1 }).toArray()).length >= 3);
});

test('Rates, public figures, an impact map and the organisation', async () => {
  const [rate] = await client.rates.list({ measure: 'volunteer-time', on: '2024-05-01' }).toArray();
  assert.equal(rate?.amount, '11.44');
  assert.equal((await client.rates.get(rate!.id!)).effectiveFrom, '2024-04-01');
  const csv = 'measure,basis,amount,effectiveFrom,sourceTitle\nvolunteer-time,replacement-cost,13.90,2024-04-01,"Pay scale, grade D"\n';
  assert.equal((await client.rates.recordTable(csv)).rates[0]?.amount, '13.9');

  const packs = await client.referencePacks.list();
  assert.ok(packs.some((pack) => pack.name === 'uk-minimum-wage'));
  const loaded = await client.referencePacks.load('uk-minimum-wage', { measure: 'volunteer-time' });
  assert.ok(loaded.rates.length > 0);

  assert.equal(await client.impactMaps.find('litter-pick'), null);
  const changed = await client.organisation.change({ name: 'Malmesbury Town Council' });
  assert.equal((await client.organisation.get()).name, changed.name);
  assert.deepEqual([(await client.health.readiness()).status, (await client.health.liveness()).status], ['ready', 'live']);
});

test('An impact map that was read can be changed and written again', async () => {
  await client.measures.put('litter-free-streets', {
    title: 'Streets without litter',
    stage: 'outcome',
    class: 'outcome',
    unit: 'street',
    direction: 'increase',
    aggregation: 'sum',
  });
  await client.parties.put('residents', { name: 'Residents', sector: 'citizen' });
  const line: ImpactLineDraft = {
    code: 'streets',
    title: 'Streets without litter',
    measure: 'litter-free-streets',
    party: 'residents',
    category: 'social',
    deadweight: { value: '0.20', source: 'A survey' },
    displacement: { notApplied: 'The litter was taken away' },
    attributionToOthers: { value: { central: '0.50', low: 0.4, high: 0.6 }, source: 'Agreed with the parish' },
    dropOff: { notApplied: 'One year only' },
    firstBenefitYear: 1,
    durationYears: 1,
    unitValue: { amount: '12.50', unit: 'street', priceYear: '2024', source: 'A survey' },
    optimismBias: 0.15,
    schedule: 'green-book',
  };
  await client.impactMaps.put('litter-pick', { title: 'Clean streets', lines: [line] }, { onlyIfNew: true });
  const map = await client.impactMaps.get('litter-pick');
  assert.ok(map.lines.length === 1 && map.version === 1);
  assert.equal(map.lines[0]!.deadweight?.value, '0.2');
  const again = await client.impactMaps.put('litter-pick', { title: map.title, lines: map.lines }, { ifMatch: map.$meta.eTag! });
  assert.equal(again.version, 1);
  assert.equal((await client.impactMaps.versions('litter-pick').toArray()).length, 1);
});
