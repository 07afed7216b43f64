import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { parseCommandLine } from "../../src/cli/command-line.ts";
import { helpText } from "../../src/cli/help.ts";
import { nearMiss } from "../../src/near-miss.ts";
import { UserError } from "../../src/failure.ts";

function failure(line: string): UserError {
  try {
    parseCommandLine(line.split(" "));
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`${line} was read`);
}

test.for([
  ["check --basline-ref main", "Unknown option '--basline-ref'.", "Did you mean --baseline-ref?"],
  ["check --jsno", "Unknown option '--jsno'.", "Did you mean --json?"],
  ["check --WARN-AT 5%", "Unknown option '--WARN-AT'.", "Did you mean --warn-at?"],
  ["check --baseline-r main", "Unknown option '--baseline-r'.", "Did you mean --baseline-ref?"],
  ["dashboard --form x", "Unknown option '--form'.", "Did you mean --from?"],
  ["chekc", `There is no command "chekc".`, "Did you mean check?"],
  ["dashbord", `There is no command "dashbord".`, "Did you mean dashboard?"],
  ["comp", `There is no command "comp".`, "Did you mean completion?"],
  ["version", `There is no command "version".`, "Did you mean --version?"],
  ["help analyse", `There is no command "analyse".`, "Did you mean analyze?"],
])("%s is told with what was probably meant", ([line = "", sentence = "", hint]) => {
  const { message, hint: told } = failure(line);
  expect(message).toBe(sentence);
  expect(told.startsWith(`${hint} `)).toBe(true);
});

test.for(["check --frobnicate", "check --x", "frobnicate", `check --${"x".repeat(100_000)}`])(
  "nothing is guessed for what is like nothing (%#)",
  (line) => {
    expect(failure(line).hint).not.toContain("Did you mean");
  },
);

test("of two that are as near, none is named", () => {
  expect(nearMiss("secret-fils", ["secret-file", "secret-fill"])).toBe(null);
});

describe("the help", () => {
  const longest = (help: string) => Math.max(...help.split("\n").map((line) => line.length));

  test("names every command on one screen of 80 columns and 40 lines", () => {
    const help = helpText(null);
    expect(longest(help)).toBeLessThanOrEqual(80);
    expect(help.split("\n").length).toBeLessThanOrEqual(40);
    for (const { name } of commands) expect(help).toContain(`\n  ${name} `);
  });

  test.for(commands)("of $name names every option, in 80 columns", (command) => {
    const help = helpText(command);
    expect(longest(help)).toBeLessThanOrEqual(80);
    for (const { name } of command.options) expect(help).toContain(`--${name}`);
  });

  test.for(commands.map((command) => command.name))("of %s is about this command alone", (name) => {
    const command = parseCommandLine([name, "--help"]);
    expect(command).toMatchObject({ kind: "help", command: { name } });
    const help = command.kind === "help" ? helpText(command.command) : "";
    expect(help.split("\n")[0]).toMatch(new RegExp(`^Usage: image-size-budget ${name}\\b`));
    expect(help.match(/^Options of \w+$/gm)).toEqual([`Options of ${name}`]);
    expect(parseCommandLine(["help", name])).toEqual(command);
  });
});

test("options that say where the report goes are read", () => {
  expect(parseCommandLine(["check", "--html", "a b.html", "--open", "--verbose", "--json"])).toMatchObject({
    html: "a b.html",
    isOpened: true,
    isVerbose: true,
    format: "json",
  });
});

test("backtest reads baselines or dashboards, and takes thresholds as they are written", () => {
  const thresholds = ["--warn-at", "5%", "--justify-at", "10% and 5 MB"];
  expect(parseCommandLine(["backtest", "--from", "store", ...thresholds])).toEqual({
    kind: "backtest",
    from: "store",
    fleet: [],
    raw: { "warn-at": "5%", "justify-at": "10% and 5 MB" },
    isJson: false,
  });
  expect(parseCommandLine(["backtest", "a", "b", "--json"])).toMatchObject({
    from: "",
    fleet: ["a", "b"],
    raw: {},
    isJson: true,
  });
  expect(failure("backtest").message).toBe("Input '--from' is missing.");
  expect(failure("backtest a --from b").message).toContain("'--from'");
});

test("ratchet leaves the usual headroom, and reads where the file and the sizes are", () => {
  expect(parseCommandLine(["ratchet", "--from", "store"])).toMatchObject({
    kind: "ratchet",
    from: "store",
    config: "",
    headroom: { text: "5%" },
    isPatch: false,
  });
  const given = ["ratchet", "site", "--config", "sizes.yml", "--headroom", "5% and 10 MB", "--patch"];
  expect(parseCommandLine(given)).toMatchObject({ fleet: ["site"], config: "sizes.yml", isPatch: true });
  expect(failure("ratchet --from x --headroom lots").message).toBe("Input '--headroom' is \"lots\", which cannot be read.");
});
