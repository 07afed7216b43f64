/** Runs of letters that a function's name may begin with before its package: functions that the compiler makes for a type. */
const made = /^(?:type:\.(?:eq|hash)\.|type\.\.(?:eq|hash)\.|go[:.](?:\(\*|interface |struct ))/;
/** Arrays and pointers before the type's package. */
const wrapped = /^(?:\[\d*\]|\*|\()+/;

/** Part of a buffer that holds the name by which Go's linker knows a function, one character per byte. */
export interface NameBytes {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

const [dot, slash] = Buffer.from("./");
/** What a name may begin with that does not begin with its package. */
const beginnings = ["type:", "type..", "go:", "go.(", "go.interface ", "go.struct ", "["].map((text) => Buffer.from(text));

/**
 * The import path of the package that a function belongs to, from the name that Go's linker knows it by:
 * `gopkg.in/yaml%2ev3.(*decoder).scalar` is in `gopkg.in/yaml.v3`. Null for those that belong to none.
 */
export function packageOfFunction(name: NameBytes): string | null {
  const plain = isPlain(name) ? name : withoutMade(name);
  const end = endOfPackage(plain);
  return end === plain.start ? null : unescaped(plain.bytes.toString("latin1", plain.start, end));
}

/** Whether a name begins with the path of its package: those that do not begin with `g`, `t` or `[`. */
export function isPlain({ bytes, start }: NameBytes): boolean {
  for (const beginning of beginnings) if (isAt(bytes, start, beginning)) return false;
  return true;
}

function isAt(bytes: Buffer, start: number, text: Buffer): boolean {
  for (let at = 0; at < text.length; at += 1) if (bytes[start + at] !== text[at]) return false;
  return true;
}

/** Where the path of the package ends that a plain name begins with: at the first dot of its last part; `start` when there is none. */
export function endOfPackage({ bytes, start, end }: NameBytes): number {
  let found = -1;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (ends[byte] === 1) break;
    if (byte === slash) found = -1;
    else if (byte === dot && found < 0) found = at;
  }
  return Math.max(start, found);
}

/** 1 for bytes with which type parameters, receivers and the like begin, and for what is behind a name: there is no path in what follows. */
export const ends: Uint8Array = new Uint8Array(256);
for (const byte of Buffer.from("[({ ,\0")) ends[byte] = 1;

function withoutMade(name: NameBytes): NameBytes {
  const text = name.bytes.toString("latin1", name.start, name.end);
  const bytes = Buffer.from(text.replace(made, "").replace(wrapped, ""), "latin1");
  return { bytes, start: 0, end: bytes.length };
}

/** Dots in the last part of a path, control characters, `"`, `%` and whatever is not ASCII are written so. https://pkg.go.dev/cmd/internal/objabi#PathToPrefix */
function unescaped(path: string): string {
  return path.includes("%")
    ? path.replaceAll(/%([\da-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : path;
}
