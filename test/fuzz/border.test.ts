import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGitHubContext } from "../../src/adapters/github/github.ts";
import { parseDocument } from "../../src/adapters/files/stored-document.ts";
import { BaselineDocument, MeasurementDocument } from "../../src/baseline/documents.ts";
import { parseConfig } from "../../src/inputs/config.ts";
import { setupProblems } from "../../src/workflow-check/rules.ts";
import { UserError } from "../../src/failure.ts";
import { findClaims } from "../../src/judge/justification.ts";
import { baselineDocument, measurementDocument, sha } from "../contracts/documents.ts";
import { read } from "../docs/files.ts";
import { startGitHub } from "../github/server.ts";
import { mergeGroupEvent, pullRequestEvent, pushEvent, workflowRunEvent } from "../runner/events.ts";
import { longestProcessorMs, processorMs } from "../support/effort.ts";
import { randomCases } from "../support/random-cases.ts";
import { damaged, hostileText } from "./hostile.ts";

// Each of these prints its seed and the smallest input when it fails.

function inTime<Result>(work: () => Result): Result {
  const results: Result[] = [];
  expect(processorMs(() => void results.push(work()))).toBeLessThan(longestProcessorMs);
  const [result] = results;
  if (result === undefined) throw new Error("a result was expected");
  return result;
}

/** What came of it: used, refused in words of ours, or a crash. */
function outcome(work: () => unknown): string {
  try {
    work();
    return "used";
  } catch (error) {
    return error instanceof UserError ? "refused" : `crash: ${String(error)}`;
  }
}
const usedOrRefused = /^(?:used|refused)$/;

describe("a stored document", () => {
  const history = [{ commit: sha("a"), recordedAt: "2026-05-01T00:00:00.000Z", platforms: [] }];
  test.for([
    { kind: "baseline", value: baselineDocument({ history }), read: (text: string) => parseDocument(text, BaselineDocument) },
    {
      kind: "measurement",
      value: measurementDocument({ builtBaseline: baselineDocument() }),
      read: (text: string) => parseDocument(text, MeasurementDocument),
    },
  ])("that is a damaged $kind is read whole, or refused in one short line", ({ value, read: readDocument }) => {
    fc.assert(
      fc.property(damaged(value), (document) => {
        const parsed = inTime(() => readDocument(JSON.stringify(document) ?? ""));
        const again = parsed.kind === "document" ? readDocument(JSON.stringify(parsed.document)) : parsed;
        expect(again).toEqual(parsed);
        const because = parsed.kind === "refused" ? parsed.because : "it is not JSON";
        expect(because).toMatch(/^it (?:is not JSON|does not fit the schema)[^\p{Cc}]{0,200}$/u);
      }),
      { numRuns: randomCases(500) },
    );
  });

  test("that is any text at all is refused", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.json()), (text) => {
        expect(parseDocument(text, BaselineDocument).kind).toBe("refused");
      }),
    );
  });

  test("cannot reach a prototype", () => {
    const text = JSON.stringify(baselineDocument()).replace('"measurement":{', '"measurement":{"__proto__":{"polluted":true},');
    parseDocument(text, BaselineDocument);
    expect("polluted" in {}).toBe(false);
  });
});

describe("the description of a pull request", () => {
  const body = fc.array(
    fc.oneof(
      hostileText,
      fc.constantFrom(
        "Image-Size-Justification: ",
        "## Image size justification\n",
        "\n\n",
        "> ",
        "```\n",
        "<!--",
        "-->",
        "up to 5 MB",
        "    ",
        "- ",
        "(api)",
      ),
    ),
    { maxLength: 30 },
  );

  test("is read in time, and every claim is short enough to be shown", () => {
    fc.assert(
      fc.property(body, body, (parts, template) => {
        const claims = inTime(() => findClaims(parts.join(""), [template.join("")]));
        for (const { text, upToBytes } of claims) {
          expect(typeof text).toBe("string");
          expect(upToBytes === null || Number.isSafeInteger(upToBytes)).toBe(true);
        }
      }),
      { numRuns: randomCases(300) },
    );
  });

  test.for(["<!--", "> ", "[", "`", "*a_ ", "<a ", "![[", "- ", "&#0;", "\t"])("of nothing but %j is read in time", (part) => {
    expect(inTime(() => findClaims(part.repeat(65_536 / part.length), []))).toBeInstanceOf(Array);
  });
});

test("the payload of an event is read whole, or refused with a message of ours", async () => {
  await using github = await startGitHub();
  const repository = github.repository("acme/api");
  repository.commit();
  repository.commit({ branch: "feature" });
  const pull = repository.openPullRequest({ head: "feature" });
  const events = [pullRequestEvent(pull), pushEvent(repository), mergeGroupEvent(pull)];
  for (const { name, payload, sha: commit } of [...events, workflowRunEvent(repository.run())]) {
    const environment = {
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: "/e",
      GITHUB_REPOSITORY: "acme/api",
      GITHUB_SHA: commit,
      GITHUB_RUN_ID: "1",
    };
    // The parts that are looked at; the rest is long.
    const { action, repository: about, pull_request: request, merge_group: group, workflow_run: run } = payload;
    const looked = JSON.parse(
      JSON.stringify({ action, repository: about, pull_request: request, merge_group: group, workflow_run: run }),
    );
    fc.assert(
      fc.property(damaged(looked), (event) => {
        expect(outcome(() => readGitHubContext(environment, () => JSON.stringify(event) ?? ""))).toMatch(usedOrRefused);
      }),
      { numRuns: randomCases(100) },
    );
  }
});

describe("a file of the repository", () => {
  const yaml = (whole: string) =>
    fc
      .tuple(
        fc.nat(whole.length),
        fc.nat(40),
        fc.oneof(hostileText, fc.constantFrom("*a", "&a ", "<<: ", "? ", "- ", "[", "{", "!!binary ", "'", "%TAG")),
      )
      .map(([at, cut, insert]) => whole.slice(0, at) + insert + whole.slice(at + cut));

  test("that is a damaged workflow makes nobody crash, and nothing of it but names is repeated", () => {
    const facts = { job: "image-size", action: "OWNER/image-size-budget", refusedPermissions: [], isReadOnly: false };
    const rest = {
      defaultBranch: "main",
      wantsComment: true,
      hasNoStoredBaseline: true,
      baselineBranch: "record" as const,
      lacksBaseCommit: false,
      replacedArtifacts: [],
      approvedBy: ["review" as const, "label" as const],
    };
    fc.assert(
      fc.property(yaml(read("docs/workflows/image-size.yml").replace(", edited", "")), (workflow) => {
        const findings = inTime(() => setupProblems({ ...facts, ...rest, workflow }));
        for (const line of findings.flatMap(({ lines }) => lines)) expect(line).toMatch(/^[\w \-:[\],"*${}.<>!()/]{1,900}$/);
      }),
      { numRuns: randomCases(500) },
    );
  });

  test("that is a configuration is quoted to nobody but in our own words", async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error) => void warnings.push(warning);
    process.on("warning", listen);
    outcome(() => parseConfig("config.yml", "images:\n  - ? { '##[set-output name=verdict]pass': 1 }\n    : 2\n", {}));
    await new Promise(setImmediate);
    process.off("warning", listen);
    expect(warnings).toEqual([]);
  });

  test("that is a damaged configuration is used, or refused with its line", () => {
    const config =
      "defaults:\n  warn-at: 5%\nimages:\n  - name: api\n    platforms: [linux/amd64]\n  - name: web\n    max-size: 1 GB\nconcurrency: 2\n";
    fc.assert(
      fc.property(yaml(config), (text) => {
        expect(inTime(() => outcome(() => parseConfig("config.yml", text, {})))).toMatch(usedOrRefused);
      }),
      { numRuns: randomCases(500) },
    );
  });
});
