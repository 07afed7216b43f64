import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { userError } from "../failure.ts";
import { approvalExample, parseApprovers } from "../inputs/approval.ts";
import { parseBaselines } from "../inputs/baseline-places.ts";
import type { SetUpOptions } from "../init/written-workflows.ts";
import { bandwidthExample, parseBandwidth, parsePrice, parseRetention, priceExample } from "../cost/cost-rules.ts";
import { imageExample } from "../inputs/input-names.ts";
import type { RawInputs } from "../inputs/inputs.ts";
import { parseThreshold, type Threshold, usualSpike } from "../inputs/thresholds.ts";
import type { SeriesRules } from "../report/text/cost-series.ts";
import { checkInputs, commandNamed, commands, type CommandSpec, shells, usualHeadroom } from "./commands.ts";
import { nearMiss } from "../near-miss.ts";

/** How a report is printed on standard output. */
export type Format = "text" | "markdown" | "json";

/** Where a report is shown, and how much of the work. */
export interface Output {
  readonly format: Format;
  /** A file for the interactive report; empty: none. */
  readonly html: string;
  /** The interactive report is shown in a browser. */
  readonly isOpened: boolean;
  readonly isVerbose: boolean;
}

export interface CheckCommand extends Output {
  readonly kind: "check";
  /** Only what was written; defaults are action.yml's. */
  readonly raw: RawInputs;
  readonly baselineRef: string;
  /** A directory for baselines; empty: one in the user's cache. */
  readonly store: string;
  /** A file with the pull request's description; empty: none. */
  readonly description: string;
}

/** Looks at one image, or compares it with an earlier one. Images are as they were written: a scheme may be missing. */
export interface GivenImagesCommand extends Output {
  readonly kind: "given-images";
  readonly image: string;
  /** Null: it is compared with nothing. */
  readonly baseline: string | null;
  /** Only what was written; defaults are action.yml's. */
  readonly raw: RawInputs;
  /** A file with a description that may justify growth; empty: none. */
  readonly description: string;
}

/** Where recorded sizes are read from. */
export interface RecordedPlace {
  /** A directory with baselines; empty: dashboards are joined. */
  readonly from: string;
  /** Directories with dashboards of other repositories; none: they are read from baselines. */
  readonly fleet: readonly string[];
}

export interface BacktestCommand extends RecordedPlace {
  readonly kind: "backtest";
  /** Only what was written; defaults are action.yml's. */
  readonly raw: RawInputs;
  readonly isJson: boolean;
}

/** Lowers ceilings to what is recorded. */
export interface RatchetCommand extends RecordedPlace {
  readonly kind: "ratchet";
  /** The configuration file; empty: the usual one. */
  readonly config: string;
  /** What stays free above the recorded size. */
  readonly headroom: Threshold;
  /** A patch is printed in place of writing the file. */
  readonly isPatch: boolean;
}

export interface DashboardCommand extends RecordedPlace {
  readonly kind: "dashboard";
  /** Where the page goes. */
  readonly out: string;
  /** `owner/name`; null: commits are not linked. */
  readonly repository: string | null;
  readonly serverUrl: string;
  readonly spikeAt: Threshold;
}

export interface CostCommand {
  readonly kind: "cost";
  /** As they were written, in the order in which they were pushed; never empty. */
  readonly images: readonly string[];
  readonly rules: SeriesRules;
  readonly isJson: boolean;
}

export interface InitCommand {
  readonly kind: "init";
  /** In the repository; empty: where the command was started. */
  readonly directory: string;
  /** The files are printed, and nothing is written. */
  readonly isDryRun: boolean;
  /** What is asked for besides what the repository says; nothing unless given. */
  readonly choices?: SetUpOptions;
}

export type CliCommand =
  | CheckCommand
  | GivenImagesCommand
  | CostCommand
  | DashboardCommand
  | BacktestCommand
  | RatchetCommand
  | InitCommand
  | { readonly kind: "demo"; readonly isRecorded: boolean; readonly isVerbose: boolean }
  | { readonly kind: "completion"; readonly shell: (typeof shells)[number] }
  /** Of one command, or of all. */
  | { readonly kind: "help"; readonly command: CommandSpec | null }
  | { readonly kind: "version" };

/** Reads the command line; throws a UserError that names what it does not know, and what was probably meant. */
export function parseCommandLine(argv: readonly string[]): CliCommand {
  const [name = "help", ...rest] = argv;
  if (name === "--version") return { kind: "version" };
  if (["help", "--help", "-h"].includes(name))
    return { kind: "help", command: rest[0] === undefined ? null : knownCommand(rest[0]) };
  const command = knownCommand(name);
  if (rest.includes("--help") || rest.includes("-h")) return { kind: "help", command };
  return parseCommand(command, parseWords(command, rest));
}

function knownCommand(name: string): CommandSpec {
  const command = commandNamed(name);
  if (command !== null) return command;
  const names = commands.map((one) => one.name);
  throw userError("command-unknown", { written: name, meant: nearMiss(name, [...names, "--version", "--help"]), known: names });
}

function parseCommand({ name }: CommandSpec, words: Words): CliCommand {
  switch (name) {
    case "analyze":
      return parseGivenImages(words, operandsOf(words, 1));
    case "backtest":
      return parseBacktest(words);
    case "ratchet":
      return parseRatchet(words);
    case "check":
      return parseCheck(words);
    case "diff":
      return parseGivenImages(words, operandsOf(words, 2));
    case "cost":
      return parseCost(words);
    case "dashboard":
      return parseDashboard(words);
    case "init":
      return parseInit(words);
    case "completion":
      return { kind: "completion", shell: parseShell(words) };
    case "demo": {
      const { recorded, verbose } = words.values;
      return { kind: "demo", isRecorded: recorded === true, isVerbose: verbose === true };
    }
  }
}

/** An image that is compared with another one needs neither a build nor a commit. */
function parseCheck(words: Words): CheckCommand | GivenImagesCommand {
  const { values } = words;
  const baseline = oneText(values["baseline-image"]);
  if (baseline !== "") {
    const example = `--image as well: ${imageExample}; both are then compared, and nothing is built`;
    return parseGivenImages(words, [baseline, required("--image", inputText(values["image"] ?? ""), example)]);
  }
  return {
    kind: "check",
    raw: inputsIn(values, checkInputs),
    baselineRef: oneText(values["baseline-ref"]) || "main",
    store: oneText(values["store"]),
    description: oneText(values["description"]),
    ...outputIn(values),
  };
}

/** `images`: the last is looked at; one before it is what it is compared with. */
function parseGivenImages({ values }: Words, images: readonly string[]): GivenImagesCommand {
  const { image: _, ...raw } = inputsIn(values, checkInputs);
  const description = oneText(values["description"]);
  return {
    kind: "given-images",
    image: images.at(-1) ?? "",
    baseline: images.at(-2) ?? null,
    raw,
    description,
    ...outputIn(values),
  };
}

function operandsOf({ positionals }: Words, amount: 1 | 2): readonly string[] {
  if (positionals.length === amount && !positionals.includes("")) return positionals;
  const [wanted, written] = [amount === 1 ? "one image" : "two images, the earlier one first", positionals.join(" ").trim()];
  if (written === "") throw unusable("IMAGE", "", `${wanted}: ${imageExample}`);
  throw userError("operands-unusable", { written, wanted, example: imageExample });
}

function inputsIn(values: Flags, names: readonly string[]): RawInputs {
  const raw = names.flatMap((input) => (values[input] === undefined ? [] : [[input, inputText(values[input])] as const]));
  return Object.fromEntries(raw);
}

function outputIn(values: Flags): Output {
  return {
    format: values["json"] === true ? "json" : values["markdown"] === true ? "markdown" : "text",
    html: oneText(values["html"]),
    isOpened: values["open"] === true,
    isVerbose: values["verbose"] === true,
  };
}

function parseShell({ positionals }: Words): (typeof shells)[number] {
  const [written = "", ...others] = positionals;
  const shell = others.length > 0 ? undefined : shells.find((one) => one === written);
  if (shell !== undefined) return shell;
  throw unusable("SHELL", positionals.join(" "), "bash, zsh or fish");
}

function parseRecordedPlace({ values, positionals: fleet }: Words): RecordedPlace {
  const written = oneText(values["from"]);
  if (written !== "" && fleet.length > 0)
    throw unusable("--from", written, "either --from with baselines, or directories with a dashboard.json each");
  return { from: fleet.length > 0 ? "" : required("--from", written, "a directory with baselines"), fleet };
}

function parseBacktest(words: Words): BacktestCommand {
  const place = parseRecordedPlace(words);
  const raw = inputsIn(words.values, ["warn-at", "justify-at"]);
  return { kind: "backtest", ...place, raw, isJson: words.values["json"] === true };
}

function parseRatchet(words: Words): RatchetCommand {
  const { values } = words;
  const written = oneText(values["headroom"]) || usualHeadroom;
  const headroom = parseThreshold(written);
  if (headroom === null) throw unusable("--headroom", written, "5%, 5 MB, or 5% and 5 MB (the larger of both)");
  const config = oneText(values["config"]);
  return { kind: "ratchet", ...parseRecordedPlace(words), config, headroom, isPatch: values["patch"] === true };
}

function parseDashboard(words: Words): DashboardCommand {
  const { values } = words;
  const value = (flag: string, usual: string) => oneText(values[flag]) || usual;
  const place = parseRecordedPlace(words);
  const out = required("--out", value("out", ""), "the directory for the page, such as _site");
  const [repository, serverUrl] = [value("repository", ""), value("server-url", "https://github.com")];
  const spikeAt = parseThreshold(value("spike-at", usualSpike));
  if (!/^(?:[\w.-]+\/[\w.-]+)?$/.test(repository)) throw unusable("--repository", repository, "owner/name");
  if (!/^https?:\/\/[\w.:-]+$/.test(serverUrl)) throw unusable("--server-url", serverUrl, "https://github.com");
  if (spikeAt === null) throw unusable("--spike-at", value("spike-at", ""), "5%, 5 MB, or 5% and 5 MB");
  return { kind: "dashboard", ...place, out, repository: repository === "" ? null : repository, serverUrl, spikeAt };
}

function parseInit({ values, positionals }: Words): InitCommand {
  const [directory = "", ...others] = positionals;
  if (others.length > 0) throw unusable("DIR", positionals.join(" "), "one directory, or none for the one you are in");
  const baseline = parseBaselines(oneText(values["baseline"]) || "artifact");
  const written = oneText(values["approval"]) ?? "";
  const approval = written === "" ? null : parseApprovers(written.split(","));
  if (written !== "" && approval === null) throw unusable("--approval", written, approvalExample);
  return { kind: "init", directory, isDryRun: values["dry-run"] === true, choices: { baseline, approval } };
}

function parseCost({ values, positionals }: Words): CostCommand {
  if (positionals.length === 0) throw unusable("IMAGE", "", `the versions of an image, the oldest first: ${imageExample}`);
  const value = <Value>(flag: string, parse: (written: string) => Value | null, example: string): Value | null => {
    const written = oneText(values[flag]);
    const parsed = parse(written);
    if (written !== "" && parsed === null) throw unusable(`--${flag}`, written, example);
    return parsed;
  };
  return {
    kind: "cost",
    images: positionals,
    rules: {
      price: value("price-per-gb-month", parsePrice, priceExample),
      bandwidth: value("pull-bandwidth", parseBandwidth, bandwidthExample),
      retention: value("retention", parseVersions, "last 10; versions that are given here have no dates"),
    },
    isJson: values["json"] === true,
  };
}

function parseVersions(text: string): SeriesRules["retention"] {
  const retention = parseRetention(text);
  return retention?.kind === "last" ? retention : null;
}

function required(flag: string, written: string, example: string): string {
  if (written === "") throw unusable(flag, written, example);
  return written;
}

function unusable(input: string, written: string, example: string): Error {
  return written === ""
    ? userError("input-missing", { input, example })
    : userError("input-unparsable", { input, written, example });
}

type Flags = Readonly<Record<string, FlagValue | undefined>>;
type FlagValue = string | boolean | readonly (string | boolean)[];

interface Words {
  readonly values: Flags;
  readonly positionals: readonly string[];
}

function parseWords(command: CommandSpec, argv: readonly string[]): Words {
  const options = parseArgsOptions(command);
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: command.operands !== null });
  } catch (cause) {
    const problem = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : String(cause);
    const [, flag] = /^Unknown option '--?(.+)'/.exec(problem) ?? [];
    const meant = flag === undefined ? null : nearMiss(flag, Object.keys(options));
    throw userError("flag-unusable", { problem, meant, command: command.name }, { cause });
  }
}

function parseArgsOptions({ options }: CommandSpec): ParseArgsOptionsConfig {
  const types = options.map(({ name, value, isList = false }) => {
    const type = value === null ? ({ type: "boolean" } as const) : ({ type: "string", multiple: isList } as const);
    return [name, type] as const;
  });
  return Object.fromEntries(types);
}

/** A flag that is given twice is a list of two. */
function inputText(value: FlagValue): string {
  return typeof value === "string" || typeof value === "boolean" ? String(value) : value.map(String).join("\n");
}

function oneText(value: FlagValue | undefined): string {
  return typeof value === "string" ? value : "";
}
