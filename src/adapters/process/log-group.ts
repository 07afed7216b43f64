export type Log = (line: string) => void;

/** Runs work whose lines are folded under one title. */
export type Group = <Result>(title: string, work: (log: Log) => Promise<Result>) => Promise<Result>;

/** What one group may hold in memory; a build that prints more is cut there. */
const mostLines = 100_000;

/** Groups that may run at the same time: each is shown as a whole once it is done, and only `say` tells that it began. */
export function wholeGroups(group: Group, say: Log): Group {
  let shown = Promise.resolve();
  return async (title, work) => {
    const lines: string[] = [];
    const startedAt = performance.now();
    say(`${title}: started`);
    try {
      return await work((line) => void (lines.length < mostLines && lines.push(line)));
    } finally {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      const cut = lines.length < mostLines ? [] : [`(only the first ${mostLines} lines are shown)`];
      shown = shown.then(() => group(`${title} (${seconds} s)`, async (log) => [...lines, ...cut].forEach((line) => log(line))));
      await shown;
    }
  };
}
