import { describe, expect, test } from "vitest";
import { findClaims, type Claim } from "../../src/judge/justification.ts";
import { reasonWords } from "../../src/report/words/reasons.ts";
import { longestProcessorMs, processorMs } from "../support/effort.ts";

const reason = "we ship the model in the image so that cold starts need no download";
const key = "Image-Size-Justification";

/** What is said against a claim; null when nothing is. */
function against({ refusal }: Pick<Claim, "refusal">): string | null {
  return refusal === null ? null : reasonWords({ kind: "refused", refusal });
}

/** Each claim as `image: text`, with what is said against it. */
function shown(body: string, templates: readonly string[] = []): readonly string[] {
  return findClaims(body, templates).map(
    ({ image, text, upToBytes, refusal }) =>
      `${image ?? "*"}: ${text}${upToBytes === null ? "" : ` [${upToBytes}]`}${refusal === null ? "" : ` ✗ ${against({ refusal })}`}`,
  );
}

function accepted(body: string, templates: readonly string[] = []): readonly Claim[] {
  return findClaims(body, templates).filter(({ refusal }) => refusal === null);
}

describe("a justification may be written", () => {
  test.for([
    { as: "a line", body: `${key}: ${reason}` },
    { as: "a line among others", body: `Adds the model.\n\n${key}: ${reason}\n\nCloses #12.` },
    { as: "the last line of a paragraph", body: `Adds the model.\n${key}: ${reason}` },
    { as: "a line in any case", body: `image-size-JUSTIFICATION:${reason}` },
    { as: "a line with blanks around the colon", body: `${key} :   ${reason}   ` },
    { as: "a line with a bold key", body: `**${key}:** ${reason}` },
    { as: "a line with a bold key before the colon", body: `**${key}**: ${reason}` },
    {
      as: "a line with emphasis in it",
      body: `${key}: we ship the *model* in the **image** so that cold starts need no _download_`,
    },
    { as: "a line with code in it", body: `${key}: we ship the \`model\` in the image so that cold starts need no download` },
    {
      as: "a line with a link in it",
      body: `${key}: we ship the [model](https://example.com) in the image so that cold starts need no download`,
    },
    { as: "a list item", body: `- one\n- ${key}: ${reason}\n- two` },
    { as: "a task", body: `- [x] ${key}: ${reason}` },
    { as: "several lines", body: `${key}: we ship the model in the image\nso that cold starts\nneed no download` },
    {
      as: "several lines with hard breaks",
      body: `${key}: we ship the model in the image  \nso that cold starts\\\nneed no download`,
    },
    {
      as: "several lines ended as on Windows",
      body: `## What\r\n\r\n${key}: we ship the model in the image\r\nso that cold starts need no download\r\n\r\nBye.`,
    },
    {
      as: "several lines ended as on old Macs",
      body: `Adds it.\r${key}: we ship the model in the image\rso that cold starts need no download`,
    },
    {
      as: "a line with a line separator in it",
      body: `${key}: we ship the model in the image\u2028so that cold starts need no download`,
    },
    { as: "a line before other trailers", body: `${key}: ${reason}\nSigned-off-by: Mona <mona@example.com>\nmore of that` },
    { as: "a line between other trailers", body: `Co-authored-by: Mona <mona@example.com>\n${key}: ${reason}\nReviewed-by:` },
    { as: "text below the heading", body: `# Image size justification\n\n${reason}\n\n# Tests\n\nnone needed` },
    { as: "text below the heading with a colon", body: `### Image size justification:\n${reason}` },
    { as: "text below the heading with dashes", body: `### Image-Size-Justification\n${reason}` },
    { as: "text below an underlined heading", body: `Image size justification\n---\n${reason}` },
    {
      as: "a list below the heading",
      body: `## Image size justification\n\n- we ship the model in the image\n- so that cold starts need no download`,
    },
    { as: "text above a rule", body: `## Image size justification\n\n${reason}\n\n***\n\nfooter` },
    { as: "a line inside of a details block", body: `<details><summary>Size</summary>\n\n${key}: ${reason}\n\n</details>` },
    { as: "a line below the heading", body: `## Image size justification\n\n${key}: ${reason}` },
    { as: "a line after a byte order mark", body: `\uFEFF${key}: ${reason}` },
    { as: "a line with blanks in its key", body: `Image size justification: ${reason}` },
    { as: "a line with other dashes in its key", body: `Image\u2011Size\u2013Justification: ${reason}` },
    { as: "a line with a full-width colon", body: `${key}：${reason}` },
    { as: "a line with an icon before it", body: `📦 ${key}: ${reason}` },
    { as: "a line with the name of an icon before it", body: `:package: ${key}: ${reason}` },
    { as: "a line in italics", body: `_${key}: ${reason}_` },
    { as: "a line after a line break of HTML", body: `Adds the model.<br>${key}: ${reason}` },
    { as: "a heading that says it all", body: `### ${key}: ${reason}` },
    { as: "a heading that says it all, with blanks", body: `### Image size justification: ${reason}\n\n## Tests\n\nall` },
    { as: "a heading with a dash", body: `### Image size justification – ${reason}` },
    {
      as: "a heading that begins it",
      body: `### ${key}: we ship the model in the image\n\nso that cold starts need no download`,
    },
    { as: "text below a heading below the heading", body: `## Image size justification\n\n### Why\n\n${reason}\n\n## Tests` },
    { as: "a heading below the heading", body: `## Image size justification\n\n### ${reason}\n\n## Tests\n\nall` },
    { as: "text below the heading with an icon", body: `## 📦 Image size justification\n\n${reason}` },
    { as: "text below the heading with a joined icon", body: `## 🧑‍💻️ Image size justification\n\n${reason}` },
    { as: "text below the heading with the name of an icon", body: `## :whale: Image size justification\n\n${reason}` },
    { as: "text below the heading with a number", body: `## 3. Image size justification\n\n${reason}` },
    { as: "text below the heading in bold", body: `## **Image size justification**\n\n${reason}` },
    { as: "text below the heading with a question mark", body: `## Image size justification?\n\n${reason}` },
    {
      as: "text below the heading and a rule of dashes above it",
      body: `${"-".repeat(60)}\n\n## Image size justification\n\n${reason}`,
    },
  ])("as $as", ({ body }) => {
    expect(shown(body)).toEqual([`*: ${reason}`]);
  });

  test.for([
    { as: "a line", body: `${key}(api): ${reason}` },
    { as: "a line with blanks", body: `${key} ( api ) : ${reason}` },
    { as: "a line with many blanks", body: `${key}  (\t api  )  :\t${reason}` },
    { as: "a heading with many blanks", body: `##  Image size justification  (  api  )\n\n${reason}` },
    { as: "a line with the name as code", body: `${key}(\`api\`): ${reason}` },
    { as: "a bold key", body: `**${key}(api):** ${reason}` },
    { as: "a heading", body: `## Image size justification: api\n\n${reason}` },
    { as: "a heading with brackets", body: `## Image size justification (api)\n\n${reason}` },
    { as: "a heading with the name as code", body: `## Image size justification: \`api\`\n\n${reason}` },
    { as: "a heading with a full-width colon", body: `## Image size justification： api\n\n${reason}` },
    { as: "a heading with brackets that says it all", body: `### ${key}(api): ${reason}` },
    { as: "a line with full-width brackets", body: `${key}（api）：${reason}` },
    { as: "a heading with dashes", body: `## ${key}: api\n\n${reason}` },
  ])("for one image as $as", ({ body }) => {
    expect(shown(body)).toEqual([`api: ${reason}`]);
  });

  test.for(["my_api", "octo/api:v1", "@scope/api", "Dienst für Größen", "服务", "a (b"])("for the image %o", (name) => {
    expect(accepted(`## Image size justification: ${name}\n\n${reason}`)).toMatchObject([{ image: name }]);
  });

  test("for several images, once each", () => {
    const body = `${key}(api): we ship the model with it\n${key}(web): we ship the fonts with it\n\n${key}: all got a newer base image`;
    expect(shown(body)).toEqual([
      "api: we ship the model with it",
      "web: we ship the fonts with it",
      "*: all got a newer base image",
    ]);
  });

  test("not what follows a heading of the same level, or of a higher one", () => {
    const body = `## Image size justification\n\n### Why\n\nwe ship the model\n\n## Tests\n\n${reason}`;
    expect(shown(body)).toEqual(["*: we ship the model"]);
  });

  test("a heading for one image is no reason for the others", () => {
    expect(shown("## Image size justification: api\n\n## Tests\n\nall of them")).toEqual([expect.stringMatching(/^api: {2}✗/)]);
    expect(accepted("## Image size justification: Dienst für Größen")).toEqual([]);
  });

  test.for(["שולחים את המודל בתוך התמונה", "モデルをイメージに同梱するため", "Модель нужна при холодном старте"])(
    "in any script: %s",
    (text) => {
      expect(accepted(`${key}: ${text}`)).toMatchObject([{ text }]);
    },
  );
});

describe("nobody's word is", () => {
  test.for([
    { what: "a comment", body: `<!-- ${key}: ${reason} -->` },
    { what: "a comment over several lines", body: `<!--\n${key}: ${reason}\n-->` },
    { what: "a comment with blank lines", body: `<!--\n\n${key}: ${reason}\n\n-->` },
    { what: "a comment in a paragraph", body: `text <!-- \n${key}: ${reason}\n--> text` },
    { what: "a comment that is never closed", body: `<!--\n\n${key}: ${reason}\n` },
    { what: "a fenced block", body: `\`\`\`\n${key}: ${reason}\n\`\`\`` },
    { what: "a fenced block with tildes", body: `~~~text\n${key}: ${reason}\n~~~` },
    { what: "a fence that is never closed", body: `\`\`\`\n\n${key}: ${reason}\n` },
    { what: "a fence in a list", body: `- a\n  \`\`\`\n  ${key}: ${reason}\n  \`\`\`` },
    { what: "an indented block", body: `text\n\n    ${key}: ${reason}\n` },
    { what: "a tabbed block", body: `text\n\n\t${key}: ${reason}\n` },
    { what: "inline code", body: `\`${key}: ${reason}\`` },
    { what: "inline code for the key", body: `Write \`${key}\`: ${reason}` },
    { what: "a key in inline code", body: `\`${key}:\` ${reason}` },
    { what: "a quote", body: `> ${key}: ${reason}` },
    { what: "a quote that goes on without its mark", body: `> text\n${key}: ${reason}` },
    { what: "a quote in a list", body: `- > ${key}: ${reason}` },
    { what: "a heading in a quote", body: `> # Image size justification\n>\n> ${reason}` },
    { what: "a heading in code", body: `\`\`\`\n# Image size justification\n\`\`\`\n\n${reason}` },
    { what: "a heading that is code", body: `# \`Image size justification\`\n\n${reason}` },
    { what: "struck-out text", body: `~~${key}: ${reason}~~` },
    { what: "raw HTML", body: `<div>\n${key}: ${reason}\n</div>` },
    { what: "an attribute", body: `<a title="${key}: ${reason}">link</a>` },
    { what: "a picture's text", body: `![${key}: ${reason}](picture.png)` },
    { what: "a table", body: `| a |\n|---|\n| ${key}: ${reason} |` },
    { what: "a table without bars around it", body: `a | b\n--|--\n${key}: ${reason} | c` },
    { what: "the head of a table", body: `${key}: ${reason} | b\n--|--\nc | d` },
    { what: "a table below a line", body: `text\na | b\n:-: | ---:\n${key}: ${reason} | c` },
    { what: "a mention in the middle of a line", body: `See ${key}: ${reason}` },
    { what: "a key without a colon", body: `${key} ${reason}` },
    { what: "another key", body: `Image-Sizes-Justification: ${reason}` },
    { what: "a key with an invisible character in it", body: `Image\u200B-Size-Justification: ${reason}` },
    { what: "a key with look-alike letters", body: `Imаge-Size-Justification: ${reason}` },
    { what: "a longer heading", body: `# Image size justification is not needed\n\n${reason}` },
    { what: "nothing", body: "" },
  ])("$what", ({ body }) => {
    expect(shown(body)).toEqual([]);
  });
});

describe("no reason is", () => {
  const empty = "the justification is empty (comments and text in <angle brackets> do not count)";
  test.for([
    { text: "", because: empty },
    { text: "...", because: empty },
    { text: "—", because: empty },
    { text: "🚀 🚀 🚀", because: empty },
    { text: "<!-- say why -->", because: empty },
    { text: "<why the image must grow>", because: empty },
    { text: "n/a", because: '"n/a" is a placeholder, not a reason' },
    { text: "N/A.", because: '"N/A" is a placeholder, not a reason' },
    { text: "**TBD**", because: '"TBD" is a placeholder, not a reason' },
    { text: "todo!!!", because: '"todo" is a placeholder, not a reason' },
    { text: "(none)", because: '"none" is a placeholder, not a reason' },
    { text: "`none`", because: '"none" is a placeholder, not a reason' },
    { text: "not applicable", because: '"not applicable" is a placeholder, not a reason' },
    { text: "to be determined", because: '"to be determined" is a placeholder, not a reason' },
    { text: "xxxxxxxxxxxxxxxx", because: '"xxxxxxxxxxxxxxxx" is a placeholder, not a reason' },
    { text: "too big!!", because: '"too big" is too short to be a reason (fewer than 10 letters)' },
    { text: "123456789012345", because: '"123456789012345" is too short to be a reason (fewer than 10 letters)' },
    { text: "abcdefghi", because: '"abcdefghi" is too short to be a reason (fewer than 10 letters)' },
  ])("$text", ({ text, because }) => {
    expect(findClaims(`${key}: ${text}`, []).map(against)).toEqual([because]);
    expect(accepted(`## Image size justification\n\n${text}`)).toEqual([]);
  });

  test("what invisible characters make longer", () => {
    expect(accepted(`${key}: n${"\u200B".repeat(20)}/a`)).toEqual([]);
  });

  test("a bound alone", () => {
    expect(findClaims(`${key}: up to 130 MB`, []).map(against)).toEqual([empty]);
    expect(findClaims(`${key}: tbd (up to 130 MB)`, []).map(against)).toEqual(['"tbd" is a placeholder, not a reason']);
  });

  test("a heading with nothing below it but another heading", () => {
    expect(shown("## Image size justification\n\n## Tests\n\nall of them")).toEqual([`*:  ✗ ${empty}`]);
  });

  test("a struck-out one", () => {
    expect(findClaims(`${key}: ~~${reason}~~`, [])).toMatchObject([{ refusal: { kind: "unseen" } }]);
  });

  test("ten letters are one", () => {
    expect(accepted(`${key}: abcdefghij`)).toHaveLength(1);
  });
});

describe("the text of a template", () => {
  const template = `## What\n\n## Image size justification\n\nSay here why the image has to grow by a quarter or more.\n\n${key}: describe the reason for it here\n`;

  test.for([
    { name: "untouched", body: template },
    { name: "with Windows line ends", body: template.replaceAll("\n", "\r\n") },
    { name: "in another case and spacing", body: template.toUpperCase().replaceAll(" REASON", "   REASON") },
    { name: "with text elsewhere", body: template.replace("## What", "## What\n\nAdds the model.") },
  ])("is no reason $name", ({ body }) => {
    expect(accepted(body, ["# Other", template])).toEqual([]);
    expect(findClaims(body, [template]).map(against).at(-1)).toBe(
      "the justification is the untouched text of the pull request template",
    );
  });

  test.for([
    { name: "with another bound", body: `${key}: describe the reason for it here (up to 200 MB)` },
    { name: "with other punctuation and emphasis", body: `${key}: **Describe** the reason for it, here!` },
    { name: "with invisible characters in it", body: `${key}: des\u200Bcribe the rea\u2060son for it here` },
    { name: "for one image", body: `${key}(api): describe the reason for it here` },
    { name: "out of its comment", body: `${key}: tell the reviewers what has become larger` },
    { name: "out of its quote", body: `${key}: say what the users get for it` },
    { name: "out of its code", body: `${key}: the words of an example` },
    { name: "from elsewhere in it", body: `${key}: I have read the guide for contributors` },
    { name: "in a heading's section", body: "## Image size justification\n\nI have read the guide for contributors" },
    { name: "with the link that is in it", body: `${key}: See the guide that we wrote for this` },
    { name: "over two lines that are one there", body: `${key}: describe the reason\nfor it here` },
  ])("is no reason $name", ({ body }) => {
    const whole = `- [ ] I have read the guide for contributors
<!--
${key}: tell the reviewers what has become larger
-->
> ${key}: say what the users get for it

    ${key}: the words of an example

[See the guide](https://example.com/guide) that we wrote for this

${template}`;
    expect(findClaims(body, [whole])).toMatchObject([{ refusal: { kind: "template" } }]);
    expect(accepted(body)).toHaveLength(1);
  });

  test("does not lengthen what stands below it", () => {
    const body = "## Image size justification\n\nSay here why the image has to grow by a quarter or more.\n\n";
    expect(findClaims(`${body}tbd`, [template])).toMatchObject([{ refusal: { kind: "placeholder" } }]);
    expect(findClaims(`${body}the fonts`, [template])).toMatchObject([{ refusal: { kind: "too-short" } }]);
  });

  test("is left out of the reason that stands below it", () => {
    const body = `## Image size justification\n\nSay here why the image has to grow by a quarter or more.\n\n${reason}`;
    expect(shown(body, [template])).toEqual([`*: ${reason}`]);
  });

  test("becomes one when a reason is written into it", () => {
    const body = template.replace("describe the reason for it here", reason);
    expect(accepted(body, [template]).map(({ text }) => text)).toContain(reason);
  });

  test("says nothing against the same words in a repository without that template", () => {
    expect(accepted(`${key}: describe the reason for it here`, ["# Other"])).toHaveLength(1);
  });
});

describe("a bound", () => {
  test.for([
    ["up to 130 MB", 130_000_000],
    ["Up To 130MB", 130_000_000],
    ["(up to 130 MB)", 130_000_000],
    ["up to 130 mb.", 130_000_000],
    ["up to 1.3 GB,", 1_300_000_000],
    ["up to 1.5 GiB", 1_610_612_736],
    ["up to 1.5 gib", 1_610_612_736],
    ["up to 900 kB", 900_000],
    ["up to 900 KB", 900_000],
    ["up to 900 KiB", 921_600],
    ["up to 2 TB", 2_000_000_000_000],
    ["up to 1,300 MB", 1_300_000_000],
    ["up to 130,000,000 B", 130_000_000],
    ["up to 130000000 bytes", 130_000_000],
    ["up\nto\n130 MB", 130_000_000],
  ] as const)("%o is %i bytes", ([bound, upToBytes]) => {
    expect(findClaims(`${key}: ${reason}, ${bound}`, [])).toMatchObject([{ upToBytes, refusal: null }]);
    expect(findClaims(`${key}: ${bound} ${reason}`, [])).toMatchObject([{ upToBytes, refusal: null }]);
  });

  test.for(["up to 1,3 GB", "up to 1.2.3 GB", "up to 1,30 MB", "up to 99999999999999 TB"])(
    "%o is refused rather than misread",
    (bound) => {
      const claims = findClaims(`${key}: ${reason}, ${bound}`, []);
      expect(claims).toMatchObject([{ upToBytes: null, refusal: { kind: "bound-unreadable", bound } }]);
      expect(claims.map(against)).toEqual([`the bound "${bound}" cannot be read; write for example "up to 130 MB"`]);
    },
  );

  test.for(["up to 12 models", "up to date", "backup to 130 MB", "up to 130 MBit"])("%o is none", (text) => {
    expect(findClaims(`${key}: ${reason}, ${text}`, [])).toMatchObject([{ upToBytes: null, refusal: null }]);
  });

  test("may stand below a heading", () => {
    expect(findClaims(`# Image size justification\n\n${reason}\n\nThis holds up to 130 MB.`, [])).toMatchObject([
      { upToBytes: 130_000_000 },
    ]);
  });
});

describe("a hostile description ends quickly, and without a fault", () => {
  const longest = 65_536;
  const fill = (unit: string): string => unit.repeat(Math.floor(longest / unit.length));
  const half = (open: string, close: string): string => {
    const times = Math.floor(longest / (open.length + close.length));
    return open.repeat(times) + close.repeat(times);
  };
  const claimLine = `\n\n${key}: ${reason}`;

  test.for([
    { of: "quotes in quotes", body: fill(">") },
    { of: "quotes with blanks", body: fill("> ") },
    { of: "lists in lists", body: fill("- ") },
    { of: "numbered lists", body: fill("1. ") },
    { of: "quotes and lists", body: fill("> - ") },
    { of: "footnotes in footnotes", body: fill("[^a]: ") },
    { of: "emphasis", body: half("*a ", "b* ") },
    { of: "mixed emphasis", body: fill("*a_ ") },
    { of: "struck-out text", body: half("~~a ", "b~~ ") },
    { of: "pictures in pictures", body: half("![", "](a)") },
    { of: "brackets", body: half("[", "]") },
    { of: "declarations", body: fill("a <!A") },
    { of: "lines after a quote", body: `> a\n${fill("b\n")}` },
    { of: "lines after lines", body: fill("a\n") },
    { of: "underlined headings", body: fill("a\n=\n") },
    { of: "words", body: fill("word ") },
    { of: "blanks after the key", body: `${key}${fill(" ")}x` },
    { of: "blanks after the key's bracket", body: `${key}(${fill(" ")}x` },
    { of: "words in the key's bracket", body: `${key}(${fill("a ")}` },
    { of: "blanks in a heading", body: `# Image size justification: a${fill(" ")}b` },
    { of: "blanks in an underlined heading", body: `Image size justification: a${fill(" ")}b\nfoo\n===` },
    { of: "NUL", body: fill("\0") },
    { of: "zero-width characters", body: fill("\u200B") },
    { of: "right-to-left marks", body: fill("\u202E") },
    { of: "backticks", body: fill("`a``b") },
    { of: "less-than signs", body: fill("<a ") },
    { of: "table rows", body: `|a|b|\n|-|-|\n${fill("|")}` },
  ])("$of: what stands below is still found", ({ body }) => {
    const takesMs = processorMs(() => expect(accepted(`${body}${claimLine}`)).toMatchObject([{ text: reason }]));
    expect(takesMs).toBeLessThan(longestProcessorMs);
  });

  test.for([
    { of: "dashes in another key", body: `${key}: a\nA${fill("-a")}` },
    { of: "punctuation in a reason", body: `${key}: a${fill("!")}a` },
    { of: "bounds in a reason", body: `${key}: ${fill("up to 1 ")}` },
    { of: "digits in a bound", body: `${key}: up to ${fill("1")} MB` },
    { of: "commas in a bound", body: `${key}: up to ${fill("1,")} MB` },
  ])("$of: it is refused or taken as it stands", ({ body }) => {
    const takesMs = processorMs(() => expect(findClaims(body, [])).toHaveLength(1));
    expect(takesMs).toBeLessThan(longestProcessorMs);
  });

  test("a megabyte: what is longer than any description can be is not looked at", () => {
    const takesMs = processorMs(() =>
      expect(shown(`${key}: ${reason}\n\n${"long ".repeat(200_000)}\n\n${key}: ${reason}`)).toEqual([`*: ${reason}`]),
    );
    expect(takesMs).toBeLessThan(longestProcessorMs);
  });

  test("what an update bot writes is read to its end", () => {
    const rows = Array.from(
      { length: 330 },
      (_, at) =>
        `| [package-${at}](https://example.com/p/${at}) | [\`1.${at}.0\` → \`1.${at}.1\`](https://example.com/d/${at}) | *patch* |`,
    );
    const notes = Array.from(
      { length: 500 },
      (_, at) => `- **core:** fix [#${at}](https://example.com/${at}) (_thanks_ @someone) <!-- ${at} -->\n`,
    );
    const body = [
      "This PR contains the following updates:",
      ["| Package | Change | Type |", "|---|---|---|", ...rows].join("\n"),
      "---",
      "### Release Notes",
      "<details>\n<summary>acme/core (core)</summary>",
      "### [`v1.2.3`](https://example.com)",
      notes.join(""),
      "</details>",
      "---",
      "### Configuration",
      "📅 **Schedule**: Branch creation - At any time (no schedule defined).",
      `${key}: ${reason}`,
      "---",
      " - [ ] <!-- rebase-check -->If you want to rebase/retry this PR, check this box",
    ].join("\n\n");
    expect(body.length).toBeGreaterThan(60_000);
    expect(body.match(/[*~[\]]|\r?\n/g)?.length).toBeGreaterThan(3300);
    expect(shown(body)).toEqual([`*: ${reason}`]);
  });

  test("nesting that people write is read", () => {
    expect(accepted(`- a\n  - b\n    - ${key}: ${reason}`)).toHaveLength(1);
    expect(accepted(`${fill("- [a](https://example.com/a-long-address-as-tools-write-them) ")}${claimLine}`)).toHaveLength(1);
  });

  test("a template in which it is deep is read as well", () => {
    expect(accepted(`${key}: ${reason}`, [`${key}: ${fill("> ")}`])).toHaveLength(1);
    expect(accepted(`${key}: ${reason}`, [`${fill("> ")}${claimLine}`])).toEqual([]);
  });

  test("a NUL before the key cannot pass for the mark of inline code", () => {
    expect(accepted(`\0${key}: ${reason}`)).toEqual([]);
  });
});
