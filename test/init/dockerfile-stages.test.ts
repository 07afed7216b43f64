import { expect, test } from "vitest";
import { publishedStage } from "../../src/init/dockerfile-stages.ts";

const cases = [
  {
    name: "a FROM that goes on in the next line",
    text: "FROM node \\\n  AS release\nCOPY app.js ./\nFROM node AS test\nCOPY spec.js ./\n",
    expected: { target: "release", notLast: "test", copies: ["app.js"] },
  },
  {
    name: "a file with another escape character",
    text: "# escape=`\nFROM node `\n  AS release\nCOPY app.js `\n  lib.js ./\nFROM node AS test\n",
    expected: { target: "release", notLast: "test", copies: ["app.js", "lib.js"] },
  },
  {
    name: "a FROM that an ARG before it fills in",
    text: "ARG BELOW=build\nFROM node AS build\nCOPY app.js ./\nFROM ${BELOW}\nCOPY main.js ./\n",
    expected: { target: "", notLast: null, copies: ["app.js", "main.js"] },
  },
  {
    name: "a file that is written into an instruction",
    text: "FROM node AS release\nCOPY app.js ./\nRUN <<EOF\nFROM nobody AS test\nCOPY nothing.js ./\nEOF\nCOPY <<EOF main.js /srv/\nconsole.log(1)\nEOF\n",
    expected: { target: "", notLast: null, copies: ["app.js", "main.js"] },
  },
  {
    name: "words that look like a stage, in a comment and in a command",
    text: "FROM node AS tools\nCOPY tool.js ./\nFROM node\n# COPY --from=tools /a /b\nRUN curl 'https://example.com/?from=tools'\nCOPY app.js ./\n",
    expected: { target: "", notLast: null, copies: ["app.js"] },
  },
  {
    name: "a stage that is mounted",
    text: "FROM node AS tools\nCOPY tool.js ./\nFROM node\nRUN --mount=type=bind,from=tools,target=/t node /t/tool.js\n",
    expected: { target: "", notLast: null, copies: ["tool.js"] },
  },
  {
    name: "paths in JSON",
    text: 'FROM node\nCOPY ["app.js", "lib/", "/srv/"]\n',
    expected: { target: "", notLast: null, copies: ["app.js", "lib"] },
  },
  {
    name: "a text that is no Dockerfile",
    text: "hello\n",
    expected: { target: "", notLast: null, copies: [] },
  },
] as const;

test.for(cases)("$name is read as the builder reads it", ({ text, expected }) => {
  expect(publishedStage(text)).toEqual(expected);
});
