import type { Answered } from '../answer.js';
import type { Connection } from '../connection.js';
import type { Health } from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/** Whether the server is alive, and whether it can answer. */
export class HealthGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  liveness(options: CallOptions = {}): Promise<Answered<Health>> {
    return this.#connection.call('GetLiveness', {}, options);
  }

  readiness(options: CallOptions = {}): Promise<Answered<Health>> {
    return this.#connection.call('GetReadiness', {}, options);
  }
}
