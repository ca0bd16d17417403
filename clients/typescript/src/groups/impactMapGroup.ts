import type { Answered } from '../answer.js';
import type { Connection } from '../connection.js';
import type { ImpactMap, ImpactMapDraft, ImpactMapVersion } from '../generated/schema.js';
import type { CallOptions, ListOptions, PutOptions } from '../options.js';
import type { Paged } from '../paged.js';
import { conditionsOf, nullIfMissing } from './conditions.js';

/** Which version of a map; the last one when left out. */
export interface VersionOptions extends CallOptions {
  /** The number of the version, from 1. */
  readonly version?: number;
}

/** What the outcomes of programmes are worth, and how much of them each may claim. Every version is kept. */
export class ImpactMapGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Records the next version of a programme's map; sending the same again changes nothing. */
  put(programme: string, draft: ImpactMapDraft, options: PutOptions = {}): Promise<Answered<ImpactMap>> {
    return this.#connection.call('PutImpactMap', { path: { code: programme }, body: draft }, conditionsOf(options));
  }

  get(programme: string, { version, ...options }: VersionOptions = {}): Promise<Answered<ImpactMap>> {
    return this.#connection.call('GetImpactMap', { path: { code: programme }, query: { version } }, options);
  }

  /** Null if the programme has no map, or not this version of it. */
  find(programme: string, options: VersionOptions = {}): Promise<Answered<ImpactMap> | null> {
    return nullIfMissing(this.get(programme, options));
  }

  /** The versions of the map, starting with the first. */
  versions(programme: string, options: ListOptions = {}): Paged<ImpactMapVersion> {
    return this.#connection.list('ListImpactMapVersions', { path: { code: programme } }, options);
  }
}
