import { escapeHtml } from "../phrase/escape.ts";

/** The head of a column; `by` names the order that a click on it asks for. */
export function column(title: string, kind = "", by = ""): string {
  return `<th scope="col"${kind === "" ? "" : ` class="${kind}"`}${by === "" ? "" : ` data-by="${by}"`}>${escapeHtml(title)}</th>`;
}

/** A table that scrolls by itself where it is too wide. Rows and heads are HTML already. */
export function table(caption: string, heads: readonly string[], rows: readonly string[]): string {
  const name = escapeHtml(caption);
  return `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><caption class="unseen">${name}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}
