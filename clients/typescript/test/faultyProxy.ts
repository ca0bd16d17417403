import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with one request: no connection, no answer, an answer that is lost or cut off, or an answer of the proxy itself. */
export type Fault =
  | 'refused'
  | 'silent'
  | 'lost'
  | 'cut'
  | { readonly status: number; readonly retryAfter?: string; readonly body?: string };

/** Stands between client and server, and fails as it is told: one fault for each request, then none. */
export class FaultyProxy {
  readonly #server: Server;
  readonly #target: string;
  readonly faults: Fault[] = [];
  readonly seen: { readonly method: string; readonly key: string | undefined; readonly body: string; readonly at: number }[] = [];

  private constructor(target: string) {
    this.#target = target;
    this.#server = createServer((asked, answer) => void this.#serve(asked, answer));
  }

  static async start(target: string): Promise<FaultyProxy> {
    const proxy = new FaultyProxy(target);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Forgets what was seen, and fails in this way next. */
  next(...faults: Fault[]): void {
    this.seen.length = 0;
    this.faults.splice(0, this.faults.length, ...faults);
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #serve(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await readAll(asked);
    const key = asked.headers['idempotency-key'] as string | undefined;
    this.seen.push({ method: asked.method!, key, body: body.toString(), at: Date.now() });
    const fault = this.faults.shift();
    if (fault === 'refused') {
      asked.socket.destroy();
      return;
    }
    if (fault === 'silent') return;
    if (typeof fault === 'object') {
      answer.writeHead(fault.status, fault.retryAfter === undefined ? {} : { 'Retry-After': fault.retryAfter });
      answer.end(fault.body ?? 'The proxy says no.');
      return;
    }

    const { status, headers, content } = await this.#forward(asked, body);
    if (fault === 'lost') {
      asked.socket.destroy();
      return;
    }
    answer.writeHead(status, { ...headers, 'content-length': content.length });
    if (fault === 'cut') answer.write(content.subarray(0, content.length / 2), () => asked.socket.destroy());
    else answer.end(content);
  }

  async #forward(asked: IncomingMessage, body: Buffer) {
    const { 'transfer-encoding': _, ...headers } = asked.headers;
    const sent = request(new URL(asked.url!, this.#target), {
      method: asked.method!,
      headers: { ...headers, host: new URL(this.#target).host, 'content-length': body.length },
    });
    const answer = await new Promise<IncomingMessage>((resolve, reject) => sent.once('response', resolve).once('error', reject).end(body));
    const { 'transfer-encoding': __, ...answered } = answer.headers;
    return { status: answer.statusCode!, headers: answered, content: await readAll(answer) };
  }
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
