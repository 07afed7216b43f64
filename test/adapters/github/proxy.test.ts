import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const api = new URL("../../../src/adapters/github/github-api.ts", import.meta.url);

const question = `
  const { ask, connect, describe } = await import(${JSON.stringify(api)});
  const { z } = await import("zod");
  const repository = { owner: "acme", name: "api", id: 1 };
  const api = connect({ token: "t", apiUrl: process.env.GITHUB_API_URL, repository, limits: { backOffMs: 1 } });
  console.log(await ask(api, { route: "GET /repos/{owner}/{repo}" }, z.object({ id: z.int() })).catch(describe));
`;

/** What a program says that asks GitHub, and which addresses it asked the proxy for. */
async function askedThrough(proxyVariable: string, noProxy: string) {
  const asked: string[] = [];
  const proxy = createServer().on("connect", ({ url = "" }, socket) => {
    asked.push(url);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const address = proxy.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const environment = {
    PATH: process.env["PATH"],
    GITHUB_API_URL: "https://api.github.invalid",
    [proxyVariable]: `http://127.0.0.1:${port}`,
    no_proxy: noProxy,
  };
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", question], { env: environment });
  proxy.close().closeAllConnections();
  return { asked: new Set(asked), stdout };
}

test.for(["https_proxy", "HTTPS_PROXY"])("a runner's %s is what GitHub is asked through", async (variable) => {
  const { asked, stdout } = await askedThrough(variable, "");
  expect(asked).toEqual(new Set(["api.github.invalid:443"]));
  expect(stdout).toContain("GitHub gave no answer");
});

test("a host in no_proxy is asked without it", async () => {
  const { asked, stdout } = await askedThrough("https_proxy", "localhost,.github.invalid");
  expect(asked).toEqual(new Set());
  expect(stdout).toContain("GitHub gave no answer");
});
