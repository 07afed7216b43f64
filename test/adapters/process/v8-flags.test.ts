import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const module = fileURLToPath(new URL("../../../src/adapters/process/v8-flags.ts", import.meta.url));

/** Which functions V8's slowest compiler has compiled after each was called as often: bit 6 of its status says so. */
const program = `
  import { setTimeout as passed } from "node:timers/promises";
  import { FlagsOfReading } from ${JSON.stringify(module)};
  let functions = 0;
  const isCompiledByAll = async () => {
    // What was compiled of one source is used for the next function of the same.
    const start = (functions += 1);
    const sum = new Function("count", "let sum = " + start + "; for (let at = 0; at < count; at += 1) sum += at % 7; return sum;");
    const isCompiled = () => (%GetOptimizationStatus(sum) & 64) !== 0;
    for (let turn = 0; turn < 300 && !isCompiled(); turn += 1) {
      for (let call = 0; call < 100; call += 1) sum(1000);
      await passed(1);
    }
    return isCompiled();
  };
  const [one, other] = [new FlagsOfReading(), new FlagsOfReading()];
  const said = [await isCompiledByAll()];
  one.begin();
  other.begin();
  one.end();
  one.end();
  said.push(await isCompiledByAll());
  other.seen(50_000);
  other.seen(50_000);
  said.push(await isCompiledByAll());
  other.end();
  said.push(await isCompiledByAll());
  const third = new FlagsOfReading();
  third.begin();
  said.push(await isCompiledByAll());
  third.seen(1);
  said.push(await isCompiledByAll());
  console.log(JSON.stringify(said));`;

test("the slowest compiler is left out from when the first layer is begun until the last one ended, or many members were seen", () => {
  const args = ["--allow-natives-syntax", "--input-type=module", "--eval", program];
  expect(JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }))).toEqual([true, false, false, true, false, true]);
});
