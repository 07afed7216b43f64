import { expect, test } from "vitest";
import { runtimeOf } from "../../../src/image/history/runtime.ts";
import { ImageConfig } from "../../../src/image/oci/schema.ts";

function config(environment: readonly string[], ...instructions: readonly string[]): ImageConfig {
  return ImageConfig.parse({
    os: "linux",
    architecture: "amd64",
    config: { Env: [...environment], Cmd: ["main"] },
    rootfs: { type: "layers", diff_ids: [] },
    history: instructions.map((text) => ({ created_by: text, empty_layer: true })),
  });
}

test.for([
  [["UV_COMPILE_BYTECODE=1"], "", true],
  [["UV_COMPILE_BYTECODE=0"], "", false],
  [[], "RUN /bin/sh -c uv sync --compile-bytecode # buildkit", true],
  [[], "RUN /bin/sh -c UV_COMPILE_BYTECODE=true uv sync # buildkit", true],
  [[], "RUN /bin/sh -c uv pip install --compile flask # buildkit", true],
  [[], "RUN /bin/sh -c uv sync --no-compile-bytecode # buildkit", false],
  [[], "RUN /bin/sh -c uv pip compile requirements.in # buildkit", false],
] as const)("of %j and %s it is told whether uv was to compile bytecode: %s", ([environment, instruction, wants]) => {
  expect(runtimeOf(config(environment, instruction)).wantsBytecode).toBe(wants);
});

test("where the program may be that containers start", () => {
  expect(runtimeOf(config(["PATH=/usr/bin:/bin"])).programs).toEqual(["/usr/bin/main", "/bin/main"]);
});
