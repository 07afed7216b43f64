import * as fc from "fast-check";
import { anyText } from "../support/any-text.ts";
import { nasty } from "../support/parsed.ts";

/** Text that somebody means ill with, and text that nobody has thought of. */
export const hostileText = fc.oneof(
  fc.constantFrom(...nasty),
  anyText(40),
  fc.array(fc.constantFrom(...nasty), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(" ").slice(0, 5000)),
);

/** A value of any shape, as JSON may hold it. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.jsonValue(),
  fc.constantFrom(null, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER + 1, "", [], {}, { __proto__: null, constructor: 1 }),
);

type Path = readonly (string | number)[];

/** The places of a JSON value that hold something, the value itself among them. */
export function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

/** A copy with something else at one place; `undefined` takes the place away. */
export function withPlace(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === String(key) ? withPlace(inner, rest, other) : inner));
  const entries = Object.entries(Object(value)).map(
    ([name, inner]) => [name, name === key ? withPlace(inner, rest, other) : inner] as const,
  );
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

/** Copies of a JSON value with something hostile at one to three places. */
export function damaged(value: unknown, hostile: fc.Arbitrary<unknown> = anyJson): fc.Arbitrary<unknown> {
  const places = placesIn(value);
  const change = fc.tuple(fc.constantFrom(...places), fc.oneof(hostile, fc.constant(undefined)));
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((changed, [place, other]) => withPlace(changed, place, other), value));
}
