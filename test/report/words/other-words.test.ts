import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";

const support = (name: string) => fileURLToPath(new URL(`../../support/${name}`, import.meta.url));

const Told = z.array(z.object({ name: z.string(), decisions: z.json(), words: z.array(z.string()) }));

/** What is decided and shown in every state, with the sentences as they are or with others. */
function told(flags: readonly string[]): z.infer<typeof Told> {
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, support("decisions.mjs")], { maxBuffer: 2 ** 26 });
  if (stdout.length === 0) throw new Error(stderr.toString());
  return Told.parse(JSON.parse(stdout.toString()));
}

describe("when every sentence is another one", () => {
  const usual = told([]);
  const other = told(["--import", support("other-words.mjs")]);

  test.for(usual.map(({ name }, at) => ({ name, at })))("$name is decided and laid out as before", ({ at }) => {
    expect(other[at]?.decisions).toEqual(usual[at]?.decisions);
    expect(other[at]?.words).not.toEqual(usual[at]?.words);
  });
});
