import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { causeOf } from "../../../src/adapters/docker/build-cause.ts";
import { temporaryDirectory } from "../../github/temporary.ts";
import { buildInputs } from "../../support/build-inputs.ts";

/** As BuildKit tells of the failed line 2 of a Dockerfile. */
function failedAt(text: string) {
  const lines = ["Dockerfile:2", "--------------------", "   1 |     FROM scratch", `   2 | >>> ${text}`, "--------------------"];
  return { exitCode: 1, lines: [...lines, 'ERROR: failed to solve: failed to compute cache key: "/nope": not found'] };
}

async function placeOf(inline = "") {
  const workingDirectory = await temporaryDirectory("checkout-");
  const files = { "api/Dockerfile": "FROM base\nCOPY code /\n", "base/Dockerfile": "FROM scratch\nCOPY nope /base\n" };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workingDirectory, path)), { recursive: true });
    await writeFile(join(workingDirectory, path), text);
  }
  const base = buildInputs({ context: "base", bake: { name: "base", inlineDockerfile: "", linked: [] } });
  const bake = { name: "api", inlineDockerfile: inline, linked: [base] };
  return { workingDirectory, build: buildInputs({ context: "api", bake }) };
}

test.for([
  { whose: "the target's own", line: "COPY code /", file: "api/Dockerfile" },
  { whose: "that of a target that it is linked to", line: "COPY nope /base", file: "base/Dockerfile" },
])("the line that failed stands in the Dockerfile that has it: $whose", async ({ line, file }) => {
  expect((await causeOf(await placeOf(), failedAt(line))).place).toEqual({ file, line: 2 });
});

test("of a Dockerfile in a bake or compose file no line is named", async () => {
  const place = await placeOf("FROM base\nCOPY code /\n");
  expect(await causeOf(place, failedAt("COPY code /"))).toMatchObject({ code: "build-copy-missing", place: null });
});
