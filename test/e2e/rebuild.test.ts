import { expect, test } from "vitest";
import { noise } from "../support/context.ts";
import { shellRootfs } from "../support/shell-rootfs.ts";
import { onAnyBuilder } from "../support/engine.ts";
import { reportOf, World } from "../support/world.ts";

const Dockerfile = `FROM scratch AS base
COPY --chmod=755 rootfs/ /
RUN mkdir /made && head -c 50000 /bin/sh > /made/part
FROM base AS build
RUN cat /bin/sh /made/part > /app
FROM base
COPY --from=build /app /srv/
COPY src /src
RUN <<END
cp /srv/app /srv/copy
END
`;
const files = { Dockerfile, ...(await shellRootfs()), "src/data": noise(200_000, "data"), "src/other": noise(5000, "other") };

onAnyBuilder((engine) => {
  test("another builder's cold build of the same files is new digests and no growth, until a byte differs", async () => {
    await using world = await World.start({
      env: engine.env,
      inputs: { "no-cache": "true", comment: "on-change" },
    });
    await world.push(files);
    const pull = await world.propose({ "README.md": "not in the image" });
    const same = await pull.run();

    const [before] = (await reportOf(same)).images[0]?.platforms ?? [];
    expect(before?.layers.map(({ change }) => change)).toEqual(before?.layers.map(() => "same-content"));
    expect(before?.layers).toHaveLength(5);
    expect(before).toMatchObject({ verdict: "pass", noise: true, files: { changedFiles: 0, files: [], directories: [] } });
    expect(same).toMatchObject({ exitCode: 0, outputs: { verdict: "pass" } });
    expect(pull.comments).toEqual([]);

    const data = Buffer.from(files["src/data"]);
    data.writeUInt8(data.readUInt8(100_000) ^ 1, 100_000);
    const changed = await pull.push({ "src/data": data }, { inputs: { comment: "always" } });
    const [after] = (await reportOf(changed)).images[0]?.platforms ?? [];
    expect(after?.files).toMatchObject({ changedFiles: 1, files: [{ path: "src/data", change: "changed" }] });
    expect(after?.layers.filter(({ change }) => change !== "same-content")).toMatchObject([
      { head: { instruction: "COPY src /src" } },
    ]);
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).toContain("| `/src/data` |");
    expect(pull.comments[0]?.body).not.toContain("/src/other");
  });
});
