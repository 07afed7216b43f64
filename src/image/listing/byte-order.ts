/** Some bytes of a larger buffer. */
export interface Span {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** How many bytes two spans have in common at their start. */
export function sharedStart(one: Span, other: Span): number {
  const most = Math.min(one.end - one.start, other.end - other.start);
  let shared = 0;
  while (shared < most && one.bytes[one.start + shared] === other.bytes[other.start + shared]) shared += 1;
  return shared;
}

/** Negative when `one` comes first, 0 when they are equal. */
export function compareSpans(one: Span, other: Span): number {
  const shared = sharedStart(one, other);
  const lengths = one.end - one.start - (other.end - other.start);
  if (shared === Math.min(one.end - one.start, other.end - other.start)) return lengths;
  return (one.bytes[one.start + shared] ?? 0) - (other.bytes[other.start + shared] ?? 0);
}
