const waiting: (() => unknown)[] = [];

/**
 * What happens at the end of the test file that is running, for helpers: a process goes from one file to the next and keeps their
 * modules, so that a hook at their top would belong to the first file alone.
 */
export function atEnd(undo: () => unknown): void {
  waiting.push(undo);
}

/** Does what is waiting. test/support/each-file.ts calls it. */
export async function end(): Promise<void> {
  await Promise.all(waiting.splice(0).map(async (undo) => await undo()));
}
