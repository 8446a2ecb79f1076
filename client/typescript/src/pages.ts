/** A page of a list. */
interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string | undefined;
}

/**
 * The items of all pages, each page asked for when the one before is used up.
 *
 * @throws Error if a page names itself as the next, which would never end
 */
export async function* pages<A extends { cursor?: string | undefined }, T>(
  args: A,
  page: (args: A) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  for (let cursor = args.cursor; ;) {
    const { items, nextCursor } = await page({ ...args, cursor });
    yield* items;
    if (nextCursor === undefined) {
      return;
    }
    if (nextCursor === cursor) {
      throw new Error(`The page after '${cursor}' names itself as the next.`);
    }
    cursor = nextCursor;
  }
}
