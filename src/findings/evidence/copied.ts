/** What a COPY takes, where it takes one thing. */
export interface Copied {
  /** The stage or image; null for the context. */
  readonly from: string | null;
  /** As it is written. */
  readonly source: string;
}

/** Null for what is no COPY, and for one that is not known in full or copies several things. */
export function copiedBy(instruction: string | null): Copied | null {
  const isPlain = instruction !== null && /^COPY [\w./@:*?=, +-]+$/.test(instruction);
  const words = isPlain ? instruction.split(" ").slice(1) : [];
  const [source, target, ...more] = words.filter((word) => !word.startsWith("--"));
  if (source === undefined || target === undefined || more.length > 0) return null;
  const from = words.find((word) => word.startsWith("--from="))?.slice("--from=".length) ?? null;
  return { from, source };
}

/** The directory that holds a source: itself, but where it is written with a wildcard or is the file of that name. */
export function directoryHolding({ from, source }: Copied, file: string): Copied {
  const end = source.lastIndexOf("/");
  const name = source.slice(end + 1);
  if (!/[*?]/.test(name) && name !== file) return { from, source };
  return { from, source: end < 0 ? "." : source.slice(0, Math.max(1, end)) };
}
