import type { Answered } from '../answer.js';
import type { Connection, FileBody } from '../connection.js';
import type { Import, ImportMap, ImportMode, ImportProblem } from '../generated/schema.js';
import type { LedgerFile } from '../ledgerFile.js';
import type { CallOptions, ListOptions, RecordOptions } from '../options.js';
import type { Paged } from '../paged.js';
import { pause } from '../repeats.js';
import { dryRunOf } from './conditions.js';

/** How a file should be imported. */
export interface ImportOptions extends RecordOptions {
  /** CSV with a header first, or NDJSON with one entry as JSON on each line. It is never guessed. */
  readonly format: 'csv' | 'ndjson';

  /** Whether to record all rows or none (when left out), or every row without problems. */
  readonly mode?: ImportMode;

  /** How the dates of a CSV file are written: `iso` (when left out) or `dd/mm/yyyy`. */
  readonly dateFormat?: string;

  /** Headers of the file that are not columns of an entry, and the columns that they mean. */
  readonly map?: Readonly<Record<string, string>>;

  /** Name of a saved map. Pairs in `map` are added to it, or replace its pairs for the same headers. */
  readonly mapName?: string;
}

/** How to wait for an import. */
export interface WaitOptions extends CallOptions {
  /** Called with each answer, the last one too: how far the import is. */
  readonly onProgress?: (progress: Import) => void;
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/** Files of entries of any length. */
export class ImportGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Sends a file. A small import is over with the answer; wait for a long one with `waitFor`. A text, a Blob or bytes are sent again after
   * a failure; a stream can be read only once, so it is not. Browsers send streams only over HTTP/2: give them the File itself.
   */
  send(file: FileBody, options: ImportOptions): Promise<Answered<Import>> {
    const { mode, dateFormat, mapName } = options;
    const map = options.map && Object.entries(options.map).map(([theirs, ours]) => `${theirs}:${ours}`);
    const query = { ...dryRunOf(options), mode, dateFormat, map, mapName };
    const type = options.format === 'csv' ? 'text/csv' : 'application/x-ndjson';
    return this.#connection.call('SendImport', { query }, { ...options, file: { content: file, type }, unlimited: true });
  }

  /** How far an import is, or its result; the result is kept for thirty days. */
  get(id: string, options: CallOptions = {}): Promise<Answered<Import>> {
    return this.#connection.call('GetImport', { path: { id } }, options);
  }

  /** Running imports and imports that are over, the latest first. */
  list(options: ListOptions = {}): Paged<Import> {
    return this.#connection.list('ListImports', {}, options);
  }

  /** Stops an import, unless it is already recording or is over. */
  cancel(id: string, options: CallOptions = {}): Promise<Answered<Import>> {
    // If only the answer was lost, a second request would be told that the import is over.
    return this.#connection.call('CancelImport', { path: { id } }, { ...options, repeat: 'ifRefused' });
  }

  /** Asks with growing pauses until the import is over; returns its result. */
  async waitFor(id: string, { onProgress, signal }: WaitOptions = {}): Promise<Answered<Import>> {
    for (let next = FIRST_PAUSE; ; next = Math.min(next * 2, LONGEST_PAUSE)) {
      const progress = await this.get(id, { signal });
      onProgress?.(progress);
      if (progress.status !== 'running') return progress;
      await pause(next, signal);
    }
  }

  /** All problems of the rows of an import that is over. */
  problems(id: string, options: ListOptions = {}): Paged<ImportProblem> {
    return this.#connection.list('ListImportProblems', { path: { id } }, options);
  }

  /** The same list as CSV. */
  exportProblems(id: string, options: CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('ExportImportProblems', { path: { id } }, options);
  }

  /** The rejected rows as they were sent, each with its problem, so that you can correct them and send them again. */
  exportRejected(id: string, options: CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('ExportRejectedRows', { path: { id } }, options);
  }

  /** Deletes the rejected rows for good, and the parts of them quoted in the problems. Otherwise they are deleted after thirty days. */
  async deleteRejected(id: string, options: CallOptions = {}): Promise<void> {
    await this.#connection.call('DeleteRejectedRows', { path: { id } }, options);
  }

  /** A template with every column and some examples. */
  template(options: CallOptions = {}): Promise<LedgerFile> {
    return this.#connection.file('GetImportTemplate', {}, options);
  }
}

/** Saved maps, each with a name, that say what the headers of files mean. */
export class ImportMapGroup {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get(name: string, options: CallOptions = {}): Promise<Answered<ImportMap>> {
    return this.#connection.call('GetImportMap', { path: { name } }, options);
  }

  /** All saved maps, in the order of their names. */
  async list(options: CallOptions = {}): Promise<ImportMap[]> {
    return (await this.#connection.call('ListImportMaps', {}, options)).items;
  }

  /** Saves which column of an entry each header of a file means, or replaces the map saved under the name. */
  put(name: string, columns: Readonly<Record<string, string>>, options: CallOptions = {}): Promise<Answered<ImportMap>> {
    return this.#connection.call('PutImportMap', { path: { name }, body: { columns } }, options);
  }
}
