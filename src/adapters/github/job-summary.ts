import { appendFile, stat } from "node:fs/promises";

/** GitHub shows no summary above 1 MiB per step: https://docs.github.com/en/actions/reference/workflow-commands#step-isolation-and-limits */
const limitBytes = 1024 * 1024;

/** Appends blocks of Markdown to the step's summary file; blocks that no longer fit are left out from the end, with a note. */
export async function writeJobSummary(path: string, blocks: readonly string[]): Promise<void> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  await appendFile(path, fitBlocks(blocks, limitBytes - size));
}

/** As many whole blocks from the start as fit into `roomBytes` of UTF-8, the note included. */
export function fitBlocks(blocks: readonly string[], roomBytes: number): string {
  const whole = blocks.map((block) => `${block}\n\n`).join("");
  if (Buffer.byteLength(whole) <= roomBytes) return whole;
  for (let kept = blocks.length - 1; kept >= 0; kept -= 1) {
    const text = [...blocks.slice(0, kept), leftOut(blocks.length - kept)].map((block) => `${block}\n\n`).join("");
    if (Buffer.byteLength(text) <= roomBytes) return text;
  }
  return "";
}

function leftOut(count: number): string {
  const what = count === 1 ? "The last section is" : `The last ${count} sections are`;
  return `_${what} left out: a job summary holds at most 1 MiB. The JSON report has everything._`;
}
