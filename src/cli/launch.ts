#!/usr/bin/env node
// Older versions of Node stop at the imports of the program itself, so it is only loaded once the version is known.
const leastNode = 24;
const [major = 0] = process.versions.node.split(".").map(Number);
if (major < leastNode) {
  process.stderr.write(`image-size-budget needs Node ${leastNode} or newer, and this is Node ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  await import("./main.ts");
}
