import { answered, type Answered } from './answer.js';
import { readJson, writeJson } from './exactJson.js';
import { routes } from './generated/operations.js';
import type { components, operations } from './generated/schema.js';
import { LedgerFile } from './ledgerFile.js';
import type { CallOptions, CompleteOptions, ListOptions } from './options.js';
import { Paged, type Page } from './paged.js';
import { pause, repeating, retryAfterOf, type Repeat } from './repeats.js';
import { problemOf, ValueLedgerError } from './valueLedgerError.js';

export type Id = keyof operations & keyof typeof routes;

type SchemaName = keyof components['schemas'];
type Json<T> = { content: { 'application/json': T } };
type SentBody<I extends Id> = NonNullable<operations[I]['requestBody']>;

type BodyOf<I extends Id> = operations[I] extends { requestBody: Json<infer Body> }
  ? { body: Body }
  : [SentBody<I>] extends [never]
    ? unknown
    : SentBody<I> extends Json<infer Body>
      ? { body?: Body }
      : unknown;

/** What a call fills in: the path, the query and the body, as far as the operation has them. */
export type Parts<I extends Id> = Pick<operations[I]['parameters'], 'path' | 'query'> & BodyOf<I>;

export type QueryOf<I extends Id> = NonNullable<operations[I]['parameters']['query']>;

export type AnswerOf<I extends Id> = operations[I]['responses'] extends { 200: Json<infer Answer> } ? Answer : undefined;

/** A file to be sent. */
export type FileBody = string | Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

interface Sending extends CallOptions {
  readonly idempotencyKey?: string | undefined;
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
  readonly file?: { readonly content: FileBody; readonly type: string };
  readonly repeat?: Repeat;
  /** For files, which may take any time. */
  readonly unlimited?: boolean;
}

interface Route {
  readonly method: string;
  readonly path: string;
  readonly body?: SchemaName;
  readonly answer?: SchemaName;
}

interface Loose {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Makes calls: writes requests, sends them again if that may help, and reads answers. */
export class Connection {
  readonly #options: CompleteOptions;

  constructor(options: CompleteOptions) {
    this.#options = options;
  }

  async call<I extends Id>(id: I, parts: Parts<I>, sending: Sending = {}): Promise<Answered<AnswerOf<I>>> {
    return (await this.#exchange(id, parts, sending, (response) => this.#read(id, response))) as Answered<AnswerOf<I>>;
  }

  /** Null if the version is still the one that the entity tag names. */
  async callIfChanged<I extends Id>(
    id: I,
    parts: Parts<I>,
    eTag: string,
    options: CallOptions = {},
  ): Promise<Answered<AnswerOf<I>> | null> {
    const answer = await this.#exchange(id, parts, { ...options, ifNoneMatch: eTag }, (response) =>
      response.status === 304 ? Promise.resolve(null) : this.#read(id, response),
    );
    return answer as Answered<AnswerOf<I>> | null;
  }

  /** A file that is read as it arrives. It is asked for again only until it begins. */
  file<I extends Id>(id: I, parts: Parts<I>, options: Sending = {}): Promise<LedgerFile> {
    return this.#exchange(id, parts, { ...options, unlimited: true }, (response) => Promise.resolve(new LedgerFile(response)));
  }

  list<I extends Id, T>(id: I, parts: Parts<I>, options: ListOptions = {}): Paged<T> {
    const { path, query } = parts as Loose;
    const limit = options.pageSize ?? 1000;
    // A cursor holds what was asked for, so nothing else goes with it.
    return new Paged<T>(async (cursor) => {
      const asked = { path, query: cursor === undefined ? { ...query, limit } : { limit, cursor } };
      return (await this.call(id, asked as Parts<I>, { signal: options.signal })) as unknown as Page<T>;
    }, options.cursor);
  }

  async #read(id: Id, response: Response): Promise<unknown> {
    const text = await response.text();
    const { answer }: Route = routes[id];
    if (answer === undefined) return undefined;
    try {
      return answered(readJson(text, answer), response);
    } catch (cause) {
      throw new ValueLedgerError('The answer is not the JSON of a ledger; does the baseUrl lead to the server?', {
        status: response.status,
        code: 'answer_is_not_readable',
        response: text,
        cause,
      });
    }
  }

  #exchange<T>(id: Id, parts: object, sending: Sending, read: (response: Response) => Promise<T>): Promise<T> {
    const limit = sending.unlimited ? undefined : AbortSignal.timeout(this.#options.timeout);
    const signals = [sending.signal, limit].filter((signal) => signal !== undefined);
    const signal = signals.length > 0 ? AbortSignal.any(signals) : undefined;
    const request = this.#request(id, parts, sending, signal);

    const attempt = async () => {
      try {
        if (this.#options.token) request.headers.set('Authorization', `Bearer ${await this.#options.token()}`);
        const response = await this.#options.fetch(request.url, request.init);
        if (!response.ok && response.status !== 304) throw await refusal(response, request.idempotencyKey);
        return await read(response);
      } catch (error) {
        throw failure(error, sending.signal, limit, request.idempotencyKey);
      }
    };
    const wait = async (milliseconds: number) => {
      try {
        await pause(milliseconds, signal);
      } catch (error) {
        throw failure(error, sending.signal, limit, request.idempotencyKey);
      }
    };
    return repeating(attempt, request.repeat, this.#options, wait);
  }

  #request(id: Id, parts: Loose, sending: Sending, signal: AbortSignal | undefined) {
    const route: Route = routes[id];
    const headers = new Headers();
    const idempotencyKey = route.method === 'POST' ? (sending.idempotencyKey ?? newKey()) : null;
    if (this.#options.apiKey !== undefined) headers.set('Authorization', `Bearer ${this.#options.apiKey}`);
    if (idempotencyKey !== null) headers.set('Idempotency-Key', idempotencyKey);
    if (sending.ifMatch !== undefined) headers.set('If-Match', sending.ifMatch);
    if (sending.ifNoneMatch !== undefined) headers.set('If-None-Match', sending.ifNoneMatch);

    const init: RequestInit & { duplex?: 'half' } = { method: route.method, headers, redirect: 'error', signal: signal ?? null };
    if (sending.file) {
      headers.set('Content-Type', sending.file.type);
      init.body = sending.file.content as BodyInit;
      if (isReadOnce(sending.file.content)) init.duplex = 'half';
    } else if (route.body) {
      headers.set('Content-Type', 'application/json');
      init.body = writeJson(parts.body as never, route.body);
    }
    return { url: this.#url(route.path, parts), init, headers, idempotencyKey, repeat: repeatOf(route.method, sending) };
  }

  #url(template: string, { path = {}, query = {} }: Loose): string {
    const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => segment(name, path[name]));
    const search = Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => `${name}=${encodeURIComponent(Array.isArray(value) ? value.join(',') : String(value))}`);
    return this.#options.baseUrl + filled + (search.length > 0 ? `?${search.join('&')}` : '');
  }
}

function repeatOf(method: string, sending: Sending): Repeat {
  if (sending.repeat) return sending.repeat;
  if (sending.file && isReadOnce(sending.file.content)) return 'never';
  // If the first attempt succeeded and only its answer was lost, the condition of a second one would fail.
  const isConditional = method === 'PUT' && (sending.ifMatch !== undefined || sending.ifNoneMatch !== undefined);
  return isConditional || method === 'PATCH' ? 'ifRefused' : 'always';
}

function isReadOnce(body: FileBody): boolean {
  return typeof body === 'object' && (body instanceof ReadableStream || Symbol.asyncIterator in body);
}

/** An empty segment, or one of dots, would lead to another address. */
function segment(name: string, value: unknown): string {
  const text = String(value ?? '');
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`The ${name} must not be '${text}'.`);
  return encodeURIComponent(text);
}

function newKey(): string {
  // randomUUID exists only on pages that were loaded over https or from this machine.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function refusal(response: Response, idempotencyKey: string | null): Promise<ValueLedgerError> {
  const body = await response.text();
  const problem = problemOf(body);
  const message = problem ? `${problem.detail} (${response.status} ${problem.code})` : `The server answered ${response.status}.`;
  return new ValueLedgerError(message, {
    status: response.status,
    ...(problem && { problem }),
    requestId: response.headers.get('X-Request-Id'),
    retryAfter: retryAfterOf(response.headers),
    response: body,
    idempotencyKey,
  });
}

/** The reason for which the caller cancelled, or the failure as an error of this client. */
function failure(error: unknown, signal: AbortSignal | undefined, limit: AbortSignal | undefined, idempotencyKey: string | null): unknown {
  if (signal?.aborted) return signal.reason;
  if (error instanceof ValueLedgerError) return error;
  const code = limit?.aborted ? 'timed_out' : 'network_failure';
  const message = limit?.aborted ? 'The server took too long to answer.' : 'The server gave no answer.';
  const hint = idempotencyKey === null ? '' : ' It may have recorded the request all the same; send it again with the same idempotencyKey.';
  return new ValueLedgerError(message + hint, { code, idempotencyKey, cause: error });
}
