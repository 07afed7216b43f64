import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pythonProjectsIn } from "../../../src/adapters/files/python-projects.ts";
import { writeContext } from "../../support/context.ts";

const uvLock = `version = 1
[[package]]
name = "Shop_Api"
source = { editable = "api" }
dependencies = [{ name = "fastapi", extra = ["standard"] }, { name = "SQLModel", marker = "sys_platform == 'linux'" }]
[package.optional-dependencies]
worker = [{ name = "celery" }]
[package.dev-dependencies]
dev = [{ name = "mypy" }, { name = "celery" }]
[[package]]
name = "fastapi"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "starlette" }]
`;

test("projects are told by the files at the root of the context, by locks and by lists", async () => {
  const directory = await writeContext({
    "pyproject.toml": '[project]\nname = "root"\ndependencies = ["flask"]\n[dependency-groups]\ndev = ["ruff"]\n',
    "uv.lock": uvLock,
    "poetry.lock": '[[package]]\nname = "a"\ngroups = ["main", "dev"]\n[[package]]\nname = "b"\ngroups = ["dev", "test"]\n',
    "requirements/dev.txt": "tox\n",
    "src/requirements.txt": "never\n",
    "README.md": "never",
  });
  expect(await pythonProjectsIn(directory)).toEqual([
    { name: "", needs: ["a"], devNeeds: ["b"] },
    { name: "root", needs: ["flask"], devNeeds: ["ruff"] },
    { name: "", needs: [], devNeeds: ["tox"] },
    { name: "shop-api", needs: ["celery", "fastapi[standard]", "sqlmodel"], devNeeds: ["mypy"] },
  ]);
});

test("a lock that does not tell groups, and what is no lock, tell nothing", async () => {
  for (const text of [
    '[[package]]\nname = "a"\n[[package]]\nname = "b"\n',
    "[[package]",
    "package = 3",
    "[[package]]\nsource = 1\n",
  ]) {
    expect(await pythonProjectsIn(await writeContext({ "poetry.lock": text, "uv.lock": text }))).toEqual([]);
  }
});

test("nothing is read through links, of what is too large, or where there is nothing", async () => {
  const elsewhere = await writeContext({ "requirements.txt": "flask\n" });
  const directory = await writeContext({ "requirements.txt": "a\n".repeat(200_000), "uv.lock": "#".repeat(5_000_000) });
  await symlink(elsewhere, join(directory, "requirements"));
  await symlink(join(elsewhere, "requirements.txt"), join(directory, "dev-requirements.txt"));
  expect(await pythonProjectsIn(directory)).toEqual([]);
  expect(await pythonProjectsIn(join(directory, "missing"))).toEqual([]);
});
