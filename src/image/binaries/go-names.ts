/** Runs of letters that a function's name may begin with before its package: functions that the compiler makes for a type. */
const made = /^(?:type:\.(?:eq|hash)\.|type\.\.(?:eq|hash)\.|go[:.](?:\(\*|interface |struct ))/;
/** Arrays and pointers before the type's package. */
const wrapped = /^(?:\[\d*\]|\*|\()+/;

/**
 * The import path of the package that a function belongs to, from the name that Go's linker knows it by:
 * `gopkg.in/yaml%2ev3.(*decoder).scalar` is in `gopkg.in/yaml.v3`. Null for those that belong to none.
 */
export function packageOfFunction(name: string): string | null {
  // Hardly a name needs it, and a large program has a million.
  const plain = /^(?:type|go[:.]|\[)/.test(name) ? name.replace(made, "").replace(wrapped, "") : name;
  const path = plain.slice(0, endOfPath(plain));
  const dot = path.indexOf(".", path.lastIndexOf("/") + 1);
  return dot <= 0 ? null : unescaped(path.slice(0, dot));
}

/** Where type parameters, receivers and the like begin. */
function endOfPath(name: string): number {
  let at = 0;
  while (at < name.length && !ends.has(name.charCodeAt(at))) at += 1;
  return at;
}

const ends: ReadonlySet<number> = new Set(Array.from("[({ ,", (one) => one.charCodeAt(0)));

/** Dots in the last part of a path, control characters, `"`, `%` and whatever is not ASCII are written so. https://pkg.go.dev/cmd/internal/objabi#PathToPrefix */
function unescaped(path: string): string {
  return path.includes("%")
    ? path.replaceAll(/%([\da-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : path;
}
