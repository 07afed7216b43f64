/** A Markdown table; every cell is one that holds no bar. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

export function times(ratio: number | null): string {
  return ratio === null ? "–" : `${ratio.toFixed(ratio < 10 ? 2 : 0)} x`;
}

export function seconds(ms: number | null): string {
  return ms === null ? "–" : `${(ms / 1000).toFixed(ms < 1000 ? 3 : 2)} s`;
}

export function megabytes(bytes: number | null): string {
  if (bytes === null) return "–";
  return bytes > 0 && bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`;
}

/** A layout by its last two directories: the last one may be the compression. */
export function named(layout: string): string {
  return layout.split("/").filter(Boolean).slice(-2).join("/");
}
