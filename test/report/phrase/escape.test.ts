import * as fc from "fast-check";
import { toString } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import {
  clean,
  cleanWords,
  codeSpan,
  inHtml,
  inMarkdown,
  inText,
  lineAddress,
  prose,
} from "../../../src/report/phrase/escape.ts";
import { alert, details, fence, firstThatFits, paragraph, quotation, table } from "../../../src/report/markdown/markup.ts";
import { anyText } from "../../support/any-text.ts";
import { randomCases } from "../../support/random-cases.ts";
import { lively, nasty, nodesOf, shapeOf } from "../../support/parsed.ts";

const hostile = fc.oneof(
  anyText(60),
  fc.string({ unit: fc.constantFrom(...Array.from("`|\\<>[]()!*_~#@:&$-+=.0123abcdef \n\r\t\"'^{}/wW")), maxLength: 60 }),
  fc.constantFrom(...nasty),
);
const columns = [
  { title: "A", align: "left" },
  { title: "B", align: "right" },
] as const;

describe("clean", () => {
  test("makes one line without control, bidirectional and invisible characters, and shows that they were there", () => {
    expect(clean("a\r\nb\tc \u202Ed\u2066e\u200F \u001B[31m")).toBe("a b c \uFFFDd\uFFFDe\uFFFD \uFFFD[31m");
  });

  test("cuts between code points and says so", () => {
    expect(clean("😀".repeat(10), 4)).toBe("😀😀😀…");
  });

  test("holds its limit for every text", () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 50 }), (text, limit) => {
        expect(Array.from(clean(text, limit)).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe("cleanWords", () => {
  test.for([
    ["the image is whole", 40, "the image is whole"],
    ["the image payments is not", 18, "the image …"],
    ["payments-and-refunds", 10, "payments-…"],
  ] as const)("%s in %i characters is %s", ([text, limit, cut]) => {
    expect(cleanWords(text, limit)).toBe(cut);
  });

  test("holds its limit for every text", () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 50 }), (text, limit) => {
        expect(Array.from(cleanWords(text, limit)).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe("what a parser finds in escaped text", () => {
  test.each(nasty)("%j as a sentence is one paragraph of plain text", (text) => {
    expect(lively(paragraph([text]))).toEqual([]);
    expect(shapeOf(paragraph([text]))).toBe(clean(text) === "" ? "root" : "root paragraph");
  });

  test.each(nasty)("%j in a code span is exactly that text", (text) => {
    const [code, ...others] = nodesOf(`a ${codeSpan(text)} b`).filter(({ type }) => type === "inlineCode");
    expect(others).toEqual([]);
    expect(code?.type === "inlineCode" ? code.value.replaceAll("\u200B", "") : "").toBe(clean(text, 160) || "(empty)");
  });

  test.each(nasty)("%j in a cell stays in its cell", (text) => {
    const markdown = table(columns, [
      [[text], [{ code: text }]],
      [[{ strong: [text || "x"] }], ["end"]],
    ]);
    expect(lively(markdown)).toEqual([]);
    expect(nodesOf(markdown).filter(({ type }) => type === "tableCell")).toHaveLength(6);
  });

  test.each(nasty)("%j in the title of a fold opens and closes nothing", (text) => {
    const markdown = details([text, { code: text }], paragraph([text]));
    expect(lively(markdown)).toEqual([]);
  });

  test("an apostrophe in the title of a fold is an apostrophe", () => {
    expect(details(["this Dockerfile's layers, see #12"], "")).toContain("this Dockerfile&#39;s layers, see #\u200B12<");
  });

  test.each(nasty)("%j in a fence cannot close it", (text) => {
    const found = nodesOf(fence("text", [text, text]));
    expect(found.map(({ type }) => type)).toEqual(["root", "code"]);
  });

  test.each(nasty)("%j stays inside its quotation and its alert", (text) => {
    for (const markdown of [quotation(text), alert("IMPORTANT", [paragraph([text]), fence("text", [text])])]) {
      expect(lively(markdown)).toEqual([]);
      expect(nodesOf(markdown).filter(({ type }) => type === "blockquote")).toHaveLength(1);
    }
  });

  test("holds for arbitrary text in every place at once", () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const markdown = [
          paragraph([a, " ", { code: b }, ` ${a}`]),
          table(columns, [
            [[a], [{ code: b }]],
            [[{ code: a }, b], [{ strong: [{ code: b }] }]],
          ]),
          quotation(b),
          details([a, { code: b }], paragraph([b])),
          fence("text", [a, b]),
        ].join("\n\n");
        expect(lively(markdown)).toEqual([]);
        expect(nodesOf(markdown).filter(({ type }) => type === "tableCell")).toHaveLength(6);
        expect(markdown.match(/<details>/g)).toHaveLength(1);
      }),
      { numRuns: randomCases(1500) },
    );
  });

  test("keeps ordinary words as they are", () => {
    const text = "we ship the ML model (v2) so that cold starts need no download: 3 * 4 < 13 & a_b [c]";
    expect(toString(nodesOf(prose(text))[0])).toBe(text);
  });
});

describe("links", () => {
  test.each(["javascript:alert(1)", "data:text/html,x", "//evil.example", "relative", ""])("to %j are written as text", (to) => {
    expect(inMarkdown([{ link: "run", to }])).toBe("run");
    expect(inHtml([{ link: "run", to }])).toBe("run");
  });

  test("keep an address in one piece whatever it holds", () => {
    const to = "https://github.com/a/b/commit/x) <img src=x> \"'`|&copy;";
    const link = nodesOf(table(columns, [[[{ link: "a]b", to }], ["x"]]])).find(({ type }) => type === "link");
    expect(link).toMatchObject({ url: expect.stringMatching(/^https:\/\/github\.com\/a\/b\/commit\/x%29[^<>|()"` ]*&copy;$/) });
    expect(inHtml([{ link: "x", to }])).toMatch(/^<a href="[^"<>]*">x<\/a>$/);
  });

  test("do not become images after an exclamation mark", () => {
    expect(lively(inMarkdown(["wow!", { link: "run", to: "https://github.com/x" }]), ["https://github.com/x"])).toEqual([]);
  });
});

describe("the address of a line", () => {
  const source = { serverUrl: "https://github.com", repository: "acme/api", commit: "a".repeat(40) };
  const base = `https://github.com/acme/api/blob/${source.commit}/`;

  test.for([
    ["Dockerfile", "Dockerfile"],
    ["./docker/api.Dockerfile", "docker/api.Dockerfile"],
    ["a b/Dockerfile#1?x", "a%20b/Dockerfile%231%3Fx"],
    ["%2e%2e/Dockerfile", "%252e%252e/Dockerfile"],
    ["ü/Dockerfile", "%C3%BC/Dockerfile"],
  ])("of %s", ([file = "", path = ""]) => {
    expect(lineAddress(source, { file, line: 14 })).toBe(`${base}${path}#L14`);
  });

  test.each([...nasty, "../Dockerfile", "a/../../b", "/etc/Dockerfile", "a//b", ".", "a\\..\\b", "a/./b"])(
    "of %j stays within the commit, or is none",
    (file) => {
      const address = lineAddress(source, { file, line: 1 });
      expect(new URL(address ?? base).href.startsWith(base)).toBe(true);
      expect(lively(inMarkdown([{ code: file, to: address ?? "" }]), [base])).toEqual([]);
    },
  );

  test.each([
    { repository: "acme/.." },
    { repository: "acme/api/x" },
    { repository: "acme" },
    { commit: "main" },
    { commit: "../" + "a".repeat(40) },
  ])("is none with %j", (other) => {
    expect(lineAddress({ ...source, ...other }, { file: "Dockerfile", line: 1 })).toBeNull();
  });
});

describe("HTML", () => {
  test.each(nasty)("%j is text", (text) => {
    expect(inHtml([text, { code: text }]).replaceAll(/<\/?code>/g, "")).not.toMatch(/[<>"'`]/);
  });
});

describe("terminal text", () => {
  test.each(nasty)("%j gives neither the terminal nor the runner an order", (text) => {
    const line = inText([text, { code: text }]);
    expect(line).not.toMatch(/\p{Cc}|##\[|^\s*::/u);
  });
});

function letters(amount: number): string {
  return "x".repeat(amount);
}

describe("firstThatFits", () => {
  test("takes the most detailed text that fits", () => {
    expect(firstThatFits([9, 5, 3], 5, letters)).toBe("xxxxx");
  });

  test("takes the least detailed when none fits", () => {
    expect(firstThatFits([9, 5], 2, letters)).toBe("xxxxx");
  });
});
