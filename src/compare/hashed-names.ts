// File names that bundlers, wheels and compilers put a hash into, so that each content has a name of its own.

/** A name with `*` and its length in place of each hash: hashes of one kind have one length. */
export interface HashedName {
  readonly key: string;
  /** One of them looks as no word, no date and no version does; else it may be a hash if another file's is one. */
  readonly isSure: boolean;
}

/** Letters and digits, as many as a hash has at least; sha512 in hexadecimal digits is the longest. */
const run = /(?<![A-Za-z0-9])[A-Za-z0-9]{6,128}(?![A-Za-z0-9])/g;
/** Bundlers write eight characters of base64url before the suffix; `-` and `_` may be among them. */
const bundled = /(?<=[^-.][-.])[\w-]{8}(?=\.)/g;

/** Null for a name without anything that may be a hash. */
export function hashedName(name: string): HashedName | null {
  let isSure = false;
  const starred = (word: string, likeness: Likeness): string => {
    isSure ||= likeness === "sure";
    return likeness === "none" ? word : `*${word.length}`;
  };
  const short = name.replace(bundled, (word) => starred(word, likenessOfBundled(word)));
  const key = short.replace(run, (word, at: number) => starred(word, likenessOf(word, at > 0)));
  return key === name ? null : { key, isSure };
}

/** `index-*.js` of `index-D5C8ej05.js`. */
export function starredName(name: string): string {
  return hashedName(name)?.key.replaceAll(/\*\d+/g, "*") ?? name;
}

const hexadecimal = /^(?:[\da-f]+|[\dA-F]+)$/;

type Likeness = "sure" | "maybe" | "none";

function likenessOf(word: string, isBehindName: boolean): Likeness {
  const changes = changesIn(word);
  const hasDigit = /\d/.test(word);
  if (hexadecimal.test(word)) {
    if (hasDigit && changes >= 2) return "sure";
    return isBehindName && word.length >= 8 ? "maybe" : "none";
  }
  // Nothing but capitals within tells a word that begins a name from a hash.
  if (word.length < 8 || !isBehindName) return "none";
  const capitals = word.match(/[A-Z]/g)?.length ?? 0;
  const isMixed = hasDigit || (capitals * 8 >= word.length * 3 && capitals < word.length);
  return isMixed && changes >= 3 ? "sure" : "none";
}

function likenessOfBundled(word: string): Likeness {
  const letters = word.replaceAll(/[-_]/g, "");
  if (hexadecimal.test(letters)) return letters === word ? likenessOf(word, true) : "none";
  const changes = changesIn(letters);
  if (changes >= (/\d/.test(letters) ? 3 : 4)) return "sure";
  return changes >= 2 ? "maybe" : "none";
}

/** How often small letters, capitals and digits follow one another. */
function changesIn(word: string): number {
  return word.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
}
