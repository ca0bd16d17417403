/** A file that the server sends, such as a table or a workbook. It can be read once, as it arrives. */
export class LedgerFile {
  readonly #response: Response;

  constructor(response: Response) {
    this.#response = response;
  }

  /** The media type, such as `text/csv`. */
  get contentType(): string {
    return this.#response.headers.get('Content-Type')?.split(';')[0] ?? 'application/octet-stream';
  }

  /** The bytes as they arrive. */
  get stream(): ReadableStream<Uint8Array> {
    return this.#response.body ?? new Blob([]).stream();
  }

  text(): Promise<string> {
    return this.#response.text();
  }

  /** For a download in a browser. */
  blob(): Promise<Blob> {
    return this.#response.blob();
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.#response.arrayBuffer());
  }

  /** Line by line as they arrive, for NDJSON. A cell of a CSV file may have several lines, so a reader of CSV should read the stream. */
  async *lines(): AsyncGenerator<string, void, undefined> {
    const reader = this.stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
    try {
      let rest = '';
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        const lines = (rest + part.value).split('\n');
        rest = lines.pop()!;
        for (const line of lines) yield line.replace(/\r$/, '');
      }
      if (rest !== '') yield rest;
    } finally {
      await reader.cancel();
    }
  }
}
