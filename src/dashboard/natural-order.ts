const collator = new Intl.Collator("en", { numeric: true });

/** `service-6` before `service-36`; of names that read the same, the one with the lower code points first. */
export function naturally(one: string, other: string): number {
  return collator.compare(one, other) || (one < other ? -1 : Number(one > other));
}
