import { expect, test } from "vitest";
import { type Group, wholeGroups } from "../../../src/adapters/process/log-group.ts";

/** Groups that write down what a reader of the log sees. */
function open(): { readonly group: Group; readonly seen: string[] } {
  const seen: string[] = [];
  const log = (line: string) => void seen.push(line.replace(/\d+\.\d s/, "N s"));
  const group = wholeGroups(async (title, work) => {
    log(`[${title}]`);
    const result = await work(log);
    log("[/]");
    return result;
  }, log);
  return { group, seen };
}

test("groups that run at the same time are shown one after the other, each once it is done", async () => {
  const { group, seen } = open();
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = group("slow", async (log) => {
    log("slow 1");
    await second.promise;
    log("slow 2");
    return "a";
  });
  const fast = group("fast", async (log) => {
    log("fast 1");
    await first.promise;
    second.resolve();
    log("fast 2");
    return "b";
  });
  first.resolve();
  expect(await Promise.all([slow, fast])).toEqual(["a", "b"]);
  expect(seen.slice(0, 2)).toEqual(["slow: started", "fast: started"]);
  const shown = [seen.slice(2, 6), seen.slice(6)].map((lines) => lines.join("\n"));
  expect(new Set(shown)).toEqual(new Set(["[fast (N s)]\nfast 1\nfast 2\n[/]", "[slow (N s)]\nslow 1\nslow 2\n[/]"]));
});

test("a group whose work fails is shown, and the failure is passed on", async () => {
  const { group, seen } = open();
  const failing = group("build", async (log) => {
    log("ERROR: no space");
    throw new Error("exit code 1");
  });
  await expect(failing).rejects.toThrow("exit code 1");
  expect(seen).toEqual(["build: started", "[build (N s)]", "ERROR: no space", "[/]"]);
});

test("a group that prints without end is cut, and says so", async () => {
  const { group, seen } = open();
  await group("loud", async (log) => {
    for (let line = 0; line < 150_000; line += 1) log("x");
  });
  expect(seen.length).toBe(100_004);
  expect(seen.at(-2)).toBe("(only the first 100000 lines are shown)");
});
