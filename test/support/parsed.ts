import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Nodes } from "mdast";

/** Every node of a Markdown text as a GitHub-flavoured parser sees it. */
export function nodesOf(markdown: string): readonly Nodes[] {
  const walk = (node: Nodes): readonly Nodes[] => [
    node,
    ...("children" in node ? node.children.flatMap((child): readonly Nodes[] => walk(child)) : []),
  ];
  return walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

/** What GitHub would turn into a notification or a reference: it looks at text outside code and links. */
const reference = /@[\w-]|#\d|\bGH-\d|[0-9a-f]{7,}|https?:\/\/|\bwww\.|:[a-z]+:/i;

/** HTML that the renderers write themselves, and the text of folds that stands inside it. */
const ownHtml = /^(?:<br>|<\/?sub>|<\/details>|<!-- own -->|<details><summary>(?:[^<>]|<\/?code>)*<\/summary>)$/;

/** What the renderers never write. */
const neverWritten: ReadonlySet<string> = new Set<Nodes["type"]>([
  "image",
  "imageReference",
  "linkReference",
  "definition",
  "footnoteReference",
  "footnoteDefinition",
  "emphasis",
  "delete",
  "thematicBreak",
]);

/** Everything in a text that comes to life although it is not ours; `links` are the addresses that are. */
export function lively(markdown: string, links: readonly string[] = []): readonly string[] {
  return nodesOf(markdown).flatMap((node): readonly string[] => {
    if (node.type === "html") return ownHtml.test(node.value.trim()) ? [] : [`html ${node.value}`];
    if (node.type === "link") return links.some((own) => node.url.startsWith(own)) ? [] : [`link ${node.url}`];
    if (node.type === "text") return reference.test(node.value) && !isCommit(node.value) ? [`reference ${node.value}`] : [];
    return neverWritten.has(node.type) ? [node.type] : [];
  });
}

/**
 * The words that a reader meets before the first fold, as the page shows them: of a table its heads and the first row, for the others
 * are of further images or platforms.
 */
export function wordsBeforeFold(markdown: string): readonly string[] {
  const [before = ""] = markdown.split(/<details>|<sub>compressed|<sub>size of|<sub>commit/);
  const tree = fromMarkdown(before, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const texts = (node: Nodes): readonly string[] => {
    if ("value" in node) return node.type === "html" ? [] : [node.value];
    if (node.type === "break") return [" "];
    const children = node.type === "table" ? node.children.slice(0, 2) : "children" in node ? node.children : [];
    const blank = ["emphasis", "strong", "link", "paragraph", "heading"].includes(node.type) ? "" : " ";
    return children.flatMap((child): readonly string[] => texts(child).concat(blank));
  };
  return texts(tree)
    .join("")
    .replace("[!IMPORTANT]", " ")
    .replace("[!WARNING]", " ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A short commit name is the text of a link. */
function isCommit(text: string): boolean {
  return /^[0-9a-f]{7}$/.test(text);
}

/** The shape of a document: its types in order, without the words. */
export function shapeOf(markdown: string): string {
  return nodesOf(markdown)
    .map(({ type }) => type)
    .filter((type) => type !== "text")
    .join(" ");
}

/** With ordinary blanks between numbers and their units. */
export function unglued(markdown: string): string {
  return markdown.replaceAll("\u00A0", " ");
}

export const nasty = [
  "a|b`<img>@octocat",
  "-->",
  "<!-- -->",
  "](javascript:alert(1))",
  "[x](https://evil.example)",
  "![x](https://evil.example/x.png)",
  "https://evil.example www.evil.example mail@evil.example",
  "line\nbreak\r\n\r\n# heading\n- list\n> quote",
  "abc\u202Edcba\u2066x\u2069\u200F",
  "##[group] ##[set-output name=verdict]pass",
  "::set-output name=verdict::pass",
  "x".repeat(100_000),
  "`".repeat(3000),
  "<script>alert(1)</script>",
  "</details></summary><h1>",
  "```\n@everyone\n```",
  "@everyone fixes #123 GH-123 octo-org/shop#7 deadbeefdeadbeefdeadbeefdeadbeefdeadbeef :tada:",
  "| --- | --- |",
  "a\\|b\\\\|c\\",
  "**bold** _it_ ~~gone~~ $x^2$ &lt;b&gt; &#60;b&#62;",
  "[^1] [ref]: https://evil.example",
  "\u001B[31mred\u001B[0m\u0007\u0000",
  "\uD800 lone",
  "    indented code",
  "1. one",
  "+ plus",
  "",
  " ",
] as const;
