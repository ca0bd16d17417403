import type { Answered } from '../answer.js';
import type { Connection } from '../connection.js';
import type { ConsistencyProof, InclusionProof, LogKeys, LogRecord, LogRecords } from '../generated/schema.js';
import type { LedgerFile } from '../ledgerFile.js';
import type { CallOptions } from '../options.js';

/** The log: every record as it was hashed, with signed checkpoints and proofs. It needs the scope audit:read. */
export class LogGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Records after a sequence, at most 1,000, with the exact text that was hashed. */
  page(query: { after?: number; limit?: number } = {}, options: CallOptions = {}): Promise<Answered<LogRecords>> {
    return this.#connection.call('ListLogRecords', { query }, options);
  }

  /** All records after a sequence; each page is requested when it is needed. */
  async *list(after = 0, options: CallOptions = {}): AsyncGenerator<LogRecord> {
    for (let last = after, size = Infinity; last < size; ) {
      const page = await this.page({ after: last, limit: 1000 }, options);
      yield* page.items;
      size = page.logSize;
      last = page.items.at(-1)?.sequence ?? size;
    }
  }

  /** The same as lines of JSON. */
  export(after = 0, options: CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('ExportLog', { query: { after } }, options);
  }

  /** A signed note that states the size and the root of the log; of all records if no size is given. */
  checkpoint(size?: number, options: CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('GetCheckpoint', { query: { size } }, options);
  }

  /** The last checkpoint that witnesses have cosigned. */
  witnessedCheckpoint(options: CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('GetCheckpoint', { query: { witnessed: true } }, options);
  }

  /** The public keys that sign checkpoints of this log, or did. */
  keys(options: CallOptions = {}): Promise<Answered<LogKeys>> {
    return this.#connection.call('GetLogKeys', {}, options);
  }

  /** The audit path from a record to the root of a checkpoint. */
  proveInclusion(sequence: number, size?: number, options: CallOptions = {}): Promise<Answered<InclusionProof>> {
    return this.#connection.call('ProveInclusion', { query: { sequence, size } }, options);
  }

  /** The proof that the log of an earlier checkpoint is the beginning of the log of a later one. */
  proveConsistency(from: number, to?: number, options: CallOptions = {}): Promise<Answered<ConsistencyProof>> {
    return this.#connection.call('ProveConsistency', { query: { from, to } }, options);
  }

  /** A tile of the tree, or of texts of records (https://c2sp.org/tlog-tiles). */
  tile(level: string, tile: string, options: CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('GetLogTile', { path: { level, tile } }, options);
  }
}
