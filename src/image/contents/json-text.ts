/** A package.json is read by two, one after the other. */
const parsed = new WeakMap<Buffer, { readonly value: unknown }>();

/** What a JSON text says; undefined when it is none. The content must not change. */
export function parsedJson(content: Buffer): unknown {
  const known = parsed.get(content) ?? { value: valueOf(content) };
  parsed.set(content, known);
  return known.value;
}

function valueOf(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString("utf8").replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
