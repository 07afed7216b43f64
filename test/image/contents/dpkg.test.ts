import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recommendedOnly } from "../../../src/image/contents/dpkg.ts";
import { longestProcessorMs, processorMs } from "../../support/effort.ts";

type Fields = Readonly<Record<string, string>>;

/** Installed packages by name; those in `automatic` were not asked for. */
function named(packages: Readonly<Record<string, Fields>>, automatic: readonly string[]): readonly string[] {
  const status = Object.entries(packages).map(([name, fields]) => {
    const all = { Package: name, Status: "install ok installed", Architecture: "amd64", ...fields };
    return Object.entries(all).map(([field, value]) => `${field}: ${value}\n`);
  });
  const states = automatic.map((name) => {
    const [, bare = name, architecture = "amd64"] = /^(.+):(.+)$/.exec(name) ?? [];
    return `Package: ${bare}\nArchitecture: ${architecture}\nAuto-Installed: 1\n`;
  });
  return tell(status.map((lines) => lines.join("")).join("\n"), states.join("\n"));
}

function tell(status: string, extendedStates: string | null): readonly string[] {
  const states = extendedStates === null ? null : Buffer.from(extendedStates);
  const found = recommendedOnly({ status: Buffer.from(status), extendedStates: states });
  return found.map(({ name, recommendedBy }) => `${name} by ${recommendedBy}`);
}

describe("packages that only recommendations bring", () => {
  test.for<{
    name: string;
    packages: Readonly<Record<string, Fields>>;
    automatic: readonly string[];
    expected: readonly string[];
  }>([
    {
      name: "are those that a wanted package recommends",
      packages: { git: { Recommends: "less" }, less: {} },
      automatic: ["less"],
      expected: ["less by git"],
    },
    {
      name: "are those that a needed package recommends",
      packages: { gcc: { Depends: "libc" }, libc: { Recommends: "manpages" }, manpages: {} },
      automatic: ["libc", "manpages"],
      expected: ["manpages by libc"],
    },
    {
      name: "bring what they need and recommend themselves, all of it because of the first",
      packages: {
        libc: { Recommends: "devtools" },
        devtools: { Depends: "libgd", Recommends: "fonts" },
        libgd: { "Pre-Depends": "libjpeg" },
        libjpeg: {},
        fonts: {},
      },
      automatic: ["devtools", "libgd", "libjpeg", "fonts"],
      expected: ["devtools by libc", "fonts by libc", "libgd by libc", "libjpeg by libc"],
    },
    {
      name: "are not those that something needs as well",
      packages: { git: { Recommends: "perl" }, tool: { Depends: "library" }, library: { "Pre-Depends": "perl" }, perl: {} },
      automatic: ["library", "perl"],
      expected: [],
    },
    {
      name: "are not those that may be needed instead of another one",
      packages: {
        git: { Recommends: "exim4" },
        tool: { Depends: "postfix (>= 3) | exim4:any (>= 4) [amd64]" },
        postfix: {},
        exim4: {},
      },
      automatic: ["postfix", "exim4"],
      expected: [],
    },
    {
      name: "are those behind an alternative that is there and will do",
      packages: {
        viewer: { Depends: "dejavu | fonts | gsfonts", Recommends: "urw" },
        dejavu: {},
        fonts: {},
        urw: { Provides: "gsfonts" },
      },
      automatic: ["dejavu", "fonts", "urw"],
      expected: ["urw by viewer"],
    },
    {
      name: "are not those that provide what is needed",
      packages: {
        tool: { Depends: "mail-transport-agent", Recommends: "exim4, postfix, less" },
        exim4: { Provides: "something (= 1), mail-transport-agent (= 4)" },
        postfix: { Provides: "mail-transport-agent" },
        less: { Provides: "pager" },
      },
      automatic: ["exim4", "postfix", "less"],
      expected: ["less by tool"],
    },
    {
      name: "are those that provide what is recommended",
      packages: { tool: { Recommends: "mail-transport-agent" }, exim4: { Provides: "mail-transport-agent" } },
      automatic: ["exim4"],
      expected: ["exim4 by tool"],
    },
    {
      name: "are not those that somebody asked for",
      packages: { git: { Recommends: "less" }, less: {} },
      automatic: [],
      expected: [],
    },
    {
      name: "are not those that nothing recommends: they may be left over from what was removed",
      packages: { git: {}, less: { Recommends: "orphan" }, orphan: {} },
      automatic: ["less", "orphan"],
      expected: [],
    },
    {
      name: "are not those that are only suggested",
      packages: { git: { Suggests: "less" }, less: {} },
      automatic: ["less"],
      expected: [],
    },
    {
      name: "are not those that are no longer installed",
      packages: {
        git: { Recommends: "less, more" },
        less: { Status: "deinstall ok config-files" },
        more: { Status: "purge ok not-installed" },
      },
      automatic: ["less", "more"],
      expected: [],
    },
    {
      name: "may be what something needed that is no longer installed",
      packages: {
        git: { Recommends: "less" },
        less: {},
        purged: { Status: "purge ok not-installed", Depends: "less" },
        removed: { Status: "deinstall ok config-files", Depends: "less" },
      },
      automatic: ["less"],
      expected: ["less by git"],
    },
    {
      name: "are not those on hold",
      packages: { git: { Recommends: "less" }, less: { Status: "hold ok installed" } },
      automatic: ["less"],
      expected: [],
    },
    ...[{ Essential: "yes" }, { Protected: "yes" }, { Important: "yes" }, { Priority: "required" }].map((fields: Fields) => ({
      name: `are not those with ${JSON.stringify(fields)}`,
      packages: { git: { Recommends: "less" }, less: fields },
      automatic: ["less"],
      expected: [],
    })),
    {
      name: "are not apt itself",
      packages: { git: { Recommends: "apt" }, apt: { Depends: "gpgv" }, gpgv: {} },
      automatic: ["apt", "gpgv"],
      expected: [],
    },
    {
      name: "are found where they need each other",
      packages: { git: { Recommends: "one" }, one: { Depends: "two" }, two: { Depends: "one", Recommends: "git" } },
      automatic: ["one", "two"],
      expected: ["one by git", "two by git"],
    },
    {
      name: "may be for all architectures, which apt records under its own",
      packages: { git: { Recommends: "docs" }, docs: { Architecture: "all" } },
      automatic: ["docs"],
      expected: ["docs by git"],
    },
    {
      name: "are not those that somebody asked for, for another architecture",
      packages: { git: { Recommends: "less" }, less: { Architecture: "i386" } },
      automatic: ["less:amd64"],
      expected: [],
    },
  ])("$name", ({ packages, automatic, expected }) => {
    expect(named(packages, automatic)).toEqual(expected);
  });

  test("are not told without apt's record of what came automatically", () => {
    const status =
      "Package: git\nStatus: install ok installed\nRecommends: less\n\nPackage: less\nStatus: install ok installed\n";
    expect(tell(status, null)).toEqual([]);
    expect(tell(status, "")).toEqual([]);
    expect(tell(status, "Package: less\nAuto-Installed: 1\n")).toEqual(["less by git"]);
  });

  test("are those of all architectures of a package together", () => {
    const of = (architecture: string, fields: string) =>
      `Package: libc\nStatus: install ok installed\nArchitecture: ${architecture}\n${fields}\n`;
    const git = "Package: git\nStatus: install ok installed\nRecommends: libc\n\n";
    const gcc = "Package: gcc\nStatus: install ok installed\n\n";
    const state = (name: string, architecture: string) =>
      `Package: ${name}\nArchitecture: ${architecture}\nAuto-Installed: 1\n\n`;
    const status = `${git}${gcc}${of("amd64", "Depends: gcc\n")}${of("i386", "")}`;
    expect(tell(status, "")).toEqual([]);
    expect(tell(status, state("libc", "amd64"))).toEqual([]);
    expect(tell(status, state("libc", "amd64") + state("libc", "i386"))).toEqual(["libc by git"]);
    expect(tell(status, state("libc", "amd64") + state("libc", "i386") + state("gcc", ""))).toEqual([
      "gcc by git",
      "libc by git",
    ]);
  });
});

describe("the file", () => {
  test("may have its fields in any case, on several lines, between others, with blanks and other line ends", () => {
    const status = [
      "package:git  ",
      "STATUS:\tinstall ok installed\t",
      "Description: a program",
      " Package: nothing",
      " .",
      " Recommends: nothing",
      "Recommends:",
      " less (>= 5),",
      "\tmore,",
      "",
      "   ",
      "Package: less",
      "Status: install ok installed",
      "",
      "",
      "Package: more",
      "Status: install ok installed",
    ];
    const states = "Package: less\nAuto-Installed: 1\n\nPackage: more\nAuto-Installed: 1\n\nPackage: git\nAuto-Installed: 0\n";
    for (const lineEnd of ["\n", "\r\n"]) expect(tell(status.join(lineEnd), states)).toEqual(["less by git", "more by git"]);
  });

  test("with names that are none is read, and these are not told", () => {
    const status =
      "Package: git\nStatus: install ok installed\nRecommends: <b>, $(x)\n\nPackage: $\nStatus: install ok installed\n";
    expect(tell(status, "Package: $\nAuto-Installed: 1\n")).toEqual([]);
  });

  test.for<{ name: string; line: string; times: number }>([
    { name: "bytes", line: `Homepage: ${"x".repeat(990)}\n`, times: 17_000 },
    { name: "lines", line: "\n", times: 1_000_000 },
    { name: "packages", line: "\nPackage: a\nStatus: install ok installed\n", times: 50_000 },
    { name: "provided names", line: `\nPackage: b\nStatus: install ok installed\nProvides: ${"v,".repeat(30)}\n`, times: 17_000 },
  ])("with more $name than are read tells nothing", ({ line, times }) => {
    const start = "Package: git\nStatus: install ok installed\nRecommends: less\n\nPackage: less\nStatus: install ok installed\n";
    const states = "Package: less\nAuto-Installed: 1\n";
    expect(tell(start + line.repeat(times / 2), states)).toEqual(["less by git"]);
    expect(tell(start + line.repeat(times), states)).toEqual([]);
  });

  test.for<{ name: string; status: () => string }>([
    {
      name: "every package needs a virtual one that all of them provide",
      status: () => many(40_000, (index) => `Package: p${index}\nProvides: all\nDepends: all\nRecommends: all\n`),
    },
    { name: "one field has all names", status: () => many(1, () => `Package: git\nDepends: ${"a,".repeat(7_000_000)}\n`) },
    { name: "one field has all blanks", status: () => many(1, () => `Package: git\nDepends: a${" ".repeat(15_000_000)}b\n`) },
    { name: "one field has all lines", status: () => many(1, () => `Package: git\nDepends: a\n${" a\n".repeat(900_000)}`) },
    { name: "all packages have one name", status: () => many(40_000, () => "Package: git\nDepends: git\nRecommends: less\n") },
    {
      name: "the way to the last package leads through all of them",
      status: () => many(40_000, (index) => `Package: p${index}\nDepends: p${index + 1}\n`),
    },
  ])("is read in a short time where $name", ({ status }) => {
    const text = status();
    expect(processorMs(() => tell(text, "Package: p1\nAuto-Installed: 1\n"))).toBeLessThan(longestProcessorMs);
  });

  test("may be anything", () => {
    const word = fc.constantFrom(
      "Package",
      "Status",
      "install ok installed",
      ":",
      "\n",
      "\n\n",
      " ",
      "a",
      "b",
      ",",
      "|",
      "Recommends",
      "Auto-Installed",
      "1",
      "\0",
    );
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(""));
    const property = fc.property(text, text, (status, states) => void tell(status, states));
    expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow();
  });
});

function many(count: number, stanza: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${stanza(index)}Status: install ok installed\n`).join("\n");
}

const statusFile = "/var/lib/dpkg/status";
const statesFile = "/var/lib/apt/extended_states";

/** What apt would take away, and does not: `-s` only tells. */
function autoremoved(isRecommendedKept: boolean): readonly string[] {
  const options = [`APT::AutoRemove::RecommendsImportant=${isRecommendedKept}`, "APT::AutoRemove::SuggestsImportant=false"];
  const answer = execFileSync("apt-get", ["-s", ...options.flatMap((option) => ["-o", option]), "autoremove"], {
    encoding: "utf8",
  });
  return [...answer.matchAll(/^Remv (\S+)/gm)].map(([, name = ""]) => name);
}

/** Compares with apt itself; where there is none, one skipped test says why. */
function onDebian(declare: () => void): void {
  const missing = ["/usr/bin/apt-get", statusFile, statesFile].find((path) => !existsSync(path));
  describe("the packages of this machine", () => {
    if (missing === undefined) return declare();
    test(`did not run: there is no ${missing}`, ({ skip }) => {
      expect(missing).toBeDefined();
      skip("apt is what the reader is held against");
    });
  });
}

onDebian(() => {
  test("that are told are those that apt itself would take away if recommendations did not count", () => {
    const status = readFileSync(statusFile);
    const ours = recommendedOnly({ status, extendedStates: readFileSync(statesFile) }).map(({ name }) => name);
    const byApt = autoremoved(false);
    expect(ours.filter((name) => !byApt.includes(name))).toEqual([]);
    // apt does not look at priorities and would take a required package away (liblocale-gettext-perl of Debian 12, for one);
    // what it would take away in any case is not there because of a recommendation.
    const required = namesOf(status, /^Priority: required$/m);
    const leftOver = autoremoved(true);
    const expected = byApt.filter((name) => !required.includes(name) && !leftOver.includes(name));
    expect(ours).toEqual(expected.toSorted());
  });
});

function namesOf(status: Buffer, having: RegExp): readonly string[] {
  const stanzas = status.toString("utf8").split("\n\n");
  return stanzas.filter((stanza) => having.test(stanza)).map((stanza) => /^Package: (.*)$/m.exec(stanza)?.[1] ?? "");
}
