import type { Answered } from '../answer.js';
import type { Connection, FileBody, QueryOf } from '../connection.js';
import type { DryRunRate, DryRunRateTable, Rate, RateDraft, RateTable } from '../generated/schema.js';
import type { LedgerFile } from '../ledgerFile.js';
import type { CallOptions, ForGood, ListOptions, RecordOptions } from '../options.js';
import type { Paged } from '../paged.js';
import { dryRunOf } from './conditions.js';

/** Which rates to return; members that are left out filter nothing. */
export type RateFilter = Pick<QueryOf<'ListRates'>, 'measure' | 'basis' | 'on'>;

/** What one unit of a measure is worth, on which basis and from which day. */
export class RateGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  record(draft: RateDraft, options?: ForGood): Promise<Answered<Rate>>;
  record(draft: RateDraft, options: RecordOptions): Promise<Answered<DryRunRate>>;
  record(draft: RateDraft, options: RecordOptions = {}): Promise<Answered<DryRunRate>> {
    return this.#connection.call('RecordRate', { query: dryRunOf(options), body: draft }, options);
  }

  /** Records the rates of a CSV file, all or none, at most 1,000. Rates that are already recorded as in the file are not recorded again. */
  recordTable(csv: FileBody, options?: ForGood): Promise<Answered<RateTable>>;
  recordTable(csv: FileBody, options: RecordOptions): Promise<Answered<DryRunRateTable>>;
  recordTable(csv: FileBody, options: RecordOptions = {}): Promise<Answered<DryRunRateTable>> {
    const file = { content: csv, type: 'text/csv' };
    return this.#connection.call('RecordRateTable', { query: dryRunOf(options) }, { ...options, file });
  }

  get(id: string, options: CallOptions = {}): Promise<Answered<Rate>> {
    return this.#connection.call('GetRate', { path: { id } }, options);
  }

  /** The same rates as CSV; with `components: 'only'` one line for each component of a rate. */
  exportCsv({ signal, ...query }: QueryOf<'ExportRates'> & CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('ExportRates', { query }, { signal });
  }

  /** Rates in the order in which they were recorded. */
  list({ pageSize, cursor, signal, ...filter }: RateFilter & ListOptions = {}): Paged<Rate> {
    return this.#connection.list('ListRates', { query: filter }, { pageSize, cursor, signal });
  }
}
