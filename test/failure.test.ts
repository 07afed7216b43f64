import { expect, test } from "vitest";
import { clauseOf, userError } from "../src/failure.ts";

const missing = userError("nothing-measured", { name: "api", because: userError("build-disk-full", {}).clause });

test("a message that stands in another brings no full stop along", () => {
  expect(missing.message).toBe('No image was measured. "api" was not: The disk is full.');
  expect(missing.at("images.yml:3").message).toBe(`images.yml:3: ${missing.message}`);
});

test.for([
  { of: "a message of the catalogue", error: missing, clause: 'No image was measured. "api" was not: The disk is full' },
  { of: "another error", error: new Error("connect ECONNREFUSED"), clause: "connect ECONNREFUSED" },
  { of: "what is no error", error: "gone", clause: "gone" },
])("a clause is made of $of", ({ error, clause }) => {
  expect(clauseOf(error)).toBe(clause);
});
