import { describe, expect, test } from "vitest";
import { renderHtml } from "../../src/report/html.ts";
import { before, claim, debianImage, layer, measurement, platform, report } from "./reports.ts";
import { nasty } from "./parsed.ts";
import { stateOf, states } from "./states.ts";

/** The tags of a page without their attributes. */
function tags(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/<([a-z!][a-z0-9]*)/gi)].map(([, name = ""]) => name.toLowerCase()));
}

const allowed = new Set(
  "!doctype html head meta title style body main section h1 h2 p pre blockquote div table caption thead tbody tr th td code strong br small a ul li footer".split(
    " ",
  ),
);

describe("the page", () => {
  test.for(Object.keys(states))("of %s fetches nothing, runs nothing and closes what it opens", (name) => {
    const html = renderHtml(stateOf(name));
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect([...tags(html)].filter((tag) => !allowed.has(tag))).toEqual([]);
    for (const tag of ["section", "table", "tr", "td", "th", "div", "code", "strong", "p"]) {
      expect(html.match(new RegExp(`<${tag}[ >]`, "g"))?.length).toBe(html.match(new RegExp(`</${tag}>`, "g"))?.length);
    }
  });

  test("tells verdict, sizes, cause, layers of both sides and the trend", () => {
    const html = renderHtml(stateOf("unjustified"));
    for (const words of [
      "needs a justification",
      "This check is red.",
      "245.1 MB",
      "335.6 MB",
      "Where it comes from",
      "<td>262.4 MB</td>",
      "Trend on the base branch",
      "(up to 336 MB)",
    ]) {
      expect(html).toContain(words);
    }
  });

  test("lists the layers of an image that has no baseline", () => {
    expect(renderHtml(stateOf("no-baseline"))).toContain("<code>COPY --from=build /app/dist /app</code>");
  });

  test.each(nasty)("shows %j as text", (text) => {
    const name = (text.trim() || "x").slice(0, 256);
    const head = measurement([platform([...debianImage(before).layers, layer(text.slice(0, 2000), 90)], name)]);
    const html = renderHtml(
      report(
        { name, head, baseline: measurement([debianImage(before, name)]), justification: claim(text || "x"), notes: [text] },
        { repository: text.slice(0, 99) },
      ),
    );
    expect([...tags(html)].filter((tag) => !allowed.has(tag))).toEqual([]);
    expect(html.match(/<a href="(?!https:\/\/github\.com\/)/g)).toBeNull();
    expect(html.match(/<style>|<meta |<h1>/g)).toHaveLength(6);
  });
});
