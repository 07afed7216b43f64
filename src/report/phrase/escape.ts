import type { FilePlace } from "../../failure.ts";
import type { CodePiece, Phrase, Piece } from "./phrase.ts";

// Everything a reader sees that comes from outside (instructions, names, the justification) is made harmless here and nowhere else.

export const zeroWidthSpace = "\u200B";

/**
 * One line of at most `limit` characters without control, bidirectional or invisible ones
 * (each becomes `\uFFFD`, so that a reader sees that something was there).
 */
export function clean(text: string, limit = 600): string {
  const line = text
    .slice(0, limit * 4)
    .toWellFormed()
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, "\uFFFD");
  const characters = Array.from(line);
  const isWhole = characters.length <= limit && text.length <= limit * 4;
  return isWhole ? line : `${characters.slice(0, limit - 1).join("")}…`;
}

/** The same, cut between words. */
export function cleanWords(text: string, limit: number): string {
  const cut = clean(text, limit);
  return cut === clean(text, text.length) ? cut : cut.replace(/(?<=\S)\s+\S*…$/, " …");
}

/** Text that reads the same and starts no Markdown, HTML, mention, issue, commit or web link. */
export function prose(text: string): string {
  return glued(escapeInline(defang(clean(text))));
}

/** A number never parts from its unit at the end of a line. */
export function glued(text: string): string {
  return text.replaceAll(/(?<=\d) (?=[kMGT]?B\b)/g, "\u00A0");
}

/** A code span whose fence is longer than any run of backticks inside. */
export function codeSpan(text: string, limit = 160): string {
  const content = breakMarker(clean(text, limit)).replaceAll("-->", `--${zeroWidthSpace}>`) || "(empty)";
  const ticks = "`".repeat(longestRun(content) + 1);
  const pad = /^`|`$/.test(content) ? " " : "";
  return `${ticks}${pad}${content}${pad}${ticks}`;
}

/** The same words in Markdown, on one line. */
export function inMarkdown(phrase: Phrase): string {
  return phrase.map(pieceInMarkdown).join("");
}

function pieceInMarkdown(piece: Piece): string {
  if (typeof piece === "string") return keepEdges(piece, prose);
  if ("code" in piece) return codeInMarkdown(piece);
  if ("strong" in piece) return `**${inMarkdown(piece.strong)}**`;
  if ("small" in piece) return `<br><sub>${inMarkdown(piece.small)}</sub>`;
  const url = safeUrl(piece.to);
  return url === null ? prose(piece.link) : `[${escapeInline(clean(piece.link))}](${url.replaceAll("&", "&amp;")})`;
}

function codeInMarkdown({ code, at, to }: CodePiece): string {
  const url = to === undefined ? null : safeUrl(to);
  if (url !== null) return `[${codeSpan(code)}](${url.replaceAll("&", "&amp;")})`;
  return `${codeSpan(code)}${keepEdges(placeText(at), prose)}`;
}

/** ` (Dockerfile:14)`; empty where that is not known. */
function placeText(at: FilePlace | undefined): string {
  return at === undefined ? "" : ` (${clean(at.file, 200)}:${at.line})`;
}

/** The same words in HTML, for a page of our own and for the `<summary>` of a fold. */
export function inHtml(phrase: Phrase): string {
  return phrase.map(pieceInHtml).join("");
}

function pieceInHtml(piece: Piece): string {
  if (typeof piece === "string") return keepEdges(piece, escapeHtml);
  if ("code" in piece) return `<code>${escapeHtml(clean(piece.code, 160))}</code>${keepEdges(placeText(piece.at), escapeHtml)}`;
  if ("strong" in piece) return `<strong>${inHtml(piece.strong)}</strong>`;
  if ("small" in piece) return `<br><small>${inHtml(piece.small)}</small>`;
  const url = safeUrl(piece.to);
  return url === null ? escapeHtml(piece.link) : `<a href="${escapeHtml(url)}">${escapeHtml(piece.link)}</a>`;
}

/** The same words for a terminal or a log: no markup and nothing a terminal or a runner would obey. */
export function inText(phrase: Phrase): string {
  const line = phrase.map(pieceInText).join("");
  return line.replaceAll("##[", "## [").replace(/^(\s*):(?=:)/, "$1: ");
}

function pieceInText(piece: Piece): string {
  if (typeof piece === "string") return keepEdges(piece, clean);
  if ("code" in piece) return `${clean(piece.code, 160)}${placeText(piece.at)}`;
  if ("strong" in piece) return inText(piece.strong);
  if ("small" in piece) return ` (${inText(piece.small)})`;
  return clean(piece.link);
}

/** Escapes text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return clean(text).replaceAll(/[&<>"'`]/g, entity);
}

/** Lines of code for an HTML `<pre>`; their indentation is kept. */
export function codeHtml(lines: readonly string[]): string {
  return lines.map((line) => indentation(line) + escapeHtml(line)).join("\n");
}

function indentation(line: string): string {
  return /^ */.exec(line)?.[0] ?? "";
}

/** A line of code without control, bidirectional or invisible characters; its indentation is kept. */
export function cleanLine(line: string): string {
  return indentation(line) + clean(line, 4000);
}

/** Where nothing can be escaped, a marker of ours must still not be written by others. */
export function breakMarker(text: string): string {
  return text.replaceAll("<!--", `<${zeroWidthSpace}!--`);
}

function escapeInline(text: string): string {
  return text.replaceAll(/[\\`*_[\]~!]/g, String.raw`\$&`).replaceAll(/[&<>|$]/g, entity);
}

/** Breaks what GitHub turns into a link, a notification or an emoji wherever it stands in text. */
export function defang(text: string): string {
  return text
    .replaceAll(/[@#](?=\S)/g, `$&${zeroWidthSpace}`)
    .replaceAll(/\bGH(?=-\d)/gi, `$&${zeroWidthSpace}`)
    .replaceAll(/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${zeroWidthSpace}`)
    .replaceAll(/:(?=\/\/|[a-z_+-]|[\w+-]+:)/gi, `$&${zeroWidthSpace}`)
    .replaceAll(/\bwww(?=\.)/gi, `$&${zeroWidthSpace}`);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

export function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** Pieces of one sentence keep the spaces between them. */
function keepEdges(text: string, escape: (text: string) => string): string {
  const [lead = "", tail = ""] = [/^ /.exec(text)?.[0], /\S( )$/.exec(text)?.[1]];
  return `${lead}${escape(text)}${tail}`;
}

/** An absolute http(s) address in which nothing ends a Markdown destination; null for any other. */
function safeUrl(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > 2000) return null;
  return url.href.replaceAll(/[()<>|\\"'`*_[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Where a line of a file can be looked at. */
export interface LineSource {
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** 40 or 64 hexadecimal digits. */
  readonly commit: string;
}

/** The address of one line at one commit; null where a name could lead anywhere else. */
export function lineAddress({ serverUrl, repository, commit }: LineSource, { file, line }: FilePlace): string | null {
  const segments = file.replace(/^\.\//, "").split("/");
  const isPlain = segments.every((segment) => segment !== "" && !/^\.{1,2}$|[\p{C}\\]/u.test(segment));
  const isRepository = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository);
  if (!isPlain || !isRepository || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) || !file.isWellFormed()) return null;
  return `${serverUrl}/${repository}/blob/${commit}/${segments.map(encodeURIComponent).join("/")}#L${line}`;
}
