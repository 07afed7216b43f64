/** A path and by how many compressed bytes it grew. */
export interface Changed {
  readonly path: string;
  readonly growthBytes: number;
}

/** Keeps the largest changes of very many: few at a time, because what is kept for a while is what costs memory. */
export class Largest<Change extends Changed> {
  readonly #limit: number;
  #kept: Change[] = [];
  /** As many are kept that come before this one. */
  #last: Change | null = null;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(change: Change): void {
    if (this.#last !== null && byAbsoluteGrowth(change, this.#last) > 0) return;
    this.#kept.push(change);
    if (this.#kept.length < 2 * this.#limit) return;
    this.#kept = this.sorted();
    this.#last = this.#kept.at(-1) ?? null;
  }

  /** By absolute growth, then by path. */
  sorted(): Change[] {
    return this.#kept.toSorted(byAbsoluteGrowth).slice(0, this.#limit);
  }
}

function byAbsoluteGrowth(a: Changed, b: Changed): number {
  return Math.abs(b.growthBytes) - Math.abs(a.growthBytes) || byName(a.path, b.path);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
