import { ValueLedgerError } from './valueLedgerError.js';

/**
 * When a request may be sent again: `always` if the server notices that it is the same, `ifRefused` if only an answer that says that
 * nothing was done allows it, `never` if its body can be read only once.
 */
export type Repeat = 'always' | 'ifRefused' | 'never';

const LONGEST_PAUSE = 8_000;

/** Sends a request again with growing pauses, as long as that may help and cannot do harm. */
export async function repeating<T>(
  attempt: () => Promise<T>,
  repeat: Repeat,
  limits: { readonly firstPause: number; readonly retryFor: number },
  wait: (milliseconds: number) => Promise<void>,
): Promise<T> {
  let left = limits.retryFor;
  for (let next = limits.firstPause; ; next = Math.min(next * 2, LONGEST_PAUSE)) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ValueLedgerError) || !mayHelp(error, repeat)) throw error;
      const pause = Math.max(error.retryAfter ?? 0, next * (0.75 + Math.random() / 2));
      left -= pause;
      if (left < 0) throw error;
      await wait(pause);
    }
  }
}

function mayHelp(error: ValueLedgerError, repeat: Repeat): boolean {
  if (repeat === 'never') return false;
  if (error.status === 429 || error.status === 503) return true;
  if (repeat === 'ifRefused') return false;
  return error.status === 502 || error.status === 504 || error.code === 'network_failure' || error.code === 'idempotency_key_is_in_use';
}

/** Waits, unless the signal ends the wait: then it throws the signal's reason. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = () => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
  });
}

/** The milliseconds that a Retry-After header asks for, as seconds or as a date; null without one. */
export function retryAfterOf(headers: Headers): number | null {
  const header = headers.get('Retry-After');
  if (header === null) return null;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}
