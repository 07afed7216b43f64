import { expect, test } from "vitest";
import { renderBadge } from "../../src/dashboard/badge.ts";
import { baseline, dashboard } from "../support/dashboards.ts";

function badge(megabytes: number, platforms: readonly string[] = ["linux/amd64"]): string {
  const [image] = dashboard([baseline({ name: "<svg onload=alert(1)>", megabytes, platforms })]).images;
  if (image === undefined) throw new Error("no image");
  return renderBadge(image);
}

test("a badge names the size in words, for eyes and for screen readers", () => {
  expect(badge(245)).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" width="136" height="20" role="img" aria-label="image size: 245.0 MB">
    <title>image size: 245.0 MB</title>
    <clipPath id="r"><rect width="136" height="20" rx="3"/></clipPath>
    <g clip-path="url(#r)"><rect width="72" height="20" fill="#484f58"/><rect x="72" width="64" height="20" fill="#0757ba"/></g>
    <g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11"><text x="6" y="14" textLength="60">image size</text><text x="78" y="14" textLength="52">245.0 MB</text></g>
    </svg>
    "
  `);
});

test.for([31, 99.9, 1234, 987_654])("the words of a badge of %d MB fit into it", (megabytes) => {
  const svg = badge(megabytes);
  const [, width] = /^<svg [^>]*width="(\d+)"/.exec(svg) ?? [];
  const texts = [...svg.matchAll(/<text x="(\d+)" y="14" textLength="(\d+)"/g)].map(([, x, length]) => [
    Number(x),
    Number(length),
  ]);
  const [[x1 = 0, length1 = 0] = [], [x2 = 0, length2 = 0] = []] = texts;
  expect(x1 + length1).toBeLessThan(x2);
  expect(x2 + length2 + 6).toBe(Number(width));
});

test("a badge holds nothing but its own elements, whatever the image is called", () => {
  const tags = new Set([...badge(100).matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name));
  expect(tags).toEqual(new Set(["svg", "title", "clipPath", "rect", "g", "text"]));
});
