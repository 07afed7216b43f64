// The generated parts of docs/smaller-images.md.
import { readFile, writeFile } from "node:fs/promises";
import { findingWords } from "../../src/report/words/finding-words.ts";
import { fence, paragraph } from "../../src/report/markdown/markup.ts";

const page = new URL("../../docs/smaller-images.md", import.meta.url);

/** Puts each text between the marks that have its name. */
export async function writePage(parts) {
  let text = await readFile(page, "utf8");
  for (const [name, content] of Object.entries(parts)) {
    const [start, end] = [`<!-- measured: ${name} -->`, `<!-- measured until here: ${name} -->`];
    const [at, to] = [text.indexOf(start), text.indexOf(end)];
    if (at < 0 || to < at) throw new Error(`docs/smaller-images.md has no place for ${name}`);
    text = `${text.slice(0, at)}${start}\n\n${content}\n\n${text.slice(to)}`;
  }
  await writeFile(page, text);
}

/** What saves most comes first. */
export function techniquesTable(rows) {
  const head = ["| Change | Before | After | Saved | Share | Foretold | Off by |", "| --- | --: | --: | --: | --: | --: | --: |"];
  return [...head, ...rows.map(techniqueRow)].join("\n");
}

function techniqueRow({ what, beforeBytes, afterBytes, foretoldBytes }) {
  const savedBytes = beforeBytes - afterBytes;
  const cells = [
    what,
    megabytes(beforeBytes),
    megabytes(afterBytes),
    megabytes(savedBytes),
    percent(savedBytes / beforeBytes),
    foretoldBytes === null ? "nothing" : megabytes(foretoldBytes),
    foretoldBytes === null ? "" : percent(foretoldBytes / savedBytes - 1, true),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** One image of many: its Dockerfile, the three largest findings in the words of the comment, and what is left. */
export function ordinarySection({ title, before, after, why, report, beforeBytes, afterBytes }) {
  const [image] = report.images;
  const [platform] = image.platforms;
  const words = findingWords({ image, platform });
  const found = words.map(({ found: what, change }) => `- ${paragraph(what)}\n\n${indented(fence("dockerfile", change))}`);
  const foretoldBytes = platform.advice.slice(0, words.length).reduce((sum, { bytes }) => sum + bytes, 0);
  const left = `Without these ${megabytes(foretoldBytes)} MB, ${megabytes(beforeBytes - foretoldBytes)} MB would be left. Rebuilt, the image has **${megabytes(afterBytes)} MB**:`;
  return [
    `### ${title}: ${megabytes(beforeBytes)} MB`,
    fence("dockerfile", before.trimEnd().split("\n")),
    ...found,
    why,
    left,
    fence("dockerfile", after.trimEnd().split("\n")),
  ].join("\n\n");
}

function indented(block) {
  return block.replaceAll(/^(?=.)/gm, "  ");
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1).replace("-", "−").replace("−0.0", "0.0");
}

function percent(share, signed = false) {
  const text = `${(share * 100).toFixed(1)}%`.replace("-", "−").replace("−0.0", "0.0");
  return signed && share > 0 && !text.startsWith("0.0") ? `+${text}` : text;
}
