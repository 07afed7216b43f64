import { width, wrap } from "../report/text/wrap.ts";
import { checkInputs, commands, type CommandOption, type CommandSpec } from "./commands.ts";

const columns = 80;
/** Where explanations begin. */
const margin = 26;

/** The text of `--help`: what each command does, or one of them with its options. */
export function helpText(only: CommandSpec | null): string {
  const sections =
    only === null
      ? [
          ["Usage: image-size-budget <command> [options]"],
          ["Commands", ...commands.flatMap(({ name, says }) => entry(`  ${name}`, says, 14))],
          wrap("`image-size-budget <command> --help` describes one command; --version prints the version.", columns),
          wrap(statusWords, columns),
        ]
      : [wrap(usage(only), columns, "  "), wrap(summary(only), columns), optionLines(only), wrap(statusWords, columns)];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const statusWords = "Exit status: 0 within budget, 1 over it, 2 something failed, 130 cancelled. NO_COLOR turns colours off.";

function usage({ name, operands, options }: CommandSpec): string {
  return ["Usage: image-size-budget", name, operands?.value ?? "", options.length === 0 ? "" : "[options]"]
    .filter((word) => word !== "")
    .join(" ");
}

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
  const says = "and the inputs of the action, by the same names; repeat one to make it a list:";
  return [...wrap(`  ${says}`, columns, "  "), ...wrap(`    ${inputs.join(" ")}`, columns, "    ")];
}

function entry(what: string, says: string, from: number): readonly string[] {
  const indent = " ".repeat(from);
  const fits = width(what) + 2 <= from;
  const lines = wrap(`${indent}${says}`, columns, indent);
  return fits ? [`${what}${(lines[0] ?? "").slice(width(what))}`, ...lines.slice(1)] : [what, ...lines];
}
