import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { ValueLedgerClient, type ValueLedgerOptions } from '@valueledger/client';

const SERVER = fileURLToPath(new URL('../../../../src/ValueLedger.Api/bin/Debug/net10.0/ValueLedger.Api.dll', import.meta.url));
const PATIENCE = 120_000;

/** The real server with a database of its own, which is deleted at the end. */
export class RunningLedger {
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #server: ChildProcess;
  readonly address: string;

  private constructor(folder: string, environment: NodeJS.ProcessEnv, server: ChildProcess) {
    this.#folder = folder;
    this.#environment = environment;
    this.#server = server;
    this.address = environment.ASPNETCORE_URLS!;
  }

  static async start(settings: NodeJS.ProcessEnv = {}): Promise<RunningLedger> {
    if (!existsSync(SERVER)) throw new Error('Build the server first: dotnet build src/ValueLedger.Api');
    const folder = await mkdtemp(join(tmpdir(), 'valueledger-'));
    const environment = {
      ...process.env,
      Ledger__Database: `Data Source=${join(folder, 'ledger.db')}`,
      ASPNETCORE_URLS: `http://127.0.0.1:${await freePort()}`,
      ASPNETCORE_ENVIRONMENT: 'Production',
      ...settings,
    };
    const server = spawn('dotnet', [SERVER], { cwd: folder, env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    server.stderr!.on('data', (text) => (said += text));

    const ledger = new RunningLedger(folder, environment, server);
    const health = new ValueLedgerClient({ baseUrl: ledger.address, retryFor: 0 }).health;
    for (const end = Date.now() + PATIENCE; ; await wait(50)) {
      if (server.exitCode !== null || Date.now() > end) {
        await ledger.stop();
        throw new Error(`The server does not answer. ${said}`);
      }
      if (await health.readiness().catch(() => null)) return ledger;
    }
  }

  /** A client with a new key of a new organisation. */
  async organisation(code: string, options: Partial<ValueLedgerOptions> = {}): Promise<ValueLedgerClient> {
    const words = ['--name', `Council of ${code}`, '--currency', 'GBP', '--standard-basis', 'own'];
    await this.#command('organisations', 'create', code, ...words);
    return new ValueLedgerClient({ baseUrl: this.address, apiKey: await this.key(code), ...options });
  }

  /** The text of a new key, which is the last line that is printed. */
  async key(organisation: string): Promise<string> {
    const said = await this.#command('keys', 'create', '--organisation', organisation, '--scopes', 'all', '--name', 'test');
    return said.trimEnd().split('\n').at(-1)!;
  }

  async stop(): Promise<void> {
    if (this.#server.exitCode === null) {
      const ended = new Promise((resolve) => this.#server.once('exit', resolve));
      this.#server.kill();
      await ended;
    }
    await rm(this.#folder, { recursive: true });
  }

  async #command(...words: string[]): Promise<string> {
    const command = spawn('dotnet', [SERVER, ...words], { cwd: this.#folder, env: this.#environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    command.stdout.on('data', (text) => (said += text));
    command.stderr.on('data', (text) => (said += text));
    const code = await new Promise((resolve) => command.once('close', resolve));
    if (code !== 0) throw new Error(`${words.join(' ')}: ${said}`);
    return said;
  }
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  const { port } = listener.address() as AddressInfo;
  await new Promise((resolve) => listener.close(resolve));
  return port;
}
