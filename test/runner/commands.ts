/** One workflow command that the runner found in a line of output. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner knows by heart; `internal-…` commands are only for its own plugins. */
const registered = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/**
 * Finds a command in a line as the runner does: `::name key=value,…::data` where the line begins (after white space), or
 * `##[name key=value;…]data` anywhere. Only names that are known, or the token that ends `stop-commands`, count.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function parseCommand(line: string, stopToken: string | null): Command | null {
  const isKnown = (name: string): boolean =>
    registered.has(name.toLowerCase()) || name.toLowerCase() === stopToken?.toLowerCase();
  return [parseColons(line), parseBrackets(line)].find((command) => command !== null && isKnown(command.name)) ?? null;
}

function parseColons(line: string): Command | null {
  const text = line.trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end < 0) return null;
  const [name, rest] = splitOnce(text.slice(2, end), " ");
  return { name, properties: properties(rest.trim(), ",", propertyEscapes), data: unescape(text.slice(end + 2), dataEscapes) };
}

function parseBrackets(line: string): Command | null {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start < 0 || end < 0) return null;
  const [name, rest] = splitOnce(line.slice(start + 3, end), " ");
  return { name, properties: properties(rest, ";", bracketEscapes), data: unescape(line.slice(end + 1), bracketEscapes) };
}

function properties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const pairs = text.split(separator).map((pair) => splitOnce(pair, "="));
  const whole = pairs.filter(([name, value]) => name !== "" && value !== "");
  return Object.fromEntries(whole.map(([name, value]) => [name.toLowerCase(), unescape(value, escapes)]));
}

type Escapes = readonly (readonly [code: string, character: string])[];

const dataEscapes: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];
const propertyEscapes: Escapes = [["%3A", ":"], ["%2C", ","], ...dataEscapes];
const bracketEscapes: Escapes = [["%3B", ";"], ["%5D", "]"], ...dataEscapes];

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((unescaped, [code, character]) => unescaped.replaceAll(code, character), text);
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
