/**
 * The same Markdown without what commonmark.js takes quadratic time for; it is linear for everything else. It
 * reads the same, but for addresses, emphasis and links in numbers that no person writes.
 */
export function withoutTraps(markdown: string): string {
  const short = markdown.replaceAll(longBlank, (blanks) => blanks.slice(0, mostBlanks)).replaceAll(longWord, "$& ");
  return withFewMarks(withoutOpenEnds(short));
}

const mostBlanks = 64;
const longBlank = new RegExp(`[ \\t]{${mostBlanks},}`, "g");
/** `[a](` again and again without a blank between. */
const longWord = /\S{1024}/gu;

/** For each link the parser goes through all marks before it that nothing has closed yet. */
const mostMarks = 100;

/** Emphasis and links after the first hundred between two blank lines are left as they are written. */
function withFewMarks(markdown: string): string {
  let marks = 0;
  return markdown.replaceAll(/(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)|[*_[]/g, (mark, index: number) => {
    if (mark.length > 1) marks = 0;
    else marks += 1;
    if (mark.length > 1 || marks <= mostMarks || (mark !== "[" && isAtLineStart(markdown, index))) return mark;
    return `&#${mark.charCodeAt(0)};`;
  });
}

/** Of inline HTML that is not a tag, what ends each kind. */
const ends = { "<!--": "-->", "<![CDATA[": "]]>", "<!": ">", "<?": "?>" } as const;
type Start = keyof typeof ends;

/** An inline comment or declaration that nothing ends in its paragraph is text, and the parser looks for its end from each of them. */
function withoutOpenEnds(markdown: string): string {
  const next = new Search(markdown);
  let text = "";
  let done = 0;
  for (const { 0: start, index } of markdown.matchAll(/<!--|<!\[CDATA\[|<!|<\?/g)) {
    if (index < done || !isStart(start) || isAtLineStart(markdown, index)) continue;
    const end = next.after(ends[start], index);
    if (end !== -1 && end < next.blankLineAfter(index)) continue;
    text += `${markdown.slice(done, index)}&lt;`;
    done = index + 1;
  }
  return text + markdown.slice(done);
}

function isStart(text: string): text is Start {
  return text in ends;
}

/** There it begins a block of HTML, which may be left open to the end of the text. */
function isAtLineStart(markdown: string, index: number): boolean {
  return /(?:^|[\r\n])[\s>*_+\d.)-]*$/.test(markdown.slice(Math.max(0, index - 2 * mostBlanks), index));
}

/** Finds what comes next, with every place looked at once. */
class Search {
  readonly #text: string;
  readonly #found = new Map<string, number>();
  #blankLine = -1;
  readonly #blankLines: IterableIterator<RegExpExecArray>;

  constructor(text: string) {
    this.#text = text;
    this.#blankLines = text.matchAll(/(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)/g);
  }

  after(wanted: string, index: number): number {
    const known = this.#found.get(wanted);
    if (known !== undefined && (known === -1 || known >= index)) return known;
    const found = this.#text.indexOf(wanted, index);
    this.#found.set(wanted, found);
    return found;
  }

  blankLineAfter(index: number): number {
    while (this.#blankLine < index) this.#blankLine = this.#blankLines.next().value?.index ?? Infinity;
    return this.#blankLine;
  }
}
