import { readFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { join, normalize } from 'node:path';

const BUILT = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A web site that serves an empty page and the built client, and passes on what is meant for the ledger if it has one. */
export class WebSite {
  readonly #server: Server;
  ledger: string | undefined;

  private constructor() {
    this.#server = createServer((asked, answer) => void this.#serve(asked, answer));
  }

  static async start(): Promise<WebSite> {
    const site = new WebSite();
    await new Promise<void>((resolve) => site.#server.listen(0, 'localhost', resolve));
    return site;
  }

  /** The host has another name than the server of the tests, so that both have nothing in common. */
  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #serve(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const path = asked.url!;
    if (this.ledger !== undefined && /^\/(v1|health)\//.test(path)) {
      const passed = request(new URL(path, this.ledger), { method: asked.method!, headers: asked.headers }, (answered) => {
        answer.writeHead(answered.statusCode!, answered.headers);
        answered.pipe(answer);
      });
      asked.pipe(passed);
      return;
    }

    const file = /^\/client\/[\w/]+\.js$/.test(path) ? await readFile(join(BUILT, normalize(path.slice(8)))).catch(() => null) : null;
    if (file) answer.writeHead(200, { 'Content-Type': 'text/javascript' }).end(file);
    else if (path === '/') answer.writeHead(200, { 'Content-Type': 'text/html' }).end('<!DOCTYPE html><title>A council</title>');
    else answer.writeHead(404).end();
  }
}
