import { formatBytes } from "../../bytes.ts";
import type { Ratchet, Ratcheted } from "../../dashboard/ratchet.ts";
import { inText } from "../phrase/escape.ts";
import { count, join } from "../phrase/phrase.ts";

/** What was lowered, a line for each ceiling, or that nothing was. */
export function renderRatchet({ lowered, kept, unrecorded }: Ratchet): string {
  const unknown = unrecorded.length === 0 ? [] : [inText(["Not recorded, so left as it is: ", ...named(unrecorded), "."])];
  return `${[...lowered.map(loweredWords), ...nothing(lowered.length, kept), ...unknown].join("\n")}\n`;
}

function loweredWords({ rule, text, images, isDefault, sizeBytes, lowered }: Ratcheted): string {
  const whose = isDefault ? ["default of ", ...named(images)] : named(images);
  return inText([...whose, `: ${rule} ${text} → ${lowered} (recorded: ${formatBytes(sizeBytes)})`]);
}

function nothing(lowered: number, kept: number): readonly string[] {
  if (lowered > 0) return [];
  if (kept === 0) return ["Nothing to lower: no ceiling of this file has a recorded size."];
  return [`Nothing to lower: ${count(kept, "ceiling")} with no more than the headroom above what is recorded.`];
}

function named(images: readonly string[]) {
  const shown = images.slice(0, 5).map((name) => [{ code: name }]);
  return [...join(shown, ", "), ...(images.length > 5 ? [` and ${images.length - 5} more`] : [])];
}
