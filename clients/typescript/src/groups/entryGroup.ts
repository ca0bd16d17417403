import type { Answered } from '../answer.js';
import type { Connection, FileBody, QueryOf } from '../connection.js';
import type {
  Batch,
  DryRunBatch,
  DryRunEntry,
  Entry,
  EntryChange,
  EntryChanges,
  EntryDraft,
  EvidenceCheck,
  ReGradingDraft,
} from '../generated/schema.js';
import type { LedgerFile } from '../ledgerFile.js';
import type { CallOptions, ForGood, ListOptions, RecordOptions } from '../options.js';
import type { Paged } from '../paged.js';
import { pause } from '../repeats.js';
import { dryRunOf } from './conditions.js';

/** Which entries of the journal to return; members that are left out filter nothing. Days are written `2024-05-31`. */
export type EntryFilter = QueryOf<'ExportEntries'>;

/** How changes of entries are followed. */
export interface FollowOptions extends CallOptions {
  /** 0 to start at the beginning, or the `next` to continue from. */
  readonly after?: string;

  /**
   * How many milliseconds to wait before asking for new changes; with null, following ends at the last change so far. 5,000 when left out.
   */
  readonly interval?: number | null;

  /** How many changes to ask for at once, 1 to 1,000. */
  readonly pageSize?: number;
}

/**
 * A change of an entry, and where to continue once it and all before it have been processed; undefined if more of the same answer follow.
 */
export type FollowedChange = EntryChange & { readonly next?: string };

/** The journal: what was put in and what came out. */
export class EntryGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Records an entry. If the same content is sent again with the same reference, no second entry is recorded. */
  record(draft: EntryDraft, options?: ForGood): Promise<Answered<Entry>>;
  record(draft: EntryDraft, options: RecordOptions): Promise<Answered<DryRunEntry>>;
  record(draft: EntryDraft, options: RecordOptions = {}): Promise<Answered<DryRunEntry>> {
    return this.#connection.call('RecordEntry', { query: dryRunOf(options), body: draft }, options);
  }

  /** Records up to 1,000 entries, all or none; returns them in the order of the drafts. */
  recordBatch(drafts: readonly EntryDraft[], options?: ForGood): Promise<Answered<Batch>>;
  recordBatch(drafts: readonly EntryDraft[], options: RecordOptions): Promise<Answered<DryRunBatch>>;
  recordBatch(drafts: readonly EntryDraft[], options: RecordOptions = {}): Promise<Answered<DryRunBatch>> {
    return this.#connection.call('RecordEntries', { query: dryRunOf(options), body: { entries: [...drafts] } }, options);
  }

  /** Takes an entry out of every figure from now on; returns the reversal. */
  reverse(id: string, reason: string, options?: ForGood): Promise<Answered<Entry>>;
  reverse(id: string, reason: string, options: RecordOptions): Promise<Answered<DryRunEntry>>;
  reverse(id: string, reason: string, options: RecordOptions = {}): Promise<Answered<DryRunEntry>> {
    return this.#connection.call('ReverseEntry', { path: { id }, query: dryRunOf(options), body: { reason } }, options);
  }

  /** Replaces an entry with another, in one step; returns the replacement. */
  correct(id: string, reason: string, replacement: EntryDraft, options?: ForGood): Promise<Answered<Entry>>;
  correct(id: string, reason: string, replacement: EntryDraft, options: RecordOptions): Promise<Answered<DryRunEntry>>;
  correct(id: string, reason: string, replacement: EntryDraft, options: RecordOptions = {}): Promise<Answered<DryRunEntry>> {
    const body = { reason, entry: replacement };
    return this.#connection.call('CorrectEntry', { path: { id }, query: dryRunOf(options), body }, options);
  }

  /** Gives an entry another grade of evidence, or more documents, from now on; returns the entry. */
  reGrade(id: string, draft: ReGradingDraft, options?: ForGood): Promise<Answered<Entry>>;
  reGrade(id: string, draft: ReGradingDraft, options: RecordOptions): Promise<Answered<DryRunEntry>>;
  reGrade(id: string, draft: ReGradingDraft, options: RecordOptions = {}): Promise<Answered<DryRunEntry>> {
    return this.#connection.call('ReGradeEntry', { path: { id }, query: dryRunOf(options), body: draft }, options);
  }

  /** Which entries have a file as evidence; the server hashes the file and does not keep it. */
  checkEvidence(content: FileBody, options: CallOptions = {}): Promise<Answered<EvidenceCheck>> {
    const file = { content, type: 'application/octet-stream' };
    return this.#connection.call('CheckEvidence', {}, { ...options, file });
  }

  /** Lets an entry in suspense count in every figure from now on; returns the entry. */
  release(id: string, reason: string, options?: ForGood): Promise<Answered<Entry>>;
  release(id: string, reason: string, options: RecordOptions): Promise<Answered<DryRunEntry>>;
  release(id: string, reason: string, options: RecordOptions = {}): Promise<Answered<DryRunEntry>> {
    return this.#connection.call('ReleaseEntry', { path: { id }, query: dryRunOf(options), body: { reason } }, options);
  }

  /** Keeps an entry in suspense out of every figure for good; returns the entry. */
  reject(id: string, reason: string, options?: ForGood): Promise<Answered<Entry>>;
  reject(id: string, reason: string, options: RecordOptions): Promise<Answered<DryRunEntry>>;
  reject(id: string, reason: string, options: RecordOptions = {}): Promise<Answered<DryRunEntry>> {
    return this.#connection.call('RejectEntry', { path: { id }, query: dryRunOf(options), body: { reason } }, options);
  }

  get(id: string, options: CallOptions = {}): Promise<Answered<Entry>> {
    return this.#connection.call('GetEntry', { path: { id } }, options);
  }

  /**
   * Erases the note, reason, service, evidence titles and evidence uris of an entry for good, and the reason of its release or rejection.
   * Figures, proofs and codes stay.
   */
  async eraseText(id: string, options: CallOptions = {}): Promise<void> {
    await this.#connection.call('EraseEntryText', { path: { id } }, options);
  }

  /** Entries and reversals that count or, with `suspended`, the entries in suspense, in the order in which they were recorded. */
  list({ pageSize, cursor, signal, ...filter }: EntryFilter & ListOptions = {}): Paged<Entry> {
    return this.#connection.list('ListEntries', { query: filter }, { pageSize, cursor, signal });
  }

  /**
   * Every change of an entry, in the order of the changes; then waits for more until the signal ends it. Keep the last `next` that is
   * given, once you have processed everything before it, and continue with it as `after`: you miss nothing. A change of opening balances of
   * a time bank has `openingBalances` and no `entry`.
   */
  async *follow(options: FollowOptions = {}): AsyncGenerator<FollowedChange, void, undefined> {
    const { interval = 5_000, pageSize = 1000, signal } = options;
    let after = options.after ?? '0';
    for (;;) {
      const { items, next, more } = await this.changes(after, { limit: pageSize, signal });
      for (const [index, change] of items.entries()) yield index === items.length - 1 ? { ...change, next } : change;
      after = next;
      if (more) continue;
      if (interval === null) return;
      await pause(interval, signal);
    }
  }

  /** One page of the changes of entries. */
  changes(after = '0', options: CallOptions & { readonly limit?: number } = {}): Promise<Answered<EntryChanges>> {
    return this.#connection.call('FollowEntries', { query: { after, limit: options.limit ?? 1000 } }, options);
  }

  /** Every entry that matches the filter, as CSV. Opening balances are not entries; a time bank exports them. */
  exportCsv({ signal, ...filter }: EntryFilter & CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('ExportEntries', { query: filter }, { signal });
  }

  /** Every entry that matches the filter, and opening balances, as plain-text accounting in the journal format of hledger. */
  exportJournal({ signal, ...filter }: EntryFilter & CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('ExportJournal', { query: filter }, { signal });
  }
}
