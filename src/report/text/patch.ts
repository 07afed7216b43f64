const context = 3;

/** A unified diff of two texts that differ within lines, as `git apply` and `patch -p1` read it; empty where they are the same. */
export function renderPatch(path: string, before: string, after: string): string {
  const lines = linesOf(before, after);
  const hunks = hunksOf(lines).map(({ from, to }) => {
    const place = `${from + 1},${to - from}`;
    return [`@@ -${place} +${place} @@`, ...lines.slice(from, to).flatMap(rendered)].join("\n");
  });
  return hunks.length === 0 ? "" : `${[`--- a/${path}`, `+++ b/${path}`, ...hunks].join("\n")}\n`;
}

interface Line {
  readonly before: string;
  readonly after: string;
  /** The file's last line, and nothing ends it. */
  readonly isOpen: boolean;
}

function linesOf(before: string, after: string): readonly Line[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const lines = old.map((line, at) => ({ before: line, after: now[at] ?? "", isOpen: at === old.length - 1 }));
  return before.endsWith("\n") ? lines.slice(0, -1) : lines;
}

interface Hunk {
  readonly from: number;
  readonly to: number;
}

/** Changes whose surroundings touch share a hunk. */
function hunksOf(lines: readonly Line[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const [at, { before, after }] of lines.entries()) {
    if (before === after) continue;
    const [from, to] = [Math.max(0, at - context), Math.min(lines.length, at + context + 1)];
    const last = hunks.at(-1);
    if (last !== undefined && from <= last.to) hunks.splice(-1, 1, { from: last.from, to });
    else hunks.push({ from, to });
  }
  return hunks;
}

function rendered({ before, after, isOpen }: Line): readonly string[] {
  const end = isOpen ? ["\\ No newline at end of file"] : [];
  return before === after ? [` ${before}`, ...end] : [`-${before}`, ...end, `+${after}`, ...end];
}
