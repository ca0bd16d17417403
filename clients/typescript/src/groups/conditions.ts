import type { PutOptions, RecordOptions } from '../options.js';
import { ValueLedgerError } from '../valueLedgerError.js';

/** The conditions of a PUT, as headers. */
export function conditionsOf(options: PutOptions) {
  return { signal: options.signal, ifMatch: options.ifMatch, ifNoneMatch: options.onlyIfNew ? '*' : undefined };
}

/** The query of everything that can be recorded on trial. */
export function dryRunOf(options: RecordOptions): { dryRun?: boolean } {
  return options.dryRun ? { dryRun: true } : {};
}

export async function nullIfMissing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ValueLedgerError && error.status === 404) return null;
    throw error;
  }
}
