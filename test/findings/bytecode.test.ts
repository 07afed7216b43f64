import { execFile } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { bytecode } from "../../src/findings/bytecode.ts";
import { linesFor } from "../../src/findings/remedy.ts";
import { makeZip } from "../github/zip.ts";
import { temporaryDirectory } from "../support/layouts.ts";
import { layer } from "../support/values.ts";

const run = promisify(execFile);
const hasPip = await run("python3", ["-m", "pip", "--version"]).then(
  () => true,
  () => false,
);

/** https://packaging.python.org/en/latest/specifications/binary-distribution-format/ */
const wheel = makeZip({
  "acme/__init__.py": "answer = 42\n",
  "acme-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: acme\nVersion: 1.0\n",
  "acme-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
  "acme-1.0.dist-info/RECORD":
    "acme/__init__.py,,\nacme-1.0.dist-info/METADATA,,\nacme-1.0.dist-info/WHEEL,,\nacme-1.0.dist-info/RECORD,,\n",
});

test.skipIf(!hasPip)("bytecode that pip makes is not there when either form of the remedy is carried out", async () => {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, "acme-1.0-py3-none-any.whl"), wheel);
  const compiled = async (command: string, target: string, environment = {}) => {
    await run("sh", ["-c", command], { cwd: directory, env: { ...process.env, ...environment } });
    return (await readdir(join(directory, target), { recursive: true })).filter((name) => name.endsWith(".pyc"));
  };
  const install = (target: string) => `python3 -m pip install --quiet --no-index --target ${target} ./acme-1.0-py3-none-any.whl`;
  const remedied = (target: string, instruction: string | null) =>
    linesFor(bytecode, { path: join(directory, target).slice(1), examples: [] }, layer({ instruction }));

  expect(await compiled(install("as-it-is"), "as-it-is")).toHaveLength(1);
  // The advice that everybody gives, and that pip does not heed.
  expect(await compiled(install("variable"), "variable", { PYTHONDONTWRITEBYTECODE: "1" })).toHaveLength(1);

  const [matched = ""] = remedied("matched", `RUN ${install("matched")}`);
  expect(await compiled(matched.replace("RUN ", ""), "matched")).toEqual([]);
  const [comment, ending = ""] = remedied("fallback", null);
  expect(comment).toBe("# at the end of that RUN instruction");
  expect(await compiled(`${install("fallback")} ${ending}`, "fallback")).toEqual([]);
});
