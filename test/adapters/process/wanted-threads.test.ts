import { expect, test } from "vitest";
import { analysisIn } from "../../../src/adapters/process/threads/wanted-threads.ts";

test.for([
  { name: "IMAGE_SIZE_BUDGET_INFLATE", written: "node", allowed: "`zlib`" },
  { name: "IMAGE_SIZE_BUDGET_INFLATE", written: "ZLIB", allowed: "`zlib`" },
  { name: "IMAGE_SIZE_BUDGET_THREADS", written: "0", allowed: "`1` or `2` or `3` or `4`" },
  { name: "IMAGE_SIZE_BUDGET_THREADS", written: "off", allowed: "`1` or `2` or `3` or `4`" },
])("$name: $written means nothing, and the error says so", ({ name, written, allowed }) => {
  expect(() => analysisIn({ [name]: written })).toThrow(
    `${name} is ${JSON.stringify(written)} in the environment, but must be ${allowed}.`,
  );
});

test("two layers are read at a time without threads, and as many as there are threads with them", () => {
  expect(analysisIn({ IMAGE_SIZE_BUDGET_INFLATE: "zlib", IMAGE_SIZE_BUDGET_THREADS: "1" }).atOnce).toBe(2);
  expect(analysisIn({ IMAGE_SIZE_BUDGET_INFLATE: "", IMAGE_SIZE_BUDGET_THREADS: "3" }).atOnce).toBe(3);
});

test("where Node may start no thread, none is", () => {
  // These tests run without the permission.
  expect(process.permission.has("worker")).toBe(false);
  expect(analysisIn({}).atOnce).toBe(2);
});
