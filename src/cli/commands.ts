import { imageExample, imageInputNames } from "../inputs/input-names.ts";
import { usualSpike } from "../inputs/thresholds.ts";

/** What a shell may offer for a value: files, directories, branches and tags, or a few words. */
export type Completes = "files" | "directories" | "refs" | readonly string[];

/** One option of a command, `--NAME` and perhaps a value. */
export interface CommandOption {
  readonly name: string;
  /** What stands for its value in the help, such as `REF`; null: it takes none. */
  readonly value: string | null;
  /** What it does, a clause for the help; empty: an input of the action, which has its own description. */
  readonly says: string;
  /** Given twice it makes a list. */
  readonly isList?: boolean;
  readonly completes?: Completes;
}

export interface CommandSpec {
  readonly name: CommandName;
  readonly says: string;
  /** What follows the command besides options, as the help shows it; null: nothing. */
  readonly operands: { readonly value: string; readonly says: string; readonly completes: Completes } | null;
  readonly options: readonly CommandOption[];
}

export type CommandName =
  | "analyze"
  | "backtest"
  | "check"
  | "completion"
  | "cost"
  | "dashboard"
  | "demo"
  | "diff"
  | "init"
  | "ratchet";

export const shells = ["bash", "zsh", "fish"] as const;

const verbose: CommandOption = { name: "verbose", value: null, says: "show what the builder and docker print while they work" };

/** How a report is shown. */
const shown: readonly CommandOption[] = [
  { name: "json", value: null, says: "print the JSON report instead of text" },
  { name: "markdown", value: null, says: "print the comment instead of text" },
  { name: "html", value: "FILE", says: "write the interactive report to this file as well", completes: "files" },
  { name: "open", value: null, says: "show the interactive report in your browser" },
  verbose,
];

const switches = new Set<string>(["no-cache", "pull"]);
const choices: Readonly<Record<string, Completes>> = {
  context: "directories",
  file: "files",
  config: "files",
  bake: "files",
  count: ["all", "own"],
  "on-missing-baseline": ["build", "pass", "fail"],
  "config-access": ["secrets", "environment", "paths", "network"],
};

/** Inputs of the action that speak of the whole step. */
const stepInputs = ["bake", "targets", "set", "config", "config-access", "on-missing-baseline"] as const;

/** Every input of the action that `check` takes as an option. */
export const checkInputs: readonly string[] = [...imageInputNames, ...stepInputs];

function inputOption(name: string): CommandOption {
  const completes = choices[name];
  const value = switches.has(name) ? {} : { isList: true, ...(completes === undefined ? {} : { completes }) };
  return { name, value: switches.has(name) ? null : "VALUE", says: "", ...value };
}

const platformsSay = "which platforms of the image, such as linux/amd64; all of them by default";

const baselinesIn: CommandOption = {
  name: "from",
  value: "DIR",
  says: "baselines: a --store of check, or downloaded artifacts image-size-baseline-*",
  completes: "directories",
};

/** What `ratchet` leaves free unless somebody asks for another. */
export const usualHeadroom = "5%";

const ofOneImage: readonly CommandOption[] = [
  { name: "name", value: "NAME", says: "what the report calls the image", isList: true },
  { name: "platforms", value: "LIST", says: platformsSay, isList: true },
  { name: "max-size", value: "SIZE", says: "exit with 1 if it is larger than this, such as 250 MB", isList: true },
  { name: "max-uncompressed-size", value: "SIZE", says: "the same for its uncompressed size", isList: true },
  {
    name: "file",
    value: "DOCKERFILE",
    says: "what it was built from; tells which layers are the base image's, and the lines of the others",
    isList: true,
    completes: "files",
  },
  {
    name: "context",
    value: "DIR",
    says: "the directory of its Dockerfile, instead of --file",
    isList: true,
    completes: "directories",
  },
  { name: "target", value: "STAGE", says: "the stage of that Dockerfile; the last one by default", isList: true },
];

/** Every command: parsing, help, near misses and completion all start from this table. */
export const commands: readonly CommandSpec[] = [
  {
    name: "check",
    says: "build the working tree and the commit to compare with, print the report; exit 1 when it is over budget",
    operands: null,
    options: [
      {
        name: "baseline-ref",
        value: "REF",
        says: "branch, tag or commit to compare with (main); for a branch, the commit where yours left it",
        completes: "refs",
      },
      {
        name: "baseline-image",
        value: "IMAGE",
        says: "an image to compare with instead of a commit; needs --image",
        completes: "files",
      },
      {
        name: "description",
        value: "FILE",
        says: "a pull request description that may justify growth",
        completes: "files",
      },
      {
        name: "store",
        value: "DIR",
        says: "where baselines are kept (the user's cache)",
        completes: "directories",
      },
      ...shown,
      ...checkInputs.map(inputOption),
    ],
  },
  {
    name: "analyze",
    says: "what is in one image: layers, largest directories and files, waste, and what could be left out",
    operands: {
      value: "IMAGE",
      says: `${imageExample}; without a scheme the source is guessed, and the guess is printed`,
      completes: "files",
    },
    options: [...ofOneImage, ...shown],
  },
  {
    name: "diff",
    says: "compare any two images, the earlier one first, with the same report, verdict and exit status as check",
    operands: {
      value: "IMAGE IMAGE",
      says: `${imageExample} each; without a scheme the source is guessed, and the guess is printed`,
      completes: "files",
    },
    options: [
      ...ofOneImage,
      { name: "warn-at", value: "GROWTH", says: "10%, 5 MB, or 10% and 5 MB", isList: true },
      { name: "justify-at", value: "GROWTH", says: "exit with 1 from this growth on (25%)", isList: true },
      {
        name: "count",
        value: "all|own",
        says: "judge the whole image, or its own layers",
        isList: true,
        completes: ["all", "own"],
      },
      { name: "description", value: "FILE", says: "a pull request description that may justify growth", completes: "files" },
      ...shown,
    ],
  },
  {
    name: "cost",
    says: "what pushing versions of an image one after the other stores, and what a node pulls",
    operands: {
      value: "IMAGE…",
      says: `the versions, the oldest first: ${imageExample}; only manifests are read`,
      completes: "files",
    },
    options: [
      { name: "price-per-gb-month", value: "PRICE", says: "such as 0.10, in your currency" },
      { name: "pull-bandwidth", value: "BANDWIDTH", says: "such as 100 Mbit/s" },
      { name: "retention", value: '"last 10"', says: "which versions are kept; all of them by default" },
      { name: "json", value: null, says: "print the numbers instead of a table" },
    ],
  },
  {
    name: "dashboard",
    says: "one page with the sizes of all images over time, from recorded baselines or from the dashboards of many repositories",
    operands: {
      value: "DIR…",
      says: "instead of --from: directories with a dashboard.json of one repository each, to be joined",
      completes: "directories",
    },
    options: [
      baselinesIn,
      {
        name: "out",
        value: "DIR",
        says: "where index.html, dashboard.json, dashboard.csv, metrics.txt and badges/ go",
        completes: "directories",
      },
      { name: "repository", value: "OWNER/NAME", says: "the repository whose commits are linked; no links by default" },
      { name: "server-url", value: "URL", says: "where that repository is (https://github.com)" },
      { name: "spike-at", value: usualSpike, says: "growth from one recording to the next that is marked as a spike" },
    ],
  },
  {
    name: "backtest",
    says: "which recorded commits would have been warned about or needed a reason, and which thresholds to use",
    operands: {
      value: "DIR…",
      says: "instead of --from: directories with a dashboard.json each",
      completes: "directories",
    },
    options: [
      baselinesIn,
      { name: "warn-at", value: "GROWTH", says: "10%, 5 MB, or 10% and 5 MB" },
      { name: "justify-at", value: "GROWTH", says: "written the same way (25%)" },
      { name: "json", value: null, says: "print the numbers instead of tables" },
    ],
  },
  {
    name: "init",
    says: "write the workflows and the configuration file for a repository, from its Dockerfiles, compose and bake files and workflows",
    operands: {
      value: "[DIR]",
      says: "the repository (the current directory); existing files are left alone",
      completes: "directories",
    },
    options: [
      { name: "dry-run", value: null, says: "print the files, and write nothing" },
      {
        name: "baseline",
        value: "PLACE",
        says: "what to compare with, as in the input `baseline`: artifact (default), branch, release, …",
      },
      {
        name: "approval",
        value: "WHO",
        says: "who has to approve growth, in addition to its reason: @user, @organization/team or label:NAME",
      },
    ],
  },
  {
    name: "ratchet",
    says: "lower the ceilings of the configuration file to what is recorded plus headroom; it never raises one",
    operands: {
      value: "DIR…",
      says: "instead of --from: directories with a dashboard.json each",
      completes: "directories",
    },
    options: [
      baselinesIn,
      { name: "config", value: "FILE", says: "the configuration file (.github/image-size-budget.yml)", completes: "files" },
      { name: "headroom", value: "GROWTH", says: `what stays free: 5 MB, or 5% and 5 MB for the larger (${usualHeadroom})` },
      { name: "patch", value: null, says: "print a patch for git apply instead of writing the file" },
    ],
  },
  {
    name: "demo",
    says: "show the whole thing on the example: baseline, growth, verdict and comment, without account or network",
    operands: null,
    options: [{ name: "recorded", value: null, says: "do not build: use the recorded images" }, verbose],
  },
  {
    name: "completion",
    says: "print the completion script of a shell",
    operands: { value: "bash|zsh|fish", says: "such as: source <(image-size-budget completion bash)", completes: shells },
    options: [],
  },
];

/** The command of that name; null for any other word. */
export function commandNamed(name: string): CommandSpec | null {
  return commands.find((command) => command.name === name) ?? null;
}
