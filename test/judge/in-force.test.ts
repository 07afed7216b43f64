import { describe, expect, test } from "vitest";
import { rulesToRecord } from "../../src/baseline/recorded-rules.ts";
import type { Budget, ImageInputs } from "../../src/inputs/inputs.ts";
import { rulesInForce, type ImageAtBase, type RecordedAt, type RulesAtBase } from "../../src/judge/in-force.ts";
import { budgetRules, type BudgetRule } from "../../src/judge/strictness.ts";
import { buildInputs } from "../support/build-inputs.ts";
import { budget, commitOf, imageInputs, inputs, threshold } from "../support/values.ts";

const path = ".github/image-size-budget.yml";
const loose = budget({ justifyAt: threshold("9999%") });
const noFile: RulesAtBase = { kind: "no-file" };

function recorded(old: Budget, behind = 0): RecordedAt {
  return { rules: rulesToRecord(imageInputs({ budget: old }), inputs()), commit: commitOf("base"), behind };
}

function fileAtBase(
  old: Budget,
  written: readonly BudgetRule[],
  image = imageInputs({ budget: old }),
): Extract<RulesAtBase, { kind: "file" }> {
  const listed: ImageAtBase = { budget: old, written: new Set(written), image };
  return {
    kind: "file",
    place: { kind: "file", path },
    isNew: false,
    images: new Map([["api", listed]]),
    others: budget(),
    head: null,
  };
}

function inForce(now: Budget, atBase: RulesAtBase, record: RecordedAt | null, isOnBehalf = false) {
  return rulesInForce({ image: imageInputs({ budget: now }), inputs: inputs(), atBase, recorded: record, isOnBehalf });
}

const raised = { rule: "justify-at", effect: "looser", from: "25%", to: "9999%" };

describe("a budget that a pull request raises", () => {
  test.for<{ where: string; atBase: RulesAtBase; record: RecordedAt | null; place: object }>([
    { where: "in the file", atBase: fileAtBase(budget(), budgetRules), record: null, place: { kind: "file", path } },
    {
      where: "in the file, over a recording",
      atBase: fileAtBase(budget(), budgetRules),
      record: recorded(budget()),
      place: { kind: "file", path },
    },
    { where: "by a file that is new", atBase: fileAtBase(budget(), []), record: null, place: { kind: "file", path } },
    {
      where: "by a file that is new, over a recording",
      atBase: fileAtBase(budget(), []),
      record: recorded(budget()),
      place: { kind: "file", path },
    },
    { where: "in the workflow", atBase: noFile, record: recorded(budget()), place: { kind: "workflow" } },
    {
      where: "in the workflow, beside a file that does not speak of it",
      atBase: fileAtBase(loose, []),
      record: recorded(budget()),
      place: { kind: "workflow" },
    },
    {
      where: "at some time",
      atBase: noFile,
      record: recorded(budget(), 3),
      place: { kind: "earlier", commit: commitOf("base") },
    },
    {
      where: "while the file cannot be read",
      atBase: { kind: "unknown", because: "HTTP 503" },
      record: recorded(budget()),
      place: { kind: "workflow" },
    },
  ])("$where is told, and judged by the old one", ({ atBase, record, place }) => {
    const { budgets, changes, unknown } = inForce(loose, atBase, record);
    expect(budgets).toEqual([budget()]);
    expect(changes).toEqual([{ ...raised, place }]);
    expect(unknown).toBeNull();
  });
});

test("a file that was changed since the recording is what holds", () => {
  const { budgets, changes } = inForce(loose, fileAtBase(loose, budgetRules), recorded(budget(), 1));
  expect({ budgets, changes }).toEqual({ budgets: [loose], changes: [] });
});

test("a stricter budget counts at once, and is told", () => {
  const strict = budget({ maxSizeBytes: 1000 });
  const { budgets, changes } = inForce(strict, fileAtBase(budget(), budgetRules), null);
  expect(budgets).toEqual([strict]);
  expect(changes).toMatchObject([{ rule: "max-size", effect: "stricter", from: null, to: "1.0 kB" }]);
});

test("a ceiling for what is unpacked that is raised is judged by the old one", () => {
  const [old, now] = [budget({ maxUncompressedBytes: 1_000_000 }), budget({ maxUncompressedBytes: 9_000_000 })];
  const { budgets, changes } = inForce(now, noFile, recorded(old));
  expect(budgets).toEqual([old]);
  expect(changes).toMatchObject([{ rule: "max-uncompressed-size", effect: "looser", from: "1.0 MB", to: "9.0 MB" }]);
});

test("that the base branch became stricter since an older recording is not this pull request's doing", () => {
  expect(inForce(budget(), noFile, recorded(loose, 2)).changes).toEqual([]);
});

test("without a file and a recording the run's own rules count", () => {
  expect(inForce(loose, noFile, null)).toMatchObject({ budgets: [loose], changes: [], unknown: null });
});

test("rules that nobody can tell are unknown", () => {
  expect(inForce(loose, { kind: "unknown", because: "HTTP 503" }, null).unknown).toBe("HTTP 503");
});

test.for([
  { what: "had the step's rules where there was no file", isNew: true, budgets: [budget()] },
  { what: "has no rules to be held against where there was one", isNew: false, budgets: [loose] },
])("an image that is not listed $what", ({ isNew, budgets }) => {
  const others: RulesAtBase = {
    kind: "file",
    place: { kind: "file", path },
    isNew,
    images: new Map(),
    others: budget(),
    head: null,
  };
  expect(inForce(loose, others, null).budgets).toEqual(budgets);
});

test("`fail` stays where the baseline was recorded under it", () => {
  const strict = inputs({ onError: "fail", onMissingBaseline: "fail" });
  const record = { rules: rulesToRecord(imageInputs(), strict), commit: commitOf("base"), behind: 0 };
  expect(inForce(budget(), noFile, record).policy).toEqual({ onError: "fail", onMissingBaseline: "fail" });
});

test("on behalf of another run, what the base branch has takes the place of the budget", () => {
  const old = budget({ justifyAt: threshold("50%") });
  expect(inForce(budget(), noFile, recorded(old), true)).toMatchObject({ budgets: [old], changes: [] });
});

test("on behalf of another run, what the file at its head changes is told, and nothing else", () => {
  const old = budget({ warnAt: threshold("5%") });
  const atBase: RulesAtBase = { ...fileAtBase(budget(), []), head: new Map([["api", loose]]) };
  const { budgets, changes } = inForce(budget(), atBase, recorded(old), true);
  expect({ budgets, changes }).toEqual({ budgets: [old], changes: [{ ...raised, place: { kind: "file", path } }] });
});

test("build inputs that changed are named", () => {
  const build = (given: Parameters<typeof buildInputs>[0]) =>
    imageInputs({ subject: { kind: "build", build: buildInputs(given) } });
  const atBase = fileAtBase(budget(), [], build({ target: "small", buildArgs: ["A=1"] }));
  const image = build({ target: "large", buildArgs: ["A=1"], platforms: ["linux/arm64"] });
  expect(rulesInForce({ image, inputs: inputs(), atBase, recorded: null, isOnBehalf: false }).changedInputs).toEqual([
    "platforms",
    "target",
  ]);
});

test("of an image that is already built, the Dockerfile's inputs are named where they changed", () => {
  const given = (location: string, file: string) => {
    const dockerfile = { context: ".", file, target: "", buildArgs: [], buildContexts: [], namesBase: true };
    return imageInputs({ subject: { kind: "image", reference: { scheme: "local", location }, platforms: [], dockerfile } });
  };
  const changed = (before: ImageInputs, image: ImageInputs) => {
    const atBase = fileAtBase(budget(), [], before);
    return rulesInForce({ image, inputs: inputs(), atBase, recorded: null, isOnBehalf: false }).changedInputs;
  };
  expect(changed(given("app", ""), given("app", ""))).toEqual([]);
  expect(changed(given("app", ""), given("app", "small"))).toEqual(["file"]);
  expect(changed(given("app", ""), given("other", "small"))).toEqual(["image", "file"]);
});
