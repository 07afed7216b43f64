import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildArgumentsOf } from "../../../src/image/history/build-arguments.ts";
import { displayInstruction } from "../../../src/image/history/history-text.ts";

const sh = "/bin/sh -c";

/** What is told of the last entry of a history. */
function told(history: readonly string[], shells: readonly string[] = [sh]): string | null {
  const entries = history.map((created_by) => ({ created_by }));
  return displayInstruction(entries.at(-1) ?? {}, { shells, buildArguments: buildArgumentsOf(entries.slice(0, -1)) ?? [] });
}

describe("build-arg values are cut out", () => {
  test.for([
    { name: "of a RUN", history: ["ARG TOKEN=hunter2", `RUN |1 TOKEN=hunter2 ${sh} make all # buildkit`], clean: "RUN make all" },
    {
      name: "with blanks and quotes",
      history: ['ARG A=it\'s "so" secret', `RUN |1 A=it's "so" secret ${sh} make # buildkit`],
      clean: "RUN make",
    },
    {
      name: "that name the shell",
      history: [`ARG A=x ${sh} hunter2`, `RUN |1 A=x ${sh} hunter2 ${sh} make # buildkit`],
      clean: "RUN make",
    },
    { name: "with newlines", history: ["ARG A=one\nhunter2", `RUN |1 A=one\nhunter2 ${sh} make # buildkit`], clean: "RUN make" },
    {
      name: "when the command starts another shell",
      history: ["ARG A=1", `RUN |1 A=1 ${sh} x && ${sh} y # buildkit`],
      clean: `RUN x && ${sh} y`,
    },
    { name: "when no history names them", history: [`RUN |2 A=hunter2 B=b c ${sh} make # buildkit`], clean: "RUN make" },
    {
      name: "when no history names them and a value names the shell",
      history: [`RUN |1 A=${sh} hunter2 ${sh} make # buildkit`],
      clean: "RUN make",
    },
    { name: "of the classic builder", history: [`|1 TOKEN=hunter2 ${sh} make`], clean: "RUN make" },
    {
      name: "when only the default is known",
      history: [`${sh} #(nop)  ARG A=x`, `|1 A=x hunter2 ${sh} make`],
      clean: "RUN make",
    },
    {
      name: "of a RUN without a shell",
      history: ["ARG A=hunter2", "RUN |1 A=hunter2 pip install x # buildkit"],
      clean: "RUN pip install x",
    },
    {
      name: "of a RUN without a shell that no history names",
      history: ["RUN |1 A=hunter2 pip install x # buildkit"],
      clean: "RUN",
    },
    {
      name: "of the classic builder's RUN without a shell",
      history: [`${sh} #(nop)  ARG A=x`, "|1 A=x hunter2 pip install"],
      clean: "RUN",
    },
    {
      name: "of several in one ARG",
      history: ["ARG A=one two B=hunter2", `RUN |2 A=one two B=hunter2 ${sh} make # buildkit`],
      clean: "RUN make",
    },
    { name: "of an ARG", history: ["ARG TOKEN=hunter2"], clean: "ARG TOKEN" },
    { name: "of an ENV", history: ["ENV TOKEN=hunter2"], clean: "ENV TOKEN" },
    { name: "of an old ENV", history: [`${sh} #(nop)  ENV TOKEN hunter2`], clean: "ENV TOKEN" },
    {
      name: "of a COPY",
      history: ["ARG NAME=hunter2", "COPY app-hunter2.tgz /srv/hunter2/ # buildkit"],
      clean: "COPY app-$NAME.tgz /srv/$NAME/",
    },
    {
      name: "of an ADD",
      history: ["ARG USER TOKEN=hunter2 X", "ADD https://me:hunter2@example.com/x / # buildkit"],
      clean: "ADD https://me:…@example.com/x /",
    },
    {
      name: "of a WORKDIR",
      history: [`${sh} #(nop)  ARG DIR=hunter2`, `${sh} #(nop) WORKDIR /srv/hunter2`],
      clean: "WORKDIR /srv/$DIR",
    },
    {
      name: "unless they are too short to mean anything",
      history: ["ARG N=1", "COPY a1 /srv1 # buildkit"],
      clean: "COPY a1 /srv1",
    },
  ])("$name", ({ history, clean }) => {
    expect(told(history)).toBe(clean);
  });

  test("up to the shell that the image sets", () => {
    expect(told(["RUN |1 A=hunter2 /bin/bash -o pipefail -c a | b # buildkit"], [sh, "/bin/bash -o pipefail -c"])).toBe(
      "RUN a | b",
    );
  });

  const secret = fc.string({ minLength: 6, maxLength: 12, unit: fc.constantFrom(..."QXZqxz79#%".split("")) });
  const around = fc
    .array(fc.constantFrom(" ", "'", '"', "\n", "=", sh, ` ${sh} `, "|1 ", "B=", " # buildkit", "#(nop) ", "RUN ", "\\", "x"), {
      maxLength: 5,
    })
    .map((parts) => parts.join(""));
  const value = fc
    .tuple(around, secret, around)
    .map(([before, middle, after]) => ({ text: before + middle + after, secret: middle }));
  const command = fc.constantFrom("make all", "apt-get install -y curl", "echo a  b", "set -e\necho hi\n");

  test("whatever they hold and whoever wrote the history", () => {
    const buildKit = fc.constantFrom(true, false);
    fc.assert(
      fc.property(value, value, command, buildKit, fc.boolean(), (one, two, run, isBuildKit, isListed) => {
        const line = `|2 ONE=${one.text} TWO=${two.text} ${sh} ${run}`;
        const listed = isListed ? [`ARG ONE=${one.text}`, `ARG TWO=${two.text}`] : [];
        const text = told([...listed, isBuildKit ? `RUN ${line} # buildkit` : line]) ?? "";
        expect(text).not.toContain(one.secret);
        expect(text).not.toContain(two.secret);
        expect(text).toBe(`RUN ${run.trim().replaceAll(/\s+/g, " ")}`);
      }),
      { numRuns: 2000 },
    );
  });

  test("also where the builder wrote them into a path, and where there is no shell", () => {
    const rest = fc.constantFrom(
      "COPY /a/@ /b # buildkit",
      "ADD https://me:@@example.com / # buildkit",
      "WORKDIR /@",
      "RUN |1 ONE=@ pip install # buildkit",
    );
    fc.assert(
      fc.property(value, rest, (one, instruction) => {
        expect(told([`ARG ONE=${one.text}`, instruction.replace("@", () => one.text)]) ?? "").not.toContain(one.secret);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("one line", () => {
  test("is what is left of a script", () => {
    expect(told([`RUN ${sh} set -e\n\techo  a\r\necho b\n # buildkit`])).toBe("RUN set -e echo a echo b");
  });

  test("has no characters that are not seen", () => {
    expect(told(["COPY a\u0000b\u202Ec\u001B[31m /\u200B # buildkit"])).toBe("COPY a b c [31m /");
  });

  test("has a length that a table can bear", () => {
    const line = told([`RUN ${sh} ${"x".repeat(5000)} # buildkit`]) ?? "";
    expect(line).toHaveLength(1000);
    expect(line.endsWith("x…")).toBe(true);
  });

  test("keeps what looks like a builder's mark inside of a command", () => {
    expect(told([`RUN ${sh} echo "# buildkit" && echo #(nop) # buildkit`])).toBe('RUN echo "# buildkit" && echo #(nop)');
  });
});
