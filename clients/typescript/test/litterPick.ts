import type { EntryDraft, ValueLedgerClient } from '@valueledger/client';

/** Registers a programme, what it counts, and what an hour is worth. */
export async function registerLitterPick(client: ValueLedgerClient): Promise<void> {
  await client.programmes.put('litter-pick', { title: 'Litter pick – Sherston & Luckington', startDate: '2024-01-01' });
  await client.measures.put('volunteer-time', { title: 'Volunteer time', stage: 'input', class: 'citizen-time', unit: 'hour' });
  await client.measures.put('sacks', { title: 'Sacks of litter', stage: 'output', class: 'output', unit: 'sack' });
  await client.rates.record({
    measure: 'volunteer-time',
    basis: 'own',
    amount: '11.44',
    effectiveFrom: '2024-04-01',
    source: { title: 'National Living Wage from April 2024, adopted by the council' },
  });
}

/** Some hours on a day of May 2024. */
export function hours(quantity: string | number, day: number, reference: string): EntryDraft {
  const date = `2024-05-${String(day).padStart(2, '0')}`;
  return { programme: 'litter-pick', measure: 'volunteer-time', quantity, date, reference };
}
