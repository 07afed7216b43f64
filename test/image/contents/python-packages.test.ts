import { describe, expect, test } from "vitest";
import { devOnlyPython, placeOfPythonFile, readPythonFile } from "../../../src/image/contents/python-packages.ts";
import type { PythonPackage } from "../../../src/image/contents/python-requirements.ts";

function read(path: string, text: string): PythonPackage | null {
  return readPythonFile(path, Buffer.from(text));
}

describe("what an installed package needs", () => {
  const metadata = (...fields: readonly string[]) => read("a/x-1.dist-info/METADATA", ["Name: My.App", ...fields].join("\n"));

  test("is read with extras, whatever way it is written in", () => {
    const told = metadata(
      "Requires-Dist: Click (>=8.0)",
      "Requires-Dist: uvicorn[standard]>=0.3; python_version < '3.9'",
      'Requires-Dist: httptools ; extra == "standard"',
      "Requires-Dist: pytest<9,>=8 ; (python_version >= '3.8') and (extra == 'test' or extra == \"All.Of\")",
      "",
      "Requires-Dist: nothing-of-the-description",
    );
    expect(told).toEqual({
      name: "my-app",
      needs: ["click", "httptools;standard", "pytest;all-of", "pytest;test", "uvicorn[standard]"],
      devNeeds: [],
    });
  });

  test("is not told by half", () => {
    expect(metadata(`License: ${"long ".repeat(60_000)}`, "Requires-Dist: click")).toBeNull();
    expect(metadata(...Array.from({ length: 2001 }, (_, at) => `Requires-Dist: p${at}`))).toBeNull();
    expect(read("a/x-1.dist-info/METADATA", "Version: 1\n")).toBeNull();
  });
});

describe("what a project needs, and what its development", () => {
  const pyproject = (...lines: readonly string[]) => read("srv/pyproject.toml", lines.join("\n"));

  test.for([
    [
      "groups",
      ["[dependency-groups]", 'dev = ["mypy", { include-group = "test" }]', 'test = ["pytest>=8"]', 'worker = ["celery"]'],
    ],
    ["extras", ["[project.optional-dependencies]", 'dev = ["mypy"]', 'lint-and-test = ["pytest"]', 'worker = ["celery"]']],
    ["uv", ["[tool.uv]", 'dev-dependencies = ["mypy", "pytest"]', "[dependency-groups]", 'worker = ["celery"]']],
    ["PDM", ["[tool.pdm.dev-dependencies]", 'a = ["mypy"]', 'b = ["pytest"]', "[dependency-groups]", 'worker = ["celery"]']],
  ] as const)("is read from %s", ([, lines]) => {
    const told = pyproject(
      "[project]",
      'name = "Shop"',
      'dependencies = ["Flask>=3", "a @ git+https://example.com/a"]',
      ...lines,
    );
    expect(told).toEqual({ name: "shop", needs: ["a", "celery", "flask"], devNeeds: ["mypy", "pytest"] });
  });

  test("is read from Poetry's groups, from a Pipfile and from lists", () => {
    const poetry = ["[tool.poetry]", 'name = "shop"', "[tool.poetry.dependencies]", 'python = "^3.12"'];
    const more = ['uvicorn = { version = "*", extras = ["standard"] }', "[tool.poetry.group.test.dependencies]", 'pytest = "^8"'];
    const old = ["[tool.poetry.dev-dependencies]", 'mypy = "*"'];
    const all = { needs: ["uvicorn[standard]"], devNeeds: ["mypy", "pytest"] };
    expect(pyproject(...poetry, ...more, ...old)).toEqual({ name: "shop", ...all });
    const pipfile = '[packages]\nuvicorn = {extras = ["standard"]}\n[dev-packages]\nmypy = "*"\npytest = {editable = true}\n';
    expect(read("srv/Pipfile", pipfile)).toEqual({ name: "", ...all });
    const list =
      "# comment\nFlask==3.0 \\\n    --hash=sha256:aa\n-r base.txt\nhttps://example.com/x.whl\ngit+https://x/y#egg=Tool\n";
    expect(read("srv/requirements.txt", list)).toEqual({ name: "", needs: ["flask", "tool"], devNeeds: [] });
    for (const path of ["requirements-dev.txt", "test_requirements.txt", "requirements/local.txt"])
      expect(read(path, list)).toEqual({ name: "", needs: [], devNeeds: ["flask", "tool"] });
  });

  test("is told by what is installed of it where the project does not say it", () => {
    const told = pyproject("[project]", 'name = "shop"', 'dynamic = ["version", "dependencies"]');
    expect(told).toEqual({ name: "shop", needs: ["shop"], devNeeds: [] });
  });

  test.for([
    ["no TOML", "[project"],
    [
      "other types",
      '[project]\nname = 3\ndependencies = "flask"\n[dependency-groups]\ndev = 1\n[tool]\npoetry = []\nuv = 2\npdm = ""\n',
    ],
    ["names of objects", "[dependency-groups]\n__proto__ = ['a']\nconstructor = ['b']\n"],
    ["a deep table", `a${".a".repeat(50_000)} = 1`],
    ["a deep array", `a = ${"[".repeat(100_000)}`],
    ["many keys", Array.from({ length: 12_000 }, (_, at) => `[a${at}.b]\nc = "d"`).join("\n")],
    ["many needs", `[dependency-groups]\ndev = [${'"a-b", '.repeat(30_000)}]`],
    ["a long name", `[project]\nname = "${"a".repeat(100_000)}"\ndependencies = ["${"b".repeat(100_000)}"]`],
    ["long extras", `[project]\ndependencies = ["a[${"b,".repeat(100_000)}]"]`],
  ] as const)("is nothing that hurts where a file has %s", ([, text]) => {
    const told = ["pyproject.toml", "Pipfile", "requirements.txt"].map((path) => read(path, text));
    const needs = told.flatMap((one) => (one === null ? [] : one.needs.concat(one.devNeeds)));
    expect(needs.filter((need) => need.length > 214)).toEqual([]);
  });
});

test.for([
  ["srv/.venv/lib/python3.12/site-packages/a-1.dist-info/METADATA", "srv/.venv/lib/python3.12/site-packages"],
  ["a-1.dist-info/METADATA", ""],
  ["srv/pyproject.toml", "project"],
  ["requirements/dev.txt", "project"],
  ["srv/.venv/lib/python3.12/site-packages/a/pyproject.toml", null],
  ["srv/METADATA", null],
  ["srv/requirements.yaml", null],
] as const)("%s is looked for in the right place", ([path, place]) => {
  const found = placeOfPythonFile(path);
  expect(found === null ? null : found.kind === "installed" ? found.root : found.kind).toBe(place);
});

describe("packages that only development brought", () => {
  const one = (name: string, needs: readonly string[] = [], devNeeds: readonly string[] = []): PythonPackage => ({
    name,
    needs,
    devNeeds,
  });
  const installed = [
    one("flask", ["click", "pytest;test"]),
    one("click"),
    one("pytest", ["pluggy", "click"]),
    one("pluggy"),
    one("httpx", ["h2;http2"]),
    one("h2"),
  ];
  const found = (projects: readonly PythonPackage[], wanted: readonly string[] = []) => [
    ...devOnlyPython({ installed, projects, wanted }),
  ];

  test("are those that nothing else needs", () => {
    expect(found([one("shop", ["flask"], ["pytest", "httpx[http2]"])])).toEqual(["pytest", "pluggy", "httpx", "h2"]);
    expect(found([one("shop", ["flask", "httpx[http2]"], ["pytest"])])).toEqual(["pytest", "pluggy"]);
    expect(found([one("shop", ["flask[test]", "httpx[http2]"], ["pytest"])])).toEqual([]);
    expect(found([one("shop", ["flask"], ["pytest", "httpx[http2]"])], ["pytest"])).toEqual(["httpx", "h2"]);
    expect(found([one("", ["flask", "httpx[http2]"]), one("", [], ["pytest"])])).toEqual(["pytest", "pluggy"]);
  });

  test("are none where something is installed that nobody told of, or the project itself is not there to tell", () => {
    expect(found([one("shop", ["flask"], ["pytest", "httpx"])])).toEqual([]);
    expect(found([one("shop", ["shop"], ["flask", "pytest", "httpx[http2]"])])).toEqual([]);
  });
});
