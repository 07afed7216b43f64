import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

// GitHub sends a comment as mail in two parts. The text part is the comment's source as it is; the other is HTML without a style
// sheet, in which folds are open and a box is a quotation.

const directory = new URL("../golden/", import.meta.url);
const recorded = (await readdir(directory)).filter((name) => /^[^.]+(?:\.resolved|\.failed)?\.md$/.test(name));
const bodies = new Map(await Promise.all(recorded.map(async (name) => [name, await textOf(name)] as const)));

async function textOf(name: string): Promise<string> {
  return await readFile(new URL(name, directory), "utf8");
}

function mail(name: string): string {
  return bodies.get(name) ?? "";
}

/** What a preview in a list of mails shows. */
const preview = 200;

function beforeFold(body: string): readonly string[] {
  return (body.split(/^(?:<details>|<sub>)/m)[0] ?? "").split("\n");
}

/** Lines as somebody reads them who sees addresses as such. */
function withoutAddresses(line: string): string {
  return line.replaceAll(/\[([^\]]+)\]\(https:\/\/[^\s)]+\)/g, "$1");
}

const news = /\d B\b|\d\s[kMG]B\b|not measured|not? (?:longer )?recorded|\d+ images?:|baselines? (?:not )?recorded/;

test.for(recorded)("%s begins with the news", (name) => {
  const body = mail(name).replace(/^### /, "");
  expect(body.slice(0, preview)).toMatch(/^📦 Image size: /u);
  expect(body.slice(0, preview)).toMatch(news);
  expect(body.split("\n")[0]?.length).toBeLessThanOrEqual(name.endsWith(".resolved.md") ? preview : 120);
});

test.for(recorded)("%s has no HTML before its first fold but small print in a cell of its table", (name) => {
  const lines = beforeFold(mail(name)).map((line) =>
    line.startsWith("|") ? line.replaceAll(/<br><sub>([^<]*)<\/sub>/g, "") : line,
  );
  const own = lines.map((line) => line.replaceAll(/<why the image must grow>/g, ""));
  expect(own.filter((line) => /<\/?[a-z!]|&#?\w+;/i.test(line))).toEqual([]);
});

test.for(recorded)("%s has links with words before their addresses, and no address that a line break could cut", (name) => {
  const lines = mail(name).split("\n");
  expect(lines.map(withoutAddresses).filter((line) => line.includes("https://"))).toEqual([]);
  expect(lines.filter((line) => /\]\((?!https:\/\/)|\[\]\(|\]\([^)\s]{240,}/.test(line))).toEqual([]);
});

test.for(recorded)("%s has tables whose rows have the cells of their heads, on lines that a mail does not break", (name) => {
  const rows = beforeFold(mail(name)).filter((line) => line.startsWith("|"));
  expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size).toBeLessThanOrEqual(1);
  expect(rows.filter((row) => row.length > 120)).toEqual([]);
});

test.for(recorded)("%s opens each fold with its title on a line of its own, and closes it on another", (name) => {
  const lines = mail(name).split("\n");
  const folds = lines.filter((line) => /<\/?(?:details|summary)/.test(line));
  const titles = folds
    .filter((line) => line !== "</details>")
    .map((line) => /^<details><summary>(.+)<\/summary>$/.exec(line)?.[1]);
  expect(titles.filter((title) => title === undefined || title.length > 160)).toEqual([]);
  expect(titles.length * 2).toBe(folds.length);
});

test.for(recorded)("%s names its box on a line of its own, as a quotation of whole paragraphs", (name) => {
  const lines = mail(name).split("\n");
  expect(lines.filter((line) => line.includes("[!") && !/^> \[!(?:IMPORTANT|WARNING)\]$/.test(line))).toEqual([]);
});
