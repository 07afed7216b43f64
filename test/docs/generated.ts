import { z } from "zod";
import { messages } from "../../src/failure.ts";
import { catalogue } from "../../src/findings/catalogue.ts";
import { actionMetadata, read } from "./files.ts";

/** What stands between `<!-- NAME: … -->` and `<!-- end of NAME -->` in the documents, made from what it describes. */
const blocks: Readonly<Record<string, () => string>> = {
  "policy inputs": () => inputTable(policyInputs),
  "build inputs": () => inputTable(buildInputs),
  "refused inputs": () => refusedInputs.map(({ name }) => `\`${name}\``).join(", "),
  outputs: outputTable,
  workflow: () => fenced("yaml", read("docs/workflows/image-size.yml")),
  "comment workflow": () => fenced("yaml", read("docs/workflows/comment.yml")),
  "branch workflow": () => fenced("yaml", read("docs/workflows/baseline-branch.yml")),
  "matrix workflow": () => fenced("yaml", read("docs/workflows/matrix.yml")),
  "monorepo workflow": () => fenced("yaml", read("docs/workflows/monorepo.yml")),
  "usual workflow with a dashboard": () => fenced("yaml", read("docs/workflows/image-size-with-dashboard.yml")),
  "dashboard workflow": () => fenced("yaml", read("docs/workflows/dashboard.yml")),
  "reusable workflow": () => fenced("yaml", read("docs/workflows/reusable.yml")),
  "reusable recording": () => fenced("yaml", read("docs/workflows/reusable-record.yml")),
  "ratchet workflow": () => fenced("yaml", read("docs/workflows/ratchet.yml")),
  "steps after a build": () => steps("after-build"),
  "steps after a load": () => steps("after-load"),
  "steps after a push": () => steps("after-push"),
  "steps for changed paths": () => steps("changed-paths"),
  "steps on a machine of your own": () => steps("self-hosted"),
  messages: messageTables,
  findings: findingTable,
};

/** The document with every generated block as it should be. Throws for a block that is not known or not closed. */
export function withGeneratedBlocks(document: string): string {
  const filled = document.replaceAll(
    /<!-- ([a-z ]+): generated -->\n[^]*?<!-- end of \1 -->/g,
    (_, name: string) => `<!-- ${name}: generated -->\n\n${content(name)}\n\n<!-- end of ${name} -->`,
  );
  const [opened, closed] = [filled.match(/<!-- [a-z ]+: generated -->/g), filled.match(/<!-- end of [a-z ]+ -->/g)];
  if (opened?.length !== closed?.length) throw new Error("a generated block is not closed");
  return filled;
}

function content(name: string): string {
  const make = blocks[name];
  if (make === undefined) throw new Error(`no generated block is called "${name}"`);
  return make();
}

interface Input {
  readonly name: string;
  readonly description: string;
  readonly default?: string | undefined;
}

const inputs = Object.entries(actionMetadata().inputs).map(([name, { description, default: value }]): Input => ({
  name,
  description,
  default: value,
}));
const refusedInputs = inputs.filter(({ description }) => description.startsWith("Not supported"));
const firstPolicy = inputs.findIndex(({ name }) => name === "name");
const policyInputs = inputs.slice(firstPolicy);
const buildInputs = inputs.slice(0, firstPolicy).filter((input) => !refusedInputs.includes(input));

function inputTable(rows: readonly Input[]): string {
  const cells = rows.map(({ name, default: value, description }) => [
    `\`${name}\``,
    value === undefined ? "" : `\`${value}\``,
    description,
  ]);
  return table(["Input", "Default", "Meaning"], cells);
}

function outputTable(): string {
  const cells = Object.entries(actionMetadata().outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return table(["Output", "Meaning"], cells);
}

/** In the order in which findings get the bytes that several of them match. */
function findingTable(): string {
  const cells = catalogue.map(({ kind, docs }) => [`\`${kind}\``, docs.found, docs.proof]);
  return table(["Kind", "What is found", "What proves it"], cells);
}

/** Topics by the beginning of a message's code. */
const topics = [
  { title: "Inputs and configuration", codes: /^(?:input|justify|image-name|config|context)-/ },
  { title: "Bake and compose files", codes: /^(?:bake|set|targets)-/ },
  { title: "The event and the server", codes: /^(?:event|github|pull-request|record|server)-/ },
  { title: "The baseline", codes: /^(?:baseline|not-a-repository)/ },
  { title: "Matrix jobs", codes: /^(?:measurements?|matrix)-/ },
  {
    title: "Docker, buildx and the builder",
    codes: /^(?:build-(?:no|buildx|engine|builder|multi|cache|entitlement|disk)|push)-/,
  },
  { title: "The Dockerfile and its build", codes: /^build-/ },
  { title: "The image that is measured", codes: /^(?:image|layer|own-layers|ceiling|nothing-measured)-?/ },
  { title: "In a terminal", codes: /^(?:command|operands|flag|file|dashboard|fleet|init)-/ },
  { title: "The machine", codes: /^(?:system|temporary|environment)-/ },
];

const Message = z.strictObject({ sentence: z.string().min(1), hint: z.string().min(1) });

/** Every message of the catalogue with the names of its values in place of the values. */
function messageTables(): string {
  const all = Object.entries(messages).map(([code, make]) => {
    const message: unknown = Reflect.apply(make, undefined, [valueNames]);
    const { sentence, hint } = Message.parse(message);
    const topic = topics.find(({ codes }) => codes.test(code));
    if (topic === undefined) throw new Error(`docs/troubleshooting.md has no topic for the message ${code}`);
    return { topic, sentence, hint };
  });
  const sections = topics.map((topic) => {
    const rows = all.filter((message) => message.topic === topic).map(({ sentence, hint }) => [sentence, hint]);
    return rows.length === 0 ? "" : `### ${topic.title}\n\n${table(["Message", "What to do"], rows)}`;
  });
  return sections.filter((section) => section !== "").join("\n\n");
}

/** Gives `*exit code*` for `exitCode`, and a list of one for the only value that is a list. */
const valueNames = new Proxy(
  {},
  {
    get: (_, name) => {
      const words = `*${String(name)
        .replaceAll(/(?=[A-Z])/g, " ")
        .toLowerCase()}*`;
      return name === "known" ? [words] : words;
    },
  },
);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map(tableLine).join("\n");
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** What a workflow does after its checkout. */
function steps(name: string): string {
  const text = read(`docs/workflows/${name}.yml`);
  const after = text.split(/persist-credentials: false\n/)[1] ?? "";
  return fenced("yaml", after.replaceAll(/^ {6}/gm, ""));
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
