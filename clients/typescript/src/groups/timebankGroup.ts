import type { Answered } from '../answer.js';
import type { Connection } from '../connection.js';
import type {
  DryRunExchange,
  DryRunOpeningBalances,
  Exchange,
  ExchangeDraft,
  Member,
  MemberDraft,
  MemberStatement,
  OpeningBalances,
  OpeningBalancesDraft,
  Timebank,
  TimebankDraft,
  TimebankSummary,
} from '../generated/schema.js';
import type { LedgerFile } from '../ledgerFile.js';
import type { CallOptions, ForGood, ListOptions, PutOptions, RecordOptions } from '../options.js';
import type { Paged } from '../paged.js';
import { conditionsOf, dryRunOf, nullIfMissing } from './conditions.js';

/** The moment at which something was known. */
export interface Moment {
  /** As known at this moment, inclusive; now when left out. */
  readonly knownAt?: string;
}

/** A period: the first and the last day, both inclusive, written `2024-05-31`. */
export interface Period extends Moment {
  readonly from: string;
  readonly to: string;
}

/** The time bank of a programme: members exchange hours, and each hour is one credit whatever the skill. Credits have no price. */
export class TimebankGroup {
  readonly #connection: Connection;

  /** Code of the programme that runs the time bank. */
  readonly programme: string;

  constructor(connection: Connection, programme: string) {
    this.#connection = connection;
    this.programme = programme;
  }

  /**
   * Registers a member, or replaces it.
   * @param code 1 to 63 letters a to z, digits and hyphens; `community` is the bank itself and always exists.
   */
  putMember(code: string, draft: MemberDraft, options: PutOptions = {}): Promise<Answered<Member>> {
    return this.#connection.call('PutMember', { path: this.#member(code), body: draft }, conditionsOf(options));
  }

  /** A member, with the hours that the member has given and received. */
  getMember(code: string, { signal, ...query }: Moment & CallOptions = {}): Promise<Answered<Member>> {
    return this.#connection.call('GetMember', { path: this.#member(code), query }, { signal });
  }

  /** Null if nobody is registered under the code. */
  findMember(code: string, options: Moment & CallOptions = {}): Promise<Answered<Member> | null> {
    return nullIfMissing(this.getMember(code, options));
  }

  /** Every member in the order of codes, including the community. */
  listMembers({ knownAt, ...options }: Moment & ListOptions = {}): Paged<Member> {
    return this.#connection.list('ListMembers', { path: this.#path, query: { knownAt } }, options);
  }

  /** A member's statement: opening balance, every exchange and reversal of a period, and closing balance. */
  getStatement(code: string, { signal, ...query }: Period & CallOptions): Promise<Answered<MemberStatement>> {
    return this.#connection.call('GetMemberStatement', { path: this.#member(code), query }, { signal });
  }

  /**
   * Records an exchange. If the same content is sent again with the same reference, no second exchange is recorded. It is an entry; reverse
   * it with `client.entries.reverse`.
   */
  record(draft: ExchangeDraft, options?: ForGood): Promise<Answered<Exchange>>;
  record(draft: ExchangeDraft, options: RecordOptions): Promise<Answered<DryRunExchange>>;
  record(draft: ExchangeDraft, options: RecordOptions = {}): Promise<Answered<DryRunExchange>> {
    return this.#connection.call('RecordExchange', { path: this.#path, query: dryRunOf(options), body: draft }, options);
  }

  /**
   * Exchanges and reversals that count, in the order in which they were recorded; also those in which members of other time banks gave to
   * members of this one.
   */
  list({ from, to, knownAt, ...options }: Partial<Period> & ListOptions = {}): Paged<Exchange> {
    return this.#connection.list('ListExchanges', { path: this.#path, query: { from, to, knownAt } }, options);
  }

  /** The limit for all members: how many hours they may owe. */
  get({ signal, ...query }: Moment & CallOptions = {}): Promise<Answered<Timebank>> {
    return this.#connection.call('GetTimebank', { path: this.#path, query }, { signal });
  }

  /** Sets for all members how many hours they may owe; without a limit in the draft there is none. A member may have their own limit. */
  put(draft: TimebankDraft, options: Pick<PutOptions, 'ifMatch' | 'signal'> = {}): Promise<Answered<Timebank>> {
    return this.#connection.call('PutTimebank', { path: this.#path, body: draft }, options);
  }

  /** Records balances from an older system, in one record and against the community. They change balances but do not count as hours. */
  recordOpeningBalances(draft: OpeningBalancesDraft, options?: ForGood): Promise<Answered<OpeningBalances>>;
  recordOpeningBalances(draft: OpeningBalancesDraft, options: RecordOptions): Promise<Answered<DryRunOpeningBalances>>;
  recordOpeningBalances(draft: OpeningBalancesDraft, options: RecordOptions = {}): Promise<Answered<DryRunOpeningBalances>> {
    return this.#connection.call('RecordOpeningBalances', { path: this.#path, query: dryRunOf(options), body: draft }, options);
  }

  /** Takes opening balances out of every balance from now on. */
  reverseOpeningBalances(id: string, reason: string, options: RecordOptions = {}): Promise<Answered<OpeningBalances>> {
    const path = { ...this.#path, id };
    return this.#connection.call('ReverseOpeningBalances', { path, query: dryRunOf(options), body: { reason } }, options);
  }

  /** Opening balances, and whether they were reversed. */
  getOpeningBalances(id: string, { signal, ...query }: Moment & CallOptions = {}): Promise<Answered<OpeningBalances>> {
    return this.#connection.call('GetOpeningBalances', { path: { ...this.#path, id }, query }, { signal });
  }

  /** All opening balances, in the order in which they were recorded. */
  listOpeningBalances({ knownAt, ...options }: Moment & ListOptions = {}): Paged<OpeningBalances> {
    return this.#connection.list('ListOpeningBalances', { path: this.#path, query: { knownAt } }, options);
  }

  /** All opening balances as CSV, one balance per line. */
  exportOpeningBalancesCsv({ signal, ...query }: Moment & CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('ExportOpeningBalances', { path: this.#path, query }, { signal });
  }

  /** All members including the community as CSV, with the hours given and received. */
  exportMembersCsv({ signal, ...query }: Moment & CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('ExportMembers', { path: this.#path, query }, { signal });
  }

  /** What was exchanged in a period, and the balances at its end. */
  getSummary({ signal, ...query }: Period & CallOptions): Promise<Answered<TimebankSummary>> {
    return this.#connection.call('GetTimebankSummary', { path: this.#path, query }, { signal });
  }

  get #path() {
    return { programme: this.programme };
  }

  #member(code: string) {
    return { programme: this.programme, code };
  }
}
