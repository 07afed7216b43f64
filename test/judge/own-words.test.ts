import { describe, expect, test } from "vitest";
import { findClaims } from "../../src/judge/justification.ts";
import { reasonWords } from "../../src/report/words/reasons.ts";

const reason = "we ship the model in the image so that cold starts need no download";
const key = "Image-Size-Justification";

/** What is said against a reason; null when it counts. */
function against(text: string): string | null {
  return againstBody(`${key}: ${text}`);
}

function againstBody(body: string): string | null {
  const [claim] = findClaims(body, []);
  if (claim === undefined) return "no claim";
  return claim.refusal === null ? null : reasonWords({ kind: "refused", refusal: claim.refusal });
}

const unseen =
  "the justification is not in its author's own visible words: code, quotes, footnotes and text that is struck out or hidden do not count";
const empty = "the justification is empty (comments and text in <angle brackets> do not count)";

describe("what nobody can see is no reason", () => {
  test.for([
    { of: "Hangul fillers", sign: "\u3164" },
    { of: "initial Hangul fillers", sign: "\u115F" },
    { of: "medial Hangul fillers", sign: "\u1160" },
    { of: "half-width Hangul fillers", sign: "\uFFA0" },
    { of: "braille blanks", sign: "\u2800" },
    { of: "zero-width spaces", sign: "\u200B" },
    { of: "zero-width joiners", sign: "\u200D" },
    { of: "word joiners", sign: "\u2060" },
    { of: "soft hyphens", sign: "\u00AD" },
    { of: "combining grapheme joiners", sign: "\u034F" },
    { of: "Khmer inherent vowels", sign: "\u17B4" },
    { of: "Mongolian vowel separators", sign: "\u180E" },
    { of: "variation selectors", sign: "\uFE0F" },
    { of: "further variation selectors", sign: "\u{E0100}" },
    { of: "tag letters", sign: "\u{E0061}" },
    { of: "right-to-left overrides", sign: "\u202E" },
    { of: "null noteheads", sign: "\u{1D159}" },
    { of: "private characters", sign: "\uE000" },
    { of: "unassigned characters", sign: "\u{E1000}" },
    { of: "em spaces", sign: "\u2003" },
    { of: "ideographic spaces", sign: "\u3000" },
    { of: "no-break spaces", sign: "\u00A0" },
    { of: "combining accents", sign: "\u0301" },
  ])("$of", ({ sign }) => {
    expect(against(sign.repeat(12))).toBe(empty);
    expect(against(`n${sign.repeat(20)}/a`)).toMatch(/placeholder|too short/);
    expect(against(`be${sign.repeat(20)}cause`)).toMatch(/too short/);
  });

  test("but it takes nothing from the words around it", () => {
    expect(against("wir\u00ADben \u200Bdas Modell\uFE0F im Image")).toBeNull();
    expect(against("मॉडल को इमेज में रखते हैं")).toBeNull();
  });
});

describe("a placeholder is no reason", () => {
  test.for([
    "n/a n/a n/a",
    "N/A, n/a; N\\A",
    "TBD TBD",
    "tbd tbd tbd tbd tbd",
    "T.B.D. todo",
    "todo: todo",
    "ｎ／ａ ｎ／ａ ｎ／ａ",
    "see above, see above",
    "same as above",
    "to be determined, to be discussed",
    "your reason here",
    "<!-- --> reason goes here",
    "no justification needed: none needed",
    key,
    "Image size justification",
    `${key}: ${key}`,
    "why the image must grow",
    "why the image must grow (up to 336 MB)",
    "Why the image must grow.",
    "[why the image must grow]",
    "&lt;why the image must grow&gt; (up to 336 MB)",
    String.raw`\<why the image must grow\> (up to 336 MB)`,
    "‹why the image must grow› (up to 336 MB)",
    "why the image must grow: tbd",
    "特になし",
    "no particular reason given",
    "not required",
    "see PR description",
    "See the pull request title.",
    "self-explanatory",
  ])("%s", (text) => {
    expect(against(text)).toMatch(/is a placeholder, not a reason$|says the same/);
  });

  test.for([
    "none of the layers can do without the fonts",
    "why the image must grow: the model is shipped in it",
    "the reason is that the model is in it",
  ])("but a sentence with such words in it is one: %s", (text) => {
    expect(against(text)).toBeNull();
  });
});

describe("the same again and again is no reason", () => {
  test.for([
    "aaaaaaaaaa",
    "aaaaaaaaab",
    "abababababab",
    "asdfasdfasdf",
    "blah blah blah",
    "ha ha ha ha ha ha",
    "测试测试测试",
    "啊啊啊啊啊啊",
  ])("%s", (text) => {
    expect(against(text)).toBe(`"${text}" repeats itself, which is not a reason`);
  });
});

describe("text that others say, or that is struck out or hidden, is no reason", () => {
  test.for([
    ...["del", "s", "strike", "code", "kbd", "samp", "tt", "q", "blockquote", "cite", "pre", "template", "script", "DEL"].map(
      (name) => ({
        in: `<${name}>`,
        text: `<${name}>${reason}</${name}>`,
      }),
    ),
    { in: "an element that is not closed", text: `<del>${reason}` },
    { in: "an element with the end of another", text: `<del>${reason}</s>` },
    { in: "an element in an element", text: `<del><b>${reason}</b></del>` },
    { in: "emphasis in an element", text: `<del>**${reason}**</del>` },
    { in: "an element in emphasis", text: `**<del>${reason}</del>**` },
    { in: "an element over a line end", text: `<del>we ship the model\nin the image</del>` },
    { in: "an element with an attribute", text: `<code class="a>b">${reason}</code>` },
    { in: "a hidden element", text: `<span hidden>${reason}</span>` },
    { in: "a hidden element around one of its name", text: `<span hidden><span>${reason}</span> as well as the fonts</span>` },
    { in: "an element that is not displayed", text: `<span style="display:none">${reason}</span>` },
    { in: "an element that is not read aloud", text: `<span aria-hidden="true">${reason}</span>` },
    { in: "code", text: `\`${reason}\`` },
    { in: "strokes", text: `~~${reason}~~` },
    { in: "single strokes", text: `~${reason}~` },
    { in: "strokes around a stroke", text: `~~we ship ~ the model in the image~~` },
    { in: "strokes around emphasis", text: `~~we ship **the model** in the image~~` },
    { in: "a formula", text: String.raw`$\phantom{we ship the model in the image}$` },
  ])("in $in", ({ text }) => {
    expect(against(text)).toBe(unseen);
    expect(against(`tbd ${text}`)).toMatch(/is a placeholder|own visible words/);
  });

  test.for([
    { in: "a comment", text: `<!-- ${reason} -->` },
    { in: "a picture's text", text: `![${reason}](picture.png)` },
    { in: "the title of a link", text: `[](https://example.com "${reason}")` },
    { in: "an attribute", text: `<a title="${reason}"></a>` },
  ])("in $in", ({ text }) => {
    expect(against(text)).toBe(empty);
  });

  test.for([
    { in: "a footnote that nothing refers to", body: `[^1]: ${key}: ${reason}` },
    { in: "a footnote that something refers to", body: `Text[^1].\n\n[^1]: ${key}: ${reason}` },
    { in: "the second line of a footnote", body: `[^1]: note\n${key}: ${reason}` },
    { in: "a footnote below the heading", body: `## Image size justification\n\n[^1]: ${reason}` },
    { in: "an element of HTML around the line", body: `<del>\n\n${key}: ${reason}\n\n</del>` },
    {
      in: "an element of HTML around the text below the heading",
      body: `## Image size justification\n\n<blockquote>\n\n${reason}\n\n</blockquote>`,
    },
    { in: "a hidden element of HTML around the line", body: `<div hidden>\n\n${key}: ${reason}\n\n</div>` },
  ])("in $in", ({ body }) => {
    expect(againstBody(body)).toBe(unseen);
  });

  test.for([
    { in: "a definition of a link", body: `[//]: # (${key}: ${reason})` },
    { in: "another definition of a link", body: `[${key}: ${reason}]: https://example.com` },
    { in: "a block of HTML", body: `<blockquote>\n${key}: ${reason}\n</blockquote>` },
    { in: "a hidden block of HTML", body: `<div hidden>\n${key}: ${reason}\n</div>` },
  ])("in $in", ({ body }) => {
    expect(againstBody(body)).toBe("no claim");
  });

  test.for([
    { in: "beside it", text: `<del>${reason}</del> the fonts of all languages` },
    { in: "around code", text: "we ship `model.bin` in the image" },
    { in: "in an element that only looks different", text: `<b>${reason}</b>` },
    { in: "after an element that was closed", text: `<code>model.bin</code> is shipped in the image` },
    { in: "after the name of a type", text: "Vec<T> holds the model that is shipped now" },
    { in: "in a link", text: `[${reason}](https://example.com)` },
    { in: "with prices", text: "the $5 model instead of the $6 one is larger" },
    { in: "with sizes that are about right", text: "the model has ~100 MB and the fonts have ~20 MB" },
  ])("but what stands $in is", ({ text }) => {
    expect(against(text)).toBeNull();
  });

  test("nor is an element that was left open elsewhere", () => {
    expect(againstBody(`- a Vec<T> and a <del>\n\n<blockquote>\nothers\n</blockquote>\n\n${key}: ${reason}`)).toBeNull();
    expect(againstBody(`- <blockquote>\n\n  others\n\n${key}: ${reason}`)).toBeNull();
  });

  test("and what can be unfolded can be seen", () => {
    expect(againstBody(`<details><summary>Size</summary>\n\n${key}: ${reason}\n\n</details>`)).toBeNull();
  });
});

describe("a link alone is no reason", () => {
  test.for([
    "https://github.com/acme/api/issues/12",
    "see https://example.com/a-very-long-address",
    "<https://example.com/why-it-grows>",
  ])("%s", (text) => {
    expect(against(text)).toMatch(/is a link, not a reason/);
  });

  test("with a sentence it is", () => {
    expect(against("we ship the model, see https://example.com/why")).toBeNull();
  });
});

describe("letters that write a whole word or syllable count for more", () => {
  test.for(["模型随镜像发布", "模型放进镜像里以免下载", "モデルを同梱する", "모델을 이미지에 넣음", "模型入镜", "加了ML模型"])(
    "%s is a reason",
    (text) => {
      expect(against(text)).toBeNull();
    },
  );

  test.for(["模型", "镜像大"])("%s is too short", (text) => {
    expect(against(text)).toBe(`"${text}" is too short to be a reason (fewer than 10 letters)`);
  });
});
