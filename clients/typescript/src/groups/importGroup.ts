import type { Answered } from '../answer.js';
import type { Connection, FileBody } from '../connection.js';
import type {
  DecimalMark,
  Import,
  ImportMap,
  ImportMapDraft,
  ImportMode,
  ImportPreview,
  ImportProblem,
  LikeStanding,
  QuantitySource,
  ThousandsMark,
  Timestamps,
  TotalRows,
} from '../generated/schema.js';
import type { LedgerFile } from '../ledgerFile.js';
import type { CallOptions, ListOptions, RecordOptions } from '../options.js';
import type { Paged } from '../paged.js';
import { pause } from '../repeats.js';
import { dryRunOf } from './conditions.js';

/** How a file should be imported. */
export interface ImportOptions extends RecordOptions {
  /** CSV with a header first, NDJSON with one entry as JSON on each line, or a workbook. It is never guessed. */
  readonly format: ImportFormat;

  /** Whether to record all rows or none (when left out), or every row without problems. */
  readonly mode?: ImportMode;

  /** How dates are written: `iso` (when left out), `dd/mm/yyyy`, `dd/mm/yy`, `dd-mmm-yy` or `mm/dd/yyyy`. */
  readonly dateFormat?: string;

  /** Headers of the file that are not columns of an entry, and the columns that they mean. */
  readonly map?: Readonly<Record<string, string>>;

  /** Headers of columns to leave out; `*` for all that match nothing. */
  readonly ignore?: readonly string[];

  /** Members that are the same for every row, by column. */
  readonly set?: Readonly<Record<string, string>>;

  /** Name of a saved map. What is stated here is added to it, or replaces what it says. */
  readonly mapName?: string;

  /** What the file is called, so that its import can be recognised; at most 255 characters. */
  readonly fileName?: string;

  /** Name of the sheet of a workbook; the first when left out. */
  readonly sheet?: string;

  /** The row of the header, counted as a spreadsheet does. */
  readonly headerRow?: number;

  /** `date` to read a date with a time of day as its date; otherwise it is refused. */
  readonly timestamps?: Timestamps;

  /** `h:mm` to read hours and minutes such as 1:30, 1h 30m or 1.5h. */
  readonly quantityFormat?: string;

  /** Where the quantity comes from: its column (when left out), or start and end time. */
  readonly quantity?: QuantitySource;

  /** What stands before the decimals; a point when left out. */
  readonly decimal?: DecimalMark;

  /** What stands between the thousands; nothing when left out. */
  readonly thousands?: ThousandsMark;

  /** 6 to round quantities half up to six decimals. */
  readonly round?: number;

  /** True to let a title stand for the code of a programme, measure, party or team. */
  readonly titles?: boolean;

  /** What happens to a last row that is the sum of the quantities. */
  readonly totals?: TotalRows;

  /** What happens to rows without a reference that are like entries that are already recorded. */
  readonly likeStanding?: LikeStanding;
}

/** How a file of entries is written. */
export type ImportFormat = 'csv' | 'ndjson' | 'xlsx' | 'ods';

const TYPES: Readonly<Record<ImportFormat, string>> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** Lists are written like a row of CSV: a part with a comma stands in quotes. */
const part = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const pairs = (members?: Readonly<Record<string, string>>): string[] | undefined =>
  members && Object.entries(members).map(([name, value]) => part(`${name}:${value}`));

/** Which part of a file to look at; guessed where it is left out. */
export interface PreviewOptions extends CallOptions {
  readonly sheet?: string;

  /** The row of the header, counted as a spreadsheet does. */
  readonly headerRow?: number;
}

/** Which sheet of a workbook is read: the first when left out. */
export interface SheetOptions extends CallOptions {
  readonly sheet?: string;

  /** What stands before the decimals of its numbers; a point when left out. */
  readonly decimal?: DecimalMark;
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
    const { mode, mapName, fileName, sheet, headerRow, titles, totals, likeStanding } = options;
    const { dateFormat, timestamps, quantityFormat, quantity, decimal, thousands, round } = options;
    const lists = { map: pairs(options.map), ignore: options.ignore?.map(part), set: pairs(options.set) };
    const cells = { dateFormat, timestamps, quantityFormat, quantity, decimal, thousands, round };
    const query = { ...dryRunOf(options), mode, mapName, fileName, ...lists, sheet, headerRow, ...cells, titles, totals, likeStanding };
    const type = TYPES[options.format];
    return this.#connection.call('SendImport', { query }, { ...options, file: { content: file, type }, unlimited: true });
  }

  /**
   * Looks at a file and says how it could be imported: what its columns seem to be and why, which settings read it, and ten rows as they
   * would be recorded. Nothing is recorded.
   */
  preview(file: FileBody, format: ImportFormat, options: PreviewOptions = {}): Promise<Answered<ImportPreview>> {
    const { sheet, headerRow } = options;
    return this.#connection.call('PreviewImport', { query: { sheet, headerRow } }, { ...options, file: { content: file, type: TYPES[format] }, unlimited: true });
  }

  /** The rows of a sheet of a workbook as CSV, each cell as an import reads it. */
  readSheet(file: FileBody, format: ImportFormat, options: SheetOptions = {}): Promise<LedgerFile> {
    const { sheet, decimal } = options;
    return this.#connection.file('ReadSheet', { query: { sheet, decimal } }, { ...options, file: { content: file, type: TYPES[format] } });
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

  /** Saves how files of a kind are read and which column of an entry each header means, or replaces the map saved under the name. */
  put(name: string, map: ImportMapDraft, options: CallOptions = {}): Promise<Answered<ImportMap>> {
    return this.#connection.call('PutImportMap', { path: { name }, body: map }, options);
  }
}
