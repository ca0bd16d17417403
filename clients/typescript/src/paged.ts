/** One page of a list. */
export interface Page<T> {
  readonly items: T[];

  /** Where the next page begins; null on the last page. */
  readonly nextCursor?: string | null;
}

/** A list that is read page by page, each when it is needed: `for await (const item of list)`. */
export class Paged<T, P extends Page<T> = Page<T>> implements AsyncIterable<T> {
  readonly #read: (cursor: string | undefined) => Promise<P>;
  readonly #start: string | undefined;

  /**
   * @param read Reads the page at a cursor, the first one without.
   * @param start The cursor of the first page to read.
   */
  constructor(read: (cursor: string | undefined) => Promise<P>, start?: string) {
    this.#read = read;
    this.#start = start;
  }

  /** The first page. To continue later, list again with the page's `nextCursor` as `cursor`. */
  page(): Promise<P> {
    return this.#read(this.#start);
  }

  /** Page by page. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    let cursor = this.#start;
    do {
      const page: P = await this.#read(cursor);
      yield page;
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** All items at once. Prefer a loop for long lists. */
  async toArray(): Promise<T[]> {
    const items: T[] = [];
    for await (const item of this) items.push(item);
    return items;
  }
}
