/** One tag of HTML, or a comment (`name` is empty). */
interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isHidden: boolean;
}

/** Elements that are open, as far as they decide what is seen: the innermost last. */
export type OpenElements = readonly { readonly name: string; readonly isUnseen: boolean }[];

/** Struck out, code, other people's words, and what browsers or GitHub do not show. */
const unseenNames: ReadonlySet<string> = new Set(
  (
    "del s strike code pre kbd samp tt var q blockquote cite script style template textarea title xmp noembed noframes noscript " +
    "plaintext iframe object svg math audio video canvas select option optgroup datalist dialog head rp"
  ).split(" "),
);

/** What opens more than this at once is no text of a person: nothing in it counts. */
const deepest = 100;

/** The elements that are open after `html`, where `open` were before it. */
export function afterHtml(html: string, open: OpenElements): OpenElements {
  let now = open;
  for (const tag of tagsIn(html)) now = afterTag(tag, now);
  return now;
}

export function isUnseen(open: OpenElements): boolean {
  return open.length >= deepest || open.some((element) => element.isUnseen);
}

function afterTag({ name, isClosing, isHidden }: Tag, open: OpenElements): OpenElements {
  if (open.length >= deepest) return open;
  if (isClosing) {
    const at = open.findLastIndex((element) => element.name === name);
    return at === -1 ? open : open.toSpliced(at, 1);
  }
  // An element that is seen matters only where its end could be taken for that of an unseen one of its name.
  const unseen = isHidden || unseenNames.has(name);
  return unseen || open.some((element) => element.name === name) ? [...open, { name, isUnseen: unseen }] : open;
}

/** Goes forward only: a tag that is never closed ends the search. */
function* tagsIn(html: string): Generator<Tag> {
  let at = html.indexOf("<");
  while (at !== -1) {
    if (html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 4);
      if (end === -1) return;
      at = html.indexOf("<", end);
      continue;
    }
    const end = endOfTag(html, at);
    if (end === -1) return;
    const tag = tagOf(html.slice(at, end));
    if (tag !== null) yield tag;
    at = html.indexOf("<", end);
  }
}

/** The place after the `>` that is in no quoted value; -1 when there is none. */
function endOfTag(html: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < html.length; at++) {
    const character = html.charAt(at);
    if (quote === "" && character === ">") return at + 1;
    if (quote === "" && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = "";
  }
  return -1;
}

const voidNames: ReadonlySet<string> = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

function tagOf(html: string): Tag | null {
  const [, slash, written] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html) ?? [];
  const name = written?.toLowerCase();
  if (name === undefined || voidNames.has(name)) return null;
  // GitHub takes `style` away; who writes it did not mean the text to be read as the others are.
  const isHidden = /[\s"'/](?:hidden|style|aria-hidden)(?=[\s=>/])/i.test(html);
  return { name, isClosing: slash === "/", isHidden };
}
