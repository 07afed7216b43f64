import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { renderHtml } from "../../../src/report/html/report.ts";
import { detailsOf } from "../../support/details.ts";
import { before, claim, debianImage, layer, measurement, platform, report } from "../../support/reports.ts";
import { nasty } from "../../support/parsed.ts";
import { stateOf, states } from "../../support/states.ts";

/** The page without what its script and its style hold. */
function markup(html: string): string {
  return html.replaceAll(/(<(?:script|style)[^>]*>)[^]*?(<\/(?:script|style)>)/g, "$1$2");
}

/** The tags of a page without their attributes. */
function tags(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/<([a-z!][a-z0-9]*)/gi)].map(([, name = ""]) => name.toLowerCase()));
}

function digest(text = ""): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const allowed = new Set(
  "!doctype html head meta title style body main header section h1 h2 h3 p pre blockquote div dl dt dd table caption thead tbody tr th td code strong br small a ul li details summary footer script".split(
    " ",
  ),
);

describe("the page", () => {
  test.for(Object.keys(states))("of %s fetches nothing, holds nothing but its own tags and closes what it opens", (name) => {
    const html = markup(renderHtml(stateOf(name)));
    expect(html).toContain(`content="default-src 'none'; `);
    expect([...tags(html)].filter((tag) => !allowed.has(tag))).toEqual([]);
    for (const tag of ["section", "table", "tr", "td", "th", "div", "dl", "code", "strong", "p", "details"]) {
      expect(html.match(new RegExp(`<${tag}[ >]`, "g"))?.length).toBe(html.match(new RegExp(`</${tag}>`, "g"))?.length);
    }
  });

  test("tells verdict, sizes, cause, layers of both sides and the trend without its script", () => {
    const html = markup(renderHtml(stateOf("unjustified")));
    for (const words of [
      "needs a justification",
      "Blocked: reviewers need a reason for growth of 25% or more.",
      "245.1 MB",
      "335.6 MB",
      "Where it comes from",
      "<td>262.4 MB</td>",
      "Trend on the base branch",
      "(up to 336 MB)",
      "The files of this image were not listed",
    ]) {
      expect(html).toContain(words);
    }
  });

  test("allows its own script and its own style, by their digests, and no other", () => {
    const html = renderHtml(stateOf("warning"), detailsOf(stateOf("warning")));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${digest(/<script>([^]*?)<\/script>/.exec(html)?.[1])}`,
      `style-src ${digest(/<style>([^]*?)<\/style>/.exec(html)?.[1])}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(html.match(/ (?:style|on[a-z]+)=/g)).toBeNull();
  });

  test("is small: everything but the data of the image stays far below 500 kB", () => {
    expect(Buffer.byteLength(renderHtml(stateOf("warning")))).toBeLessThan(100_000);
  });

  test("lists the layers of an image that has no baseline", () => {
    expect(renderHtml(stateOf("no-baseline"))).toContain("<code>COPY --from=build /app/dist /app</code>");
  });

  test.each(nasty)("shows %j as text", (text) => {
    const name = (text.trim() || "x").slice(0, 256);
    const head = measurement([platform([...debianImage(before).layers, layer(text.slice(0, 2000), 90)], name)]);
    const made = report(
      { name, head, baseline: measurement([debianImage(before, name)]), justification: claim(text || "x"), notes: [text] },
      { repository: text.slice(0, 99) },
    );
    const page = renderHtml(made, detailsOf(made, [text]));
    const html = markup(page);
    expect([...tags(html)].filter((tag) => !allowed.has(tag))).toEqual([]);
    expect(html.match(/<a href="(?!https:\/\/github\.com\/|#image=)/g)).toBeNull();
    expect(html.match(/<style>|<meta |<h1>|<script[ >]/g)).toHaveLength(9);
    expect(/<script type="application\/json" id="data">[^<\u2028\u2029]*<\/script>\n<script>/.test(page)).toBe(true);
  });

  test("the script in src is what its sources are bundled to", () => {
    expect(execFileSync(process.execPath, ["scripts/bundle-page.mjs", "--check"], { encoding: "utf8" })).toBe("");
  });
});
