import type { Answered } from '../answer.js';
import type { Connection, Parts, QueryOf } from '../connection.js';
import type {
  Contributor,
  ContributorDraft,
  ContributorMerge,
  ContributorMergeDraft,
  ContributorYears,
  DryRunContributorMerge,
} from '../generated/schema.js';
import type { LedgerFile } from '../ledgerFile.js';
import type { CallOptions, ForGood, ListOptions, PutOptions, RecordOptions } from '../options.js';
import type { Paged } from '../paged.js';
import { conditionsOf, dryRunOf, nullIfMissing } from './conditions.js';

type PutId =
  | 'PutProgramme'
  | 'PutParty'
  | 'PutTeam'
  | 'PutContributor'
  | 'PutMeasure'
  | 'PutPlan'
  | 'PutAllocation'
  | 'PutAsset';
type GetId =
  | 'GetProgramme'
  | 'GetParty'
  | 'GetTeam'
  | 'GetContributor'
  | 'GetMeasure'
  | 'GetPlan'
  | 'GetAllocation'
  | 'GetAsset';
type ListId =
  | 'ListProgrammes'
  | 'ListParties'
  | 'ListTeams'
  | 'ListContributors'
  | 'ListMeasures'
  | 'ListPlans'
  | 'ListAllocations'
  | 'ListAssets';
type ExportId =
  | 'ExportProgrammes'
  | 'ExportParties'
  | 'ExportTeams'
  | 'ExportContributors'
  | 'ExportMeasures'
  | 'ExportPlans'
  | 'ExportAllocations'
  | 'ExportAssets';

/** One collection of the catalogue: items under codes of your own. */
export class CatalogueGroup<Item, Draft> {
  protected readonly connection: Connection;
  readonly #ids: { readonly put: PutId; readonly get: GetId; readonly list: ListId; readonly table: ExportId };

  constructor(connection: Connection, put: PutId, get: GetId, list: ListId, table: ExportId) {
    this.connection = connection;
    this.#ids = { put, get, list, table };
  }

  /**
   * Registers an item, or replaces it.
   * @param code 1 to 63 letters a to z, digits and hyphens.
   */
  put(code: string, draft: Draft, options: PutOptions = {}): Promise<Answered<Item>> {
    const parts = { path: { code }, body: draft } as Parts<PutId>;
    return this.connection.call(this.#ids.put, parts, conditionsOf(options)) as Promise<unknown> as Promise<Answered<Item>>;
  }

  get(code: string, options: CallOptions = {}): Promise<Answered<Item>> {
    return this.connection.call(this.#ids.get, { path: { code } }, options) as Promise<unknown> as Promise<Answered<Item>>;
  }

  /** Null if nothing is registered under the code. */
  find(code: string, options: CallOptions = {}): Promise<Answered<Item> | null> {
    return nullIfMissing(this.get(code, options));
  }

  /** Null if the version is still the one that the entity tag names. */
  getIfChanged(code: string, eTag: string, options: CallOptions = {}): Promise<Answered<Item> | null> {
    const asked = this.connection.callIfChanged(this.#ids.get, { path: { code } }, eTag, options);
    return asked as Promise<unknown> as Promise<Answered<Item> | null>;
  }

  /** Every item in the order of codes. */
  list(options: ListOptions = {}): Paged<Item> {
    return this.connection.list(this.#ids.list, {}, options);
  }

  /** Every item as CSV, one in a line. */
  exportCsv(options: CallOptions = {}): Promise<LedgerFile> {
    return this.connection.file(this.#ids.table, {}, options);
  }
}

/** Contributors. They are known only by pseudonymous codes, and can be erased. */
export class ContributorGroup extends CatalogueGroup<Contributor, ContributorDraft> {
  /**
   * Erases the contributor's team and quintile for good. The code and its entries stay. With `texts`, the free texts of all their entries
   * and exchanges are erased too, and those of reversals and decisions about them.
   */
  async erase(code: string, { texts, signal }: CallOptions & { readonly texts?: boolean } = {}): Promise<void> {
    await this.connection.call('EraseContributor', { path: { code }, query: texts ? { texts } : {} }, { signal });
  }

  /** What a contributor gave in each calendar year. */
  years(code: string, { signal, ...query }: QueryOf<'GetContributorYears'> & CallOptions = {}): Promise<Answered<ContributorYears>> {
    return this.connection.call('GetContributorYears', { path: { code }, query }, { signal });
  }

  /** Lets a contributor count as the one in `into` from now on, because both codes are one person's. Entries keep their codes. */
  merge(code: string, draft: ContributorMergeDraft, options?: ForGood): Promise<Answered<ContributorMerge>>;
  merge(code: string, draft: ContributorMergeDraft, options: RecordOptions): Promise<Answered<DryRunContributorMerge>>;
  merge(code: string, draft: ContributorMergeDraft, options: RecordOptions = {}): Promise<Answered<DryRunContributorMerge>> {
    return this.connection.call('MergeContributor', { path: { code }, query: dryRunOf(options), body: draft }, options);
  }

  /** Undoes the merge of a contributor, which counts on its own from now on. The answer is the merge. */
  unmerge(code: string, reason: string, options: RecordOptions = {}): Promise<Answered<ContributorMerge>> {
    return this.connection.call('UnmergeContributor', { path: { code }, query: dryRunOf(options), body: { reason } }, options);
  }

  /** Every merge of a contributor into another one, and of others into it, in the order in which they were recorded. */
  merges(code: string, options: ListOptions = {}): Paged<ContributorMerge> {
    return this.connection.list('ListContributorMerges', { path: { code } }, options);
  }
}
