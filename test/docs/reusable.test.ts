import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { publishedAction } from "../../src/version.ts";
import { actionMetadata, parseWorkflow, read, root } from "./files.ts";

const path = ".github/workflows/image-size.yml";
const recordPath = ".github/workflows/image-size-record.yml";
const { inputs } = actionMetadata();
/** What the called workflow hands on: secrets come as a secret, and the token is that of its own job. */
const handedOn = Object.entries(inputs).filter(
  ([name, { description }]) => !description.startsWith("Not supported") && !["github-token", "secrets"].includes(name),
);

/** A workflow that is handed out, with the inputs of the action as its own; `usually` are other defaults. */
function reusable(from: string, usually: Readonly<Record<string, string>> = {}): string {
  const declared = handedOn.map(([name, input]) => {
    const value = usually[name] ?? input.default;
    const usual = value === undefined ? {} : { default: value };
    return [name, { description: input.description, type: "string", ...usual }] as const;
  });
  const call = {
    inputs: Object.fromEntries(declared),
    secrets: { "build-secrets": { description: inputs["secrets"]?.description ?? "" } },
  };
  const given = [
    ...handedOn.map(([name]) => `          ${name}: \${{ inputs.${name} }}`),
    "          secrets: ${{ secrets.build-secrets }}",
  ];
  const on = stringify({ on: { workflow_call: call } }, { lineWidth: 0 });
  return (
    read(from)
      .replace(
        /^on:\n[^]*?(?=\n(?:concurrency|permissions):)/m,
        `# Called by a workflow of 12 lines (docs/recipes.md). Made from ${from} and action.yml.\n${on}`,
      )
      // The action of the commit that this workflow is of, whoever calls it.
      .replace(`uses: ${publishedAction}`, "uses: $/")
      .replace("  group: image-size-", "  group: image-size-${{ inputs.comment-key }}-${{ inputs.name }}-")
      .replace(/ {10}context: \.\n(?: {10}baseline: branch\n)?/, () => `${given.join("\n")}\n`)
  );
}

test("the workflow that others call takes the inputs of action.yml (if not: npx vitest run test/docs --update)", async () => {
  await expect(reusable("docs/workflows/image-size.yml")).toMatchFileSnapshot(join(root, path));
});

test("so does the one that records on a branch, which is its default (if not: npx vitest run test/docs --update)", async () => {
  const text = reusable("docs/workflows/baseline-branch.yml", { baseline: "branch" });
  await expect(text).toMatchFileSnapshot(join(root, recordPath));
});

test("contents: write is granted where a branch is recorded on, and nowhere else", () => {
  const [judge, record] = ["docs/workflows/reusable.yml", "docs/workflows/reusable-record.yml"].map((caller) =>
    Caller.parse(parse(read(caller))),
  );
  expect(judge?.jobs["image-size"]?.permissions["contents"]).toBe("read");
  expect(record?.jobs["record"]?.permissions).toEqual(parseWorkflow(read(recordPath)).jobs["record"]?.permissions);
  expect(record?.jobs["record"]?.permissions).toEqual({ contents: "write", "pull-requests": "read" });
  expect(Object.keys(record?.on ?? {})).toEqual(Object.keys(Caller.parse(parse(read("docs/workflows/baseline-branch.yml"))).on));
});

test("the workflow that calls it has 12 lines, the triggers of the long one, and the permissions that its job has", () => {
  const text = read("docs/workflows/reusable.yml");
  expect(text.trimEnd().split("\n")).toHaveLength(12);
  const [short, long] = [text, read("docs/workflows/image-size.yml")].map((one) => Caller.parse(parse(one)));
  expect(short?.on).toEqual(long?.on);
  expect(short?.jobs["image-size"]?.permissions).toEqual(parseWorkflow(read(path)).jobs["image-size"]?.permissions);
});

const Caller = z.object({
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(z.string(), z.object({ permissions: z.record(z.string(), z.string()) })),
});
