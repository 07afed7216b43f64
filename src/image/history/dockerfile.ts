import { type Dockerfile, DockerfileParser, From, type Instruction, Onbuild } from "dockerfile-ast";
import { maxDockerfileLength, wordsOf } from "./dockerfile-words.ts";

/** What decides which part of a Dockerfile becomes the image. */
export interface StageChoice {
  /** A stage's name or number; empty for the last one. */
  readonly target: string;
  /** `NAME=value`, as `--build-arg` takes them. */
  readonly buildArgs: readonly string[];
  /** `name=value`, as `--build-context` takes them: they stand in for stages and images. */
  readonly buildContexts: readonly string[];
}

/** An instruction after FROM; lines count from 1. */
export interface DockerfileInstruction {
  /** `RUN`, in capitals. */
  readonly keyword: string;
  /** Without flags, as it stands in the file. */
  readonly text: string;
  /** All of it on one line: `COPY --from=build /a /b`. */
  readonly words: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** The stage that becomes the image, together with those of the same file that it builds on. */
export interface FinalStage {
  /** In the order in which they work on the image; ONBUILD does nothing by itself. */
  readonly instructions: readonly DockerfileInstruction[];
  /** What lies below them: nothing, an image, or something that only the builder knows. */
  readonly base: "scratch" | "image" | "unknown";
  /** The name of that image; null where it is none. */
  readonly baseName: string | null;
}

/** Null when the text is no Dockerfile, or has no such stage. https://docs.docker.com/reference/dockerfile/ */
export function finalStage(text: string, choice: StageChoice): FinalStage | null {
  if (text.length > maxDockerfileLength) return null;
  const file = DockerfileParser.parse(text);
  const stages = stagesOf(file, text);
  const values = initialArguments(file, choice.buildArgs);
  let position = chosen(stages, choice.target);
  const parts: (readonly DockerfileInstruction[])[] = [];
  for (;;) {
    const stage = stages[position];
    if (stage === undefined) return null;
    parts.unshift(stage.instructions);
    const below = imageWith(values, stage.from);
    const replaced = choice.buildContexts.some((pair) => pair.split("=")[0]?.toLowerCase() === below?.toLowerCase());
    if (below === null || below === "" || replaced) return { instructions: parts.flat(), base: "unknown", baseName: null };
    const next = named(stages.slice(0, position), below);
    if (next === -1) {
      const isEmpty = below === "scratch";
      return { instructions: parts.flat(), base: isEmpty ? "scratch" : "image", baseName: isEmpty ? null : below };
    }
    parts.unshift(stages[next]?.triggers ?? []);
    position = next;
  }
}

/** What can make a layer, by the line on which it begins, in the file's own words; null when the text is too long to be read. */
export function instructionsByLine(text: string): ReadonlyMap<number, DockerfileInstruction> | null {
  if (text.length > maxDockerfileLength) return null;
  const file = DockerfileParser.parse(text);
  const making = file.getInstructions().filter((instruction) => makesLayer.test(instruction.getKeyword()));
  const source = sourceOf(file, text);
  const all = making.flatMap((one) => (one instanceof Onbuild ? triggerOf(one, source) : [instructionOf(one, source)]));
  return new Map(all.map((instruction) => [instruction.startLine, instruction]));
}

const makesLayer = /^(?:ADD|COPY|ONBUILD|RUN|WORKDIR)$/;

interface Stage {
  readonly from: From;
  readonly instructions: readonly DockerfileInstruction[];
  /** What its ONBUILDs do in the stages that build on it. */
  readonly triggers: readonly DockerfileInstruction[];
}

function stagesOf(file: Dockerfile, text: string): readonly Stage[] {
  const source = sourceOf(file, text);
  const parts: { readonly from: From; readonly own: Instruction[] }[] = [];
  for (const instruction of file.getInstructions()) {
    if (instruction instanceof From) parts.push({ from: instruction, own: [] });
    else parts.at(-1)?.own.push(instruction);
  }
  return parts.map(({ from, own }) => ({
    from,
    instructions: own.filter((one) => !(one instanceof Onbuild)).map((one) => instructionOf(one, source)),
    triggers: own.flatMap((one) => triggerOf(one, source)),
  }));
}

/** The lines of a file, and the character that makes one go on. */
interface Source {
  readonly lines: readonly string[];
  readonly escape: string;
}

function sourceOf(file: Dockerfile, text: string): Source {
  return { lines: text.split("\n"), escape: file.getEscapeCharacter() };
}

function instructionOf(instruction: Instruction, { lines, escape }: Source): DockerfileInstruction {
  const { start, end } = instruction.getRange();
  const words = wordsOf(lines.slice(start.line, end.line + 1).join("\n"), escape);
  return { ...keywordAndText(instruction), words, startLine: start.line + 1, endLine: end.line + 1 };
}

function keywordAndText(instruction: Instruction) {
  return { keyword: instruction.getKeyword(), text: instruction.getRawArgumentsContent() ?? "" };
}

function triggerOf(instruction: Instruction, source: Source): readonly DockerfileInstruction[] {
  const trigger = instruction instanceof Onbuild ? instruction.getTriggerInstruction() : null;
  return trigger === null ? [] : [{ ...instructionOf(instruction, source), ...keywordAndText(trigger) }];
}

function chosen(stages: readonly Stage[], target: string): number {
  if (target === "") return stages.length - 1;
  const byName = named(stages, target);
  return byName === -1 && /^\d+$/.test(target) ? Number(target) : byName;
}

/** The last stage of that name; names know no capitals. */
function named(stages: readonly Stage[], name: string): number {
  return stages.findLastIndex(({ from }) => from.getBuildStage()?.toLowerCase() === name.toLowerCase());
}

/** What the ARGs before the first FROM are, with what is given for them. */
export function initialArguments(file: Dockerfile, buildArgs: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const argument of file.getInitialARGs().flatMap((arg) => arg.getProperty() ?? [])) {
    const given = buildArgs.findLast((pair) => pair.startsWith(`${argument.getName()}=`))?.slice(argument.getName().length + 1);
    values.set(argument.getName(), given ?? argument.getValue() ?? "");
  }
  return values;
}

/** The image of a FROM with these values; null when only the builder knows them, as with `${A:-b}`. */
export function imageWith(values: ReadonlyMap<string, string>, from: From): string | null {
  const image = from.getImage() ?? "";
  const text = image.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
    return values.get(braced ?? bare ?? "") ?? whole;
  });
  return text.includes("$") ? null : text;
}
