import { describe, expect, test } from "vitest";
import { chosenRoots } from "../../../src/image/sources/image-choice.ts";
import { digestOf } from "../../support/values.ts";

/** As `docker save api:1 web:1 registry.example:5000/acme/api:2` of an engine with a content store names them. */
const roots = ["docker.io/library/api:1", "docker.io/library/web:1", "registry.example:5000/acme/api:2"].map((name) => ({
  mediaType: "",
  digest: digestOf(name),
  size: 10,
  annotations: {
    "io.containerd.image.name": name,
    "org.opencontainers.image.ref.name": name.slice(name.lastIndexOf(":") + 1),
  },
}));

describe("of several images in one place", () => {
  test.for([
    { name: "api:1", is: ["docker.io/library/api:1"] },
    { name: "library/web:1", is: ["docker.io/library/web:1"] },
    { name: "docker.io/library/api:1", is: ["docker.io/library/api:1"] },
    { name: "acme/api:2", is: ["registry.example:5000/acme/api:2"] },
    { name: "2", is: ["registry.example:5000/acme/api:2"] },
    { name: "1", is: ["docker.io/library/api:1", "docker.io/library/web:1"] },
  ])("$name chooses what is called so", ({ name, is }) => {
    const chosen = chosenRoots(roots, { kind: "name", name }, "image.tar");
    expect(chosen.map(({ digest }) => digest)).toEqual(is.map(digestOf));
  });

  test.for(["pi:1", "i:1", "api", "3"])("%s chooses none, and all are named in full", (name) => {
    expect(() => chosenRoots(roots, { kind: "name", name }, "image.tar")).toThrow(
      'only "docker.io/library/api:1", "docker.io/library/web:1", "registry.example:5000/acme/api:2"',
    );
  });
});
