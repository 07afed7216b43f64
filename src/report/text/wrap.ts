/** Columns that a text takes: code points; letters of double width are rare enough in names and instructions. */
export function width(text: string): number {
  return Array.from(text).length;
}

/** Lines of at most `columns`, broken between words; all but the first begin with `indent`. A word that is longer is broken, too. */
export function wrap(text: string, columns: number, indent = ""): readonly string[] {
  const lines: string[] = [];
  let line = /^ */.exec(text)?.[0] ?? "";
  let isEmpty = true;
  const end = (): void => {
    lines.push(line.trimEnd());
    [line, isEmpty] = [indent, true];
  };
  for (const word of text.split(betweenWords).filter((part) => part !== "")) {
    if (!isEmpty && width(line) + 1 + width(word) > columns) end();
    const pieces = piecesOf(word, Math.max(leastRoom, columns - width(isEmpty ? line : indent)));
    for (const piece of pieces) {
      if (!isEmpty && pieces.length > 1) end();
      line += isEmpty ? piece : ` ${piece}`;
      isEmpty = false;
    }
  }
  if (!isEmpty || lines.length === 0) end();
  return lines;
}

/** A number and its unit stay together. */
const betweenWords = / (?![kMGT]?B\b)/;

/** However deep a text is indented, some of it has to stand in each line. */
const leastRoom = 10;

function piecesOf(word: string, room: number): readonly string[] {
  if (width(word) <= room) return [word];
  const letters = Array.from(word);
  const amount = Math.ceil(letters.length / room);
  return Array.from({ length: amount }, (_, index) => letters.slice(index * room, (index + 1) * room).join(""));
}
