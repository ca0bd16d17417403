/** What the headers of an answer say. */
export interface AnswerMeta {
  /** The HTTP status. */
  readonly status: number;

  /** The entity tag of this version; null without one. */
  readonly eTag: string | null;

  /** The address of what was created, a path; null if the answer does not give it. */
  readonly location: string | null;

  /** Whether the request created it; false if it already existed, for a dry run, or if it was only read. */
  readonly isNew: boolean;

  /** Whether the same request was already answered under this idempotency key. */
  readonly isReplayed: boolean;

  /** The header X-Request-Id, which a proxy may set; null without one. */
  readonly requestId: string | null;
}

/** An answer with what its headers say. `$meta` is left out when the answer is copied, compared or written as JSON. */
export type Answered<T> = T & { readonly $meta: AnswerMeta };

export function answered<T>(value: T, response: Response): Answered<T> {
  const { headers, status } = response;
  const isReplayed = headers.has('Idempotency-Replayed');
  const meta: AnswerMeta = {
    status,
    eTag: headers.get('ETag'),
    location: headers.get('Location'),
    isNew: status === 201 && !isReplayed,
    isReplayed,
    requestId: headers.get('X-Request-Id'),
  };
  return Object.defineProperty(value, '$meta', { value: Object.freeze(meta) }) as Answered<T>;
}
