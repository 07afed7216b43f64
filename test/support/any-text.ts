import * as fc from "fast-check";

const surrogatesStart = 0xd800;
const surrogates = 0x800;

/** Any character but half of a pair. fast-check's own unit makes a table of all 1.1 million first, which takes a second. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff - surrogates }).map(
  (place) => String.fromCodePoint(place < surrogatesStart ? place : place + surrogates),
  (character) => {
    const [one, more] = typeof character === "string" ? Array.from(character) : [];
    const point = one?.codePointAt(0);
    if (point === undefined || more !== undefined) throw new Error("not one character");
    return point < surrogatesStart ? point : point - surrogates;
  },
);

/** Text of any characters, with what is dangerous to JavaScript among it. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: anyCharacter, maxLength });
}
