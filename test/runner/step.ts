import { type Command, parseCommand } from "./commands.ts";
import { Masks } from "./masks.ts";

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  /** `title`, `file`, `line` and so on, as they were given. */
  readonly properties: Readonly<Record<string, string>>;
}

const annotationsOfOneLevel = 10;
const messageCharacters = 4096;

/** A running step as the runner sees it: lines come in, commands are carried out, what is left is the log. */
export class Step {
  readonly masks = new Masks();
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  readonly log: string[] = [];
  /** At most ten of a level, each at most 4,096 characters long. */
  readonly annotations: Annotation[] = [];
  /** Something that the runner itself calls a failure, whatever the process says. */
  hasFailed = false;
  #stopToken: string | null = null;
  #isEchoing = false;

  /** One line of standard output or standard error: the runner treats them alike. */
  line(line: string): void {
    const command = parseCommand(line, this.#stopToken);
    if (command === null || !this.#obey(command, line)) this.show(line);
  }

  show(line: string): void {
    this.log.push(this.masks.hide(line));
  }

  annotate(level: Annotation["level"], message: string, properties: Annotation["properties"] = {}): void {
    const shown = this.masks.hide(message);
    this.log.push(`##[${level}]${shown}`);
    if (this.annotations.filter((annotation) => annotation.level === level).length >= annotationsOfOneLevel) return;
    this.annotations.push({ level, message: shown.slice(0, messageCharacters), properties });
  }

  /** An error of the runner, which fails the step. */
  fail(message: string): void {
    this.annotate("error", message);
    this.hasFailed = true;
  }

  /** Whether the line was a command and is done with. */
  #obey(command: Command, line: string): boolean {
    if (this.#stopToken !== null) return this.#resume(command, line);
    if (this.#isEchoing && command.name !== "add-mask") this.show(line);
    this.#carryOut(command, line);
    return true;
  }

  #resume(command: Command, line: string): boolean {
    if (command.name.toLowerCase() !== this.#stopToken?.toLowerCase()) return false;
    this.#stopToken = null;
    this.show(line);
    return true;
  }

  #carryOut(command: Command, line: string): void {
    const { properties, data } = command;
    const name = command.name.toLowerCase();
    switch (name) {
      case "stop-commands":
        this.#stopToken = data;
        return this.show(line);
      case "add-mask":
        return data.trim() === ""
          ? this.annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.")
          : this.masks.add(data);
      case "set-output":
        return this.#keep(this.outputs, command);
      case "save-state":
        return this.#keep(this.state, command);
      case "error":
      case "warning":
      case "notice":
        return this.annotate(name, data, properties);
      case "group":
      case "endgroup":
        return this.show(`##[${name}]${data}`);
      case "echo":
        this.#isEchoing = data.trim().toLowerCase() === "on";
        return;
      case "set-env":
      case "add-path":
        return this.fail(`Unable to process command '${line}' successfully. The \`${name}\` command is disabled.`);
    }
    // Debug lines are not shown unless asked for; problem matchers are not imitated.
  }

  #keep(values: Map<string, string>, { name, properties, data }: Command): void {
    const key = properties["name"];
    if (key === undefined) return this.fail(`Required field 'name' is missing in ##[${name}] command.`);
    values.set(key, data);
    this.annotate("warning", `The \`${name}\` command is deprecated and will be disabled soon.`);
  }
}
