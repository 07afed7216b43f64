import { createHash } from "node:crypto";
import { escapeHtml } from "../phrase/escape.ts";

/** A self-contained page: no network requests. */
interface Page {
  readonly title: string;
  /** One sentence for lists of pages, such as search results. */
  readonly description: string;
  readonly style: string;
  /** Runs when the body is there; finds `data` as JSON in the element `data`. */
  readonly script: string;
  readonly data: unknown;
  /** HTML. */
  readonly body: string;
}

/** The page's HTML. Its policy lets nothing run, and nothing be styled, but what it was made with. */
export function renderPage({ title, description, style, script, data, body }: Page): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
<script type="application/json" id="data">${embed(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** JSON in which nothing ends the element that it stands in. */
function embed(data: unknown): string {
  return JSON.stringify(data).replaceAll(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
