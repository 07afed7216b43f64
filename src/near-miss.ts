/** The one of `known` that was probably meant by `written`: a slip or two away, and closer than any other; null: none is. */
export function nearMiss(written: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.min(3, Math.floor(written.length / 3)));
  // What nobody types by a slip is not worth comparing.
  if (written.length > longest) return null;
  const ranked = known
    .map((name) => ({ name, slips: slipsBetween(written.toLowerCase(), name) }))
    .toSorted((one, other) => one.slips - other.slips);
  const [best, second] = ranked;
  if (best === undefined || best.slips > most) return startsLike(written, known);
  return second?.slips === best.slips ? null : best.name;
}

const longest = 40;

/** What was begun and not finished. */
function startsLike(written: string, known: readonly string[]): string | null {
  const [only, ...others] = written.length < 3 ? [] : known.filter((name) => name.startsWith(written));
  return only === undefined || others.length > 0 ? null : only;
}

/** Letters to put in, leave out, replace, or exchange with the next (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  let [beforeLast, last] = [[0], Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const ways = [at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1)];
      next.push(Math.min(...ways, isSwapped ? at(beforeLast, column - 2) + 1 : Infinity));
    }
    [beforeLast, last] = [last, next];
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
