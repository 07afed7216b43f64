import { DockerfileParser, From, type Instruction, JSONInstruction, ModifiableInstruction } from "dockerfile-ast";
import { imageWith, initialArguments } from "../image/history/dockerfile.ts";

/** The stage of a Dockerfile that is published, as far as its names tell. */
export interface PublishedStage {
  /** Empty: the last one. */
  readonly target: string;
  /** The last stage, where another one is published. */
  readonly notLast: string | null;
  /** Paths without patterns that it and the stages that it needs take from the context. */
  readonly copies: readonly string[];
}

interface Stage {
  /** Empty where it has none. */
  readonly name: string;
  /** Positions of the stages that it is made of, all before it. */
  readonly needs: number[];
  readonly copies: string[];
}

/**
 * The last stage; but the one that is named as the product where the last one is made for something else: for developers, or without
 * the product.
 */
export function publishedStage(text: string): PublishedStage {
  const stages = stagesOf(text);
  const last = stages.at(-1)?.name ?? "";
  const madeOf = neededBy(stages, stages.length - 1);
  const product = stages.findLast(
    (stage, at) => isProduct.test(stage.name) && at < stages.length - 1 && (!madeOf.has(at) || isForDevelopers(last)),
  );
  if (product === undefined || last === "" || isProduct.test(last))
    return { target: "", notLast: null, copies: copiesOf(stages, madeOf) };
  const copies = copiesOf(stages, neededBy(stages, stages.indexOf(product)));
  return { target: product.name, notLast: last, copies };
}

/** A stage for a developer's machine; what is published is another one. */
export function isForDevelopers(stage: string): boolean {
  return /^(?:dev|devel|development|debug|local|test)$/i.test(stage);
}

const isProduct = /^(?:release|prod|production|final|runtime|runner)$/i;
const longestText = 200_000;
const mostLines = 2000;
const mostCopies = 100;

function stagesOf(text: string): readonly Stage[] {
  const file = DockerfileParser.parse(text.slice(0, longestText).split("\n").slice(0, mostLines).join("\n"));
  const values = initialArguments(file, []);
  const stages: Stage[] = [];
  const positions = new Map<string, number>();
  for (const instruction of file.getInstructions()) {
    const called = instruction instanceof From ? [imageWith(values, instruction) ?? ""] : stagesNamedBy(instruction);
    const needs = called.flatMap((one) => positionOf(one, positions, stages.length));
    if (instruction instanceof From) {
      const name = instruction.getBuildStage() ?? "";
      positions.set(name.toLowerCase(), stages.length);
      stages.push({ name, needs, copies: [] });
    } else {
      stages.at(-1)?.needs.push(...needs);
      stages.at(-1)?.copies.push(...copiedBy(instruction));
    }
  }
  return stages;
}

/** What `--from` and `--mount=from=…` name. */
function stagesNamedBy(instruction: Instruction): readonly string[] {
  if (!(instruction instanceof ModifiableInstruction)) return [];
  return instruction.getFlags().flatMap((flag) => {
    if (flag.getName() === "from") return flag.getValue() ?? [];
    return flag.getOptions().flatMap((option) => (option.getName() === "from" ? (option.getValue() ?? []) : []));
  });
}

/** Stages are called by name or number, and names know no capitals. */
function positionOf(called: string, positions: ReadonlyMap<string, number>, amount: number): readonly number[] {
  const position = positions.get(called.toLowerCase()) ?? (/^\d{1,4}$/.test(called) ? Number(called) : amount);
  return position < amount ? [position] : [];
}

function copiedBy(instruction: Instruction): readonly string[] {
  if (!(instruction instanceof JSONInstruction) || !/^(?:COPY|ADD)$/.test(instruction.getKeyword())) return [];
  if (instruction.getFlags().some((flag) => flag.getName() === "from")) return [];
  const strings = instruction.getJSONStrings().map((string) => string.getJSONValue());
  return (strings.length > 0 ? strings : plainArguments(instruction))
    .slice(0, -1)
    .filter((word) => /^[\w./@-]+$/.test(word) && ![".", "./", "/"].includes(word) && !word.includes(".."))
    .map((word) => word.replaceAll(/^\.\/|\/$/g, ""));
}

/** Without the lines of files that are written into the instruction. */
function plainArguments(instruction: Instruction): readonly string[] {
  const all = instruction.getArguments().map((argument) => ({ text: argument.getValue(), line: argument.getRange().start.line }));
  const last = all.find(({ text }) => text.startsWith("<<"))?.line ?? Number.POSITIVE_INFINITY;
  return all.filter(({ line }) => line <= last).map(({ text }) => text);
}

/** Positions of a stage and of those before it that it is made of. */
function neededBy(stages: readonly Stage[], position: number): ReadonlySet<number> {
  const needed = new Set([position]);
  for (let at = position; at >= 0; at -= 1) if (needed.has(at)) for (const need of stages[at]?.needs ?? []) needed.add(need);
  return needed;
}

function copiesOf(stages: readonly Stage[], needed: ReadonlySet<number>): readonly string[] {
  return stages.flatMap(({ copies }, at) => (needed.has(at) ? copies : [])).slice(0, mostCopies);
}
