import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import { z } from "zod";
import { parseConfig } from "../../src/inputs/config.ts";
import { parseInputs } from "../../src/inputs/inputs.ts";
import { verdictStates } from "../../src/judge/judge.ts";
import { findClaims } from "../../src/judge/justification.ts";
import { actionMetadata, list, read, root } from "./files.ts";
import { withGeneratedBlocks } from "./generated.ts";

const documents = [...list("", ".md"), ...list("docs", ".md"), ...list("bench", ".md"), ".github/pull_request_template.md"];
const readme = read("README.md");
const defaults = Object.fromEntries(Object.entries(actionMetadata().inputs).map(([name, input]) => [name, input.default ?? ""]));

test.for(documents)("the generated parts of %s are up to date (if not: npx vitest run test/docs --update)", async (path) => {
  await expect(withGeneratedBlocks(read(path))).toMatchFileSnapshot(join(root, path));
});

test.for(documents)("every link in %s leads to a file and a heading of this repository", (path) => {
  const links = nodes(parse(read(path))).flatMap((node) => {
    if (node.type === "html") return [...node.value.matchAll(/\b(?:src|srcset)="([^"]*)"/g)].map(([, url = ""]) => url);
    return node.type === "link" || node.type === "image" ? [node.url] : [];
  });
  const broken = links.filter((url) => !/^https?:/.test(url)).filter((url) => !leadsSomewhere(path, url));
  expect(broken).toEqual([]);
});

test.for(documents)("every file that %s names is there", (path) => {
  const named = nodes(parse(read(path))).flatMap((node) => (node.type === "inlineCode" ? [node.value] : []));
  const paths = named.filter((name) => /^(?:\.github|docs|example|schema|scripts|src|test)\/[\w./-]+$/.test(name));
  expect(paths.filter((name) => !inUsersRepositories.has(name) && !existsSync(join(root, name)))).toEqual([]);
});

/** What `init` writes, or a user copies. */
const inUsersRepositories = new Set([
  ".github/image-size-budget.yml",
  ".github/workflows/image-size-record.yml",
  ".github/workflows/image-size-comment.yml",
]);

test("ARCHITECTURE.md places every stage", () => {
  const missing = list("src", ".ts").filter((path) => !read("ARCHITECTURE.md").includes(`\`${path}\``));
  expect(missing).toEqual([]);
});

test("the README knows every verdict, and no other", () => {
  expect(firstColumn("Verdict").toSorted()).toEqual([...verdictStates, "error"].toSorted());
});

test("the README's justification is accepted and binds", () => {
  const claims = findClaims(example("justified"), [read(".github/pull_request_template.md")]);
  expect(claims).toMatchObject([{ image: null, upToBytes: 130_000_000, refusal: null }]);
});

test("the reason that Renovate is given in docs/recipes.md is accepted and binds", () => {
  const text = /<!-- test: renovate -->\n```json\n([^]*?)```/.exec(read("docs/recipes.md"))?.[1] ?? "";
  const { packageRules } = z
    .object({ packageRules: z.array(z.object({ prBodyNotes: z.array(z.string()) })) })
    .parse(JSON.parse(text));
  const notes = packageRules.flatMap(({ prBodyNotes }) => prBodyNotes).join("\n\n");
  expect(findClaims(notes, [])).toMatchObject([{ image: null, upToBytes: 350_000_000, refusal: null }]);
});

test("the pull request template justifies nothing", () => {
  expect(findClaims(read(".github/pull_request_template.md"), [])).toEqual([]);
});

test("the README's configuration file can be used", () => {
  const { images } = parseConfig("image-size-budget.yml", example("config"), defaults);
  const inputs = parseInputs(defaults, images, { name: "unused", gitContext: "unused" });
  expect(inputs.images.map(({ name }) => name)).toEqual(["api", "worker"]);
});

test("the messages that the README quotes are in the code", () => {
  const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
  const quoted = firstColumn("Message")
    .flatMap((message) => message.split("…"))
    .filter((part) => part.trim() !== "");
  expect(quoted.length).toBeGreaterThan(5);
  expect(quoted.filter((part) => !sources.includes(part))).toEqual([]);
});

function parse(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function nodes(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap((child) => nodes(child)) : [])];
}

/** First cells of the README's table whose first heading is `title`. */
function firstColumn(title: string): readonly string[] {
  const tables = nodes(parse(readme)).flatMap((node) =>
    node.type === "table" ? [node.children.map((row) => toString(row.children[0]))] : [],
  );
  const [, ...cells] = tables.find(([head]) => head === title) ?? [];
  if (cells.length === 0) throw new Error(`the README has no table "${title}"`);
  return cells;
}

/** The code block after `<!-- test: NAME -->`. */
function example(name: string): string {
  const block = new RegExp(`<!-- test: ${name} -->\\n\`\`\`\\w+\\n([^]*?)\`\`\``).exec(readme)?.[1];
  if (block === undefined) throw new Error(`the README has no example "${name}"`);
  return block;
}

function leadsSomewhere(from: string, url: string): boolean {
  const [path = "", heading = ""] = url.split("#");
  const target = path === "" ? from : join(dirname(from), path);
  try {
    const text = readFileSync(join(root, target), "utf8");
    return heading === "" || headings(text).includes(heading);
  } catch {
    return false;
  }
}

/** Anchors as GitHub makes them, as far as our headings need. */
function headings(markdown: string): readonly string[] {
  return nodes(parse(markdown)).flatMap((node) =>
    node.type === "heading"
      ? [
          toString(node)
            .toLowerCase()
            .replaceAll(/[^\w\- ]/g, "")
            .replaceAll(" ", "-"),
        ]
      : [],
  );
}
