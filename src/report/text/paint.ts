import { width, wrap } from "./wrap.ts";

type Style = "bold" | "dim" | "red" | "yellow" | "green";
/** Colours text where that is asked for. */
export type Paint = (style: Style, text: string) => string;

const codes = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 } as const satisfies Record<Style, number>;

export interface TextOptions {
  /** ANSI colours. */
  readonly colours: boolean;
  /** What a line may take, but for what is to be copied as it is; as much as it wants unless given, which suits a log. */
  readonly columns?: number;
}

/** How a text is laid out. */
export interface Layout {
  readonly columns: number;
  readonly paint: Paint;
  /** Words as lines that fit; all but the first begin with `indent`. */
  readonly lines: (text: string, indent?: string) => readonly string[];
}

/** Below this, numbers stand in each other's way; above, eyes lose the line. */
const [leastColumns, mostColumns] = [60, 120];

export function layoutOf({ colours, columns: wanted }: TextOptions): Layout {
  const most = wanted === undefined ? Infinity : Math.min(mostColumns, Math.max(leastColumns, wanted));
  const paint: Paint = (style, text) => (colours && text !== "" ? `\u001B[${codes[style]}m${text}\u001B[0m` : text);
  return { columns: most, paint, lines: (text, indent) => wrap(text, most, indent) };
}

/** Cells of each row, padded to their column's longest; columns named in `right` stand to the right. */
export function padded(rows: readonly (readonly string[])[], right: readonly number[]): readonly (readonly string[])[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => width(cells[at] ?? ""))));
  return rows.map((cells) =>
    cells.map((text, at) => {
      const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - width(text)));
      return right.includes(at) ? `${space}${text}` : `${text}${space}`;
    }),
  );
}

/** The same as lines, which are as long as their cells make them. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[]): readonly string[] {
  return padded(rows, right).map((cells) => `  ${cells.join("   ")}`.trimEnd());
}

export interface Amount {
  /** Such as `+31.4 MB`. */
  readonly amount: string;
  readonly what: string;
}

/** Amounts in a column, each with what it is beside it; a long text goes on below itself. */
export function amounts(rows: readonly Amount[], { columns: most, paint }: Layout): readonly string[] {
  const cells = padded(
    rows.map(({ amount }) => [amount]),
    [0],
  );
  return rows.flatMap(({ what, amount }, row) => {
    const [cell = ""] = cells[row] ?? [];
    const indent = " ".repeat(2 + width(cell) + 2);
    const [first = "", ...others] = wrap(`${indent}${what}`, most, indent);
    const style = amount.startsWith("+") ? "yellow" : amount.startsWith("−") ? "green" : "bold";
    return [`  ${paint(style, cell)}  ${first.slice(indent.length)}`, ...others];
  });
}
