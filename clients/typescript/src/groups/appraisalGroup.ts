import type { Answered } from '../answer.js';
import type { Connection } from '../connection.js';
import type { AppraisalDraft, AppraisalResult, ComparisonDraft, ComparisonResult } from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/** Business cases and what-ifs, computed from the figures in the request. Nothing is recorded. */
export class AppraisalGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Works out what the costs and benefits add up to: present values, ratios, payback, who pays and who gains. */
  appraise(draft: AppraisalDraft, options: CallOptions = {}): Promise<Answered<AppraisalResult>> {
    return this.#connection.call('Appraise', { body: draft }, options);
  }

  /** Compares options of the same currency, base year and schedule, each also less business as usual. */
  compare(draft: ComparisonDraft, options: CallOptions = {}): Promise<Answered<ComparisonResult>> {
    return this.#connection.call('CompareOptions', { body: draft }, options);
  }
}
