import type { Answered } from '../answer.js';
import type { Connection } from '../connection.js';
import type { DryRunNewKey, Key, KeyDraft, KeyRotationDraft, NewKey } from '../generated/schema.js';
import type { CallOptions, ForGood, ListOptions, RecordOptions } from '../options.js';
import type { Paged } from '../paged.js';
import { dryRunOf } from './conditions.js';

/** API keys of the organisation: what each may do, and until when. */
export class KeyGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Makes a key, never with more scopes than the key of this client. Its text is shown only once: if the answer was lost and the request
   * was sent again, the text is null; then revoke the key and make another one.
   */
  create(draft: KeyDraft, options?: ForGood): Promise<Answered<NewKey>>;
  create(draft: KeyDraft, options: RecordOptions): Promise<Answered<DryRunNewKey>>;
  create(draft: KeyDraft, options: RecordOptions = {}): Promise<Answered<DryRunNewKey>> {
    return this.#connection.call('CreateKey', { query: dryRunOf(options), body: draft }, options);
  }

  get(id: string, options: CallOptions = {}): Promise<Answered<Key>> {
    return this.#connection.call('GetKey', { path: { id } }, options);
  }

  /** Keys in the order in which they were made, including those that no longer work. */
  list(options: ListOptions = {}): Paged<Key> {
    return this.#connection.list('ListKeys', {}, options);
  }

  /** Stops a key for good, at the moment `at` or at once. */
  revoke(id: string, { at, ...options }: RecordOptions & { readonly at?: string } = {}): Promise<Answered<Key>> {
    const body = at === undefined ? {} : { at };
    return this.#connection.call('RevokeKey', { path: { id }, query: dryRunOf(options), body }, options);
  }

  /**
   * Makes a key with the name and scopes of another. The old key continues to work until the moment in the draft, or until it expires or is
   * revoked. Without a draft the old key is not stopped, and the new one expires when the old one would.
   */
  rotate(id: string, draft?: KeyRotationDraft, options?: ForGood): Promise<Answered<NewKey>>;
  rotate(id: string, draft: KeyRotationDraft | undefined, options: RecordOptions): Promise<Answered<DryRunNewKey>>;
  rotate(id: string, draft: KeyRotationDraft = {}, options: RecordOptions = {}): Promise<Answered<DryRunNewKey>> {
    return this.#connection.call('RotateKey', { path: { id }, query: dryRunOf(options), body: draft }, options);
  }
}
