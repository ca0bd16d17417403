import type { Answered } from '../answer.js';
import type { Connection } from '../connection.js';
import type {
  DryRunOpinion,
  DryRunSample,
  FindingDraft,
  Opinion,
  OpinionDraft,
  Sample,
  SampleDraft,
  SampleItem,
} from '../generated/schema.js';
import type { LedgerFile } from '../ledgerFile.js';
import type { CallOptions, ForGood, ListOptions, PutOptions, RecordOptions } from '../options.js';
import type { Paged } from '../paged.js';
import { conditionsOf, dryRunOf } from './conditions.js';

/** Samples that auditors draw from published statements, what they find, and practitioners' opinions. */
export class AuditGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Draws a sample from a line of a published statement. */
  draw(draft: SampleDraft, options?: ForGood): Promise<Answered<Sample>>;
  draw(draft: SampleDraft, options: RecordOptions): Promise<Answered<DryRunSample>>;
  draw(draft: SampleDraft, options: RecordOptions = {}): Promise<Answered<DryRunSample>> {
    return this.#connection.call('DrawSample', { query: dryRunOf(options), body: draft }, options);
  }

  /** A sample with its entries, what was found about each, and the upper limit. */
  get(id: string, options: CallOptions = {}): Promise<Answered<Sample>> {
    return this.#connection.call('GetSample', { path: { id } }, options);
  }

  /** Samples in the order in which they were drawn, without their entries. */
  list(options: ListOptions = {}): Paged<Sample> {
    return this.#connection.list('ListSamples', {}, options);
  }

  /** The entries of a sample as CSV, with what was found. */
  exportCsv(id: string, options: CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('ExportSample', { path: { id } }, options);
  }

  /** An entry of a sample, and what was found about it. */
  getItem(id: string, entry: string, options: CallOptions = {}): Promise<Answered<SampleItem>> {
    return this.#connection.call('GetSampleItem', { path: { id, entry } }, options);
  }

  /** Records what an entry of a sample should be; the last finding counts. */
  putFinding(id: string, entry: string, draft: FindingDraft, options: PutOptions = {}): Promise<Answered<SampleItem>> {
    return this.#connection.call('PutFinding', { path: { id, entry }, body: draft }, conditionsOf(options));
  }

  /** Records a practitioner's opinion on a published statement. */
  recordOpinion(statement: string, draft: OpinionDraft, options?: ForGood): Promise<Answered<Opinion>>;
  recordOpinion(statement: string, draft: OpinionDraft, options: RecordOptions): Promise<Answered<DryRunOpinion>>;
  recordOpinion(statement: string, draft: OpinionDraft, options: RecordOptions = {}): Promise<Answered<DryRunOpinion>> {
    return this.#connection.call('RecordOpinion', { path: { id: statement }, query: dryRunOf(options), body: draft }, options);
  }
}
