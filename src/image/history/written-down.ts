import type { DockerfileInstruction } from "./dockerfile.ts";
import { keywordOf } from "./history-entries.ts";
import { parseJson } from "../oci/json.ts";
import type { ConfigHistoryEntry } from "../oci/schema.ts";

/** Whether a builder may have written this entry for the instruction. */
export function isWrittenDownAs(entry: ConfigHistoryEntry, instruction: DockerfileInstruction): boolean {
  if (keywordOf(entry) !== instruction.keyword) return false;
  const there = compact(entry.created_by ?? "");
  return writtenTexts(instruction, entry).every((written) => there.includes(compact(written)));
}

/**
 * Whether the entry of an instruction that only changes the config has its words as well, in their order. Builders quote and separate them
 * in several ways, so that words of letters and digits are looked for, up to the first one that is another by then.
 */
export function isWordedAs({ created_by }: ConfigHistoryEntry, { keyword, text }: DockerfileInstruction): boolean {
  const there = created_by ?? "";
  let end = 0;
  for (const word of configWords(keyword, text)) {
    const start = there.indexOf(word, end);
    if (start === -1) return false;
    end = start + word.length;
  }
  return true;
}

/** None of those that a builder sorts (EXPOSE, VOLUME) or takes apart (HEALTHCHECK); of an ARG the name, for its value may be given. */
function configWords(keyword: string, text: string): readonly string[] {
  switch (keyword) {
    case "ARG":
      return [/^\w*/.exec(text)?.[0] ?? ""];
    case "CMD":
    case "ENTRYPOINT":
    case "ENV":
    case "LABEL":
    case "SHELL":
    case "STOPSIGNAL":
    case "USER": {
      const [plain = ""] = withoutComments(text)
        .replaceAll(/[\\`]\s*\n/g, " ")
        .split(/[$\\`]/);
      return plain.match(/[\w./:@%+-]+/g) ?? [];
    }
    default:
      return [];
  }
}

/** What of an instruction a builder writes down as it stands; nothing of what it changes, such as variables and quotes. */
function writtenTexts({ keyword, text }: DockerfileInstruction, entry: ConfigHistoryEntry): readonly string[] {
  switch (keyword) {
    case "RUN":
      return [commandOf(text)];
    case "ADD":
    case "COPY":
    case "WORKDIR":
      return pathsOf(text, entry);
    default:
      return [];
  }
}

/** The script of a here-document stands there without its marks; one with an interpreter of its own does not. */
function commandOf(text: string): string {
  const command = withoutComments(text);
  const words = wordsOfArray(command);
  if (words !== null) return words.join(" ");
  const [first = "", ...lines] = text.split("\n");
  const [, name] = /^\s*<<-?\s*["']?(\w+)["']?\s*$/.exec(first) ?? [];
  if (name === undefined) return /<<[-~]?["']?\w/.test(command) ? "" : command;
  const script = lines.slice(
    0,
    Math.max(
      0,
      lines.findLastIndex((line) => line.trim() === name),
    ),
  );
  return script[0]?.startsWith("#!") === true ? "" : script.join("\n");
}

/** Paths, where nothing in them is another one by the time that they are written down; the classic builder writes digests for sources. */
function pathsOf(text: string, { created_by }: ConfigHistoryEntry): readonly string[] {
  const isHereDocument = text.includes("<<");
  const command = isHereDocument ? (text.split("\n")[0] ?? "") : withoutComments(text).replaceAll(/[\\`]\s*\n/g, " ");
  const words = wordsOfArray(command) ?? command.trim().split(/\s+/);
  const isOnlyLast = isHereDocument || (created_by ?? "").includes("#(nop)");
  const told = isOnlyLast ? words.slice(-1) : words;
  return told.filter(isPlain).map((path) => path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, ""));
}

/** Without variables, quotes, credentials, and parts that only lead elsewhere. */
function isPlain(path: string): boolean {
  return !/[$"'\\`]|:\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(path.replace(/^\.\//, ""));
}

/** `["a", "b"]` as its words; null for what is no such array. */
function wordsOfArray(text: string): readonly string[] | null {
  if (!text.trimStart().startsWith("[")) return null;
  const parsed = parseJson(Buffer.from(text));
  return Array.isArray(parsed) && parsed.every((word) => typeof word === "string") ? parsed : null;
}

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*#.*$/gm, "");
}

/** Without what is written in several ways. */
function compact(text: string): string {
  return text.replaceAll(/[\s\\`]+/g, "");
}
