/** The address of the ledger, the key, and how long to wait and retry. */
export interface ValueLedgerOptions {
  /** The server's address, such as `https://ledger.example.org`; without /v1. */
  readonly baseUrl: string | URL;

  /** An API key, `vl_...`. Without one, only calls that need no key work. */
  readonly apiKey?: string;

  /**
   * Gives an access token of the council's identity provider, instead of an API key. It is asked before every attempt, so it should keep a
   * token until shortly before that expires.
   */
  readonly token?: () => string | Promise<string>;

  /** For how many milliseconds in all a call may pause before it is sent again; 0 for never again. 30,000 when left out. */
  readonly retryFor?: number;

  /** The pause in milliseconds before the second attempt; it doubles with each attempt, with some random variation. 250 when left out. */
  readonly firstPause?: number;

  /** How many milliseconds a call may take, including all attempts and pauses; it does not apply to files. 100,000 when left out. */
  readonly timeout?: number;

  /** Sends the requests instead of the global fetch. */
  readonly fetch?: typeof fetch;
}

/** For every call. */
export interface CallOptions {
  /** Cancels the call, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** How something should be recorded. */
export interface RecordOptions extends CallOptions {
  /** True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. */
  readonly dryRun?: boolean;

  /**
   * 1 to 255 visible ASCII characters; the same content sent again with the same key is recorded only once. When left out, each call gets a
   * new key.
   */
  readonly idempotencyKey?: string;
}

/** How something should be recorded, and not as a dry run: then what recording makes, such as the id, is never null in the answer. */
export type ForGood = RecordOptions & { readonly dryRun?: false };

/** How something that has a code should be written. */
export interface PutOptions extends CallOptions {
  /** The entity tag of the version to replace (`$meta.eTag`); refused with 412 if it was changed in the meantime. */
  readonly ifMatch?: string;

  /** Creates but never replaces; refused with 412 if something exists already. */
  readonly onlyIfNew?: boolean;
}

/** How a list is read. */
export interface ListOptions extends CallOptions {
  /** How many items to ask for at once, 1 to 1,000. The server may send fewer. */
  readonly pageSize?: number;

  /** Where to continue: the `nextCursor` of an earlier page. What was asked for then still holds. */
  readonly cursor?: string;
}

export interface CompleteOptions extends Required<Omit<ValueLedgerOptions, 'apiKey' | 'token'>> {
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly token: (() => string | Promise<string>) | undefined;
}

export function completed(options: ValueLedgerOptions): CompleteOptions {
  const address = new URL(options.baseUrl);
  const baseUrl = (address.origin + address.pathname).replace(/\/+$/, '');
  if (!/^https?:$/.test(address.protocol) || address.search || address.hash) {
    throw new TypeError(`The baseUrl must begin with http:// or https:// and have no query; it is '${address}'.`);
  }
  if (baseUrl.endsWith('/v1')) throw new TypeError(`The baseUrl must not end with /v1; it is '${address}'.`);
  if (options.apiKey !== undefined && !/^[!-~]+$/.test(options.apiKey)) {
    throw new TypeError('The apiKey is empty, or has spaces or other characters that are not allowed in a key.');
  }
  if (options.apiKey !== undefined && options.token) throw new TypeError('Give an apiKey or a token, not both.');

  return {
    baseUrl,
    apiKey: options.apiKey,
    token: options.token,
    retryFor: milliseconds('retryFor', options.retryFor ?? 30_000, 0),
    firstPause: milliseconds('firstPause', options.firstPause ?? 250, 1),
    timeout: milliseconds('timeout', options.timeout ?? 100_000, 1),
    // Browsers refuse a fetch that is called as a method of something else.
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
  };
}

function milliseconds(name: string, value: number, least: number): number {
  if (!(value >= least && value < 2 ** 31)) throw new TypeError(`${name} must be ${least} or more milliseconds; it is ${value}.`);
  return value;
}
