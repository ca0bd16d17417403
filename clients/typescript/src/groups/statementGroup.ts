import type { Answered } from '../answer.js';
import type { Connection, QueryOf } from '../connection.js';
import type { Bridge, Entry, Statement, StatementDraft, StatementState, StatementStatus } from '../generated/schema.js';
import type { LedgerFile } from '../ledgerFile.js';
import type { CallOptions, ListOptions, RecordOptions } from '../options.js';
import type { Paged } from '../paged.js';
import { dryRunOf } from './conditions.js';

/** A statement that was prepared, and its id, which the document itself does not contain; null for a dry run. */
export interface PreparedStatement {
  readonly id: string | null;
  readonly statement: Answered<Statement>;
}

/** Cost-benefit statements. A statement never changes; its status says whether it was published or superseded. */
export class StatementGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Makes a draft for any programmes and period. */
  async prepare(draft: StatementDraft, options: RecordOptions = {}): Promise<PreparedStatement> {
    const statement = await this.#connection.call('PrepareStatement', { query: dryRunOf(options), body: draft }, options);
    return { id: statement.$meta.location?.split('/').at(-1) ?? null, statement };
  }

  /** The statement, as it was prepared. */
  get(id: string, options: CallOptions = {}): Promise<Answered<Statement>> {
    return this.#connection.call('GetStatement', { path: { id } }, options);
  }

  /** The statement as one CSV table. */
  table(id: string, options: CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('GetStatementTable', { path: { id } }, options);
  }

  /** The statement as an HTML page for people, which loads nothing else and prints well on A4. */
  page(id: string, options: CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('GetStatementPage', { path: { id } }, options);
  }

  /** The statement as a workbook (.xlsx) with live formulas. */
  workbook(id: string, options: CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('GetStatementWorkbook', { path: { id } }, options);
  }

  /**
   * The audit pack: one zip file with the statement, the records behind it and their proofs, which can be checked without the server
   * (`valueledger verify`). Needs the scope audit:read.
   */
  pack(id: string, options: CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('GetAuditPack', { path: { id } }, options);
  }

  /** Whether the statement is published, which statement superseded it, and whether anything recorded since affects it. */
  status(id: string, options: CallOptions = {}): Promise<Answered<StatementStatus>> {
    return this.#connection.call('GetStatementStatus', { path: { id } }, options);
  }

  /** Why two statements for the same programmes and period differ, step by step and with no difference left unexplained. */
  bridge(from: string, to: string, options: CallOptions = {}): Promise<Answered<Bridge>> {
    return this.#connection.call('BridgeStatements', { path: { id: from }, query: { to } }, options);
  }

  /** Publishes a draft: gives it the next number and records its hash in the log. */
  publish(id: string, options: RecordOptions = {}): Promise<Answered<StatementStatus>> {
    return this.#connection.call('PublishStatement', { path: { id }, query: dryRunOf(options), body: {} }, options);
  }

  /** Statements in the order in which they were prepared, without their content; with `state`, only drafts or only published ones. */
  list({ state, ...options }: ListOptions & { readonly state?: StatementState } = {}): Paged<StatementStatus> {
    return this.#connection.list('ListStatements', { query: { state } }, options);
  }

  /** The list of statements as CSV. */
  exportCsv({ signal, ...query }: QueryOf<'ExportStatements'> & CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('ExportStatements', { query }, { signal });
  }

  /** The entries that a line is made up of, as known at the statement's moment. */
  entries(id: string, line: string, options: ListOptions = {}): Paged<Entry> {
    return this.#connection.list('ListLineEntries', { path: { id, line } }, options);
  }
}
