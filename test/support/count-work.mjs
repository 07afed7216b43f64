// Counts how often each function and each loop of the code that reads descriptions is run, which no other work on the machine changes.
// Reads a list of descriptions from stdin and writes one number for each.
import { Session } from "node:inspector";
import { text } from "node:stream/consumers";
import { findClaims } from "../../src/judge/justification.ts";

const session = new Session();
session.connect();

function post(method, parameters) {
  let answer;
  session.post(method, parameters, (error, result) => {
    if (error !== null) throw new Error(error.message);
    answer = result;
  });
  return answer;
}

function runsSoFar() {
  const scripts = post("Profiler.takePreciseCoverage").result.filter(({ url }) => /\/src\/judge\/|\/commonmark\//.test(url));
  return scripts.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges)).reduce((sum, { count }) => sum + count, 0);
}

post("Profiler.enable");
post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
const runs = JSON.parse(await text(process.stdin)).map((body) => {
  runsSoFar();
  findClaims(body, []);
  return runsSoFar();
});
process.stdout.write(JSON.stringify(runs));
