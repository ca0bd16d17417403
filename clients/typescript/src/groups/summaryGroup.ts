import type { Answered } from '../answer.js';
import type { Connection, QueryOf } from '../connection.js';
import type { AssetSummary, CoProductionTable, Summary } from '../generated/schema.js';
import type { LedgerFile } from '../ledgerFile.js';
import type { CallOptions } from '../options.js';

/** The period, what to group rows by, and which entries to add up. Days are written `2024-05-31`. */
export type SummaryQuery = QueryOf<'GetSummary'>;

/** Inputs, outputs and outcomes of a period, and what the inputs were worth. */
export class SummaryGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The entries of a period that count, by group, as known at a moment. */
  get({ signal, ...query }: SummaryQuery & CallOptions): Promise<Answered<Summary>> {
    return this.#connection.call('GetSummary', { query }, { signal });
  }

  /** The same summary as CSV, one line for each group and measure; with `totals: 'only'` one for each group. */
  exportCsv({ signal, ...query }: QueryOf<'ExportSummary'> & CallOptions): Promise<LedgerFile> {
    return this.#connection.file('ExportSummary', { query }, { signal });
  }

  /** The programmes by Co and step of the co-production star, with what citizens gave and whom they reach. */
  coProduction({ signal, ...query }: QueryOf<'GetCoProduction'> & CallOptions): Promise<Answered<CoProductionTable>> {
    return this.#connection.call('GetCoProduction', { query }, { signal });
  }

  /** What assets offer in a period, what of it was used, and which needs they could meet. */
  assets({ signal, ...query }: QueryOf<'GetAssetSummary'> & CallOptions): Promise<Answered<AssetSummary>> {
    return this.#connection.call('GetAssetSummary', { query }, { signal });
  }
}
