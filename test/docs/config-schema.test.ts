import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { configSchema, parseConfig } from "../../src/inputs/config.ts";
import { actionMetadata, read } from "./files.ts";

const descriptions = Object.fromEntries(
  Object.entries(actionMetadata().inputs).map(([name, { description }]) => [name, description]),
);
const Schema = z.looseObject({
  properties: z.looseObject({
    images: z.looseObject({
      items: z.looseObject({ properties: z.record(z.string(), z.looseObject({ description: z.string() })) }),
    }),
  }),
});
const committed = Schema.parse(JSON.parse(read("schema/config.schema.json")));
const validate = new Ajv2020({ strict: false }).compile(committed);

test("the committed schema of the configuration file is the one that the code has (else run `node scripts/write-schemas.mjs`)", () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(configSchema(descriptions))));
});

test.for([
  "images:\n  - name: api\n",
  "images:\n  - {name: api, tags: [a, 1], pull: true, shm-size: 64}\n",
  "concurrency: 4\ndefaults: {count: own}\nimages: [{name: api}]\n",
  "images: []\n",
  "images:\n  - context: .\n",
  "images: [{name: ''}]\n",
  "images:\n  - name: api\n    contxt: .\n",
  "imags: []\nimages: [{name: api}]\n",
  "defaults:\n  mode: record\nimages: [{name: a}]\n",
  "images: [{name: a}]\nconcurrency: 0\n",
  "images: [{name: a}]\nconcurrency: 17\n",
  "images: [{name: a}]\nconcurrency: 1.5\n",
  "images: [{name: a, file: {b: c}}]\n",
  "[]\n",
])("an editor with the schema says of %j what the action says", (text) => {
  expect(validate(parse(text))).toBe(isTaken(text));
});

test("the schema describes each key of an image as action.yml describes the input", () => {
  const described = Object.entries(committed.properties.images.items.properties);
  expect(described.length).toBeGreaterThan(25);
  expect(described.map(([name, { description }]) => [name, description])).toEqual(
    described.map(([name]) => [name, descriptions[name]]),
  );
});

test("the README and the documents lead editors to the schema", () => {
  for (const path of ["README.md", "docs/many-images.md"]) {
    expect(read(path)).toMatch(/# yaml-language-server: \$schema=\S*\/schema\/config\.schema\.json/);
  }
});

function isTaken(text: string): boolean {
  try {
    return parseConfig("f.yml", text, {}).images.length > 0;
  } catch {
    return false;
  }
}
