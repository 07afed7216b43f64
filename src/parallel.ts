/**
 * Runs a task for every item, at most `limit` at a time; results keep the items' order. After a failure no task is begun, and
 * the first failure is thrown once those that run have ended: what they clean up must not be left behind.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const failures: { readonly error: unknown }[] = [];
  async function work(): Promise<void> {
    for (const [position, item] of waiting) {
      if (failures.length > 0) return;
      try {
        results[position] = await task(item);
      } catch (error) {
        failures.push({ error });
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  const [first] = failures;
  if (first !== undefined) throw first.error;
  return results;
}

/** Runs tasks as they are given, at most `limit` at a time; the others wait for their turn. */
export function inTurns(limit: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = limit;
  return async (task) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

/** The same work for all who ask, begun when the first one does; what it fails with is theirs, too. */
export function once<Answer>(work: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | null = null;
  return async () => await (answer ??= work());
}
