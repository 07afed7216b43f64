import { width, wrap } from "../report/text/wrap.ts";
import { checkInputs, commands, type CommandOption, type CommandSpec } from "./commands.ts";

const columns = 80;
/** Where explanations begin. */
const margin = 26;

/** The text of `--help`: every command, or one of them with its options. */
export function helpText(only: CommandSpec | null): string {
  const told = only === null ? commands : [only];
  const sections = [
    ["Usage: image-size-budget <command> [options]"],
    only === null
      ? ["Commands", ...commands.flatMap(({ name, says }) => entry(`  ${name}`, says, 14))]
      : wrap(summary(only), columns),
    ...told.map(optionLines).filter((lines) => lines.length > 0),
    wrap(statusWords, columns),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const statusWords =
  "Exit status: 0 within budget, 1 over it, 2 something failed, 130 cancelled. NO_COLOR turns colours off. `image-size-budget <command> --help` tells of one command.";

function summary({ name, says }: CommandSpec): string {
  return `image-size-budget ${name}: ${says}.`;
}

function optionLines(command: CommandSpec): readonly string[] {
  const { name, operands, options } = command;
  const operand = operands === null ? [] : entry(`  ${operands.value}`, operands.says, margin);
  const own = options.filter(({ says }) => says !== "").flatMap((option) => entry(`  ${written(option)}`, option.says, margin));
  const lines = [...operand, ...own, ...inputLines(options)];
  return lines.length === 0 ? [] : [`Options of ${name}`, ...lines];
}

function written({ name, value }: CommandOption): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

/** The action's own inputs are told in its documentation. */
function inputLines(options: readonly CommandOption[]): readonly string[] {
  const inputs = options.filter(({ says }) => says === "").map(({ name }) => `--${name}`);
  if (inputs.length < checkInputs.length) return [];
  const says = "and the inputs of the action by the same names; given twice, one is a list:";
  return [...wrap(`  ${says}`, columns, "  "), ...wrap(`    ${inputs.join(" ")}`, columns, "    ")];
}

function entry(what: string, says: string, from: number): readonly string[] {
  const indent = " ".repeat(from);
  const fits = width(what) + 2 <= from;
  const lines = wrap(`${indent}${says}`, columns, indent);
  return fits ? [`${what}${(lines[0] ?? "").slice(width(what))}`, ...lines.slice(1)] : [what, ...lines];
}
