import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson, writeJson, type Entry, type EntryDraft, type FigureAsSent, type Import } from '@valueledger/client';

test('Decimals keep their digits and counts become numbers', () => {
  const json = '{"id":"a","sequence":23,"quantity":123456789012.123456,"valuation":{"rateAmount":8,"amount":112608.00,"flags":[]}}';
  const entry = readJson(json, 'Entry');
  assert.equal(entry.quantity, '123456789012.123456');
  assert.equal(entry.valuation?.amount, '112608.00');
  assert.equal(entry.valuation?.rateAmount, '8');
  assert.equal(entry.sequence, 23);
});

test('Digits in texts are left alone', () => {
  const note = String.raw`3.50 \" 4.50, "quantity":1.0 and \\`;
  const json = JSON.stringify({ quantity: 1, note, reference: '007', reason: 'C:\\' });
  assert.deepEqual({ ...readJson(json, 'Entry') }, { quantity: '1', note, reference: '007', reason: 'C:\\' });
});

test('A figure is read in its short and its long form', () => {
  assert.equal(readJson('60.50', 'FigureAsSent'), '60.50');
  assert.deepEqual(readJson('{"central":60.50,"low":40}', 'FigureAsSent'), { central: '60.50', low: '40' });
});

test('An index is read year by year', () => {
  assert.deepEqual(readJson('{"index":{"2013-14":92.10,"2014-15":93.50}}', 'StatedDeflator').index, {
    '2013-14': '92.10',
    '2014-15': '93.50',
  });
});

test('What is no JSON is refused', () => {
  for (const json of ['{"quantity":1.2.3}', '{"quantity":01}', '{"quantity":1e}', '{"quantity":-}', '{"quantity":1', '']) {
    assert.throws(() => readJson(json, 'Entry'), SyntaxError, json);
  }
});

test('Texts at the place of decimals are written as numbers with the same digits', () => {
  const draft: EntryDraft = { programme: 'p', measure: 'm', quantity: '123456789012.123456', date: '2024-05-04', reference: '12.50' };
  assert.equal(
    writeJson(draft, 'EntryDraft'),
    '{"programme":"p","measure":"m","quantity":123456789012.123456,"date":"2024-05-04","reference":"12.50"}',
  );
  assert.equal(writeJson({ index: { '2013': '92.10' } } as never, 'DeflatorDraft'), '{"index":{"2013":92.10}}');
  assert.equal(writeJson('0.150', 'OptimismBiasDraft'), '0.150');
  assert.equal(writeJson({ central: 60, low: '40.0' }, 'FigureDraft'), '{"central":60,"low":40.0}');
});

test('What is no decimal is sent as it is and members without value are left out', () => {
  const draft = { quantity: '2,5', note: undefined, team: null } as unknown as EntryDraft;
  assert.equal(writeJson(draft, 'EntryDraft'), '{"quantity":"2,5","team":null}');
});

test('A number that JSON does not have is refused before it is sent', () => {
  const draft = { entries: [{ quantity: 0.1 }, { quantity: NaN }] } as never;
  assert.throws(() => writeJson(draft, 'BatchDraft'), /^TypeError: \/entries\/1\/quantity is NaN/);
});

test('The types say text for decimals of answers and text or number for those of requests', () => {
  const entry = readJson('{"quantity":2.50}', 'Entry');
  // @ts-expect-error A decimal is no number, so it cannot be added by mistake.
  const sum: number = entry.quantity + 1;
  assert.equal(sum, '2.501');

  const asked: Pick<EntryDraft, 'quantity'>[] = [{ quantity: 2.5 }, { quantity: entry.quantity }];
  // @ts-expect-error A word is no decimal of an answer.
  const wrong: Entry['quantity'] = 'two';
  // @ts-expect-error A count is a number.
  const rows: Import['rows'] = '3';
  // @ts-expect-error In an answer, a figure is a text.
  const figure: FigureAsSent = 60;
  assert.equal([...asked, wrong, rows, figure].length, 5);
});
