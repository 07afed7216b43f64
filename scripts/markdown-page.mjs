// A page on which Markdown looks as it does in a comment on GitHub.
import { readFile } from "node:fs/promises";
import { marked } from "marked";

const modules = new URL("../node_modules/", import.meta.url);

/** HTML of its own, for the look `light` or `dark`. */
export async function markdownPage(markdown, look) {
  const css = await readFile(new URL(`github-markdown-css/github-markdown-${look}.css`, modules), "utf8");
  // GitHub's comment box: its border, its padding and its 14 px.
  const box =
    "body{margin:0}main.markdown-body{font-size:14px;padding:16px;border:1px solid #8886;box-sizing:border-box}.chart{padding:0 0 16px}";
  return `<!doctype html><meta charset="utf-8"><style>${css}${box}</style><main class="markdown-body">${alerts(await marked(markdown, { gfm: true, breaks: true }))}</main>`;
}

/** marked does not know GitHub's alerts. */
function alerts(body) {
  return body.replaceAll(
    /<blockquote>\s*<p>\[!(IMPORTANT|WARNING|NOTE)\]\s*(?:<br>)?([\s\S]*?)<\/blockquote>/g,
    (_, kind, rest) => {
      const name = kind.toLowerCase();
      const title = `<p class="markdown-alert-title">${kind[0]}${name.slice(1)}</p>`;
      return `<div class="markdown-alert markdown-alert-${name}">${title}<p>${rest}</div>`;
    },
  );
}
