import type { Answered } from '../answer.js';
import type { Connection } from '../connection.js';
import type { DryRunPackLoad, PackLoad, ReferencePack } from '../generated/schema.js';
import type { CallOptions, ForGood, RecordOptions } from '../options.js';
import { dryRunOf } from './conditions.js';

/** Public figures supplied with the product, with date and source. */
export class ReferencePackGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** All packs in the order of their names, each with what it contains and when the organisation loaded it. */
  async list(options: CallOptions = {}): Promise<ReferencePack[]> {
    return (await this.#connection.call('ListReferencePacks', {}, options)).items;
  }

  get(name: string, options: CallOptions = {}): Promise<Answered<ReferencePack>> {
    return this.#connection.call('GetReferencePack', { path: { name } }, options);
  }

  /**
   * Records the rates of a pack with the measures and parties they need, or records that its series are adopted. A version is loaded only
   * once; later calls get the same answer. With `measure`, the rates of a pack of wages are recorded for this measure of citizens' hours.
   */
  load(name: string, options?: ForGood & { readonly measure?: string }): Promise<Answered<PackLoad>>;
  load(name: string, options: RecordOptions & { readonly measure?: string }): Promise<Answered<DryRunPackLoad>>;
  load(name: string, options: RecordOptions & { readonly measure?: string } = {}): Promise<Answered<DryRunPackLoad>> {
    const body = options.measure === undefined ? {} : { measure: options.measure };
    return this.#connection.call('LoadReferencePack', { path: { name }, query: dryRunOf(options), body }, options);
  }
}
