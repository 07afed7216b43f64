import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { imageInputNames } from "../inputs/config.ts";
import { userError } from "../failure.ts";
import { parseBandwidth, parsePrice, parseRetention } from "../cost/cost-rules.ts";
import {
  bandwidthExample,
  imageExample,
  parseImageReference,
  parseThreshold,
  priceExample,
  type ImageReference,
  type RawInputs,
  type Threshold,
} from "../inputs/inputs.ts";
import type { SeriesRules } from "../report/text/cost-series.ts";
import { usualSpike } from "../dashboard/dashboard.ts";

/** How the result of a check is printed on standard output. */
type Format = "text" | "markdown" | "json";

export interface CheckCommand {
  readonly kind: "check";
  /** Only what was written; defaults are action.yml's. */
  readonly raw: RawInputs;
  readonly baselineRef: string;
  /** A directory for baselines; empty: one in the user's cache. */
  readonly store: string;
  /** A file with the pull request's description; empty: none. */
  readonly description: string;
  readonly format: Format;
}

export interface DashboardCommand {
  readonly kind: "dashboard";
  /** A directory with baselines. */
  readonly from: string;
  /** Where the page goes. */
  readonly out: string;
  /** `owner/name`; null: commits are not linked. */
  readonly repository: string | null;
  readonly serverUrl: string;
  readonly spikeAt: Threshold;
}

export interface CostCommand {
  readonly kind: "cost";
  /** In the order in which they were pushed; never empty. */
  readonly images: readonly { readonly name: string; readonly reference: ImageReference }[];
  readonly rules: SeriesRules;
  readonly isJson: boolean;
}

export type CliCommand =
  | CheckCommand
  | CostCommand
  | DashboardCommand
  | { readonly kind: "demo"; readonly isRecorded: boolean }
  | { readonly kind: "help" }
  | { readonly kind: "version" };

const switches = new Set(["no-cache", "pull"]);
const stepInputs = ["config", "config-access", "on-missing-baseline"];

/** Reads the command line; throws a UserError that names the flag it does not know. */
export function parseCommandLine(argv: readonly string[]): CliCommand {
  const [name = "help", ...rest] = argv;
  if (rest.includes("--help") || rest.includes("-h")) return { kind: "help" };
  switch (name) {
    case "check":
      return parseCheck(rest);
    case "cost":
      return parseCost(rest);
    case "dashboard":
      return parseDashboard(rest);
    case "demo":
      return { kind: "demo", isRecorded: parseFlags(rest, { recorded: { type: "boolean" } })["recorded"] === true };
    case "--version":
      return { kind: "version" };
    case "help":
    case "--help":
    case "-h":
      return { kind: "help" };
    default:
      throw userError("command-unknown", { written: name });
  }
}

function parseCheck(argv: readonly string[]): CheckCommand {
  const inputs = [...imageInputNames, ...stepInputs];
  const inputFlags = Object.fromEntries(
    inputs.map((input) => [
      input,
      switches.has(input) ? { type: "boolean" as const } : { type: "string" as const, multiple: true },
    ]),
  );
  const own = {
    "baseline-ref": { type: "string" },
    store: { type: "string" },
    description: { type: "string" },
    json: { type: "boolean" },
    markdown: { type: "boolean" },
  } as const;
  const flags = parseFlags(argv, { ...inputFlags, ...own });
  const raw = inputs.flatMap((input) => (flags[input] === undefined ? [] : [[input, inputText(flags[input])] as const]));
  return {
    kind: "check",
    raw: Object.fromEntries(raw),
    baselineRef: oneText(flags["baseline-ref"]) || "main",
    store: oneText(flags["store"]),
    description: oneText(flags["description"]),
    format: flags["json"] === true ? "json" : flags["markdown"] === true ? "markdown" : "text",
  };
}

function parseDashboard(argv: readonly string[]): DashboardCommand {
  const text = { type: "string" } as const;
  const flags = parseFlags(argv, { from: text, out: text, repository: text, "server-url": text, "spike-at": text });
  const value = (flag: string, usual: string) => oneText(flags[flag]) || usual;
  const from = required("--from", value("from", ""), "a directory with baselines");
  const out = required("--out", value("out", ""), "the directory for the page, such as _site");
  const [repository, serverUrl] = [value("repository", ""), value("server-url", "https://github.com")];
  const spikeAt = parseThreshold(value("spike-at", usualSpike));
  if (!/^(?:[\w.-]+\/[\w.-]+)?$/.test(repository)) throw unusable("--repository", repository, "owner/name");
  if (!/^https?:\/\/[\w.:-]+$/.test(serverUrl)) throw unusable("--server-url", serverUrl, "https://github.com");
  if (spikeAt === null) throw unusable("--spike-at", value("spike-at", ""), "5%, 5 MB, or 5% and 5 MB");
  return { kind: "dashboard", from, out, repository: repository === "" ? null : repository, serverUrl, spikeAt };
}

function parseCost(argv: readonly string[]): CostCommand {
  const text = { type: "string" } as const;
  const options = { "price-per-gb-month": text, "pull-bandwidth": text, retention: text, json: { type: "boolean" } } as const;
  const { values, positionals } = parseWords(argv, options, true);
  if (positionals.length === 0) throw unusable("IMAGE", "", `the versions of an image, the oldest first: ${imageExample}`);
  const value = <Value>(flag: string, parse: (written: string) => Value | null, example: string): Value | null => {
    const written = oneText(values[flag]);
    const parsed = parse(written);
    if (written !== "" && parsed === null) throw unusable(`--${flag}`, written, example);
    return parsed;
  };
  return {
    kind: "cost",
    images: positionals.map(namedImage),
    rules: {
      price: value("price-per-gb-month", parsePrice, priceExample),
      bandwidth: value("pull-bandwidth", parseBandwidth, bandwidthExample),
      retention: value("retention", parseVersions, "last 10; versions that are given here have no dates"),
    },
    isJson: values["json"] === true,
  };
}

function namedImage(name: string): CostCommand["images"][number] {
  const reference = parseImageReference(name);
  if (reference === null) throw unusable("IMAGE", name, imageExample);
  return { name, reference };
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
  return userError("input-unparsable", { input, written, example });
}

type Flags = Readonly<Record<string, FlagValue | undefined>>;
type FlagValue = string | boolean | readonly (string | boolean)[];

function parseFlags(argv: readonly string[], options: ParseArgsOptionsConfig): Flags {
  return parseWords(argv, options, false).values;
}

interface Words {
  readonly values: Flags;
  readonly positionals: readonly string[];
}

function parseWords(argv: readonly string[], options: ParseArgsOptionsConfig, allowPositionals: boolean): Words {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals });
  } catch (cause) {
    const problem = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : String(cause);
    throw userError("flag-unusable", { problem, known: Object.keys(options).map((name) => `--${name}`) }, { cause });
  }
}

/** A flag that is given twice is a list of two. */
function inputText(value: FlagValue): string {
  return typeof value === "string" || typeof value === "boolean" ? String(value) : value.map(String).join("\n");
}

function oneText(value: FlagValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** The text of `--help`. */
export const helpText = `Usage: image-size-budget <command> [options]

Commands
  check      build the working tree and the commit to compare with, print the report; exit 1 when it is over budget
  cost       what pushing versions of an image one after the other stores, and what a node pulls
  dashboard  one page with the sizes of all images over time, and a badge for each, from recorded baselines
  demo       show the whole thing on the example: baseline, growth, verdict and comment, without account or network

Options of check
  --baseline-ref REF     branch, tag or commit to compare with (main); of a branch, the commit where this one left it
  --description FILE     a pull request description that may justify growth
  --store DIR            where baselines are kept (the user's cache)
  --json | --markdown    print the JSON report, or the comment, instead of text
  --context DIR --file FILE --target STAGE --platforms LIST --build-args K=V …
                         every build and budget input of the action, by the same name; twice makes a list
  --warn-at 10% --justify-at 25% --max-size SIZE --max-uncompressed-size SIZE --count all|own

Options of cost
  IMAGE…                 the versions, the oldest first: ${imageExample};
                         only manifests are read
  --price-per-gb-month PRICE   such as 0.10, in your currency
  --pull-bandwidth BANDWIDTH   such as 100 Mbit/s
  --retention "last 10"        which versions are kept; all of them unless given
  --json                 print the numbers instead of a table

Options of dashboard
  --from DIR             baselines: a --store of check, or downloaded artifacts image-size-baseline-*
  --out DIR              where index.html, dashboard.json and badges/ go
  --repository OWNER/NAME, --server-url URL
                         where commits are linked to (no links, https://github.com)
  --spike-at ${usualSpike}          growth from one recording to the next that is marked

Options of demo
  --recorded             do not build: use the recorded images

Exit status: 0 within budget, 1 over it, 2 something failed, 130 cancelled. NO_COLOR turns colours off.
`;
