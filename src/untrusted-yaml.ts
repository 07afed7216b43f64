import { parseDocument } from "yaml";

/** The value of a YAML text that anybody may have written; null for what is no YAML, or too much of it. */
export function untrustedYaml(text: string): unknown {
  try {
    // The parser compares every key with every other one of its map, and its warnings would quote the file.
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: "silent", merge: true });
    return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}
