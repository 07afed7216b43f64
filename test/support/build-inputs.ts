import type { BuildInputs } from "../../src/inputs/build-inputs.ts";

/** The inputs of a build that says nothing but what is given. */
export function buildInputs(given: Partial<BuildInputs>): BuildInputs {
  return {
    addHosts: [],
    allow: [],
    annotations: [],
    buildArgs: [],
    buildContexts: [],
    builder: "",
    cacheFrom: [],
    cacheTo: [],
    cgroupParent: "",
    context: ".",
    file: "",
    labels: [],
    network: "",
    noCache: false,
    noCacheFilters: [],
    platforms: [],
    pull: false,
    secretEnvs: [],
    secretFiles: [],
    secrets: [],
    shmSize: "",
    ssh: [],
    tags: [],
    target: "",
    ulimit: [],
    ...given,
  };
}
