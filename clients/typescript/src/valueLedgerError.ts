import type { Problem, ProblemError } from './generated/schema.js';

/** What is known about a failure. */
interface Failure {
  readonly status?: number;
  readonly problem?: Problem;
  readonly code?: string;
  readonly requestId?: string | null;
  readonly retryAfter?: number | null;
  readonly response?: string;
  readonly idempotencyKey?: string | null;
  readonly cause?: unknown;
}

/** The server refused the request, did not answer, or its answer cannot be read. */
export class ValueLedgerError extends Error {
  /** The HTTP status; 0 if there was no answer. */
  readonly status: number;

  /**
   * The code of the first problem, a sentence in snake case. Without an answer of the ledger it is `network_failure`, `timed_out` or
   * `answer_is_not_readable`; null if something on the way answered.
   */
  readonly code: string | null;

  /** The meaning of the code, for people. */
  readonly title: string | null;

  /** What is wrong with this request. */
  readonly detail: string | null;

  /** Every problem, with a JSON Pointer to the member of the body, or a slash and the name of the query parameter. */
  readonly errors: readonly ProblemError[];

  /** Identifies the request in the server's log. */
  readonly traceId: string | null;

  /** The header X-Request-Id of the answer, which a proxy may set; null without one. */
  readonly requestId: string | null;

  /** How many milliseconds to wait before trying again; null if the server does not say. */
  readonly retryAfter: number | null;

  /** The body of the answer, as received. */
  readonly response: string | null;

  /** The idempotency key of the request. What may have been recorded can be sent again with it, and is recorded only once. */
  readonly idempotencyKey: string | null;

  constructor(message: string, failure: Failure = {}) {
    super(message, failure.cause === undefined ? undefined : { cause: failure.cause });
    this.name = 'ValueLedgerError';
    this.status = failure.status ?? 0;
    this.code = failure.problem?.code ?? failure.code ?? null;
    this.title = failure.problem?.title ?? null;
    this.detail = failure.problem?.detail ?? null;
    this.errors = failure.problem?.errors ?? [];
    this.traceId = failure.problem?.traceId ?? null;
    this.requestId = failure.requestId ?? null;
    this.retryAfter = failure.retryAfter ?? null;
    this.response = failure.response ?? null;
    this.idempotencyKey = failure.idempotencyKey ?? null;
  }

  /** Whether no complete answer arrived; something may have been recorded all the same. */
  get isNetworkFailure(): boolean {
    return this.code === 'network_failure' || this.code === 'timed_out';
  }
}

/** The problem in a body; undefined if something on the way, such as a proxy, answered instead of the ledger. */
export function problemOf(body: string): Problem | undefined {
  try {
    const problem: unknown = JSON.parse(body);
    return typeof problem === 'object' && problem !== null && 'code' in problem ? (problem as Problem) : undefined;
  } catch {
    return undefined;
  }
}
