import type { Answered } from '../answer.js';
import type { Connection } from '../connection.js';
import type { Organisation, OrganisationChange } from '../generated/schema.js';
import type { CallOptions, PutOptions } from '../options.js';

/** The organisation that the key belongs to. */
export class OrganisationGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get(options: CallOptions = {}): Promise<Answered<Organisation>> {
    return this.#connection.call('GetOrganisation', {}, options);
  }

  /** Changes the organisation; members that are left out stay as they are. */
  change(change: OrganisationChange, options: Pick<PutOptions, 'ifMatch' | 'signal'> = {}): Promise<Answered<Organisation>> {
    return this.#connection.call('ChangeOrganisation', { body: change }, options);
  }
}
