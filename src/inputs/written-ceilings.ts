import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from "yaml";
import { ceilingRules, type CeilingRule } from "../judge/reasons.ts";
import { parseBytes } from "./quantities.ts";

/** A ceiling that a configuration file writes out. */
export interface WrittenCeiling {
  readonly rule: CeilingRule;
  /** As it is written, without quotes. */
  readonly text: string;
  readonly bytes: number;
  /** Whose it is: of one image, or of all that have none of their own. */
  readonly images: readonly string[];
  readonly isDefault: boolean;
  /** Where its text begins and ends in the file, in characters, quotes included. */
  readonly from: number;
  readonly to: number;
}

/** The ceilings in a file that `parseConfig` has accepted; what an alias or a merge brings in stands elsewhere, and is left out. */
export function writtenCeilings(text: string): readonly WrittenCeiling[] {
  const { contents } = parseDocument(text, { uniqueKeys: false, logLevel: "error" });
  const listed = isMap(contents) ? contents.get("images", true) : null;
  const images = isSeq(listed) ? listed.items.filter((item) => isMap(item)) : [];
  const defaults = isMap(contents) ? contents.get("defaults", true) : null;
  return ceilingRules.flatMap((rule) => {
    const own = images.flatMap((image) => ceilingIn(image, { rule, images: [nameOf(image)], isDefault: false }));
    const others = images.filter((image) => !image.has(rule)).map(nameOf);
    return own.concat(isMap(defaults) ? ceilingIn(defaults, { rule, images: others, isDefault: true }) : []);
  });
}

function nameOf(image: YAMLMap): string {
  const name = image.get("name");
  return typeof name === "string" ? name.trim() : "";
}

function ceilingIn(map: YAMLMap, of: Pick<WrittenCeiling, "rule" | "images" | "isDefault">): readonly WrittenCeiling[] {
  const node = map.get(of.rule, true);
  if (!isScalar(node) || node.range == null || !isOneLine(node)) return [];
  const text = String(node.value);
  const bytes = parseBytes(text);
  const [from, to] = node.range;
  return bytes === null || of.images.length === 0 ? [] : [{ ...of, text, bytes, from, to }];
}

/** A block scalar has lines of its own. */
function isOneLine({ type }: Scalar): boolean {
  return type !== "BLOCK_FOLDED" && type !== "BLOCK_LITERAL";
}

/** The file with other texts in place of ceilings: everything else stays as it is, to the last blank. */
export function withCeilings(text: string, changes: readonly { readonly at: WrittenCeiling; readonly text: string }[]): string {
  return changes
    .toSorted((one, other) => other.at.from - one.at.from)
    .reduce((file, { at, text: size }) => {
      const quote = /^["']/.exec(file.slice(at.from))?.[0] ?? "";
      return `${file.slice(0, at.from)}${quote}${size}${quote}${file.slice(at.to)}`;
    }, text);
}
