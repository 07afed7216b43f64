export const id = 177;
export const ids = [177];
export const modules = {
  /***/
  3494: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          readImages
        ),
        /* harmony export */
        Qp: () => (
          /* binding */
          usualConfigPath
        ),
        /* harmony export */
        RG: () => (
          /* binding */
          readConfigFile
        ),
        /* harmony export */
        fG: () => (
          /* binding */
          whyRefused
        ),
        /* harmony export */
        im: () => (
          /* binding */
          readConfigText
        ),
        /* harmony export */
        j$: () => (
          /* binding */
          configPathOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var _inputs_bake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(735);
      var _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6327);
      var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);
      var _process_small_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9427);
      var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4409);
      const usualConfigPath = ".github/image-size-budget.yml";
      const limitBytes = 1e6;
      async function readImages(directory, raw, checkout = directory) {
        (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_2__.Cz)(raw);
        const file = await readConfigFile(directory, raw);
        if (file === null)
          return { images: [{ raw, written: {}, at: "" }], concurrency: 1, configPath: null, listedNames: [] };
        const { parseConfig } = await Promise.all(
          /* import() */
          [__webpack_require__.e(815), __webpack_require__.e(940)]
        ).then(__webpack_require__.bind(__webpack_require__, 6940));
        const given = parseConfig(file.path, file.text, raw);
        for (const image of given.images) {
          const refusal = await whyRefused(image, { directory, checkout });
          if (refusal !== null)
            throw refusal;
        }
        return given;
      }
      async function readConfigFile(directory, raw) {
        const path = configPathOf(raw);
        const file = await (0, _process_small_file_js__WEBPACK_IMPORTED_MODULE_4__.E)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path), { limitBytes });
        switch (file.kind) {
          case "missing":
            if ((raw["config"] ?? "").trim() === "")
              return null;
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.IF)("config-missing", { path });
          case "refused":
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.IF)("config-unreadable", { path, because: file.because });
          case "text":
            return { path, text: file.text };
        }
      }
      function configPathOf(step) {
        return (step["config"] ?? "").trim() || usualConfigPath;
      }
      async function whyRefused({ raw, written, at, baked }, places) {
        const granted = (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_2__.Cz)(raw);
        const linked = (baked?.linked ?? []).map((target) => ({
          written: (0, _inputs_bake_js__WEBPACK_IMPORTED_MODULE_1__.ZY)(target.written),
          at: `${baked?.files ?? ""}, target ${target.name}`
        }));
        for (const one of [{ written, at }, ...linked]) {
          const paths = (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_2__.Mr)(one.written);
          const isOutside = await Promise.all(paths.map(async ({ path }) => await (0, _inside_js__WEBPACK_IMPORTED_MODULE_5__.t)(path, places)));
          const outside = paths.filter((_, index) => isOutside[index]);
          const refusal = (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_2__.Dp)(one.written, outside, granted);
          if (refusal !== null)
            return refusal.at(one.at);
        }
        return null;
      }
      async function readConfigText(directory, path) {
        const file = await (0, _process_small_file_js__WEBPACK_IMPORTED_MODULE_4__.E)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path), { limitBytes });
        switch (file.kind) {
          case "missing":
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.IF)("config-missing", { path });
          case "refused":
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.IF)("config-unreadable", { path, because: file.because });
          case "text":
            return file.text;
        }
      }
    })
  ),
  /***/
  9758: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          directoryStore
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
      var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4788);
      var _process_small_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9427);
      var _stored_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6978);
      const limitBytes = 64e6;
      function directoryStore(directory) {
        const folderOf = (name) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0, _stored_document_js__WEBPACK_IMPORTED_MODULE_4__.fx)(name));
        return {
          async list(name) {
            const files = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folderOf(name)).catch(ifMissing([]));
            const candidates = await Promise.all(files.map((file) => toCandidate(folderOf(name), file)));
            return { candidates: candidates.filter((candidate) => candidate !== null), notes: [] };
          },
          async read(name, candidate) {
            const file = await (0, _process_small_file_js__WEBPACK_IMPORTED_MODULE_3__.E)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folderOf(name), candidate.id), { limitBytes });
            switch (file.kind) {
              case "missing":
                return { kind: "refused", because: "it is not there any more" };
              case "refused":
                return file;
              case "text":
                return (0, _stored_document_js__WEBPACK_IMPORTED_MODULE_4__.iW)(file.text, { name, candidate });
            }
          },
          async save(document) {
            const folder = folderOf(document.name);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
            await writeWhole((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${document.commit}.json`), JSON.stringify(document));
          }
        };
      }
      async function toCandidate(folder, file) {
        const commit = /^([0-9a-f]{40}(?:[0-9a-f]{24})?)\.json$/.exec(file)?.[1];
        if (commit === void 0)
          return null;
        const { mtime } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file));
        return { id: file, commit, recordedAt: mtime.toISOString() };
      }
      async function writeWhole(path, text) {
        const unfinished = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, text, { flag: "wx" });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, path);
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true });
        }
      }
      function ifMissing(value) {
        return (error) => {
          if (error.code === "ENOENT")
            return value;
          throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.F(`the directory of stored baselines cannot be read: ${error.message}`, { cause: error });
        };
      }
    })
  ),
  /***/
  4409: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          leadsOutOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      async function leadsOutOf(path, { directory, checkout }) {
        const root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(checkout);
        const plain = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), path);
        const followed = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : `${directory}/${path}`;
        const ends = await Promise.all([nearestThere(plain), nearestThere(followed)]);
        return [plain, ...ends].some((end) => end === null || isOutside(root, end));
      }
      async function nearestThere(path) {
        try {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        } catch (error) {
          const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
          return parent === path || !isMissing(error) ? null : await nearestThere(parent);
        }
      }
      function isOutside(root, path) {
        const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
        return inside === ".." || inside.startsWith("../") || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
      }
      function isMissing(error) {
        return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
      }
    })
  ),
  /***/
  2503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FS: () => (
          /* binding */
          ordersOf
        ),
        /* harmony export */
        Xc: () => (
          /* binding */
          needsBake
        ),
        /* harmony export */
        _u: () => (
          /* binding */
          bakeArguments
        ),
        /* harmony export */
        hY: () => (
          /* binding */
          bakeEnvironment
        ),
        /* harmony export */
        up: () => (
          /* binding */
          namesLeftBehind
        ),
        /* harmony export */
        wQ: () => (
          /* binding */
          bakeFile
        ),
        /* harmony export */
        xE: () => (
          /* binding */
          withInlineOf
        )
        /* harmony export */
      });
      var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7384);
      var _inputs_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(644);
      function needsBake({ bake }) {
        return bake !== void 0 && (bake.linked.length > 0 || bake.inlineDockerfile !== "");
      }
      function ordersOf(build, output) {
        return (0, _inputs_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.wr)(build).map((one, position) => ({
          name: one.bake?.name ?? "",
          build: one,
          output: position === 0 ? output : leftBehind(output, position)
        }));
      }
      function leftBehind(output, position) {
        return output.kind === "load" ? { kind: "load", tag: `${output.tag}-${position}` } : { kind: "builder" };
      }
      function namesLeftBehind(build, tag) {
        const orders = needsBake(build) ? ordersOf(build, { kind: "load", tag }).slice(1) : [];
        return orders.flatMap(({ output }) => output.kind === "load" ? [output.tag] : []);
      }
      function withInlineOf(now, before) {
        if (now.bake === void 0)
          return now;
        const then = new Map((0, _inputs_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.wr)(before).flatMap(({ bake }) => bake === void 0 ? [] : [[bake.name, bake.inlineDockerfile]]));
        const own = (build) => {
          const { bake } = build;
          if (bake === void 0)
            return build;
          return {
            ...build,
            bake: { ...bake, inlineDockerfile: then.get(bake.name) ?? bake.inlineDockerfile, linked: bake.linked.map(own) }
          };
        };
        return own(now);
      }
      function bakeArguments(jobs, at) {
        const builder = jobs[0]?.build.builder ?? "";
        return [
          "buildx",
          "bake",
          "--file",
          at.file,
          ...new Set(jobs.flatMap(({ build }) => build.allow.map((entitlement) => `--allow=${entitlement}`))),
          ...builder === "" ? [] : ["--builder", builder],
          ...at.metadataFile === null ? [] : ["--metadata-file", at.metadataFile],
          "--progress=plain",
          "--",
          ...jobs.map(({ name }) => name)
        ];
      }
      function bakeFile(jobs, surroundings) {
        const targets = jobs.map((job) => [job.name, targetOf(job, surroundings)]);
        return JSON.stringify({ target: Object.fromEntries(targets) });
      }
      function targetOf({ build, output, secretFiles }, surroundings) {
        const inline = build.bake?.inlineDockerfile ?? "";
        const secrets = build.secretEnvs.flatMap((pair) => (0, _build_js__WEBPACK_IMPORTED_MODULE_0__.pu)(pair) ?? []).map((0, _build_js__WEBPACK_IMPORTED_MODULE_0__.lO)("env"));
        const target = {
          context: build.context,
          contexts: pairsOf(build.buildContexts),
          dockerfile: dockerfileOf(build, surroundings),
          "dockerfile-inline": inline,
          args: pairsOf(build.buildArgs.flatMap((pair) => withValue(pair, surroundings))),
          annotations: build.annotations,
          attest: ["type=provenance,disabled=true", "type=sbom,disabled=true"],
          "cache-from": build.cacheFrom,
          "cache-to": build.cacheTo,
          entitlements: build.allow,
          "extra-hosts": pairsOf(build.addHosts.map((host) => host.replace(/[:=]/, "="))),
          labels: pairsOf(build.labels),
          network: build.network,
          "no-cache": build.noCache,
          "no-cache-filter": build.noCacheFilters,
          output: [(0, _build_js__WEBPACK_IMPORTED_MODULE_0__.jH)(output)],
          platforms: build.platforms,
          pull: build.pull,
          secret: [...secrets, ...secretFiles.map((0, _build_js__WEBPACK_IMPORTED_MODULE_0__.lO)("src"))],
          "shm-size": build.shmSize,
          ssh: build.ssh,
          tags: output.kind === "load" ? [output.tag] : [],
          target: build.target,
          ulimits: build.ulimit
        };
        return literal(Object.fromEntries(Object.entries(target).filter(([, value]) => !isNothing(value))));
      }
      function dockerfileOf({ context, file }, { absolute, isRemote }) {
        return file === "" || isRemote(context) ? file : absolute(file);
      }
      function withValue(pair, { environment }) {
        if (pair.includes("="))
          return [pair];
        const value = environment[pair];
        return value === void 0 ? [] : [`${pair}=${value}`];
      }
      function pairsOf(pairs) {
        return Object.fromEntries(pairs.map((pair) => {
          const at = pair.indexOf("=");
          return at === -1 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
        }));
      }
      function isNothing(value) {
        if (typeof value === "object" && value !== null)
          return Object.keys(value).length === 0;
        return value === "" || value === false;
      }
      function literal(value) {
        return JSON.parse(JSON.stringify(value).replaceAll(/\$\{|%\{/g, (opening) => `${opening[0]}${opening}`));
      }
      const harmless = /* @__PURE__ */ new Set(["BUILDX_CONFIG", "DOCKER_CONFIG", "HOME", "PATH", "TMPDIR"]);
      function bakeEnvironment(environment, granted) {
        const all = (0, _build_js__WEBPACK_IMPORTED_MODULE_0__.AF)(environment, { secretEnvs: [], cacheFrom: [], cacheTo: [] });
        if (granted.has("environment"))
          return all;
        const isSeen = (name) => harmless.has(name) || granted.has("secrets") && name === "SSH_AUTH_SOCK";
        return Object.fromEntries(Object.entries(all).filter(([name]) => isSeen(name)));
      }
    })
  ),
  /***/
  7906: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          newBaseline
        )
        /* harmony export */
      });
      var _listings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2886);
      function newBaseline({ image, commit, measured, now }) {
        const { measurement } = measured;
        const listings = (0, _listings_js__WEBPACK_IMPORTED_MODULE_0__.ZN)(measured.listings);
        const recordedAt = now.toISOString();
        return { kind: "image-size-baseline", version: 1, name: image.name, commit, recordedAt, measurement, listings, history: [] };
      }
    })
  ),
  /***/
  8696: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        SA: () => (
          /* binding */
          hasUnrecorded
        ),
        /* harmony export */
        SQ: () => (
          /* binding */
          nothingUnknown
        ),
        /* harmony export */
        SW: () => (
          /* binding */
          isOfCommitAlone
        ),
        /* harmony export */
        eQ: () => (
          /* binding */
          contentsIn
        ),
        /* harmony export */
        oO: () => (
          /* binding */
          builtContext
        ),
        /* harmony export */
        zw: () => (
          /* binding */
          discounted
        )
        /* harmony export */
      });
      var _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1407);
      var _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2461);
      const nothingUnknown = { unknown: [], uncounted: [], remarks: [] };
      function builtContext(head, base, context) {
        return context.kind === "told" ? context.context : foundContext(head, base, context);
      }
      function withoutNames({ unknown, uncounted }) {
        const named = unknown.map(({ isGit, compressedBytes }) => ({ path: isGit ? ".git" : unnamed, isGit, compressedBytes }));
        return { unknown: named, uncounted, remarks: [] };
      }
      const unnamed = "?";
      function isOfCommitAlone(context) {
        const { unknown, remarks } = context.kind === "told" ? context.context : context;
        return unknown.length === 0 && remarks.length === 0;
      }
      function foundContext(head, base, { unknown, fetched, remarks }) {
        const wanted = contentsOf([...unknown, { contents: fetched }]);
        const heads = new Map(head.measurement.platforms.map((one) => [one.platform, bytesOf(one, head.listings, wanted)]));
        const inGit = contentsOf(unknown.filter(({ isGit }) => isGit));
        const mayCount = (key) => inGit.has(key) && !fetched.has(key);
        const found = unknown.map(({ path, isGit, contents }) => {
          return { path, isGit, compressedBytes: Math.max(0, ...[...heads.values()].map((here) => sum(here, contents))) };
        });
        return {
          unknown: found.filter(({ compressedBytes }) => compressedBytes > 0).toSorted((one, other) => other.compressedBytes - one.compressedBytes).slice(0, longestList),
          uncounted: base.measurement.platforms.flatMap((one) => {
            const here = heads.get(one.platform);
            if (here === void 0)
              return [];
            const left = leftOut(here, bytesOf(one, base.listings, wanted), mayCount);
            return left.baseline.compressedBytes === 0 ? [] : [{ platform: one.platform, ...left }];
          }),
          remarks: remarks.slice(0, longestList)
        };
      }
      function leftOut(head, base, mayCount) {
        let left = { head: none, baseline: none };
        for (const [place, before] of base) {
          const both = lesser(head.get(place) ?? none, before);
          left = { head: add(left.head, both), baseline: add(left.baseline, mayCount(before.key) ? both : before) };
        }
        return left;
      }
      const longestList = 1e3;
      function contentsOf(paths) {
        const all = /* @__PURE__ */ new Set();
        for (const { contents } of paths)
          for (const key of contents)
            all.add(key);
        return all;
      }
      const none = { compressedBytes: 0, uncompressedBytes: 0 };
      function hasUnrecorded(head, recorded, context) {
        if (context.kind === "told")
          return false;
        const wanted = contentsOf(context.unknown.filter(({ isGit }) => !isGit));
        if (wanted.size === 0)
          return false;
        const before = /* @__PURE__ */ new Set();
        for (const one of recorded.measurement.platforms)
          for (const { key } of bytesOf(one, recorded.listings, wanted).values())
            before.add(key);
        return head.measurement.platforms.some((platform) => {
          const fresh = [...bytesOf(platform, head.listings, wanted).values()].filter(({ key }) => !before.has(key));
          const bytes = fresh.reduce((total, { compressedBytes }) => total + compressedBytes, 0);
          return bytes > 0 && !(0, _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__.ty)(bytes, platform.sizeBytes);
        });
      }
      function discounted(comparison, context) {
        if (context === void 0 || context.uncounted.length === 0)
          return comparison;
        return { ...comparison, platforms: comparison.platforms.map((platform) => discountedPlatform(platform, context)) };
      }
      function discountedPlatform(compared, { uncounted }) {
        const off = uncounted.find(({ platform }) => platform === compared.platform);
        if (compared.kind !== "compared" || off === void 0)
          return compared;
        const { basis } = compared;
        const bytes = ({ compressedBytes, uncompressedBytes }) => basis === "compressed" ? compressedBytes : uncompressedBytes;
        const headBytes = Math.max(0, compared.headBytes - bytes(off.head));
        const baselineBytes = Math.max(0, compared.baselineBytes - bytes(off.baseline));
        const growthBytes = headBytes - baselineBytes;
        return { ...compared, headBytes, baselineBytes, growthBytes, isNoise: (0, _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__.ty)(growthBytes, baselineBytes) };
      }
      function bytesOf({ layers }, listings, wanted) {
        const found = /* @__PURE__ */ new Map();
        if (wanted.size === 0)
          return found;
        const sizes = new Set([...wanted].map((key) => Number.parseInt(key, 10)));
        const own = new Set(layers.filter(({ origin }) => origin !== "base").map(({ digest }) => digest));
        for (const digest of own) {
          const listing = listings.get(digest);
          if (listing === void 0)
            continue;
          for (const { key, path, ...bytes } of contentsIn(listing, sizes)) {
            const place = `${key} ${path}`;
            if (wanted.has(key))
              found.set(place, { key, ...add(found.get(place) ?? none, bytes) });
          }
        }
        return found;
      }
      function* contentsIn(listing, sizes) {
        const cursor = new _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__.s$(listing);
        while (cursor.next()) {
          const { row } = cursor;
          const uncompressedBytes = listing.sizes[row] ?? 0;
          if (((listing.kinds[row] ?? 0) & _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__.f) !== _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__.CZ.file || !sizes.has(uncompressedBytes))
            continue;
          const compressedBytes = listing.compressedSizes[row] ?? 0;
          const path = cursor.path.toString("latin1", 0, cursor.pathBytes);
          yield { key: `${uncompressedBytes}:${(0, _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__.XS)(listing, row)}`, path, compressedBytes, uncompressedBytes };
        }
      }
      function sum(found, contents) {
        let total = 0;
        for (const { key, compressedBytes } of found.values())
          if (contents.has(key))
            total += compressedBytes;
        return total;
      }
      function lesser(one, other) {
        return {
          compressedBytes: Math.min(one.compressedBytes, other.compressedBytes),
          uncompressedBytes: Math.min(one.uncompressedBytes, other.uncompressedBytes)
        };
      }
      function add(one, other) {
        return {
          compressedBytes: one.compressedBytes + other.compressedBytes,
          uncompressedBytes: one.uncompressedBytes + other.uncompressedBytes
        };
      }
    })
  ),
  /***/
  8133: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          inputDefaults
        )
        /* harmony export */
      });
      const inputDefaults = {
        "add-hosts": "",
        "allow": "",
        "annotations": "",
        "build-args": "",
        "build-contexts": "",
        "builder": "",
        "cache-from": "",
        "cache-to": "",
        "cgroup-parent": "",
        "context": ".",
        "file": "",
        "github-token": "",
        "labels": "",
        "network": "",
        "no-cache": "false",
        "no-cache-filters": "",
        "platforms": "",
        "pull": "false",
        "secret-envs": "",
        "secret-files": "",
        "secrets": "",
        "shm-size": "",
        "ssh": "",
        "tags": "",
        "target": "",
        "ulimit": "",
        "attests": "",
        "call": "",
        "load": "false",
        "outputs": "",
        "provenance": "",
        "push": "false",
        "sbom": "",
        "name": "",
        "warn-at": "10%",
        "justify-at": "25%",
        "creep-at": "",
        "approval": "",
        "max-size": "",
        "max-uncompressed-size": "",
        "count": "all",
        "image": "",
        "owner": "",
        "baseline": "artifact",
        "on-missing-baseline": "build",
        "on-error": "warn",
        "comment": "on-change",
        "comment-from": "1%",
        "comment-key": "default",
        "bake": "",
        "targets": "",
        "set": "",
        "config": "",
        "config-access": "",
        "mode": "auto",
        "retention-days": "",
        "registry-price-per-gb-month": "",
        "pull-bandwidth": "",
        "registry-retention": ""
      };
    })
  ),
  /***/
  6327: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cz: () => (
          /* binding */
          parseAccess
        ),
        /* harmony export */
        Dp: () => (
          /* binding */
          accessRefusal
        ),
        /* harmony export */
        Mr: () => (
          /* binding */
          pathsIn
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
      var _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(644);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(743);
      const accessKinds = ["secrets", "environment", "paths", "network"];
      function parseAccess(step) {
        const written = step["config-access"] ?? "";
        const words = written.split(/[\s,]+/).filter((word) => word !== "");
        const known = words.flatMap((word) => accessKinds.find((kind) => kind === word) ?? []);
        if (known.length === words.length)
          return new Set(known);
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("input-unparsable", {
          input: "config-access",
          written,
          example: `any of ${accessKinds.join(", ")}, separated by commas`
        });
      }
      function accessRefusal(written, outside, granted) {
        const demands = [...demandsOf(written), ...outside.map(({ input, path }) => demand(input, path, "paths"))];
        for (const { input, written: text, needs } of demands) {
          const missing = needs.filter((access) => !granted.has(access));
          if (missing.length === 0)
            continue;
          const all = [.../* @__PURE__ */ new Set([...granted, ...missing])].toSorted((a, b) => accessKinds.indexOf(a) - accessKinds.indexOf(b));
          return (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("config-access-missing", {
            input,
            written: text,
            reaches: reaches[missing[0] ?? "secrets"],
            all: all.join(", ")
          });
        }
        return null;
      }
      const reaches = {
        secrets: "secrets or credentials of the job",
        environment: "the environment of the job",
        paths: "a path outside of the checkout",
        network: "the network of the machine"
      };
      function demandsOf(written) {
        return [
          ...secretDemands(written),
          ...lines(written, "build-args").filter((argument) => !argument.includes("=")).map((argument) => demand("build-args", argument, "environment")),
          ...cacheDemands(written),
          ...contextDemands(written),
          ...networkDemands(written)
        ];
      }
      function pathsIn(written) {
        const context = contextPath((written["context"] ?? "").trim());
        const file = pathOf("file", (written["file"] ?? "").trim());
        const contexts = lines(written, "build-contexts").flatMap((pair) => pathOf("build-contexts", valueOf(pair)));
        const files = lines(written, "secret-files").flatMap((pair) => pathOf("secret-files", valueOf(pair)));
        const keys = lines(written, "ssh").flatMap((pair) => valueOf(pair).split(",").flatMap((path) => pathOf("ssh", path)));
        return [...context, ...file, ...contexts, ...files, ...keys, ...cachePaths(written), ...imagePath(written)];
      }
      function demand(input, written, ...needs) {
        return { input, written, needs };
      }
      function secretDemands(written) {
        return ["secrets", "secret-envs", "secret-files", "ssh"].flatMap((input) => {
          const text = (written[input] ?? "").trim();
          if (text === "")
            return [];
          return [demand(input, input === "secrets" ? "(a secret)" : text, "secrets")];
        });
      }
      function networkDemands(written) {
        const network = (written["network"] ?? "").trim();
        const isOwn = ["", "default", "none"].includes(network);
        const hosts = lines(written, "add-hosts").filter((host) => /host-gateway/i.test(host));
        return [
          ...isOwn ? [] : [demand("network", network, "network")],
          ...hosts.map((host) => demand("add-hosts", host, "network")),
          // Any other entitlement breaks out of the container, and then there is no difference left.
          ...items(written, "allow").map((allowed) => demand("allow", allowed, ...allowed === "network.host" ? ["network"] : accessKinds))
        ];
      }
      function contextDemands(written) {
        const context = written["context"];
        if (context === void 0 || context.trim() !== "" && !context.includes("{{"))
          return [];
        return [demand("context", context, "secrets")];
      }
      const ownPlace = /* @__PURE__ */ new Set(["url", "url_v2", "token"]);
      function cacheDemands(written) {
        return ["cache-from", "cache-to"].flatMap((input) => lines(written, input).flatMap((entry) => {
          const { types, attributes } = readCache(entry);
          const isHarmless = (type) => type === "local" || type === "inline" || type === "registry" && input === "cache-from" || type === "gha" && !attributes.some(([key]) => ownPlace.has(key));
          return types.every(isHarmless) ? [] : [demand(input, entry, "secrets")];
        }));
      }
      function cachePaths(written) {
        return ["cache-from", "cache-to"].flatMap((input) => lines(written, input).flatMap((entry) => {
          const paths = readCache(entry).attributes.filter(([key]) => key === "src" || key === "dest");
          return paths.flatMap(([, path]) => pathOf(input, path));
        }));
      }
      function readCache(entry) {
        const attributes = orWhole(entry, _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.ry).map((field) => {
          const at = field.indexOf("=");
          return at === -1 ? [field, ""] : [field.slice(0, at).trim().toLowerCase(), field.slice(at + 1).trim()];
        });
        const types = attributes.flatMap(([key, value]) => key === "type" ? [value] : []);
        return { types: types.length > 0 ? types : [entry.includes("=") ? "" : "registry"], attributes };
      }
      function imagePath(written) {
        const image = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.o_)((written["image"] ?? "").trim());
        if (image === null || image.scheme === "local" || image.scheme === "registry")
          return [];
        return [{ input: "image", path: image.location }];
      }
      function contextPath(value) {
        return value === "" || value === "-" || value.includes("{{") ? [] : [{ input: "context", path: value }];
      }
      function pathOf(input, value) {
        const layout = /^oci-layout:\/\/([^@]*)/i.exec(value)?.[1];
        if (layout !== void 0)
          return [{ input, path: layout }];
        const isElsewhere = /^(?:https?|git|ssh|docker-image):\/\/|^git@|^target:/.test(value) || value.includes("{{");
        return value === "" || value === "-" || isElsewhere ? [] : [{ input, path: value }];
      }
      function valueOf(pair) {
        const at = pair.indexOf("=");
        return at === -1 ? "" : pair.slice(at + 1).trim();
      }
      function lines(raw, input) {
        return orWhole(raw[input] ?? "", (text) => (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.ry)(text, { ignoreComma: true }));
      }
      function items(raw, input) {
        return orWhole(raw[input] ?? "", _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.ry);
      }
      function orWhole(text, split) {
        try {
          return split(text);
        } catch {
          return [text];
        }
      }
    })
  ),
  /***/
  6419: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        e: () => (
          /* binding */
          run
        )
      });
      var bake = __webpack_require__(2503);
      var baseline = __webpack_require__(1185);
      var compare = __webpack_require__(1407);
      var documents = __webpack_require__(3569);
      ;
      function remembered(commit, { history }) {
        return history.findLast((size) => size.commit === commit) ?? null;
      }
      function besideBaseline(baseline2, measurement2, { count }) {
        if (baseline2.kind !== "found")
          return baseline2;
        const { document, behind } = baseline2;
        const { commit, recordedAt } = document;
        return { kind: "found", commit, behind, recordedAt, platforms: comparedIn((0, compare.UD)(measurement2, document.measurement, count)) };
      }
      function comparedIn({ platforms }) {
        return platforms.flatMap((one) => {
          if (one.kind === "not-compared")
            return [];
          const { platform, baselineBytes, headBytes } = one;
          return [{ platform, baselineBytes, headBytes }];
        });
      }
      function besideRemembered({ commit, recordedAt, platforms }, measurement2) {
        const before = new Map(platforms.map(({ platform, sizeBytes }) => [platform, sizeBytes]));
        const both = (0, documents.gN)(measurement2).flatMap(({ platform, sizeBytes: headBytes }) => {
          const baselineBytes = before.get(platform);
          return baselineBytes === void 0 ? [] : [{ platform, baselineBytes, headBytes }];
        });
        return { kind: "found", commit, behind: 0, recordedAt, platforms: both };
      }
      ;
      async function storedBaseline(search2) {
        const { references } = search2.ports;
        const first = await heldBy(await references.judge(), search2);
        const other = await references.instead(first.stored);
        return other === null ? first : await heldBy(other, search2);
      }
      async function heldBy(reference, search2) {
        const base = await commitOf(reference, search2);
        if (!("sha" in base)) {
          const { because } = base;
          return { stored: { ...base, notes: [] }, base: base.kind === "absent" ? search2.base : base, notes: [because] };
        }
        const found = await findAt(base, reference, search2);
        const stored = base.tag === void 0 ? found : ofTag(found, base.tag);
        return { stored, base, notes: stored.notes };
      }
      async function commitOf({ commit }, { base }) {
        return commit === null ? base : await commit();
      }
      async function findAt({ sha, fallback }, { store: store2 }, { name, ports }) {
        return await (0, baseline.X)({ name, commit: sha, store: store2, graph: ports.graph, fallback });
      }
      function ofTag(stored, tag) {
        if (stored.kind !== "found")
          return withRemedy(stored, tag);
        const { rules: _, ...document } = stored.document;
        return { ...stored, document: { ...document, history: [] }, tag };
      }
      function withRemedy(looked, tag) {
        if (looked.kind !== "absent")
          return looked;
        const because = `nothing is recorded of ${tag} (${looked.because}): run this workflow on ${tag} once to record it`;
        return { ...looked, because };
      }
      function built(document, { base, notes }) {
        const tag = "sha" in base ? base.tag : void 0;
        return { kind: "found", document, behind: 0, how: "built", ...tag === void 0 ? {} : { tag }, notes };
      }
      async function besideOf({ reference, measurement: measurement2, budget, judge: judge2 }, search2) {
        const { place } = reference;
        const base = await commitOf(reference, search2);
        if (!("sha" in base))
          return { place, called: null, found: { ...base, notes: [] } };
        const { tag = null } = base;
        const hasSizes = tag !== null && budget.count === "all" && judge2.kind === "found";
        const size = hasSizes ? remembered(base.sha, judge2.document) : null;
        if (size !== null)
          return { place, called: tag, found: besideRemembered(size, measurement2) };
        const baseline2 = await findAt(base, reference, search2);
        const published = baseline2.kind === "found" ? baseline2.reference ?? null : null;
        const found = besideBaseline(tag === null ? baseline2 : withRemedy(baseline2, tag), measurement2, budget);
        return { place, called: tag ?? published, found };
      }
      var recorded_packages = __webpack_require__(6516);
      var recorded_rules = __webpack_require__(2410);
      var baseline_history = __webpack_require__(2394);
      var cause = __webpack_require__(5235);
      var unknown_bytes = __webpack_require__(8696);
      var failure = __webpack_require__(9874);
      var external_node_crypto_ = __webpack_require__(7598);
      var measurement = __webpack_require__(5719);
      ;
      function asOne(images) {
        const [first] = images;
        if (first === void 0)
          throw new Error("no image is no image");
        const platforms = Map.groupBy(images.flatMap((image) => image.platforms), ({ platform }) => platform);
        return { ...first, target: "", platforms: [...platforms.values()].map(platformAsOne) };
      }
      function platformAsOne(parts) {
        const [first] = parts;
        if (first === void 0 || parts.length === 1)
          return first ?? never();
        const layers = parts.flatMap((part) => part.layers);
        const configBytes = parts.reduce((sum, part) => sum + part.configBytes, 0);
        return {
          ...first,
          configBytes,
          layers,
          sizeBytes: (0, measurement.ZZ)(layers).reduce((sum, { compressedBytes }) => sum + compressedBytes, configBytes),
          uncompressedBytes: layers.reduce(plus, 0)
        };
      }
      function plus(sum, { uncompressedBytes }) {
        return sum === null || uncompressedBytes === null ? null : sum + uncompressedBytes;
      }
      function never() {
        throw new Error("a group is never empty");
      }
      var files = __webpack_require__(1623);
      var strictness = __webpack_require__(2904);
      ;
      function rulesIn(baseline2) {
        if (baseline2.kind !== "found" || baseline2.document.rules === void 0)
          return null;
        return { rules: baseline2.document.rules, commit: baseline2.document.commit, behind: baseline2.behind };
      }
      function rulesInForce({ image, inputs, atBase, recorded, isOnBehalf }) {
        const now = image.budget;
        const policy = strictPolicy(inputs, recorded?.rules ?? inputs);
        const changedInputs = atBase.kind === "file" ? inputsThatDiffer(image, atBase.images.get(image.name)?.image ?? image) : [];
        const unknown = atBase.kind === "unknown" && recorded === null ? atBase.because : null;
        const old = strictness.Le.map((rule) => oldValue(rule, { image, atBase, recorded }));
        const before = old.reduce((budget, { rule, source }) => source === null ? budget : (0, strictness.xX)(rule, budget, source), now);
        const sources = { atBase, recorded, policy, unknown };
        if (isOnBehalf)
          return { ...onBehalf(image.name, atBase, before), changedInputs: [], ...sources };
        const changes = old.flatMap(({ rule, place }) => {
          const effect = (0, strictness.s_)(rule, now, before);
          if (effect === "same" || place === null || place.kind === "earlier" && effect === "stricter")
            return [];
          return [{ rule, effect, from: (0, strictness.Y3)(rule, before), to: (0, strictness.Y3)(rule, now), place }];
        });
        return { budgets: (0, strictness.Gd)(before, now), changes, changedInputs, ...sources };
      }
      function onBehalf(name, atBase, before) {
        const head = atBase.kind === "file" ? atBase.head?.get(name) : void 0;
        if (atBase.kind !== "file" || head === void 0)
          return { budgets: [before], changes: [] };
        const base = atBase.images.get(name)?.budget ?? atBase.others;
        const changed = strictness.Le.filter((rule) => (0, strictness.s_)(rule, head, base) !== "same");
        const now = changed.reduce((budget, rule) => (0, strictness.xX)(rule, budget, head), before);
        const changes = changed.flatMap((rule) => {
          const effect = (0, strictness.s_)(rule, now, before);
          if (effect === "same")
            return [];
          return [{ rule, effect, from: (0, strictness.Y3)(rule, before), to: (0, strictness.Y3)(rule, now), place: atBase.place }];
        });
        return { budgets: (0, strictness.Gd)(before, now), changes };
      }
      function inputsThatDiffer({ subject: now }, { subject: before }) {
        if (now.kind === "build" && before.kind === "build")
          return namesThatDiffer(now.build, before.build);
        if (now.kind === "build" || before.kind === "build")
          return ["image"];
        const isOther = JSON.stringify([now.reference, now.platforms]) !== JSON.stringify([before.reference, before.platforms]);
        return [...isOther ? ["image"] : [], ...namesThatDiffer(now.dockerfile ?? {}, before.dockerfile ?? {})];
      }
      function namesThatDiffer(now, before) {
        const old = new Map(Object.entries(before));
        return Object.entries(now).flatMap(([key, value]) => JSON.stringify(value) === JSON.stringify(old.get(key)) ? [] : [key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]);
      }
      function strictPolicy(now, before) {
        return {
          onMissingBaseline: before.onMissingBaseline === "fail" ? "fail" : now.onMissingBaseline,
          onError: before.onError === "fail" ? "fail" : now.onError
        };
      }
      function oldValue(rule, { image, atBase, recorded }) {
        const record2 = recorded === null ? null : (0, recorded_rules.O8)(recorded.rules);
        const elsewhere = recorded === null ? null : placeOf(recorded);
        if (atBase.kind !== "file")
          return { rule, source: record2, place: elsewhere };
        const file = atBase.place;
        const listed = atBase.images.get(image.name);
        if (listed === void 0 && !atBase.isNew && record2 === null)
          return { rule, source: null, place: null };
        const budget = listed?.budget ?? atBase.others;
        if (listed?.written.has(rule) === true || record2 === null)
          return { rule, source: budget, place: file };
        return { rule, source: record2, place: (0, strictness.s_)(rule, budget, image.budget) === "same" ? elsewhere : file };
      }
      function placeOf({ behind, commit }) {
        return behind === 0 ? { kind: "workflow" } : { kind: "earlier", commit };
      }
      var judge = __webpack_require__(6916);
      ;
      async function judgeChangedList(work) {
        const before = listBefore(work.results);
        if (before === null)
          return { results: work.results, changes: [] };
        const left = await leftOf(before, work);
        const isJoined = ({ image }) => !before.images.has(image.name);
        const joined = before.mustBeRecorded && left.length === 0 ? [] : work.results.filter(isJoined);
        const kept = work.results.filter((result) => !joined.includes(result));
        const group = groupOf({ left, joined, kept, before });
        const again = left.flatMap(({ result }) => result ?? []);
        const judged = await Promise.all(joined.map((result) => judgedTogether(result, group, work)));
        const byName = new Map(judged.map((result) => [result.image.name, result]));
        const results = [...work.results.map((result) => byName.get(result.image.name) ?? result), ...again];
        return { results, changes: [...left.map((one) => leftReport(one, group)), ...joined.map((one) => joinedReport(one, group))] };
      }
      function listBefore(results) {
        const all = results.flatMap(({ inForce }) => inForce ?? []);
        const atBase = all.find((one) => one.atBase.kind === "file")?.atBase ?? { kind: "no-file" };
        const names = all.flatMap(({ recorded: recorded2 }) => recorded2?.behind === 0 ? recorded2.rules.images : []);
        const recorded = names.map((name) => [name, null]);
        if (atBase.kind === "file") {
          const listed = [...atBase.images].map(([name, { image }]) => [name, image]);
          return { images: new Map([...recorded, ...listed]), mustBeRecorded: atBase.isNew, atBase, recorded: new Set(names) };
        }
        if (names.length === 0)
          return null;
        return { images: new Map(recorded), mustBeRecorded: true, atBase, recorded: new Set(names) };
      }
      async function leftOf({ images, mustBeRecorded, recorded }, work) {
        const present = /* @__PURE__ */ new Set([...work.results.map(({ image }) => image.name), ...work.missing.map(({ name }) => name)]);
        const listed = new Set(work.listedNames);
        const left = [];
        for (const [name, image] of images) {
          const isThere = present.has(name) || present.has((0, baseline.t)(name, sha256));
          if (isThere || listed.has(name) && !recorded.has(name))
            continue;
          const stored = await work.baselineOf(name, null);
          if (mustBeRecorded && stored.kind !== "found")
            continue;
          const result = image === null ? null : await work.again(image);
          const isUnknown = result === null && image !== null && stored.kind !== "found";
          left.push({ name, result, baseline: isUnknown ? await work.baselineOf(name, image) : stored });
        }
        return left;
      }
      function sha256(text) {
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
      }
      function groupOf({ left, joined, kept, before: { atBase } }) {
        const gone = left.filter(({ result }) => result === null).flatMap(({ name, baseline: baseline2 }) => withFound(name, baseline2));
        if (gone.length > 0) {
          const budgets2 = gone.flatMap(({ name, baseline: baseline2 }) => oldBudgets(name, baseline2, { atBase, joined }));
          return { ...beforeOf(gone), after: [], joined, budgets: budgets2 };
        }
        const shrunk = kept.filter(isShrunk);
        const parts = shrunk.flatMap(({ image, baseline: baseline2 }) => withFound(image.name, baseline2));
        const budgets = shrunk.flatMap(({ image, inForce }) => inForce?.budgets ?? [image.budget]);
        return { ...beforeOf(parts), after: shrunk, joined: joined.filter((one) => !isCompared(one)), budgets };
      }
      function withFound(name, baseline2) {
        return baseline2.kind === "found" ? [{ name, baseline: baseline2 }] : [];
      }
      function beforeOf(parts) {
        const [first, ...others] = parts;
        const before = parts.map(({ baseline: baseline2 }) => baseline2.document);
        if (first === void 0)
          return { names: [], before, baseline: null };
        const names = parts.map(({ name: name2 }) => name2);
        if (others.length === 0)
          return { names, before, baseline: first.baseline };
        const { kind, version, name, commit, recordedAt } = first.baseline.document;
        const measurement2 = asOne(before.map((document) => document.measurement));
        return {
          names,
          before,
          baseline: { ...first.baseline, document: { kind, version, name, commit, recordedAt, measurement: measurement2, history: [] } }
        };
      }
      function oldBudgets(name, baseline2, { atBase, joined }) {
        const [first] = joined;
        const listed = atBase.kind === "file" ? atBase.images.get(name) : void 0;
        if (first === void 0)
          return [];
        const image = { ...first.image, name, budget: listed?.budget ?? first.image.budget };
        const policy = { onMissingBaseline: "build", onError: "warn" };
        return rulesInForce({ image, inputs: policy, atBase, recorded: rulesIn(baseline2), isOnBehalf: true }).budgets;
      }
      function isShrunk({ image, comparison }) {
        return comparison.platforms.some((one) => one.kind === "compared" && (0, judge.O6)(-one.growthBytes, one.baselineBytes, image.budget.warnAt));
      }
      function isCompared({ comparison }) {
        return comparison.platforms.some(({ kind }) => kind === "compared");
      }
      async function judgedTogether(result, group, work) {
        const { baseline: baseline2, budgets } = group;
        if (baseline2 === null || !group.joined.includes(result))
          return result;
        const own = result.inForce?.budgets ?? [result.image.budget];
        const attempts = [];
        for (const budget2 of [...budgets, ...own])
          attempts.push(await attempt(result, { group, budget: budget2 }, work));
        const { comparison, verdict, budget } = (0, judge.wW)(attempts, (one) => one.verdict);
        const isAlone = group.before.length === 1 && group.joined.length + group.after.length === 1;
        const contents = isAlone ? (0, files.KD)(result, baseline2.document) : result.contents;
        const image = { ...result.image, budget };
        const together = { ...result, image, baseline: baseline2, comparison, verdict, insteadOf: null, contents };
        return isCompared(result) ? (0, judge.wW)([together, result], (one) => one.verdict) : together;
      }
      async function attempt(result, { group, budget }, work) {
        const all = summed(result, group, budget);
        const comparison = asToldOf(result, all);
        const noBaseBuild = null;
        const asked = (0, judge.Mp)(comparison, { budget, noBaseBuild });
        const justification = asked ? await work.justification() : { kind: "read", claims: [] };
        const image = { name: result.image.name, budget };
        const approvals = asked && budget.approval !== null ? await work.approvals(budget.approval) : { kind: "not-asked" };
        const judged = { image, outcome: "found", noBaseBuild, justification, approvals, rules: work.rules };
        const verdict = (0, judge.S4)({ ...judged, comparison });
        const asWhole = (0, judge.S4)({ ...judged, comparison: all });
        return { comparison, verdict: asWhole.state === "too-large" ? asWhole : verdict, budget };
      }
      function asToldOf({ measurement: measurement2 }, { platforms, gonePlatforms }) {
        const own = new Map(measurement2.platforms.map((platform) => [platform.platform, platform]));
        return {
          platforms: platforms.map((sum) => Object.assign({}, sum, { head: own.get(sum.platform) ?? sum.head })),
          gonePlatforms
        };
      }
      function summed({ measurement: measurement2 }, { before, after, joined }, { count }) {
        const head = asOne([...joined, ...after].map((result) => result.measurement));
        const all = (0, compare.UD)(head, asOne(before.map((document) => document.measurement)), count);
        const own = new Set(measurement2.platforms.map(({ platform }) => platform));
        return { platforms: all.platforms.filter(({ platform }) => own.has(platform)), gonePlatforms: all.gonePlatforms };
      }
      function leftReport({ name, baseline: baseline2, result }, group) {
        const sizes = baseline2.kind === "found" ? baseline2.document.measurement.platforms.map(({ sizeBytes }) => sizeBytes) : [];
        const isTogether = group.joined.length > 0 && group.names.includes(name);
        const judged = result === null ? isTogether ? "together" : "not" : "again";
        return { kind: "left", image: name, sizeBytes: sizes.length === 0 ? null : Math.max(...sizes), judged };
      }
      function joinedReport(result, { names, joined }) {
        const { image, measurement: measurement2 } = result;
        const sizeBytes = Math.max(...measurement2.platforms.map((platform) => platform.sizeBytes));
        const others = joined.includes(result) ? joined.filter((one) => one !== result).map((one) => one.image.name) : [];
        const isTogether = names.length > 0 && joined.includes(result);
        return { kind: "joined", image: image.name, sizeBytes, with: isTogether ? [...names, ...others] : [] };
      }
      var baseline_places = __webpack_require__(1918);
      var parallel = __webpack_require__(8325);
      var judge_approval = __webpack_require__(6509);
      var new_baseline = __webpack_require__(7906);
      var baseline_listings = __webpack_require__(2886);
      var yardstick = __webpack_require__(8324);
      var assemble = __webpack_require__(6917);
      ;
      async function run(inputs, runContext, ports) {
        const jobs = inputs.images.map((image) => ({ image, inputs, runContext, ports }));
        const unstored = await (0, parallel.HN)(jobs, inputs.concurrency, resultOf);
        ports.cancellation.throwIfAborted();
        const outcomes = await storeAll(unstored, ports);
        ports.cancellation.throwIfAborted();
        const measured = outcomes.filter((outcome) => "verdict" in outcome);
        const missing = [...outcomes.filter((outcome) => "because" in outcome), ...await ports.missing()];
        if (measured.length === 0)
          throw (0, failure.uv)(missing);
        const { results, changes } = await withChangedList(measured, missing, { inputs, runContext, ports });
        ports.cancellation.throwIfAborted();
        warnOfUnstored(results, ports);
        const { mode, headSha, base, frame } = runContext;
        const baseSha = mode === "check" && "sha" in base ? base.sha : null;
        const told = { ...frame, mode, headSha, baseSha, createdAt: ports.now(), missing, imageChanges: changes, ...ports.notes() };
        const report = (0, assemble.f)(results, told, inputs.cost);
        await publish(report, { images: results }, ports);
        if (mode === "check")
          await keepAll(results, { inputs, runContext, ports });
        ports.cancellation.throwIfAborted();
        return report;
      }
      async function withChangedList(results, missing, { inputs, runContext, ports }) {
        if (runContext.mode !== "check")
          return { results, changes: [] };
        const jobOf = (image) => ({ image, inputs, runContext, ports });
        return await judgeChangedList({
          results,
          missing,
          listedNames: inputs.listedNames,
          rules: inputs,
          again: async (image) => await orNull(() => check(jobOf(image))),
          baselineOf: async (name, image) => await baselineOfLeft(name, image, { inputs, runContext, ports }),
          justification: () => ports.justification(),
          approvals: (approvers) => ports.approvals(approvers)
        });
      }
      async function orNull(work) {
        try {
          return await work();
        } catch (error) {
          if (error instanceof failure.yo)
            return null;
          throw error;
        }
      }
      async function baselineOfLeft(name, image, { inputs, runContext, ports }) {
        const held = await storedBaseline({ name, base: runContext.base, ports });
        const { stored, base } = held;
        if (image === null || stored.kind !== "absent" || inputs.onMissingBaseline !== "build" || !("sha" in base))
          return stored;
        const attempt2 = await ports.timed("build the base", () => ports.measureCommit(image, base.sha));
        if (attempt2.kind === "failed")
          return stored;
        return built((0, new_baseline.a)({ image, commit: base.sha, measured: attempt2, now: ports.now() }), held);
      }
      async function resultOf(job) {
        try {
          return await (job.runContext.mode === "record" ? record(job) : check(job));
        } catch (error) {
          if (!(error instanceof failure.yo) || job.inputs.images.length === 1)
            throw error;
          const { clause: because, place, lastOutput } = error;
          const where = place === null ? {} : { place: { ...place } };
          return { name: job.image.name, because, ...where, ...lastOutput === null ? {} : { lastOutput: lastOutput.slice(0, 300) } };
        }
      }
      async function check(job) {
        const { image, runContext, ports } = job;
        const reused = await ports.timed("look for a measurement", () => ports.measurements.find(image, runContext));
        const held = await ports.timed("find the baseline", () => storedBaseline(search(job)));
        const { stored } = held;
        const known = reused === null && stored.kind === "found" ? (0, baseline_listings.Yx)(stored.document) : /* @__PURE__ */ new Map();
        const inForce = await ports.timed("read the rules of the base", () => rulesFor(job, stored));
        const measured = reused === null ? await ports.measure(image, known) : (0, baseline_listings.LT)(reused);
        assertCountable(measured.measurement, image);
        const { budget, ...judged } = await judgedBest(held, measured.measurement, { ...job, inForce, reused, measured });
        const contents = await ports.timed("compare the files", async () => (0, files.KD)(measured, documentOf(judged.baseline)));
        const rules = { image: { ...image, budget }, inForce };
        const beside = await besidesOf(job, measured.measurement, stored);
        return { ...rules, ...measured, isReused: reused !== null, ...judged, contents, beside, recording: { kind: "not-wanted" } };
      }
      async function rulesFor({ image, inputs, runContext, ports }, stored) {
        const before = rulesIn(stored);
        const hasFile = inputs.configPath !== null || before === null || before.rules.config !== null;
        const atBase = hasFile ? await ports.rulesAtBase() : { kind: "no-file" };
        return rulesInForce({ image, inputs, atBase, recorded: before, isOnBehalf: runContext.isOnBehalf });
      }
      async function judgedBest(held, measurement2, inputs) {
        const job = { ...inputs, held };
        const nearest = await orBuilt(held.stored, job);
        const judged = await judgedBy(nearest, measurement2, job);
        if ((0, cause.F)(judged.comparison))
          return await builtAlike(judged, measurement2, job);
        const exact = judged.verdict.isRed ? await exactInsteadOf(nearest, job) : null;
        return exact === null ? judged : await judgedBy(exact, measurement2, job);
      }
      async function builtAlike(judged, measurement2, job) {
        const { baseline: baseline2, comparison } = judged;
        const { base } = job.held;
        if (baseline2.kind !== "found" || baseline2.how === "built" || !("sha" in base))
          return judged;
        const attempt2 = job.inputs.onMissingBaseline === "build" ? await builtAt(base.sha, job) : notAsked;
        if ("fault" in attempt2)
          return await judgedBy(baseline2, measurement2, { ...job, noBaseBuild: attempt2 });
        if ((0, unknown_bytes.SA)(job.measured, (0, baseline_listings.LT)(baseline2.document), attempt2.context))
          return await judgedBy(baseline2, measurement2, { ...job, noBaseBuild: unlike });
        const alike = await judgedBy(built(attempt2.document, { ...job.held, notes: baseline2.notes }), measurement2, job);
        return { ...alike, insteadOf: insteadOf(baseline2.document, comparison) };
      }
      function insteadOf({ measurement: measurement2 }, { platforms }) {
        const uncompared = platforms.find((platform) => platform.kind === "not-compared");
        const sizeBytes = Math.max(...measurement2.platforms.map((platform) => platform.sizeBytes));
        return uncompared === void 0 ? null : { obstacle: uncompared.obstacle, sizeBytes };
      }
      const unlike = {
        fault: "not-possible",
        because: "files that no commit has are not those of the recorded baseline, so a base that is built now would hide what they grew by"
      };
      const notAsked = {
        fault: "not-possible",
        because: "on-missing-baseline does not ask for a build of the base commit"
      };
      function documentOf(baseline2) {
        return baseline2.kind === "found" ? baseline2.document : null;
      }
      async function judgedBy(baseline2, measurement2, job) {
        const { budgets, unknown } = job.inForce;
        const all = [];
        for (const budget of budgets)
          all.push(await judgedByOne(baseline2, measurement2, { ...job, budget }));
        const judged = (0, judge.wW)(all, ({ verdict }) => verdict);
        if (unknown === null || judged.verdict.isRed)
          return judged;
        const because = `the rules of the base branch could not be read: ${unknown}`;
        const notKnown = { kind: "unknown", because, notes: baseline2.notes };
        return await judgedByOne(notKnown, measurement2, { ...job, budget: judged.budget });
      }
      async function judgedByOne(baseline2, measurement2, { image, inForce, budget, ports, noBaseBuild = null }) {
        const comparison = comparisonWith(baseline2, measurement2, budget);
        const asked = (0, judge.Mp)(comparison, { budget, noBaseBuild });
        const justification = asked ? await ports.justification() : { kind: "read", claims: [] };
        const approvals = await approvalsFor(asked ? budget : null, ports);
        const judged = { image: { ...image, budget }, comparison, outcome: baseline2.kind, noBaseBuild, approvals };
        const verdict = (0, judge.S4)({ ...judged, justification, rules: inForce.policy });
        return { baseline: baseline2, comparison, verdict, insteadOf: null, budget };
      }
      async function approvalsFor(budget, ports) {
        const approvers = budget?.approval ?? null;
        return approvers === null ? { kind: "not-asked" } : await ports.approvals(approvers);
      }
      async function exactInsteadOf(nearest, job) {
        const { base } = job.held;
        if (nearest.kind !== "found" || nearest.behind === 0 || job.inputs.onMissingBaseline !== "build" || !("sha" in base))
          return null;
        const exact = await builtAt(base.sha, job);
        if ("fault" in exact || (0, unknown_bytes.SA)(job.measured, (0, baseline_listings.LT)(nearest.document), exact.context))
          return null;
        return built(exact.document, { ...job.held, notes: nearest.notes });
      }
      function search({ image, runContext, ports }) {
        return { name: image.name, base: runContext.base, ports };
      }
      async function besidesOf(job, measurement2, stored) {
        const { ports, image } = job;
        const all = [];
        for (const reference of ports.references.others) {
          const compared = { reference, measurement: measurement2, judge: stored, budget: image.budget };
          const look = async () => void all.push(await besideOf(compared, search(job)));
          await ports.timed("look at other baselines", () => orWarn(ports, `growth since ${(0, baseline_places.Z9)(reference.place)}`, look));
        }
        return all;
      }
      async function orBuilt(stored, job) {
        const { base } = job.held;
        if (stored.kind !== "absent" || job.inputs.onMissingBaseline !== "build" || !("sha" in base))
          return stored;
        const attempt2 = await builtAt(base.sha, job);
        if (!("fault" in attempt2))
          return built(attempt2.document, job.held);
        const asItWas = attempt2.fault === "head" ? await builtAsItWas(base.sha, job) : null;
        return asItWas ?? { ...stored, because: `${stored.because}, and ${attempt2.because}` };
      }
      async function builtAsItWas(commit, job) {
        const { atBase, changedInputs } = job.inForce;
        const before = atBase.kind === "file" ? atBase.images.get(job.image.name)?.image ?? null : null;
        if (before === null || changedInputs.length === 0)
          return null;
        const attempt2 = await builtAt(commit, { ...job, image: before });
        return "fault" in attempt2 ? null : built(attempt2.document, { ...job.held, notes: [] });
      }
      function asOfBase(image, { atBase }) {
        const before = atBase.kind === "file" ? atBase.images.get(image.name)?.image?.subject : void 0;
        if (image.subject.kind !== "build" || before?.kind !== "build")
          return image;
        return { ...image, subject: { kind: "build", build: (0, bake.xE)(image.subject.build, before.build) } };
      }
      async function builtAt(commit, { image, inForce, ports, reused, measured }) {
        const kept = reused?.builtBaseline ?? null;
        if (kept?.commit === commit && kept.name === image.name)
          return { document: kept, context: { kind: "told", context: kept.context ?? unknown_bytes.SQ } };
        const attempt2 = await ports.timed("build the base", () => ports.measureCommit(asOfBase(image, inForce), commit));
        if (attempt2.kind === "failed")
          return { fault: attempt2.fault, because: attempt2.because };
        const document = (0, new_baseline.a)({ image, commit, measured: attempt2, now: ports.now() });
        return { document: { ...document, context: (0, unknown_bytes.oO)(measured, attempt2, attempt2.context) }, context: attempt2.context };
      }
      function comparisonWith(baseline2, measurement2, { count }) {
        return baseline2.kind === "found" ? (0, unknown_bytes.zw)((0, compare.UD)(measurement2, baseline2.document.measurement, count), baseline2.document.context) : (0, compare.m4)(measurement2, count, baseline2.because);
      }
      async function keepAll(results, job) {
        const failures = await (0, parallel.HN)(results, job.inputs.concurrency, (result) => keep(result, job));
        const because = failures.find((failure2) => failure2 !== null);
        if (because == null)
          return;
        job.ports.warn(`the measurement was not kept, so saving the description will build again: ${because}`);
      }
      async function keep(result, { runContext, ports }) {
        const { image, measurement: measurement2, listings, baseline: baseline2 } = result;
        const isOwn = baseline2.kind === "found" && baseline2.how === "built" && baseline2.document.name === image.name;
        const builtBaseline = isOwn ? baseline2.document : null;
        const document = () => ({ measurement: measurement2, listings: (0, baseline_listings.ZN)(listings), builtBaseline });
        try {
          await ports.timed("keep the measurement", () => ports.measurements.save(image, runContext, document));
          return null;
        } catch (error) {
          ports.cancellation.throwIfAborted();
          return (0, failure.pQ)(error);
        }
      }
      function warnOfUnstored(results, ports) {
        const failures = results.flatMap(({ image, recording }) => recording.kind === "failed" ? [{ name: JSON.stringify(image.name), because: recording.because }] : []);
        const [first, ...others] = failures;
        if (first === void 0)
          return;
        const names = failures.slice(0, mostNamed).map(({ name }) => name);
        const rest = failures.length - names.length;
        const who = `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
        ports.warn(`the ${others.length === 0 ? `baseline of ${who} was` : `baselines of ${who} were`} not stored: ${first.because}`);
      }
      const mostNamed = 10;
      async function storeAll(outcomes, ports) {
        return await Promise.all(outcomes.map(async (outcome) => {
          if (!("document" in outcome))
            return outcome;
          const recording = await ports.timed("store the baseline", () => store(outcome.document, ports));
          return { ...outcome.result, recording };
        }));
      }
      async function record(job) {
        const { image, runContext, ports } = job;
        const { stored: previous } = await ports.timed("find the baseline", () => storedBaseline(search(job)));
        const measured = await ports.measure(image, (0, baseline_listings.Yx)(documentOf(previous)));
        const { measurement: measurement2 } = measured;
        assertCountable(measurement2, image);
        const comparison = comparisonWith(previous, measurement2, image.budget);
        if (runContext.commit === null)
          throw new Error("a baseline can only be recorded for a commit");
        const fresh = (0, new_baseline.a)({ image, commit: runContext.commit, measured, now: ports.now() });
        const rules = (0, recorded_rules.SI)(image, job.inputs);
        const contents = await ports.timed("compare the files", async () => (0, files.KD)(measured, documentOf(previous)));
        const beside = await besidesOf(job, measurement2, previous);
        const push = await pushOf({ comparison, contents }, previous, job);
        const document = (0, baseline_history.jz)({ ...fresh, rules, ...push }, previous);
        if (document.historyPending === true)
          ports.warn(pendingWarning(image, previous));
        const verdict = (0, judge.t2)(comparison);
        const result = {
          image,
          inForce: null,
          ...measured,
          isReused: false,
          baseline: previous,
          comparison,
          verdict,
          insteadOf: null,
          beside
        };
        return { result: { ...result, contents }, document };
      }
      function pendingWarning({ name }, previous) {
        const because = previous.kind === "found" ? "not all of its earlier baselines could be read" : previous.because;
        return `not the whole history of "${name}" could be looked up (${because}): this baseline is recorded without the rest, which the next run on this branch adds again`;
      }
      async function store(document, { baselines, cancellation }) {
        try {
          await baselines.save(document);
          return { kind: "stored" };
        } catch (error) {
          cancellation.throwIfAborted();
          return { kind: "failed", because: (0, failure.pQ)(error) };
        }
      }
      function assertCountable({ platforms }, { name, budget: { count } }) {
        const vague = count === "own" ? platforms.find((platform) => !(0, yardstick.LO)(platform)) : void 0;
        if (vague !== void 0)
          throw (0, failure.IF)("own-layers-unknown", { name, platform: vague.platform });
      }
      async function pushOf({ comparison, contents }, previous, { image, runContext: { commit }, ports }) {
        const isNew = previous.kind === "found" && previous.document.commit !== commit;
        const isAsked = isNew && (0, judge.Mp)(comparison, { budget: image.budget, noBaseBuild: null });
        const merged = isAsked && commit !== null ? await ports.mergedJustification(commit) : void 0;
        const answer = merged === void 0 ? null : (0, judge.mX)(merged, image.name, largestHead(comparison));
        const reason = answer?.kind === "accepted" ? { justification: answer.claim.text.slice(0, 500) } : {};
        const approvedBy = isAsked && commit !== null ? await mergedApprover(image, commit, ports) : {};
        return { ...costOf({ comparison, contents }), ...reason, ...approvedBy };
      }
      async function mergedApprover({ budget: { approval } }, commit, ports) {
        if (approval === null)
          return {};
        const approvals = await ports.mergedApprovals(commit, approval);
        const answer = approvals.kind === "not-asked" ? null : (0, judge_approval.r)(approval, approvals);
        return answer?.kind === "approved" ? { approvedBy: answer.by } : {};
      }
      function costOf({ comparison, contents }) {
        const newBytes = comparison.platforms.flatMap((one) => {
          if (one.kind !== "compared")
            return [];
          const { platform, newBytes: fresh, againBytes } = one;
          const packages = [...(0, recorded_packages.uc)(one, contents.get(platform))];
          const known = { ...againBytes === null ? {} : { againBytes }, ...packages.length === 0 ? {} : { packages } };
          return [{ platform, newBytes: fresh, ...known }];
        });
        return newBytes.length === 0 ? {} : { newBytes };
      }
      function largestHead({ platforms }) {
        return Math.max(...platforms.map(({ head }) => head.sizeBytes));
      }
      async function publish(report, details, ports) {
        for (const publisher of ports.publishers) {
          await ports.timed(publisher.name, () => orWarn(ports, `${publisher.name} failed`, () => publisher.publish(report, details)));
        }
      }
      async function orWarn(ports, what, work) {
        try {
          await work();
        } catch (error) {
          ports.cancellation.throwIfAborted();
          ports.warn(`${what}: ${(0, failure.pQ)(error)}`);
        }
      }
    })
  ),
  /***/
  9082: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        P: () => (
          /* binding */
          terminalPorts
        )
      });
      ;
      function onlyBase(store) {
        return {
          judge: async () => ({ place: { kind: "artifact" }, store, commit: null }),
          instead: async () => null,
          others: []
        };
      }
      var cancellation = __webpack_require__(9124);
      ;
      function startRunLog(say) {
        const warnings = [];
        const timings = [];
        return {
          warn(warning) {
            warnings.push(warning);
            say(warning);
          },
          warnQuietly: (warning) => void warnings.push(warning),
          async timed(stage, work) {
            await (0, cancellation.ZR)();
            const startedAt = performance.now();
            try {
              return await work();
            } finally {
              timings.push({ stage, milliseconds: Math.round(performance.now() - startedAt) });
            }
          },
          cancellation: cancellation.WN,
          notes: () => ({ warnings: [...warnings], timings: [...timings] })
        };
      }
      var external_node_path_ = __webpack_require__(6760);
      var config_file = __webpack_require__(3494);
      var process_git = __webpack_require__(3803);
      var failure = __webpack_require__(9874);
      var bake = __webpack_require__(735);
      var inputs = __webpack_require__(743);
      var strictness = __webpack_require__(2904);
      var parallel = __webpack_require__(8325);
      var promises_ = __webpack_require__(1455);
      var small_file = __webpack_require__(9427);
      ;
      const fileLimitBytes = 1e6;
      async function gitFiles(git, commit) {
        const isThere2 = await git(["cat-file", "-e", `${commit}^{commit}`]);
        return isThere2.ok ? filesInClone(git, commit) : null;
      }
      function filesInClone(git, commit) {
        return { read: async (path) => await read(git, commit, path), list: async (folder) => await list(git, commit, folder) };
      }
      async function read(git, commit, path) {
        const listed2 = await git(["ls-tree", "-z", "-l", "--full-tree", commit, "--", withoutSlashes(path)]);
        if (!listed2.ok)
          return { kind: "unknown", isThere: false, because: listed2.because };
        const [mode, , id2 = "", size] = (listed2.stdout.split("	")[0] ?? "").trim().split(/ +/);
        if (mode === void 0 || mode === "" || mode === "040000")
          return { kind: "absent" };
        if (!mode.startsWith("100"))
          return { kind: "unknown", isThere: true, because: `${path} is a link there` };
        if (Number(size) > fileLimitBytes)
          return { kind: "unknown", isThere: true, because: `${path} has more than ${fileLimitBytes} bytes there` };
        const blob = await git(["cat-file", "blob", id2]);
        return blob.ok ? { kind: "text", text: blob.stdout } : { kind: "unknown", isThere: false, because: blob.because };
      }
      async function list(git, commit, folder) {
        const path = withoutSlashes(folder);
        const at = path === "" ? [] : ["--", `${path}/`];
        const listed2 = await git(["ls-tree", "-z", "--name-only", "--full-tree", commit, ...at]);
        if (!listed2.ok)
          return { kind: "unknown", because: listed2.because };
        const paths = listed2.stdout.split("\0").filter((name) => name !== "");
        return { kind: "names", names: paths.map((name) => name.slice(path === "" ? 0 : path.length + 1)).toSorted() };
      }
      function withoutSlashes(path) {
        return path.replaceAll(/^\/+|\/+$/g, "");
      }
      ;
      async function placeOf(file, { directory, environment, commits }) {
        const folder = await nearestFolder((0, external_node_path_.dirname)(file));
        const git = (0, process_git.u)(folder, environment);
        const prefix = await git(["rev-parse", "--show-prefix"]);
        if (!prefix.ok) {
          const path = (0, external_node_path_.relative)(directory, file);
          return path.startsWith("..") ? null : { git, path, directory: null };
        }
        const head = commits.length === 0 ? null : await git(["rev-parse", "--verify", "HEAD^{commit}"]);
        const isOurs = head === null || head.ok && commits.includes(head.stdout.trim());
        return isOurs ? { git, path: `${prefix.stdout.trim()}${(0, external_node_path_.relative)(folder, file)}`, directory: folder } : null;
      }
      async function nearestFolder(path) {
        const isFolder = await (0, promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
        return isFolder || (0, external_node_path_.dirname)(path) === path ? path : await nearestFolder((0, external_node_path_.dirname)(path));
      }
      async function readAt(commit, { git, path }, { filesAt }) {
        const files = filesAt === null ? filesInClone(git, commit) : await filesAt(git, commit);
        return await files.read(path);
      }
      async function isTracked({ git, path, directory }) {
        if (directory === null)
          return true;
        const listed2 = await git(["ls-files", "--full-name", "-z", "--", `:(top,literal)${path}`]);
        return !listed2.ok || listed2.stdout !== "";
      }
      ;
      async function bakeSourcesAt(commit, place) {
        const read2 = async (path) => await fileThen(path, commit, place);
        const found = await Promise.all(place.bakePaths.map(read2));
        const [config, variables] = await Promise.all([read2(place.configPath), read2(".env")]);
        const unread = [...found, config].find((one) => one.kind === "unknown");
        if (unread?.kind === "unknown")
          return unread;
        const files = found.flatMap((one) => one.kind === "text" ? [one] : []);
        const isAsNow = found.every((one) => one.kind === "text" && one.isAsNow);
        const others = variables.kind === "text" ? [variables] : [];
        const directory = isAsNow ? place.directory : await written([...files, ...others], place);
        return { kind: "sources", directory, files, config: config.kind === "text" ? config : null };
      }
      async function fileThen(path, commit, place) {
        const absolute = (0, external_node_path_.resolve)(place.directory, path);
        const inRepository = await placeOf(absolute, place);
        const then = inRepository === null ? null : await readAt(commit, inRepository, place);
        const now = await (0, small_file.E)(absolute, { limitBytes });
        const isOfJob = then === null || then.kind === "absent" && inRepository !== null && !await isTracked(inRepository);
        if (isOfJob)
          return now.kind === "text" ? { ...now, path, isAsNow: true } : { kind: "absent" };
        return then.kind === "text" ? { ...then, path, isAsNow: now.kind === "text" && now.text === then.text } : then;
      }
      const limitBytes = 1e6;
      async function written(files, { directory, temporaryDirectory }) {
        const top = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryDirectory, "image-size-budget-bake-"));
        for (const { path, text } of files) {
          const inside = (0, external_node_path_.relative)(directory, (0, external_node_path_.resolve)(directory, path));
          if (inside.startsWith(".."))
            continue;
          await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.join)(top, inside)), { recursive: true });
          await (0, promises_.writeFile)((0, external_node_path_.join)(top, inside), text);
        }
        return top;
      }
      ;
      function rulesAtBase(options) {
        return (0, parallel.Oo)(async () => await readRules(options));
      }
      async function readRules(options) {
        const { base, step, configPath } = options;
        if (!("sha" in base))
          return { kind: "no-file" };
        if ((0, bake.db)(step).length > 0)
          return await bakedRules(base.sha, options);
        const place = await placeOf((0, external_node_path_.resolve)(options.directory, configPath ?? (0, config_file.j$)(step)), options);
        if (place === null)
          return { kind: "no-file" };
        const file = await readAt(base.sha, place, options);
        switch (file.kind) {
          case "unknown":
            return { kind: "unknown", because: file.because };
          case "absent":
            if (options.onBehalfOf !== null)
              return await withHead(nothingListed(place.path, options), place, options);
            if (configPath === null)
              return await rulesInWorkflow(base.sha, options);
            return options.filesAt === null || await isTracked(place) ? stepAlone(place.path, options) : { kind: "no-file" };
          case "text":
            return await withHead(await rulesIn(file.text, place.path, options), place, options);
        }
      }
      function stepAlone(path, { step, defaults }) {
        const image = (0, inputs.zZ)({ raw: step, written: {}, at: "" }, defaults);
        const alone = { budget: image.budget, written: /* @__PURE__ */ new Set(), image };
        return {
          kind: "file",
          place: { kind: "file", path },
          isNew: true,
          images: /* @__PURE__ */ new Map([[image.name, alone]]),
          others: image.budget,
          head: null
        };
      }
      function nothingListed(path, { step }) {
        return { kind: "file", place: { kind: "file", path }, isNew: true, images: /* @__PURE__ */ new Map(), others: (0, inputs.Nm)(step), head: null };
      }
      async function rulesInWorkflow(commit, options) {
        const written2 = await stepAt(commit, options);
        if (written2 === null)
          return { kind: "no-file" };
        const raw = { ...written2.defaults, ...takenFrom(options.step, written2.computed), ...written2.literal };
        try {
          const image = (0, inputs.zZ)({ raw, written: {}, at: "" }, options.defaults);
          const alone = { budget: image.budget, written: new Set(strictness.Le), image };
          const isNamed = !written2.computed.includes("name");
          const images = new Map(isNamed ? [[image.name, alone]] : []);
          return { kind: "file", place: { kind: "workflow" }, isNew: true, images, others: image.budget, head: null };
        } catch (error) {
          if (error instanceof failure.yo)
            return { kind: "no-file" };
          throw error;
        }
      }
      async function stepAt(commit, { workflow, filesAt, directory, environment }) {
        if (workflow === null || filesAt === null)
          return null;
        const file = await (await filesAt((0, process_git.u)(directory, environment), commit)).read(workflow.path);
        if (file.kind !== "text")
          return null;
        const { writtenStep } = await Promise.all(
          /* import() */
          [__webpack_require__.e(815), __webpack_require__.e(297)]
        ).then(__webpack_require__.bind(__webpack_require__, 9297));
        const written2 = writtenStep(file.text, workflow);
        return written2 === null ? null : { ...written2, defaults: workflow.defaults };
      }
      function takenFrom(step, names) {
        return Object.fromEntries(names.map((name) => [name, step[name] ?? ""]));
      }
      async function bakedRules(commit, options) {
        const { step, configPath } = options;
        const bakePaths = (0, bake.db)(step);
        const found = await bakeSourcesAt(commit, { ...options, bakePaths, configPath: (0, config_file.j$)(step) });
        if (found.kind === "unknown")
          return found;
        const place = { kind: "file", path: configPath ?? bakePaths[0] ?? "" };
        const rest = { kind: "file", place, others: (0, inputs.Nm)(step), head: null };
        if (found.files.length === 0)
          return { ...rest, isNew: true, images: /* @__PURE__ */ new Map() };
        try {
          const sources = { ...found, targets: (0, bake.A6)(step), isEarlier: true, step };
          const { bakedImages } = await Promise.all(
            /* import() */
            [__webpack_require__.e(815), __webpack_require__.e(429)]
          ).then(__webpack_require__.bind(__webpack_require__, 6429));
          const { images } = await bakedImages(sources, { ...options, directory: found.directory });
          const entries = await Promise.all(images.map(async (image) => [nameOf(image), await atBase(image, options)]));
          return { ...rest, isNew: false, images: new Map(entries) };
        } catch (error) {
          if (error instanceof failure.yo)
            return { kind: "unknown", because: error.clause };
          throw error;
        }
      }
      async function rulesIn(text, path, options) {
        try {
          const { parseConfig } = await Promise.all(
            /* import() */
            [__webpack_require__.e(815), __webpack_require__.e(940)]
          ).then(__webpack_require__.bind(__webpack_require__, 6940));
          const { images } = parseConfig(path, text, options.step);
          const entries = await Promise.all(images.map(async (image) => [nameOf(image), await atBase(image, options)]));
          return {
            kind: "file",
            place: { kind: "file", path },
            isNew: false,
            images: new Map(entries),
            others: (0, inputs.Nm)(options.step),
            head: null
          };
        } catch (error) {
          if (error instanceof failure.yo)
            return { kind: "unknown", because: error.clause };
          throw error;
        }
      }
      async function withHead(rules, { git, path }, options) {
        const { onBehalfOf, filesAt, step } = options;
        if (rules.kind !== "file" || onBehalfOf === null || filesAt === null)
          return rules;
        const file = await (await filesAt(git, onBehalfOf)).read(path);
        if (file.kind !== "text")
          return rules;
        try {
          const { parseConfig } = await Promise.all(
            /* import() */
            [__webpack_require__.e(815), __webpack_require__.e(940)]
          ).then(__webpack_require__.bind(__webpack_require__, 6940));
          const { images } = parseConfig(path, file.text, step);
          return { ...rules, head: new Map(images.map((image) => [nameOf(image), (0, inputs.Nm)(image.raw)])) };
        } catch (error) {
          if (error instanceof failure.yo)
            return rules;
          throw error;
        }
      }
      function nameOf({ raw }) {
        return (raw["name"] ?? "").trim();
      }
      async function atBase(image, options) {
        const written2 = new Set(strictness.Le.filter((rule) => rule in image.written));
        return { budget: (0, inputs.Nm)(image.raw), written: written2, image: await usable(image, options) };
      }
      async function usable(image, options) {
        if (await (0, config_file.fG)(image, options) !== null)
          return null;
        try {
          return (0, inputs.zZ)(image, options.defaults);
        } catch (error) {
          if (error instanceof failure.yo)
            return null;
          throw error;
        }
      }
      var dist = __webpack_require__(3292);
      var schemas = __webpack_require__(7597);
      var python = __webpack_require__(3851);
      var python_projects = __webpack_require__(8306);
      var python_requirements = __webpack_require__(3220);
      ;
      const mostNeeds = 2e3;
      const mostPackages = 2e4;
      const texts = schemas.YOg(schemas.YjP()).catch([]);
      const Dependency = schemas.Ikc({ name: schemas.YjP().max(214), extra: texts.optional() });
      const dependencies = schemas.YOg(schemas.L5J()).catch([]).transform((all) => all.flatMap((one) => {
        const { data } = Dependency.safeParse(one);
        return data === void 0 ? [] : [(0, python_requirements.cw)(data.name, data.extra ?? [])];
      }));
      const groups = schemas.g1P(schemas.YjP(), dependencies).catch({}).transform((all) => Object.entries(all));
      const UvPackage = schemas.Ikc({
        name: schemas.YjP().max(214),
        source: schemas.g1P(schemas.YjP(), schemas.L5J()).catch({}),
        dependencies,
        "optional-dependencies": groups,
        "dev-dependencies": groups
      });
      const PoetryPackage = schemas.Ikc({ name: schemas.YjP().max(214), groups: texts.optional(), category: schemas.YjP().optional() });
      const Lock = schemas.Ikc({ package: schemas.YOg(schemas.L5J()).max(mostPackages) });
      function projectsInUvLock(text) {
        return packagesIn(text, UvPackage).flatMap(({ name, source, ...one }) => {
          if (!["editable", "virtual", "directory"].some((kind) => kind in source))
            return [];
          const all = [...one["optional-dependencies"], ...one["dev-dependencies"]];
          const [needs, devNeeds] = [false, true].map((isDev) => all.flatMap(([group, some]) => (0, python_projects.jV)(group) === isDev ? some : []));
          return bounded({ name: (0, python.j)(name), needs: [...one.dependencies, ...needs ?? []], devNeeds: devNeeds ?? [] });
        });
      }
      function projectsInPoetryLock(text) {
        const all = packagesIn(text, PoetryPackage).map(({ name, groups: own, category }) => {
          const told = own ?? (category === void 0 ? [] : [category]);
          return { name: (0, python.j)(name), isForDevelopment: told.length > 0 && told.every((group) => (0, python_projects.jV)(group)) };
        });
        const named = (isDev) => all.flatMap((one) => one.isForDevelopment === isDev ? [one.name] : []);
        return named(true).length === 0 ? [] : bounded({ name: "", needs: named(false), devNeeds: named(true) });
      }
      function bounded({ name, needs, devNeeds }) {
        const own = new Set(needs);
        if (needs.length + devNeeds.length > mostNeeds)
          return [];
        return [{ name, needs: [...own].toSorted(), devNeeds: [...new Set(devNeeds).difference(own)].toSorted() }];
      }
      function packagesIn(text, schema2) {
        try {
          const { data } = Lock.safeParse((0, dist.qg)(text));
          return (data?.package ?? []).flatMap((one) => schema2.safeParse(one).data ?? []);
        } catch {
          return [];
        }
      }
      var python_packages = __webpack_require__(7049);
      ;
      const mostEntries = 1e4;
      const mostFiles = 50;
      const python_projects_limitBytes = 256 * 1024;
      const lockLimitBytes = 4 * 1024 * 1024;
      async function pythonProjectsIn(directory) {
        const root = await entriesIn(directory);
        const hasLists = root.some((entry) => entry.name === "requirements" && entry.isDirectory());
        const lists = hasLists ? await entriesIn((0, external_node_path_.join)(directory, "requirements")) : [];
        const names = [...root.map(({ name }) => name), ...lists.map(({ name }) => `requirements/${name}`)];
        const projects = names.filter((name) => name in locks || (0, python_packages.p_)(name)?.kind === "project");
        const found = await Promise.all(projects.toSorted().slice(0, mostFiles).map((name) => projectsOf(directory, name)));
        return found.flat();
      }
      const locks = {
        "uv.lock": projectsInUvLock,
        "poetry.lock": projectsInPoetryLock
      };
      async function projectsOf(directory, name) {
        const lock = locks[name];
        const file = await (0, small_file.E)((0, external_node_path_.join)(directory, name), { limitBytes: lock === void 0 ? python_projects_limitBytes : lockLimitBytes });
        if (file.kind !== "text")
          return [];
        const project = lock === void 0 ? (0, python_projects.Cq)(name, Buffer.from(file.text)) : null;
        return lock?.(file.text) ?? (project === null ? [] : [project]);
      }
      async function entriesIn(directory) {
        const entries = [];
        try {
          for await (const entry of await (0, promises_.opendir)(directory)) {
            entries.push(entry);
            if (entries.length === mostEntries)
              break;
          }
        } catch {
          return [];
        }
        return entries;
      }
      var build_build = __webpack_require__(7384);
      var external_node_os_ = __webpack_require__(8161);
      var external_node_timers_promises_ = __webpack_require__(8500);
      var layer_analysis = __webpack_require__(6489);
      var start_decoder = __webpack_require__(1996);
      var external_node_v8_ = __webpack_require__(8877);
      ;
      const areKnown = process.versions.v8.startsWith("13.6.");
      const mostMembers = 5e4;
      let layersBeingRead = 0;
      let members = 0;
      let compilesLess = false;
      class FlagsOfReading {
        #state = "to begin";
        #members = 0;
        /**
         * Not before threads have begun: Node's own modules are compiled beforehand for the usual flags alone, and a thread takes twice as long to
         * begin with others.
         */
        begin() {
          if (this.#state !== "to begin")
            return;
          this.#state = "begun";
          layersBeingRead += 1;
          if (layersBeingRead === 1)
            set("--semi-space-growth-factor=1");
          adapt();
        }
        /** So many members of the layer have been read. */
        seen(count) {
          members += count - this.#members;
          this.#members = count;
          if (compilesLess && members > mostMembers)
            adapt();
        }
        end() {
          const hasBegun = this.#state === "begun";
          this.#state = "over";
          if (hasBegun)
            layersBeingRead -= 1;
          adapt();
        }
      }
      function adapt() {
        const isWanted = layersBeingRead > 0 && members <= mostMembers;
        if (isWanted === compilesLess)
          return;
        compilesLess = isWanted;
        set(isWanted ? "--efficiency-mode" : "--no-efficiency-mode");
        set(`--heap-growing-percent=${isWanted ? 300 : 0}`);
      }
      function set(flag) {
        if (areKnown)
          (0, external_node_v8_.setFlagsFromString)(flag);
      }
      var external_node_worker_threads_ = __webpack_require__(5919);
      var inflate = __webpack_require__(8425);
      var shared_memory = __webpack_require__(1528);
      ;
      const mostNotes = 2048;
      const numbersOfNote = 3;
      const numbersOfSpan = mostNotes * numbersOfNote;
      class SpanWriter {
        shared;
        #inflate = borrowInflate();
        #tellFilled;
        #isFull;
        #pieces;
        #hashes;
        #span = 0;
        /** Where the next note is put. */
        #nextPiece = 0;
        #nextHash = 0;
        /** Where the span's latest piece ends. */
        #end = 0;
        constructor(tellFilled) {
          this.#tellFilled = tellFilled;
          const { memory, spans } = this.#inflate;
          giveBack(this.#inflate);
          const notes = () => new SharedArrayBuffer(spans * numbersOfSpan * Float64Array.BYTES_PER_ELEMENT);
          this.shared = {
            memory,
            isFull: new SharedArrayBuffer(spans * Int32Array.BYTES_PER_ELEMENT),
            pieces: notes(),
            hashes: notes()
          };
          this.#isFull = new Int32Array(this.shared.isFull);
          this.#pieces = new Float64Array(this.shared.pieces);
          this.#hashes = new Float64Array(this.shared.hashes);
        }
        /** A layer begins; what was written of another one has been looked at. */
        start() {
          this.#enter(0);
        }
        /** A piece that lies in the span already, or is copied into it, from where it can be read. Throws for one that no span has room for. */
        addPiece(piece, storedBytes) {
          const isThere2 = piece.buffer === this.shared.memory;
          const { bytes, spanBytes } = this.#inflate;
          if (!isThere2 && piece.length > spanBytes)
            throw new Error(`a piece has ${piece.length} bytes, more than the ${spanBytes} of a span`);
          if (!isThere2 && this.#end + piece.length > this.#inflate.spanAt(this.#span) + spanBytes)
            this.nextSpan();
          assertRoom(this.#nextPiece, this.#span);
          const start = isThere2 ? piece.byteOffset : this.#end;
          if (!isThere2)
            copyShared(piece, bytes, start);
          this.#end = start + piece.length;
          this.#pieces[this.#nextPiece++] = start;
          this.#pieces[this.#nextPiece++] = this.#end;
          this.#pieces[this.#nextPiece++] = storedBytes;
          return isThere2 ? piece : bytes.subarray(start, this.#end);
        }
        addHash(end, [high, low]) {
          assertRoom(this.#nextHash, this.#span);
          this.#hashes[this.#nextHash++] = end;
          this.#hashes[this.#nextHash++] = high;
          this.#hashes[this.#nextHash++] = low;
        }
        /** Tells what is in the span, and waits until the next one can be filled, which it tells. */
        nextSpan() {
          this.flush();
          this.#enter((this.#span + 1) % this.#inflate.spans);
          return this.#span;
        }
        flush() {
          Atomics.store(this.#isFull, this.#span, 1);
          this.#tellFilled({ span: this.#span, piecesEnd: this.#nextPiece, hashesEnd: this.#nextHash });
        }
        #enter(span) {
          Atomics.wait(this.#isFull, span, 1);
          this.#span = span;
          this.#end = this.#inflate.spanAt(span);
          this.#nextPiece = this.#nextHash = span * numbersOfSpan;
        }
      }
      function assertRoom(next, span) {
        if (next >= (span + 1) * numbersOfSpan)
          throw new Error(`there are more than ${mostNotes} notes about one span`);
      }
      class SpanReader {
        #bytes;
        #isFull;
        #pieces;
        #hashes;
        constructor({ memory, isFull, pieces, hashes }) {
          this.#bytes = Buffer.from(memory);
          this.#isFull = new Int32Array(isFull);
          this.#pieces = new Float64Array(pieces);
          this.#hashes = new Float64Array(hashes);
        }
        /** Looks at the pieces of a span one by one and at all of them together; then it is free. */
        read({ span, piecesEnd, hashesEnd }, { onChunk, onBytes }, hashes) {
          const first = span * numbersOfSpan;
          const pieces = this.#pieces;
          hashes?.tell(this.#hashes.subarray(first, hashesEnd));
          for (let at = first; at < piecesEnd; at += numbersOfNote)
            onChunk(this.#bytes.subarray(pieces[at], pieces[at + 1]), pieces[at + 2] ?? 0);
          if (piecesEnd > first)
            onBytes(this.#bytes.subarray(pieces[first], pieces[piecesEnd - 2]));
          Atomics.store(this.#isFull, span, 0);
          Atomics.notify(this.#isFull, span);
        }
      }
      ;
      const bufferCount = 3;
      const bufferBytes = 512 * 1024;
      class LayerThread {
        #worker;
        #patience;
        /** While they are with the thread, they are not here. */
        #buffers = Array.from({ length: bufferCount }, () => new ArrayBuffer(bufferBytes));
        #hasBegun = () => {
        };
        /** When its program runs, or never will. */
        begun = new Promise((resolve) => this.#hasBegun = resolve);
        #listener = null;
        #lost = null;
        #reader = null;
        constructor({ program, patience }) {
          this.#patience = patience;
          this.#worker = new external_node_worker_threads_.Worker(program, { name: "layers" });
          this.#worker.on("message", (message) => {
            if (message.kind === "taken")
              this.#buffers.push(message.buffer);
            if (message.kind === "shares") {
              this.#reader = new SpanReader(message.shared);
              this.#hasBegun();
            }
            this.#listener?.heard(message);
          });
          this.#worker.on("error", (error) => this.lose(error));
          this.#worker.on("exit", (code) => this.lose(`it ended with the code ${code}`));
          this.#worker.unref();
        }
        /** `release` is told once, when the layer needs the thread no more, whether another one can have it. */
        decode(job, release) {
          this.#worker.ref();
          this.tell({
            kind: "begin",
            compression: job.compression,
            maxBytes: job.target.maxBytes,
            wantsHashes: job.hashes !== null
          });
          const layer = new LayerOnThread(this, { ...job, patience: this.#patience }, (isSound) => {
            this.#listener = null;
            this.#worker.unref();
            if (!isSound)
              this.lose("it was given up");
            release(isSound);
          });
          this.#listener = layer;
          if (this.#lost !== null)
            layer.heard({ kind: "lost", ...this.#lost });
          return layer;
        }
        get reader() {
          return this.#reader;
        }
        takeBuffer() {
          return this.#buffers.pop() ?? null;
        }
        tell(message, memory = []) {
          this.#worker.postMessage(message, memory);
        }
        /** Ends it, whatever it is at; the reason is an error or a clause. */
        lose(reason) {
          if (this.#lost !== null)
            return;
          this.#lost = { reason };
          this.#hasBegun();
          void this.#worker.terminate();
          this.#listener?.heard({ kind: "lost", reason });
        }
      }
      class LayerOnThread {
        compression;
        #thread;
        #job;
        #release;
        #watch;
        #filling = null;
        /** Goes on with what waits for the thread. */
        #wake = null;
        #secondsOfSilence = 0;
        #isWaitingForTurn = false;
        #endTurn = null;
        #outcome = null;
        /** What went wrong while its pieces were looked at. */
        #failure = null;
        #lost = null;
        #isOver = false;
        constructor(thread, { patience, ...job }, release) {
          this.compression = job.compression;
          this.#thread = thread;
          this.#job = job;
          this.#release = release;
          this.#watch = setInterval(() => {
            if (this.#wake === null || this.#isWaitingForTurn)
              return;
            this.#secondsOfSilence += 1;
            if (this.#secondsOfSilence > patience)
              thread.lose(`nothing was heard of it for ${patience} seconds`);
          }, 1e3).unref();
        }
        async write(chunk) {
          for (let at = 0; at < chunk.length; ) {
            const filling = this.#filling ??= { buffer: await this.#buffer(), bytes: 0 };
            const piece = chunk.subarray(at, at + bufferBytes - filling.bytes);
            new Uint8Array(filling.buffer, filling.bytes).set(piece);
            filling.bytes += piece.length;
            at += piece.length;
            if (filling.bytes === bufferBytes)
              this.#send();
          }
        }
        async end() {
          this.#send();
          this.#thread.tell({ kind: "end" });
          while (this.#outcome === null)
            await this.#message();
          return this.#outcome;
        }
        close() {
          this.#leave();
        }
        /** The thread can have another layer while what is left of this one is looked at. */
        #leave() {
          if (this.#isOver)
            return;
          this.#isOver = true;
          clearInterval(this.#watch);
          this.#endTurn?.();
          this.#release(this.#outcome !== null);
        }
        heard(message) {
          this.#secondsOfSilence = 0;
          switch (message.kind) {
            case "shares":
            case "taken":
              break;
            case "wants-turn":
              void this.#takeTurn();
              break;
            case "decompressed":
              this.#lookAt(message.filled);
              break;
            case "ended":
              this.#outcome = message.outcome;
              this.#leave();
              break;
            case "lost":
              this.#lost = lossOf(message.reason, this.#job.digest);
          }
          this.#wake?.();
        }
        #lookAt(filled) {
          try {
            this.#thread.reader?.read(filled, this.#job.target, this.#job.hashes);
          } catch (error) {
            this.#failure ??= { error };
          }
        }
        async #takeTurn() {
          this.#isWaitingForTurn = true;
          const endTurn = await this.#job.target.largeWindow();
          this.#isWaitingForTurn = false;
          if (this.#isOver)
            return endTurn();
          this.#endTurn = endTurn;
          this.#thread.tell({ kind: "turn" });
        }
        async #buffer() {
          for (; ; ) {
            this.#assertThere();
            const buffer = this.#thread.takeBuffer();
            if (buffer !== null)
              return buffer;
            await this.#message();
          }
        }
        #send() {
          if (this.#filling === null)
            return;
          const { buffer, bytes } = this.#filling;
          this.#filling = null;
          this.#thread.tell({ kind: "bytes", buffer, bytes }, [buffer]);
        }
        async #message() {
          this.#assertThere();
          await new Promise((resolve) => this.#wake = resolve);
          this.#wake = null;
          this.#assertThere();
        }
        #assertThere() {
          if (this.#failure !== null)
            throw this.#failure.error;
          if (this.#lost !== null)
            throw this.#lost;
        }
      }
      function lossOf(reason, digest2) {
        const code = "system-addresses-limited";
        if (reason instanceof Error && "code" in reason && reason.code === code)
          return (0, failure.Nr)(reason);
        return (0, failure.IF)("layer-thread-lost", { digest: digest2, reason: (0, failure.pQ)(reason) });
      }
      var content_hash = __webpack_require__(2627);
      ;
      class ToldHashes {
        #notes = new Float64Array();
        #at = 0;
        /** Three numbers for each body that ends in the span: where in the tar it ends, and the two halves of its hash. */
        tell(notes) {
          this.#notes = notes;
          this.#at = 0;
        }
        start() {
        }
        add() {
        }
        finish(end) {
          const notes = this.#notes;
          while (this.#at < notes.length && notes[this.#at] !== end)
            this.#at += 3;
          const [, high, low] = notes.subarray(this.#at, this.#at + 3);
          if (high === void 0 || low === void 0)
            throw new Error(`no hash was told of the body that ends at byte ${end}`);
          return [high, low];
        }
      }
      class PlacedHashes {
        #hashes = new content_hash.Y();
        fromThread() {
          const hashes = new ToldHashes();
          this.#hashes = hashes;
          return hashes;
        }
        start(bytes) {
          this.#hashes.start(bytes);
        }
        add(piece) {
          this.#hashes.add(piece);
        }
        finish(end) {
          return this.#hashes.finish(end);
        }
      }
      ;
      const mostThreads = 4;
      const leastBytes = 16 * 1024 * 1024;
      const leastBytesOfOne = 1024 * 1024;
      const sliceBytes = 64 * 1024;
      function usualThreads() {
        const mayStart = process.permission?.has("worker") ?? true;
        return mayStart ? Math.min(mostThreads, (0, external_node_os_.availableParallelism)()) : 1;
      }
      const threadProgram = new URL(import.meta.url.endsWith(".ts") ? "./layer-thread.ts" : "./layer-thread.mjs", import.meta.url);
      function layersOnThreads(options = {}) {
        const { threads = usualThreads(), program = threadProgram, patience = 300 } = options;
        const { leastBytes: least = leastBytes } = options;
        const places = placesFor(threads - 1, () => new LayerThread({ program, patience }));
        const isLarge = ({ size }) => size >= Math.min(least, leastBytesOfOne);
        let askedBytes = 0;
        let isWorthThreads = false;
        let largeLayers = 0;
        const announce = (layers) => {
          isWorthThreads ||= layers.reduce((sum, { size }) => sum + size, 0) >= least;
          largeLayers += layers.filter(isLarge).length;
          if (isWorthThreads)
            places.expect(largeLayers);
        };
        const start = (layer, limits) => {
          askedBytes += layer.size;
          isWorthThreads ||= askedBytes >= least;
          if (!isWorthThreads || !isLarge(layer))
            return (0, layer_analysis.Gy)(layer, limits);
          const flags = new FlagsOfReading();
          const seen = (members2) => flags.seen(members2);
          if (threads < 2) {
            flags.begin();
            return whileSet(flags, (0, layer_analysis.nX)(layer, { limits, seen }));
          }
          const hashes = new PlacedHashes();
          const startDecoder = async (compression, target) => {
            const place = await places.take();
            void places.begun().then(() => flags.begin());
            if (place === "here")
              return inSlices((0, start_decoder.$)(compression, target), () => places.giveBack(place));
            const told = largeLayers === 1 ? null : hashes.fromThread();
            const job = { digest: layer.digest, compression, target, hashes: told };
            return place.decode(job, (isSound) => isSound ? places.giveBack(place) : places.forget());
          };
          return whileSet(flags, (0, layer_analysis.nX)(layer, { limits, startDecoder, hashes, seen }));
        };
        return { start, atOnce: Math.max(2, threads), announce };
      }
      function whileSet(flags, taker) {
        const close = () => {
          taker.close();
          flags.end();
        };
        return { ...taker, close };
      }
      function inSlices(decoder, release) {
        const slice = decoder.compression === "none" ? Infinity : sliceBytes;
        const write = async (chunk) => {
          for (let at = 0; at < chunk.length; at += slice) {
            if (at > 0)
              await (0, external_node_timers_promises_.setImmediate)();
            await decoder.write(chunk.subarray(at, at + slice));
          }
        };
        const close = () => {
          decoder.close();
          release();
        };
        return { compression: decoder.compression, write, end: async () => await decoder.end(), close };
      }
      function placesFor(others, begin) {
        const idle = others === 1 ? ["here"] : [];
        const waiting = [];
        const started = [];
        let running = 0;
        const start = () => {
          running += 1;
          const thread = begin();
          started.push(thread);
          return thread;
        };
        const giveBack2 = (place) => {
          const next = waiting.shift();
          if (next !== void 0)
            next(place);
          else if (place === "here")
            idle.unshift(place);
          else
            idle.push(place);
        };
        return {
          /** So many layers will come: threads take a while to start. */
          expect: (layers) => {
            while (running < Math.min(layers, others))
              idle.push(start());
          },
          take: async () => {
            const isThreadIdle = idle.length > 0 && idle.at(-1) !== "here";
            if (!isThreadIdle && running < others)
              return start();
            return idle.pop() ?? await new Promise((resolve) => waiting.push(resolve));
          },
          giveBack: giveBack2,
          /** All threads that were started run, or never will. */
          begun: async () => void await Promise.all(started.map(async (thread) => await thread.begun)),
          /** A thread is no more. */
          forget: () => {
            running -= 1;
            if (waiting.length > 0)
              giveBack2(start());
          }
        };
      }
      ;
      function analysisIn(environment) {
        oneOf(environment, "IMAGE_SIZE_BUDGET_INFLATE", ["zlib"]);
        const counts = Array.from({ length: mostThreads }, (_, index) => String(index + 1));
        const threads = oneOf(environment, "IMAGE_SIZE_BUDGET_THREADS", counts);
        return layersOnThreads({ threads: threads === null ? usualThreads() : Number(threads) });
      }
      function oneOf(environment, name, allowed) {
        const written2 = environment[name] ?? "";
        if (written2 === "")
          return null;
        if (allowed.includes(written2))
          return written2;
        throw (0, failure.IF)("environment-invalid", { name, written: written2, allowed: allowed.map((value) => `\`${value}\``).join(" or ") });
      }
      var layer_reader = __webpack_require__(787);
      var measure = __webpack_require__(6255);
      var build_bake = __webpack_require__(2503);
      ;
      function secretValues({ build, environment, gitAuthToken }) {
        const given = build.secrets.flatMap((pair) => (0, build_build.pu)(pair)?.value ?? []);
        const named = build.secretEnvs.flatMap((pair) => environment[(0, build_build.pu)(pair)?.value ?? ""] ?? []);
        const passed = build.buildArgs.flatMap((pair) => secretArgument(pair, environment));
        return [...given, ...named, ...passed, ...gitAuthToken === null ? [] : [gitAuthToken.token]];
      }
      const secretName = /(?:^|_)(?:api_?key|auth|credentials?|key|password|pword|passwd|pwd|secret|token)(?:_|$)|token|secret|passw|credential/i;
      function secretArgument(pair, environment) {
        const [name = "", ...rest] = pair.split("=");
        const value = pair.includes("=") ? rest.join("=") : environment[name] ?? "";
        return secretName.test(name) && value !== "" ? [value] : [];
      }
      async function writeSecrets(inputs2, at) {
        await (0, promises_.mkdir)(at.directory, { mode: 448 });
        const { build, gitAuthToken } = inputs2;
        const git = gitAuthToken === null ? [] : [{ id: `GIT_AUTH_TOKEN.${gitAuthToken.host}`, value: gitAuthToken.token }];
        const strings = build.secrets.flatMap((pair) => (0, build_build.pu)(pair) ?? []);
        const named = build.secretFiles.flatMap((pair) => (0, build_build.pu)(pair) ?? []);
        const existing = await filter(named, (secret) => isThere((0, external_node_path_.resolve)(at.workingDirectory, secret.value)));
        return {
          files: [...await build_secrets_written(strings, (0, external_node_path_.join)(at.directory, "s")), ...existing, ...await build_secrets_written(git, (0, external_node_path_.join)(at.directory, "g"))],
          warnings: [
            ...malformed("secrets", build.secrets),
            ...malformed("secret-files", build.secretFiles),
            ...malformed("secret-envs", build.secretEnvs),
            ...named.filter((secret) => !existing.includes(secret)).map((secret) => `The file of secret '${secret.id}' does not exist; the secret is left out.`)
          ]
        };
      }
      async function build_secrets_written(secrets, prefix) {
        return await Promise.all(secrets.map(async ({ id: id2, value }, index) => {
          const path = `${prefix}${index}`;
          await (0, promises_.writeFile)(path, value, { mode: 384, flag: "wx" });
          return { id: id2, value: path };
        }));
      }
      function malformed(input, pairs) {
        const count = pairs.filter((pair) => (0, build_build.pu)(pair) === null).length;
        return count === 0 ? [] : [`Input '${input}' has ${count} ${count === 1 ? "entry" : "entries"} without an id or a value, left out.`];
      }
      async function isThere(path) {
        return await (0, promises_.stat)(path).then(() => true, () => false);
      }
      async function filter(items, keep) {
        const kept = await Promise.all(items.map(keep));
        return items.filter((_, index) => kept[index] === true);
      }
      var context_kind = __webpack_require__(2348);
      ;
      const untimed = async (_stage, work) => await work();
      function fromCache(session) {
        const build = builtBefore(session.build);
        return { ...session, build: { ...build, cacheTo: (0, build_build.l$)(build.cacheTo) } };
      }
      function builtBefore(build) {
        const again = { ...build, noCache: false, noCacheFilters: [], pull: false };
        return build.bake === void 0 ? again : { ...again, bake: { ...build.bake, linked: build.bake.linked.map(builtBefore) } };
      }
      async function runBuild(session, output) {
        const { docker, workspace, log, redact } = session;
        const directory = (0, external_node_path_.join)(workspace, "secrets");
        try {
          const args = (0, build_bake.Xc)(session.build) ? await toBake(session, (0, build_bake.FS)(session.build, output), metadataFile(session)) : await toBuild(session, output, directory);
          const command = { args, environment: docker.buildEnvironment, timeLimitMs: null, log, redact };
          return await session.timed("build", () => docker.run(command));
        } finally {
          await (0, promises_.rm)(directory, { recursive: true, force: true });
        }
      }
      async function toBuild(session, output, directory) {
        const secrets = await writeSecrets(session.secrets, { directory, workingDirectory: session.workingDirectory });
        for (const warning of secrets.warnings)
          session.log(`Warning: ${warning}`);
        return (0, build_build.fb)(session.build, {
          output,
          metadataFile: metadataFile(session),
          imageIdFile: imageIdFile(session),
          secretFiles: secrets.files
        });
      }
      async function toBake(session, orders, metadata) {
        const { docker, workingDirectory, workspace } = session;
        const top = (0, external_node_path_.join)(workspace, "secrets");
        await (0, promises_.mkdir)(top, { mode: 448 });
        const jobs = [];
        for (const [position, order] of orders.entries()) {
          const own = { ...session.secrets, build: order.build };
          const secrets = await writeSecrets(own, { directory: (0, external_node_path_.join)(top, String(position)), workingDirectory });
          for (const warning of secrets.warnings)
            session.log(`Warning: ${warning}`);
          jobs.push({ ...order, secretFiles: secrets.files });
        }
        const text = (0, build_bake.wQ)(jobs, {
          absolute: (path) => (0, external_node_path_.resolve)(workingDirectory, path),
          isRemote: (context) => (0, context_kind.u)(context, workingDirectory),
          environment: docker.buildEnvironment
        });
        const file = (0, external_node_path_.join)(workspace, "bake.json");
        await (0, promises_.writeFile)(file, text, { mode: 384 });
        return (0, build_bake._u)(orders, { file, metadataFile: metadata });
      }
      function metadataFile(session) {
        return (0, external_node_path_.join)(session.workspace, "metadata.json");
      }
      function imageIdFile(session) {
        return (0, external_node_path_.join)(session.workspace, "image-id");
      }
      const Metadata = schemas.g1P(schemas.YjP(), schemas.L5J());
      async function readNotes(session) {
        const written2 = Metadata.parse(JSON.parse(await (0, promises_.readFile)(metadataFile(session), "utf8")) ?? {});
        if (!(0, build_bake.Xc)(session.build))
          return { metadata: written2, imageId: (await (0, promises_.readFile)(imageIdFile(session), "utf8")).trim() };
        const metadata = Metadata.parse(written2[session.build.bake?.name ?? ""] ?? {});
        return { metadata, imageId: imageIdIn(metadata) };
      }
      function imageIdIn(metadata) {
        const digests = [metadata["containerimage.config.digest"], metadata["containerimage.digest"]];
        return digests.find((digest2) => typeof digest2 === "string") ?? "";
      }
      var dockerfile_steps = __webpack_require__(4109);
      var layout = __webpack_require__(5093);
      var manifests = __webpack_require__(2288);
      var build_inputs = __webpack_require__(644);
      var build_log = __webpack_require__(8768);
      ;
      function parseDockerIgnore(text) {
        const patterns = text.replace(/^\uFEFF/, "").split("\n").flatMap(patternOf);
        const lineFor = (path) => {
          const places = placesOf(path);
          const last = patterns.findLast(({ regex }) => places.some((place) => regex.test(place)));
          return last === void 0 || last.isException ? null : last.line;
        };
        return {
          lineFor,
          excludes: (path) => lineFor(path) !== null,
          hasExceptions: patterns.some(({ isException }) => isException)
        };
      }
      function placesOf(path) {
        const parts = path.split("/");
        return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
      }
      function patternOf(written2) {
        if (written2.startsWith("#"))
          return [];
        const line = written2.trim();
        const isException = line.startsWith("!");
        const pattern = cleanPath(isException ? line.slice(1).trim() : line);
        const regex = pattern === "" ? null : regexOf(pattern);
        return regex === null ? [] : [{ line, isException, regex }];
      }
      function cleanPath(pattern) {
        const parts = [];
        for (const part of pattern.split("/")) {
          if (part === "" || part === ".")
            continue;
          if (part === ".." && parts.length > 0)
            parts.pop();
          else if (part !== "..")
            parts.push(part);
        }
        return parts.join("/");
      }
      function regexOf(pattern) {
        const source = pattern.replaceAll(/\*\*\/?$|\*\*\/?|\*|\?|\\.|[.$+(){}|^]/gs, (found, at) => {
          if (found.startsWith("**"))
            return at + found.length === pattern.length ? ".*" : "(?:.*/)?";
          if (found === "*")
            return "[^/]*";
          if (found === "?")
            return "[^/]";
          if (found === "^" && pattern[at - 1] === "[")
            return "^";
          return found.length === 2 ? escaped(found.slice(1)) : `\\${found}`;
        });
        try {
          return new RegExp(`^${source}$`, "s");
        } catch {
          return null;
        }
      }
      function escaped(character) {
        return /\w/.test(character) ? character : `\\${character}`;
      }
      var dockerfile_words = __webpack_require__(8007);
      var build_failure = __webpack_require__(4677);
      var dockerfile_at_hand = __webpack_require__(6);
      ;
      async function causeOf(built, end) {
        const place = await failedPlace(built, end);
        const failure2 = (0, build_failure.g5)(end, (0, dockerfile_at_hand.S9)(place));
        if ((0, dockerfile_at_hand.mO)(place.build))
          return failure2.happenedAt(null, failure2.lastOutput);
        if ((0, context_kind.u)(place.build.context, place.workingDirectory))
          return failure2;
        return await causeAtHand(failure2, place, end) ?? failure2;
      }
      async function failedPlace(place, end) {
        const builds = (0, build_inputs.wr)(place.build);
        const line = (0, build_failure.E2)(end);
        const shown = end.lines.flatMap((one) => /^\s*(\d+) \| >>> (.*\S)\s*$/.exec(one)?.slice(1) ?? []);
        if (builds.length === 1 || line === null || shown[0] !== String(line))
          return place;
        for (const build of builds) {
          const text = await (0, dockerfile_at_hand.n_)({ ...place, build });
          if (text?.split("\n")[line - 1]?.trim() === shown[1]?.trim())
            return { ...place, build };
        }
        return place;
      }
      async function causeAtHand({ code, detail }, place, end) {
        const options = detail === null ? {} : { detail };
        if (code === "build-dockerfile-missing" && place.build.file === "") {
          const found = await dockerfilesBelow(place.workingDirectory);
          if (found.length === 0)
            return null;
          const named = found.map((path) => JSON.stringify(path)).join(", ");
          return (0, failure.IF)("build-dockerfile-elsewhere", { file: (0, dockerfile_at_hand.S9)(place), found: named, remedy: remedyFor(found) }, options);
        }
        if (code === "build-copy-missing")
          return await copyCause((0, build_failure.IT)(end), place, options);
        const instruction = await failedInstruction(place, end);
        if (instruction === null)
          return null;
        if (code === "build-run-failed") {
          const secret = mountedSecret(instruction.text, place.build);
          return secret === null ? null : (0, failure.IF)("build-secret-mounted", { secret, place: instruction.place }, options);
        }
        if (code !== "build-from-blank" && code !== "build-from-invalid")
          return null;
        const argument = emptyArgument(instruction, place.build);
        return argument === null ? null : (0, failure.IF)("build-from-argument", { from: instruction.text, argument }, options);
      }
      async function copyCause(missing, place, options) {
        const path = missing?.replace(/^\/+/, "") ?? "";
        if (path === "")
          return null;
        const submodule = await emptySubmodule(path, place);
        if (submodule !== null)
          return (0, failure.IF)("build-submodule-missing", { path, submodule }, options);
        const ignored = await ignoringLine(path, place);
        return ignored === null ? null : (0, failure.IF)("build-copy-ignored", { path, ...ignored }, options);
      }
      const longestFile = 1e6;
      async function textOf(path, limitBytes2 = longestFile) {
        const file = await (0, small_file.E)(path, { limitBytes: limitBytes2, followsLinks: true });
        return file.kind === "text" ? file.text : null;
      }
      async function emptySubmodule(path, { build, workingDirectory }) {
        const context = (0, external_node_path_.resolve)(workingDirectory, build.context);
        for (const top of /* @__PURE__ */ new Set([context, ...parentsUpTo(context, (0, external_node_path_.resolve)(workingDirectory))])) {
          const modules2 = await textOf((0, external_node_path_.join)(top, ".gitmodules"));
          const paths = [...(modules2 ?? "").matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].flatMap(([, written2]) => written2 ?? []);
          const wanted = (0, external_node_path_.relative)(top, (0, external_node_path_.join)(context, path));
          const submodule = paths.find((one) => isWithin(wanted, one) || isWithin(one, wanted));
          if (submodule !== void 0 && await isEmpty((0, external_node_path_.join)(top, submodule)))
            return submodule;
        }
        return null;
      }
      function parentsUpTo(path, top) {
        return isWithin(path, top) && path !== top ? [(0, external_node_path_.dirname)(path), ...parentsUpTo((0, external_node_path_.dirname)(path), top)] : [];
      }
      function isWithin(path, directory) {
        return path === directory || path.startsWith(`${directory}/`);
      }
      async function isEmpty(directory) {
        return (await (0, promises_.readdir)(directory).catch(() => [])).length === 0;
      }
      async function ignoringLine(path, { build, workingDirectory }) {
        const dockerfile = build.file === "" ? (0, external_node_path_.join)(build.context, "Dockerfile") : build.file;
        for (const file of [`${dockerfile}.dockerignore`, (0, external_node_path_.join)(build.context, ".dockerignore")]) {
          const text = await textOf((0, external_node_path_.resolve)(workingDirectory, file));
          if (text === null)
            continue;
          const line = parseDockerIgnore(text).lineFor(path);
          return line === null ? null : { line, file: (0, external_node_path_.relative)(workingDirectory, (0, external_node_path_.resolve)(workingDirectory, file)) };
        }
        return null;
      }
      async function failedInstruction(place, end) {
        const { build, workingDirectory } = place;
        const line = (0, build_failure.E2)(end);
        const path = build.file === "" ? (0, external_node_path_.join)(build.context, "Dockerfile") : build.file;
        const text = line === null ? null : await textOf((0, external_node_path_.resolve)(workingDirectory, path), dockerfile_words.z);
        if (line === null || text === null)
          return null;
        const lines = text.split("\n");
        const rest = lines.slice(line - 1);
        const last = rest.findIndex((one) => !/\\\s*$/.test(one));
        const own = rest.slice(0, last < 0 ? rest.length : last + 1);
        const joined = own.map((one) => one.replace(/\\\s*$/, "").trim()).join(" ");
        return { text: joined, before: lines.slice(0, line - 1).join("\n"), place: `${(0, dockerfile_at_hand.S9)(place)}:${line}` };
      }
      function mountedSecret(run, { secrets, secretFiles, secretEnvs }) {
        const given = new Set([...secrets, ...secretFiles, ...secretEnvs].flatMap((pair) => (0, build_build.pu)(pair)?.id ?? []));
        const mounts = [...run.matchAll(/--mount=(\S*\btype=secret\b\S*)/g)].map(([, options = ""]) => options);
        const ids2 = mounts.flatMap((options) => /(?:^|,)id=([^,\s]+)/.exec(options)?.[1] ?? []);
        return ids2.find((id2) => !given.has(id2)) ?? null;
      }
      function emptyArgument({ text, before }, { buildArgs }) {
        const names = [...text.matchAll(/\$(?:(\w+)|\{(\w+)\})/g)].flatMap(([, bare, braced]) => bare ?? braced ?? []);
        const isGiven = (name) => buildArgs.some((pair) => pair === name || pair.startsWith(`${name}=`) && pair !== `${name}=`);
        const hasDefault = (name) => new RegExp(`^\\s*ARG\\b.*\\b${name}=[^\\s"']`, "im").test(before);
        const isDeclared = (name) => new RegExp(`^\\s*ARG\\b.*\\b${name}\\b`, "im").test(before);
        return names.find((name) => isDeclared(name) && !isGiven(name) && !hasDefault(name)) ?? null;
      }
      const mostFound = 5;
      const mostDirectories = 200;
      async function dockerfilesBelow(top) {
        const entries = await (0, promises_.readdir)(top, { withFileTypes: true }).catch(() => []);
        const directories = entries.filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name));
        const inside = await Promise.all(directories.slice(0, mostDirectories).map(async ({ name }) => {
          const files = await (0, promises_.readdir)((0, external_node_path_.join)(top, name)).catch(() => []);
          return files.filter((file) => isDockerfile(file)).map((file) => `${name}/${file}`);
        }));
        const here = entries.filter((entry) => entry.isFile() && (isDockerfile(entry.name) || isComposeFile(entry.name)));
        return [...inside.flat().toSorted(), ...here.map(({ name }) => name).toSorted()].slice(0, mostFound);
      }
      function remedyFor(found) {
        const dockerfiles = found.filter((path) => !isComposeFile((0, external_node_path_.basename)(path)));
        const [first, ...others] = dockerfiles;
        if (first === void 0)
          return "in 'context' and 'file' what the compose file builds";
        if (others.length === 0)
          return whereOf(first);
        const images = dockerfiles.map((path) => `{ name: ${path.split("/")[0] ?? path}, ${whereOf(path)} }`);
        return `one of them in 'context' or 'file', or all of them in .github/image-size-budget.yml: images: [${images.join(", ")}]`;
      }
      function whereOf(path) {
        const [directory = "", name] = path.split("/");
        if (name === void 0)
          return `file: ${path}`;
        return name === "Dockerfile" ? `context: ${directory}` : `context: ${directory}, file: ${path}`;
      }
      function isDockerfile(path) {
        const name = (0, external_node_path_.basename)(path);
        return /^(?:Dockerfile|Containerfile)(?:\..+)?$|\.(?:Dockerfile|Containerfile)$/i.test(name) && !name.endsWith(".dockerignore");
      }
      function isComposeFile(name) {
        return /^(?:docker-)?compose\.ya?ml$/.test(name);
      }
      var external_node_events_ = __webpack_require__(8474);
      var digest = __webpack_require__(7273);
      var json = __webpack_require__(4272);
      var schema = __webpack_require__(6697);
      var process_process = __webpack_require__(2282);
      var run_docker = __webpack_require__(4422);
      ;
      const builder_content_Metadata = schemas.Ikc({ "buildx.build.ref": schemas.YjP().regex(/^(?:[\w.-]+\/){0,2}\w{1,128}$/) });
      const ImageMetadata = builder_content_Metadata.extend({
        "containerimage.descriptor": schema.oJ,
        "containerimage.config.digest": schema.oJ.shape.digest.optional()
      });
      const keptDocuments = 32;
      function builtReference(metadata) {
        const image = ImageMetadata.safeParse(metadata).data;
        const build = buildReference(metadata);
        if (image === void 0 || build === null)
          return null;
        return { build, root: image["containerimage.descriptor"], config: image["containerimage.config.digest"] ?? null };
      }
      function buildReference(metadata) {
        return builder_content_Metadata.safeParse(metadata).data?.["buildx.build.ref"].split("/").at(-1) ?? null;
      }
      function builderContent(reference, run) {
        const children = /* @__PURE__ */ new Set();
        const layers = /* @__PURE__ */ new Map();
        const read2 = { layers: 0, bytes: 0 };
        const documents = /* @__PURE__ */ new Map();
        let exported = null;
        const attachment = async (digest2) => await openAttachment({ ...run, build: reference.build, digest: digest2 }, children);
        const documentOnce = async (digest2) => {
          const found = documents.get(digest2) ?? attachment(digest2).then(async (sent) => sent && await wholeDocument(sent));
          if (documents.size < keptDocuments)
            documents.set(digest2, found);
          return await found;
        };
        if (reference.config !== null)
          documentOnce(reference.config).catch(() => {
          });
        return {
          roots: [reference.root],
          readDocument: async (descriptor) => {
            (0, digest.rs)(descriptor);
            const found = await documentOnce(descriptor.digest);
            if (found === null)
              throw (0, failure.IF)("image-blob-missing", { digest: descriptor.digest, where: `builder ${run.builder}` });
            const bytes = (0, digest.Tw)(found, descriptor);
            for (const layer of schema._8.safeParse((0, json.q)(bytes)).data?.layers ?? [])
              layers.set(layer.digest, layer.size);
            return bytes;
          },
          openLayer: async (descriptor) => {
            if (exported === null && isExportFaster(layers, run.known))
              exported = run.exportAll();
            const found = exported === null ? await attachment(descriptor.digest) : null;
            if (found !== null)
              return counted(found);
            exported ??= run.exportAll();
            return await openOrNull(await exported, descriptor);
          },
          // The builder has just made or reused it.
          checkLayer: async () => {
          },
          close: async () => {
            for (const child of children)
              child.kill();
            if (read2.layers > 0)
              run.log(`Read ${read2.layers} layers (${read2.bytes} bytes) in the builder.`);
            read2.layers = 0;
            await (await exported)?.close();
          }
        };
        async function* counted(found) {
          read2.layers += 1;
          for await (const chunk of found) {
            read2.bytes += chunk.length;
            yield chunk;
          }
        }
      }
      const exportPriceBytes = 32e6;
      function isExportFaster(layers, known) {
        const all = [...layers].reduce((sum, [, size]) => sum + size, 0);
        const unknown = [...layers].reduce((sum, [digest2, size]) => sum + (known.has(digest2) ? 0 : size), 0);
        return unknown > all / 2 + exportPriceBytes;
      }
      async function openOrNull(exported, descriptor) {
        try {
          return await exported?.openLayer(descriptor) ?? null;
        } catch (error) {
          if (error instanceof failure.yo)
            return null;
          throw error;
        }
      }
      async function builderDocument(blob) {
        const found = await openAttachment(blob, /* @__PURE__ */ new Set());
        if (found === null)
          return null;
        const bytes = await wholeDocument(found);
        return (0, digest.sc)(bytes) === blob.digest ? bytes : null;
      }
      const silenceLimitMs = 6e4;
      async function openAttachment(blob, children) {
        const { docker, builder, build, digest: digest2 } = blob;
        const child = (0, process_process.kp)({
          program: docker.program,
          args: ["buildx", "history", "inspect", "attachment", "--builder", builder, build, digest2],
          workingDirectory: docker.workingDirectory,
          environment: docker.ownEnvironment
        });
        children.add(child);
        const complaint = complaintOf(child);
        const chunks = bytesOf(child, () => children.delete(child));
        const first = await chunks.next();
        if (first.done !== true)
          return whole(first.value);
        const { exitCode, lines } = await complaint;
        if (exitCode === 0)
          return whole(Buffer.alloc(0));
        if ((0, build_failure.ST)(lines))
          throw gone(lines);
        return null;
        async function* whole(start) {
          try {
            yield start;
            yield* chunks;
          } finally {
            await chunks.return();
          }
          const { exitCode: status, lines: last } = await complaint;
          if (status !== 0)
            throw gone(last);
        }
      }
      function gone(lines) {
        return (0, failure.IF)("build-builder-gone", {}, { detail: lines.join("\n") });
      }
      async function complaintOf(child) {
        const lines = new run_docker.U();
        const splitter = new build_log.g3((line) => lines.add((0, build_log.$0)(line)));
        child.stderr.on("data", (chunk) => splitter.write(chunk));
        const closed = (0, external_node_events_.once)(child.stderr, "close");
        const exitCode = await child.exited.catch(() => process_process.az);
        await closed;
        splitter.end();
        return { exitCode, lines: lines.lines };
      }
      async function* bytesOf({ stdout, kill }, forget) {
        const chunks = stdout[Symbol.asyncIterator]();
        let isOver = false;
        try {
          for (; ; ) {
            const silence = setTimeout(kill, silenceLimitMs);
            const next = await chunks.next().finally(() => clearTimeout(silence));
            cancellation.WN.throwIfAborted();
            isOver = next.done === true;
            if (next.done === true)
              return;
            if (!Buffer.isBuffer(next.value))
              throw new Error("a pipe without an encoding gives buffers");
            yield next.value;
          }
        } finally {
          forget();
          if (!isOver)
            kill();
        }
      }
      async function wholeDocument(chunks) {
        const parts = [];
        let bytes = 0;
        for await (const chunk of chunks) {
          parts.push(chunk);
          bytes += chunk.length;
          if (bytes > schema.VR)
            break;
        }
        return Buffer.concat(parts);
      }
      ;
      async function buildsEveryLayer(place, { isUnused }) {
        const { noCache, cacheFrom } = place.build;
        const isCertain = noCache || isUnused && cacheFrom.length === 0;
        return isCertain && await looksIntoItsBase(place);
      }
      async function looksIntoItsBase(place) {
        const atHand = await (0, dockerfile_at_hand.R9)(place);
        if (atHand === null || /--link\b/.test(atHand.text))
          return false;
        const { base, instructions } = atHand.stage;
        return base === "scratch" || instructions.some(({ keyword }) => /^(?:ADD|COPY|RUN|WORKDIR)$/.test(keyword));
      }
      var external_node_fs_ = __webpack_require__(3024);
      ;
      async function whileReading(reader, layout2, work) {
        const stop = reader === null ? () => {
        } : await watchExportedLayers(layout2, reader);
        return await work().finally(stop);
      }
      async function watchExportedLayers(layout2, reader) {
        const blobs = (0, external_node_path_.join)(layout2, "blobs", "sha256");
        await (0, promises_.mkdir)(blobs, { recursive: true });
        const seen = /* @__PURE__ */ new Set();
        const watcher = watchOrNull(blobs, (name) => {
          if (!/^[0-9a-f]{64}$/.test(name) || seen.has(name))
            return;
          seen.add(name);
          readBlob((0, external_node_path_.join)(blobs, name), `sha256:${name}`, reader).catch(() => {
          });
        });
        return () => watcher?.close();
      }
      async function readBlob(path, digest2, reader) {
        const blob = await (0, layout.k)(path);
        await reader.read({ mediaType: "", digest: digest2, size: blob.size }, async () => blob.stream());
      }
      function watchOrNull(directory, onName) {
        try {
          const watcher = (0, external_node_fs_.watch)(directory, { persistent: false }, (_event, name) => onName(name ?? ""));
          return watcher.on("error", () => watcher.close());
        } catch {
          return null;
        }
      }
      var external_node_process_ = __webpack_require__(1708);
      ;
      async function baseLayers(run) {
        const { readProvenance } = await Promise.all(
          /* import() */
          [__webpack_require__.e(839), __webpack_require__.e(942)]
        ).then(__webpack_require__.bind(__webpack_require__, 5942));
        const build = buildReference(run.metadata);
        const [base] = readProvenance(run.metadata, "")?.baseImages ?? [];
        if (build === null || base === void 0)
          return /* @__PURE__ */ new Map();
        const json2 = await base_layers_document(run, build, base.digest);
        const listed2 = schema.jK.safeParse(json2).data?.manifests.filter(({ platform }) => platform?.architecture === architecture(run)) ?? [];
        const below = await Promise.all(listed2.slice(0, 4).map(async ({ digest: digest2 }) => await base_layers_document(run, build, digest2)));
        const layers = [json2, ...below].flatMap((found) => schema._8.safeParse(found).data?.layers ?? []);
        return new Map(layers.map(({ digest: digest2, size }) => [digest2, size]));
      }
      async function base_layers_document({ docker, builder }, build, digest2) {
        const bytes = await builderDocument({ docker, builder, build, digest: digest2 });
        return bytes === null ? null : (0, json.q)(bytes);
      }
      function architecture({ platform }) {
        return platform.split("/")[1] ?? (external_node_process_.arch === "x64" ? "amd64" : external_node_process_.arch);
      }
      var loopback_push = __webpack_require__(134);
      ;
      async function pushToLoopback(session, chosen, use) {
        const to = { ...session, engine: chosen.engine };
        const leftBehind = (tag) => (0, build_bake.up)(session.build, tag);
        return await (0, loopback_push.bu)(to, { workspace: session.workspace, leftBehind }, async (loopback) => {
          const { receiver, directory, ownName } = loopback;
          const notes = await buildAndPush(session, { loopback, chosen, use });
          await receiver.finish();
          const content = withoutLayers(await (0, layout.B)(directory), receiver.skipped);
          if (receiver.skipped.size > 0)
            session.log(`${receiver.skipped.size} known layers were neither compressed nor pushed.`);
          return { content, source: "loopback-registry", notes, ownName };
        });
      }
      const mostAttempts = 3;
      async function buildAndPush(session, destination, attempt = 1) {
        const { loopback, chosen, use } = destination;
        try {
          const failed = await runBuild(session, { kind: "load", tag: loopback.ownName });
          if (failed !== null)
            throw await causeOf(session, failed);
          const notes = await readNotes(session);
          loopback.receiver.claimBlobs(await provenLayers(session, notes, destination));
          const to = { ...session, engine: chosen.engine };
          const push = async () => await whileReading(use.reader, loopback.directory, async () => await (0, loopback_push.Il)(loopback, to, ["push", loopback.ownName]));
          const refused = await session.timed("push out of the engine", push);
          if (refused !== null)
            throw (0, build_failure.M7)(refused, "built");
          return notes;
        } catch (error) {
          if (!(error instanceof failure.yo) || error.code !== "build-image-lost" || attempt === mostAttempts)
            throw error;
          session.log(`${error.message} It is built again, from the cache.`);
          return await buildAndPush(fromCache(session), destination, attempt + 1);
        }
      }
      async function provenLayers({ docker, build }, { metadata }, { chosen, use: { known } }) {
        if (known.size === 0 || !chosen.mayReadBlobs)
          return /* @__PURE__ */ new Map();
        const [platform = ""] = build.platforms;
        const proven = await baseLayers({ docker, builder: chosen.name, metadata, platform });
        return new Map([...proven].filter(([digest2]) => known.has(digest2)));
      }
      function withoutLayers(content, absent) {
        return {
          ...content,
          openLayer: async (descriptor) => absent.has(descriptor.digest) ? null : await content.openLayer(descriptor),
          checkLayer: async (descriptor) => absent.has(descriptor.digest) ? void 0 : await content.checkLayer(descriptor)
        };
      }
      ;
      async function chooseBuilder(docker, build) {
        const name = build.builder === "" ? docker.ownEnvironment["BUILDX_BUILDER"] ?? "" : build.builder;
        const isAsked = !build.noCache && build.cacheFrom.length === 0;
        const version = askBuildxVersion(docker);
        const [buildxVersion, inList, isUnused] = await Promise.all([
          version,
          listed(docker, name),
          version.then(async (known) => isAsked && hasHistory(known) && await hasNoBuild(docker, name))
        ]);
        const described = inList ?? await inspected(docker, name);
        const isEngine = described.driver === "docker" || described.driver === "";
        const engine = isEngine && described.name !== "default" ? ["--context", described.name] : [];
        const mayBeDown = isEngine && !described.isRunning;
        const [store] = await Promise.all([askStore(), mayBeDown ? requireEngine(docker, engine) : null]);
        return {
          name: described.name,
          builder: { driver: described.driver || "docker", store, buildkitVersion: described.version, buildxVersion },
          hasContentStore: !isEngine || described.hasSnapshotter,
          mayReadBlobs: hasHistory(buildxVersion),
          isUnused,
          engine
        };
        async function askStore() {
          if (!isEngine)
            return "buildkit";
          return described.hasSnapshotter ? "containerd" : await askStorageDriver(docker, engine);
        }
      }
      async function askBuildxVersion(docker) {
        const answer = await docker.ask(["buildx", "version"]);
        if (answer.exitCode !== 0)
          throw (0, failure.IF)("build-no-buildx", {}, { detail: linesOf(answer.stderr).join("\n") });
        return /^\S+ v?(\S+)/.exec(answer.stdout)?.[1]?.slice(0, 256) ?? null;
      }
      function hasHistory(buildxVersion) {
        const [, major, minor] = /^(\d+)\.(\d+)\./.exec(buildxVersion ?? "") ?? [];
        const isKnown = minor !== void 0 && !(buildxVersion ?? "").startsWith("0.0.0");
        return !isKnown || Number(major) > 0 || Number(minor) >= 20;
      }
      async function hasNoBuild(docker, name) {
        const args = ["buildx", "history", "ls", "--format", "json", ...name === "" ? [] : ["--builder", name]];
        const answer = await docker.ask(args);
        return answer.exitCode === 0 && answer.stdout.trim() === "";
      }
      async function requireEngine(docker, engine) {
        const answer = await docker.ask([...engine, "version", "--format", "{{.Server.Version}}"]);
        if (answer.exitCode === 0)
          return;
        throw (0, build_failure.g5)({ exitCode: answer.exitCode, lines: linesOf(answer.stderr) });
      }
      async function askStorageDriver(docker, engine) {
        const answer = await docker.ask([...engine, "info", "--format", "{{.Driver}}"]);
        const name = answer.stdout.trim();
        return answer.exitCode === 0 && /^[\w.-]{1,64}$/.test(name) ? name : "unknown";
      }
      const ListedBuilder = schemas.Ikc({
        Name: schemas.YjP(),
        Driver: schemas.YjP(),
        Current: schemas.zMY().default(false),
        Nodes: schemas.YOg(schemas.Ikc({
          Version: schemas.YjP().optional(),
          Status: schemas.YjP().optional(),
          Labels: schemas.g1P(schemas.YjP(), schemas.YjP()).nullish()
        })).nullish().transform((nodes) => nodes ?? [])
      });
      const snapshotterLabel = "org.mobyproject.buildkit.worker.snapshotter";
      async function listed(docker, name) {
        const answer = await docker.ask(["buildx", "ls", "--format", "json"]);
        const builders2 = answer.stdout.split("\n").flatMap((line) => ListedBuilder.safeParse(parseJson(line)).data ?? []);
        const found = builders2.find((builder) => name === "" ? builder.Current : builder.Name === name);
        if (answer.exitCode !== 0 || found === void 0 || found.Driver === "")
          return null;
        return {
          name: found.Name,
          driver: found.Driver,
          version: found.Nodes.find((node) => node.Version)?.Version?.slice(0, 256) ?? null,
          hasSnapshotter: found.Nodes.some((node) => snapshotterLabel in (node.Labels ?? {})),
          isRunning: found.Nodes.some((node) => node.Status === "running")
        };
      }
      function parseJson(line) {
        try {
          return JSON.parse(line);
        } catch {
          return null;
        }
      }
      async function inspected(docker, name) {
        const answer = await docker.ask(["buildx", "inspect", ...name === "" ? [] : [name]]);
        if (answer.exitCode !== 0)
          throw (0, build_failure.g5)({ exitCode: answer.exitCode, lines: linesOf(answer.stderr) });
        const field = (label) => new RegExp(`^${label}:[ \\t]*(\\S*)`, "mi").exec(answer.stdout)?.[1] ?? "";
        return {
          name: field("Name"),
          driver: field("Driver"),
          version: field("Buildkit(?: version)?").slice(0, 256) || null,
          hasSnapshotter: answer.stdout.includes(`${snapshotterLabel}:`),
          isRunning: false
        };
      }
      function linesOf(text) {
        return text.trim().split(/\r?\n/).slice(-20).map(build_log.$0);
      }
      ;
      async function buildImage(inputs2, run) {
        const { annotations, dropped } = (0, build_build.Bg)(inputs2);
        const build = { ...run.isBuilt === true ? builtBefore(inputs2) : inputs2, annotations };
        for (const annotation of dropped)
          run.log(`The image has one platform and so no index: '${(0, build_log.$0)(annotation)}' is left out.`);
        const docker = await (0, run_docker.c)(run.workingDirectory, environmentFor([build], run.environment));
        const chosen = await (run.chosen?.() ?? chooseBuilder(docker, build));
        const workspace = await (0, promises_.mkdtemp)((0, external_node_path_.join)(run.temporaryDirectory, "image-size-budget-"));
        const secrets = { build, environment: run.environment, gitAuthToken: run.gitAuthToken };
        const redact = redactorFor([build], secrets);
        const { workingDirectory, log, timed = untimed, knownBlobs: known = /* @__PURE__ */ new Set(), reader = null } = run;
        const session = { build, workingDirectory, log, timed, docker, workspace, secrets, redact };
        try {
          return await builtImage(session, await obtain(session, chosen, { known, reader }), chosen);
        } catch (error) {
          await (0, promises_.rm)(workspace, { recursive: true, force: true });
          throw error;
        }
      }
      function environmentFor(builds, environment) {
        const all = builds.flatMap(build_inputs.wr);
        return (0, build_build.AF)(environment, {
          secretEnvs: all.flatMap(({ secretEnvs }) => secretEnvs),
          cacheFrom: all.flatMap(({ cacheFrom }) => cacheFrom),
          cacheTo: all.flatMap(({ cacheTo }) => cacheTo)
        });
      }
      function redactorFor(builds, secrets) {
        return (0, build_log.$p)(builds.flatMap(build_inputs.wr).flatMap((build) => secretValues({ ...secrets, build })));
      }
      async function findBuilder(build, { workingDirectory, environment }) {
        return await chooseBuilder(await (0, run_docker.c)(workingDirectory, (0, build_build.AF)(environment, build)), build);
      }
      async function obtain(session, chosen, use) {
        if (!chosen.hasContentStore)
          return await pushToLoopback(session, chosen, use);
        if (!chosen.mayReadBlobs || use.known.size === 0 || await buildsEveryLayer(session, chosen))
          return await exportLayout(session, use) ?? await pushToLoopback(session, chosen, use);
        const left = await leaveInBuilder(session, chosen.name, use);
        if (left !== null)
          return left;
        const second = fromCache(session);
        return await exportLayout(second, use) ?? await pushToLoopback(second, chosen, use);
      }
      async function leaveInBuilder(session, builder, use) {
        const failed = await runBuild(session, { kind: "builder" });
        if (failed !== null)
          throw await causeOf(session, failed);
        const notes = await readNotes(session);
        const reference = builtReference(notes.metadata);
        const name = (0, build_log.$0)(builder);
        if (reference !== null) {
          const { docker, log } = session;
          const everything2 = async () => await exportAll(session, use);
          const content = builderContent(reference, { docker, builder, known: use.known, log, exportAll: everything2 });
          if (await session.timed("read the manifest", async () => await isReadable(content))) {
            log(`Nothing is exported: manifest and layers are read in builder ${name}.`);
            return { content, source: "builder", notes, ownName: null };
          }
          await content.close();
        }
        session.log(`Builder ${name} does not hand out what it has built; the image is had in another way.`);
        return null;
      }
      async function isReadable(content) {
        try {
          await Promise.all(content.roots.map(async (root) => await content.readDocument(root)));
          return true;
        } catch (error) {
          if (error instanceof failure.yo && error.code !== "build-builder-gone")
            return false;
          await content.close();
          throw error;
        }
      }
      async function exportAll(session, use) {
        session.log("Many layers must be opened, or not all of them are at hand in the builder: they are exported.");
        try {
          return (await exportLayout(fromCache(session), use))?.content ?? null;
        } catch (error) {
          if (!(error instanceof failure.yo) || endsAll.has(error.code))
            throw error;
          session.log(`The export failed: ${(0, build_log.$0)(error.message)}`);
          return null;
        }
      }
      const endsAll = /* @__PURE__ */ new Set(["build-cancelled", "build-builder-gone", "build-builder-unreachable"]);
      const exporterRefused = /(?:OCI|Docker) exporter (?:is not supported for the|feature is currently not supported for) docker driver/;
      async function exportLayout(session, { known, reader }) {
        const directory = (0, external_node_path_.join)(session.workspace, "layout");
        await leaveOut(known, directory);
        const failed = await whileReading(reader, directory, async () => await runBuild(session, { kind: "layout", directory }));
        if (failed === null) {
          const exported = await (0, layout.B)(directory);
          const content = { ...exported, checkLayer: async () => {
          } };
          return { content, source: "oci-layout", notes: await readNotes(session), ownName: null };
        }
        if (exporterRefused.test(failed.lines.join("\n")))
          return null;
        throw await causeOf(session, failed);
      }
      async function leaveOut(blobs, layout2) {
        for (const digest2 of blobs) {
          const [algorithm = "", hex = ""] = digest2.split(":");
          await (0, promises_.mkdir)((0, external_node_path_.join)(layout2, "blobs", algorithm), { recursive: true });
          await (0, promises_.writeFile)((0, external_node_path_.join)(layout2, "blobs", algorithm, hex), "");
        }
      }
      async function builtImage(session, obtained, { builder }) {
        const { content, source, notes, ownName } = obtained;
        const { publicMetadata, readProvenance } = await Promise.all(
          /* import() */
          [__webpack_require__.e(839), __webpack_require__.e(942)]
        ).then(__webpack_require__.bind(__webpack_require__, 5942));
        const told = readProvenance(notes.metadata, (0, dockerfile_at_hand.S9)(session), await furtherDockerfiles(session));
        return {
          content,
          source,
          builder,
          target: session.build.target,
          provenance: withoutInlineLines(await withDockerfileAtHand(session, content, told)),
          buildArguments: givenArguments(session.build.buildArgs, session.docker.buildEnvironment),
          metadata: JSON.stringify(publicMetadata(notes.metadata, ownName), null, 2),
          imageId: notes.imageId,
          dispose: async () => {
            await content.close();
            await (0, promises_.rm)(session.workspace, { recursive: true, force: true });
          }
        };
      }
      const inlinePath = "";
      async function furtherDockerfiles({ build, workingDirectory }) {
        const further = (0, build_inputs.wr)(build).filter((one) => one !== build || (0, dockerfile_at_hand.mO)(one));
        const found = further.map(async (one) => {
          const place = { build: one, workingDirectory };
          const text = await (0, dockerfile_at_hand.n_)(place);
          return text === null ? [] : [[text, (0, dockerfile_at_hand.mO)(one) ? inlinePath : (0, dockerfile_at_hand.S9)(place)]];
        });
        return new Map((await Promise.all(found)).flat());
      }
      function withoutInlineLines(provenance) {
        if (provenance === null)
          return null;
        return {
          ...provenance,
          steps: provenance.steps.map((step) => step.lines?.file === inlinePath ? { ...step, lines: null } : step)
        };
      }
      function givenArguments(pairs, environment) {
        return new Map(pairs.map((pair) => {
          const [name = "", ...value] = pair.split("=");
          return [name, value.length > 0 ? value.join("=") : environment[name] ?? ""];
        }));
      }
      async function withDockerfileAtHand(session, content, told) {
        const atHand = await (0, dockerfile_at_hand.R9)(session);
        if (atHand === null)
          return told;
        try {
          const path = (0, dockerfile_at_hand.mO)(session.build) ? inlinePath : (0, dockerfile_at_hand.S9)(session);
          return (0, dockerfile_steps.n)(told, { path, stage: atHand.stage }, (await (0, manifests.M)(content)).images);
        } catch (error) {
          if (error instanceof failure.yo)
            return told;
          throw error;
        }
      }
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      async function buildTogether(builds, run) {
        const { workingDirectory, environment, gitAuthToken, log } = run;
        const [first] = builds;
        if (first === void 0)
          return true;
        const docker = await (0, run_docker.c)(workingDirectory, environmentFor(builds, environment));
        const chosen = await (run.chosen?.() ?? chooseBuilder(docker, first));
        const workspace = await (0, promises_.mkdtemp)((0, external_node_path_.join)(run.temporaryDirectory, "image-size-budget-"));
        const secrets = { build: first, environment, gitAuthToken };
        const orders = allOrders(builds, chosen);
        try {
          const args = await toBake({ docker, workingDirectory, workspace, secrets, log }, orders, null);
          const redact = redactorFor(builds, secrets);
          const failed = await docker.run({ args, environment: docker.buildEnvironment, timeLimitMs: null, log, redact });
          if (failed !== null)
            log("Not every target could be built: each is built by itself.");
          return failed === null;
        } finally {
          await (0, promises_.rm)(workspace, { recursive: true, force: true });
          for (const { output } of orders)
            if (output.kind === "load")
              await (0, loopback_push.ok)({ docker, engine: chosen.engine, log, redact: (line) => line }, output.tag);
        }
      }
      function allOrders(builds, { hasContentStore }) {
        const repository = `image-size-budget-${(0, external_node_crypto_.randomUUID)()}`;
        const orders = builds.flatMap((build, position) => (0, build_bake.FS)(build, hasContentStore ? { kind: "builder" } : { kind: "load", tag: `${repository}:${position}` }));
        const byName = new Map(orders.map((order) => [order.name, order]));
        return Array.from(byName.values(), ({ build, ...order }) => ({ ...order, build: { ...build, cacheTo: [] } }));
      }
      var given_image = __webpack_require__(5366);
      ;
      const surroundings = /* @__PURE__ */ new Set([
        "build-no-docker",
        "build-no-buildx",
        "build-no-engine",
        "build-engine-forbidden",
        "build-engine-silent",
        "build-builder-unknown",
        "build-builder-unreachable",
        "build-cancelled",
        "build-image-lost",
        "push-unreachable",
        "push-failed"
      ]);
      function faultOf(code) {
        return surroundings.has(code) ? "surroundings" : "head";
      }
      ;
      async function copyUnknown(copy) {
        const source = await (0, promises_.lstat)((0, external_node_path_.join)(copy.from, copy.path)).catch(() => null);
        if (source === null || !copy.wanted(copy.path, source.isDirectory()) || !await hasParents(copy))
          return [];
        return await copyEntry(copy, source);
      }
      async function hasParents({ to, path }) {
        const parts = (0, external_node_path_.dirname)(path).split("/").filter((part) => part !== ".");
        let place = to;
        for (const part of parts) {
          place = (0, external_node_path_.join)(place, part);
          const found = await (0, promises_.lstat)(place).catch(() => null);
          if (found === null)
            await (0, promises_.mkdir)(place);
          else if (!found.isDirectory())
            return false;
        }
        return true;
      }
      async function copyEntry(copy, source) {
        const [from, to] = [(0, external_node_path_.join)(copy.from, copy.path), (0, external_node_path_.join)(copy.to, copy.path)];
        const there = await (0, promises_.lstat)(to).catch(() => null);
        if (source.isDirectory()) {
          if (there === null)
            await (0, promises_.mkdir)(to, { mode: source.mode });
          else if (!there.isDirectory())
            return [];
          return await copyChildren(copy);
        }
        if (there !== null)
          return [];
        if (source.isSymbolicLink())
          await (0, promises_.symlink)(await (0, promises_.readlink)(from), to);
        if (!source.isFile())
          return [];
        await linkOrCopy(from, to, source);
        return [to];
      }
      const entriesAtOnce = 8;
      async function copyChildren(copy) {
        const names = await (0, promises_.readdir)((0, external_node_path_.join)(copy.from, copy.path));
        const files = await (0, parallel.HN)(names, entriesAtOnce, async (name) => {
          const path = `${copy.path}/${name}`;
          const source = await (0, promises_.lstat)((0, external_node_path_.join)(copy.from, path)).catch(() => null);
          return source !== null && copy.wanted(path, source.isDirectory()) ? await copyEntry({ ...copy, path }, source) : [];
        });
        return files.flat();
      }
      async function linkOrCopy(from, to, { atime, mtime }) {
        try {
          await (0, promises_.link)(from, to);
        } catch {
          await (0, promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
          await (0, promises_.utimes)(to, atime, mtime);
        }
      }
      async function copyGitDirectory(from, to, areObjects = false) {
        await (0, promises_.mkdir)(to, { recursive: true });
        const files = [];
        for (const entry of await (0, promises_.readdir)(from, { withFileTypes: true })) {
          const [source, target] = [(0, external_node_path_.join)(from, entry.name), (0, external_node_path_.join)(to, entry.name)];
          if (entry.name.endsWith(".lock"))
            continue;
          if (entry.isDirectory())
            files.push(...await copyGitDirectory(source, target, areObjects || entry.name === "objects"));
          else if (entry.isSymbolicLink())
            await (0, promises_.symlink)(await (0, promises_.readlink)(source), target);
          else if (entry.isFile()) {
            await copyGitFile(source, target, areObjects);
            files.push(target);
          }
        }
        return files;
      }
      async function copyGitFile(source, target, isObject) {
        if (isObject)
          await linkOrCopy(source, target, await (0, promises_.lstat)(source));
        else
          await (0, promises_.copyFile)(source, target);
      }
      ;
      async function filtersOf({ twin, prefix }, job) {
        const git = (0, process_git.u)(twin ?? job.root, job.environment);
        const filters = await Promise.all((await filterNames(git)).map(async (name) => await filterOf(name, git, twin)));
        const off = filters.filter(({ isEverywhere }) => !isEverywhere);
        return {
          off: off.flatMap(({ name }) => ["smudge=", "process=", "required=false"].flatMap((value) => ["-c", `filter.${name}.${value}`])),
          toSmudge: async (into) => {
            const paths = [];
            for (const { name, smudged } of off) {
              const here = (await pathsWith(name, into)).map(({ path }) => path);
              paths.push(...here.filter((path) => smudged.has(path)));
              if (smudged.size === 0 && here.length > 0 && twin !== null && (await pathsWith(name, git)).length === 0)
                job.remarks.push({ kind: "filter-unknown", filter: `${name}${prefix === "" ? "" : ` in ${prefix}`}` });
            }
            return paths;
          }
        };
      }
      async function filterNames(git) {
        const found = await git(["config", "--name-only", "-z", "--get-regexp", String.raw`^filter\..+\.(smudge|process)$`]);
        if (!found.ok)
          return [];
        const names = found.stdout.split("\0").map((key) => key.replace(/^filter\./, "").replace(/\.(?:smudge|process)$/, ""));
        return [...new Set(names)].filter((name) => /^[\w-]+$/.test(name));
      }
      async function filterOf(name, git, twin) {
        if (twin === null)
          return { name, smudged: /* @__PURE__ */ new Set(), isEverywhere: false };
        const paths = await pathsWith(name, git);
        const smudged = /* @__PURE__ */ new Set();
        for (const { path, object } of paths)
          if (await isSmudged({ twin, path, object }, git))
            smudged.add(path);
        return { name, smudged, isEverywhere: paths.length > 0 && smudged.size === paths.length };
      }
      async function pathsWith(filter2, git) {
        const listed2 = await git(["ls-files", "--stage", "-z", "--", `:(top,attr:filter=${filter2})`]);
        if (!listed2.ok)
          return [];
        return listed2.stdout.split("\0").flatMap((line) => {
          const [, object, path] = /^\d+ ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
          return object === void 0 || path === void 0 ? [] : [{ path, object }];
        });
      }
      async function isSmudged({ twin, path, object }, git) {
        const file = await (0, promises_.lstat)((0, external_node_path_.join)(twin, path)).catch(() => null);
        if (file === null || !file.isFile())
          return false;
        const stored = await git(["cat-file", "-s", object]);
        if (stored.ok && Number(stored.stdout) !== file.size)
          return true;
        const hashed = await git(["hash-object", "--no-filters", "--", (0, external_node_path_.join)(twin, path)]);
        return hashed.ok && hashed.stdout.trim() !== object;
      }
      ;
      class TreeFailure extends Error {
      }
      ;
      async function submodulesOf(part, into, job) {
        const { prefix, twin } = part;
        const named = await readModules((0, external_node_path_.join)(job.path, prefix), into);
        if (named.length === 0)
          return [];
        const git = (0, process_git.u)(twin ?? part.source, job.environment);
        const siblings = twin === null ? [] : await readModules(twin, git);
        const isCheckedOut = async ({ path }) => twin !== null && await exists((0, external_node_path_.join)(twin, path, ".git"));
        const checkedOut = await submodules_filter(siblings, isCheckedOut);
        const parts = [];
        for (const submodule of named) {
          const commit = await commitOf(submodule, into);
          if (commit === null)
            continue;
          const at = { prefix: `${prefix}${submodule.path}/`, commit };
          const own = checkedOut.find(({ path }) => path === submodule.path) ?? checkedOut.find(({ name }) => name === submodule.name);
          if (own !== void 0 && twin !== null) {
            const source = (0, external_node_path_.join)(twin, own.path);
            parts.push({ ...at, source, twin: own.path === submodule.path ? source : null });
          } else if (siblings.some(({ path }) => path === submodule.path))
            continue;
          else if (checkedOut.length > 0)
            parts.push({ ...at, source: part.source, twin: null, url: await absoluteUrl(submodule.url, git) });
          else if (siblings.length === 0)
            job.remarks.push({ kind: "submodule-unknown", path: `${prefix}${submodule.path}` });
        }
        return parts;
      }
      async function readModules(directory, git) {
        const file = (0, external_node_path_.join)(directory, ".gitmodules");
        if (!await exists(file))
          return [];
        const read2 = await git(["config", "--file", file, "-z", "--get-regexp", String.raw`^submodule\..+\.(path|url)$`]);
        if (!read2.ok)
          return [];
        const values = new Map(read2.stdout.split("\0").flatMap((entry) => {
          const at = entry.indexOf("\n");
          return at < 0 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
        }));
        return [...values].flatMap(([key, path]) => {
          const [, name] = /^submodule\.(.+)\.path$/.exec(key) ?? [];
          return name === void 0 ? [] : [{ name, path, url: values.get(`submodule.${name}.url`) ?? "" }];
        });
      }
      async function commitOf({ path }, into) {
        const listed2 = await into(["ls-files", "--stage", "-z", "--", `:(top,literal)${path}`]);
        if (!listed2.ok)
          return null;
        const found = listed2.stdout.split("\0").find((line) => line.startsWith("160000 ") && line.endsWith(`	${path}`));
        return found?.split(" ")[1] ?? null;
      }
      async function absoluteUrl(url, git) {
        if (!/^\.\.?\//.test(url))
          return url;
        const remote = await git(["remote", "get-url", "origin"]);
        const base = remote.ok ? remote.stdout.trim() : "";
        const [, host = "", path = base] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*|[^/]+:)(.*)$/i.exec(base) ?? [];
        return host + external_node_path_.posix.join(path, url);
      }
      async function exists(path) {
        return await (0, promises_.lstat)(path).then(() => true, () => false);
      }
      async function submodules_filter(items, keep) {
        const kept = await Promise.all(items.map(keep));
        return items.filter((_, index) => kept[index] === true);
      }
      ;
      const fetchLimitMs = 12e4;
      const checkoutLimitMs = 3e5;
      async function fillTree(part, job) {
        const git = (0, process_git.u)(part.source, job.environment);
        const target = (0, external_node_path_.join)(job.path, part.prefix);
        await (0, promises_.mkdir)(target, { recursive: true });
        await fetchIfMissing(git, part);
        const index = (0, external_node_path_.join)(await (0, promises_.mkdtemp)((0, external_node_path_.join)(job.scratch, "index-")), "index");
        const into = (0, process_git.u)(part.source, job.environment, { workTree: target, index });
        await checkOut(into, part, job);
        await addUnknown(part, job);
        job.done.push({ ...part, index });
        for (const submodule of await submodulesOf(part, into, job))
          await fillTree(submodule, job);
      }
      async function fetchIfMissing(git, { commit, prefix, url = "origin" }) {
        if ((await git(["cat-file", "-e", `${commit}^{commit}`])).ok)
          return;
        const shallow = await git(["rev-parse", "--is-shallow-repository"]);
        const depth = url !== "origin" || shallow.ok && shallow.stdout.trim() === "true" ? ["--depth=1"] : [];
        const quiet = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
        const fetched = await git(["fetch", ...quiet, ...depth, "--", url, commit], fetchLimitMs);
        if (!fetched.ok)
          throw new TreeFailure(`${filling_nameOf(commit, prefix)} could not be fetched: ${fetched.because}`);
      }
      function filling_nameOf(commit, prefix) {
        return `commit ${commit.slice(0, 7)}${prefix === "" ? "" : ` of submodule ${prefix.slice(0, -1)}`}`;
      }
      async function checkOut(into, part, job) {
        const filters = await filtersOf(part, job);
        const sparse = part.twin === null ? ["-c", "core.sparseCheckout=false"] : [];
        const plain = ["-c", "core.splitIndex=false", "-c", "core.untrackedCache=false", ...sparse];
        const written2 = await into([...plain, ...filters.off, "read-tree", "--reset", "-u", "--no-recurse-submodules", part.commit], checkoutLimitMs);
        if (!written2.ok)
          throw new TreeFailure(`${filling_nameOf(part.commit, part.prefix)} could not be checked out: ${written2.because}`);
        await smudge(into, filters, { ...part, target: (0, external_node_path_.join)(job.path, part.prefix) });
      }
      const pathsAtOnce = 200;
      async function smudge(into, filters, { commit, prefix, target }) {
        const paths = await filters.toSmudge(into);
        for (let at = 0; at < paths.length; at += pathsAtOnce) {
          const some = paths.slice(at, at + pathsAtOnce);
          await Promise.all(some.map(async (path) => await (0, promises_.rm)((0, external_node_path_.join)(target, path), { force: true })));
          const written2 = await into(["checkout-index", "--index", "--quiet", "--", ...some], checkoutLimitMs);
          if (!written2.ok)
            throw new TreeFailure(`${filling_nameOf(commit, prefix)} could not be checked out: ${written2.because}`);
        }
      }
      async function addUnknown({ prefix, twin }, job) {
        if (twin === null)
          return;
        const wanted = await job.unknownPaths.wanted(job.root, job.path);
        const which = job.unknownPaths.which === "all" ? [] : ["--ignored", "--exclude-standard"];
        const others = await (0, process_git.u)(twin, job.environment)(["ls-files", "--others", "--directory", "-z", ...which], checkoutLimitMs);
        if (!others.ok)
          throw new TreeFailure(`what git does not know in ${twin} could not be listed: ${others.because}`);
        for (const path of others.stdout.split("\0").filter((name) => name !== "" && name !== "./")) {
          const name = prefix + path;
          const files = await copyUnknown({ from: job.root, to: job.path, path: name.replace(/\/$/, ""), wanted });
          if (files.length > 0)
            job.unknown.push({ path: name, files });
        }
      }
      ;
      async function git_directory_gitFiles(root) {
        const entries = await (0, promises_.readdir)((0, external_node_path_.join)(root, ".git"), { recursive: true, withFileTypes: true }).catch(() => []);
        const files = entries.filter((entry) => entry.isFile());
        return new Set(files.map(({ parentPath, name }) => (0, external_node_path_.relative)((0, external_node_path_.join)(root, ".git"), (0, external_node_path_.join)(parentPath, name))));
      }
      async function addGits(job, before) {
        const wanted = await job.unknownPaths.wanted(job.root, job.path);
        for (const part of job.done) {
          const { prefix, twin } = part;
          const found = twin === null ? null : await (0, promises_.lstat)((0, external_node_path_.join)(twin, ".git")).catch(() => null);
          if (twin === null || found === null)
            continue;
          const place = { ...part, twin, to: (0, external_node_path_.join)(job.path, prefix, ".git") };
          if (found.isDirectory() && wanted(`${prefix}.git`, true))
            await addDirectory(place, job, prefix === "" ? before : null);
          else if (found.isFile() && prefix === "")
            await addPrivate(place, job);
          else if (found.isFile())
            await addSubmodule(place, job);
        }
      }
      async function addDirectory({ twin, to, prefix, ...part }, job, before) {
        const files = await copyGitDirectory((0, external_node_path_.join)(twin, ".git"), to);
        await detach(to, part);
        job.unknown.push({ path: `${prefix}.git`, files });
        if (before !== null)
          job.fetched.push(...files.filter((file) => !before.has((0, external_node_path_.relative)(to, file))));
      }
      async function addPrivate({ twin, to, ...part }, { scratch, environment }) {
        const git = (0, process_git.u)(twin, environment);
        const ask = async (name) => await git(["rev-parse", "--path-format=absolute", "--git-path", name]);
        const [objects, config] = [await ask("objects"), await ask("config")];
        if (!objects.ok || !config.ok)
          return;
        const own = (0, external_node_path_.join)(scratch, "git");
        await (0, promises_.mkdir)((0, external_node_path_.join)(own, "objects/info"), { recursive: true });
        await (0, promises_.mkdir)((0, external_node_path_.join)(own, "refs"));
        await (0, promises_.writeFile)((0, external_node_path_.join)(own, "objects/info/alternates"), `${objects.stdout.trim()}
`);
        await (0, promises_.copyFile)(config.stdout.trim(), (0, external_node_path_.join)(own, "config"));
        await git(["config", "--file", (0, external_node_path_.join)(own, "config"), "--unset", "core.worktree"]);
        await detach(own, part);
        await (0, promises_.writeFile)(to, `gitdir: ${own}
`);
      }
      async function addSubmodule({ twin, to, ...part }, { root, path, environment }) {
        const text = await (0, promises_.readFile)((0, external_node_path_.join)(twin, ".git"), "utf8");
        if ((0, external_node_path_.isAbsolute)(text.replace(/^gitdir: /, "")))
          return;
        await (0, promises_.writeFile)(to, text);
        const directory = await (0, process_git.u)(twin, environment)(["rev-parse", "--absolute-git-dir"]);
        const inside = directory.ok ? (0, external_node_path_.relative)((0, external_node_path_.join)(root, ".git"), directory.stdout.trim()) : "..";
        if (inside.split(external_node_path_.sep)[0] === ".." || (0, external_node_path_.isAbsolute)(inside))
          return;
        const copy = (0, external_node_path_.join)(path, ".git", inside);
        if ((await (0, promises_.lstat)(copy).catch(() => null))?.isDirectory() === true)
          await detach(copy, part);
      }
      async function detach(gitDirectory, { commit, index }) {
        await (0, promises_.writeFile)((0, external_node_path_.join)(gitDirectory, "HEAD"), `${commit}
`);
        await (0, promises_.copyFile)(index, (0, external_node_path_.join)(gitDirectory, "index"));
      }
      ;
      const everything = { which: "all", wanted: async () => () => true };
      async function worktreeOf(options) {
        const { directory, commit, temporaryDirectory, environment, unknownPaths = everything } = options;
        const top = await (0, process_git.u)(directory, environment)(["rev-parse", "--show-cdup"]);
        if (!top.ok)
          return { kind: "failed", because: `there is no checkout to take the commit from: ${top.because}` };
        const root = (0, external_node_path_.resolve)(directory, top.stdout.trim());
        const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryDirectory, "image-size-budget-base-"));
        const path = (0, external_node_path_.join)(scratch, "tree");
        const dispose = async () => await (0, promises_.rm)(scratch, { recursive: true, force: true });
        const job = { root, path, scratch, environment, unknownPaths, unknown: [], fetched: [], remarks: [], done: [] };
        try {
          await (0, promises_.mkdir)(path);
          const before = await git_directory_gitFiles(root);
          await fillTree({ prefix: "", source: root, twin: root, commit }, job);
          await addGits(job, before);
          const { unknown, fetched, remarks } = job;
          return { kind: "ready", root, path, unknown, fetched, remarks, dispose };
        } catch (error) {
          await dispose();
          if (error instanceof TreeFailure)
            return { kind: "failed", because: error.message };
          throw error;
        }
      }
      ;
      async function baseTreeOf(build, commit, context) {
        const { workingDirectory, temporaryDirectory, environment, unknownPaths: which } = context;
        if ((0, context_kind.u)(build.context, workingDirectory))
          return remoteTree(build, commit, context);
        const directory = (0, external_node_path_.resolve)(workingDirectory, build.context);
        const wanted = async (root, path) => await sentPaths(build, { workingDirectory, root, path });
        const unknownPaths = { which, wanted };
        const worktree = await worktreeOf({ directory, commit, temporaryDirectory, environment, unknownPaths });
        if (worktree.kind === "failed")
          return worktree;
        const move = (path) => moved((0, external_node_path_.resolve)(workingDirectory, path), worktree.root, worktree.path);
        return {
          ...worktree,
          kind: "tree",
          build: movedBuild(build, workingDirectory, move),
          workingDirectory: move(".")
        };
      }
      function movedBuild(build, workingDirectory, move) {
        const { bake: bake2 } = build;
        const isElsewhere = (0, context_kind.u)(build.context, workingDirectory);
        const linked = (bake2?.linked ?? []).map((other) => movedBuild(other, workingDirectory, move));
        return {
          ...build,
          context: isElsewhere ? build.context : move(build.context),
          file: build.file === "" || isElsewhere ? build.file : move(build.file),
          buildContexts: build.buildContexts.map((pair) => movedContext(pair, workingDirectory, move)),
          // What is no part of the tree stays where it is.
          secretFiles: build.secretFiles.map((pair) => fixedSecret(pair, workingDirectory)),
          cacheFrom: build.cacheFrom.map((cache) => fixedCache(cache, workingDirectory)),
          ...bake2 === void 0 ? {} : { bake: { ...bake2, linked } }
        };
      }
      function remoteTree(build, commit, { gitContext, workingDirectory }) {
        const ref = gitContext === null ? -1 : gitContext.url.indexOf("#");
        if (gitContext === null || ref === -1 || !build.context.startsWith(gitContext.url)) {
          return { kind: "failed", because: `the context ${build.context} cannot be moved to another commit` };
        }
        const context = `${gitContext.url.slice(0, ref)}#${commit}${build.context.slice(gitContext.url.length)}`;
        const nothing = { unknown: [], fetched: [], remarks: [], dispose: async () => {
        } };
        return { kind: "tree", build: { ...build, context }, workingDirectory, ...nothing };
      }
      function moved(path, root, worktree) {
        const inside = (0, external_node_path_.relative)(root, path);
        return isOutside(inside) ? path : (0, external_node_path_.join)(worktree, inside);
      }
      function isOutside(relativePath) {
        return /^\.\.(?:\/|$)/.test(relativePath) || (0, external_node_path_.isAbsolute)(relativePath);
      }
      function directoryOfContext(pair, workingDirectory) {
        const value = pair.slice(pair.indexOf("=") + 1);
        if (!pair.includes("=") || value === "" || (0, context_kind.u)(value, workingDirectory))
          return null;
        return /^[a-z][a-z0-9+-]*:/i.test(value) ? null : value;
      }
      function movedContext(pair, workingDirectory, move) {
        const directory = directoryOfContext(pair, workingDirectory);
        return directory === null ? pair : `${pair.slice(0, pair.indexOf("="))}=${move(directory)}`;
      }
      function fixedSecret(pair, workingDirectory) {
        const secret = (0, build_build.pu)(pair);
        return secret === null ? pair : `${secret.id}=${(0, external_node_path_.resolve)(workingDirectory, secret.value)}`;
      }
      function fixedCache(cache, workingDirectory) {
        if (!/(?:^|,)\s*"?type=local\b/.test(cache))
          return cache;
        return cache.replace(/((?:^|,)\s*"?src=)([^,"]+)/, (_, key, path) => key + (0, external_node_path_.resolve)(workingDirectory, path));
      }
      async function sentPaths(build, trees) {
        const here = (0, build_inputs.wr)(build).filter(({ context }) => !(0, context_kind.u)(context, trees.workingDirectory));
        const all = await Promise.all(here.map(async (one) => await sentBy(one, trees)));
        return (path, isDirectory) => all.some((isWanted) => isWanted(path, isDirectory));
      }
      async function sentBy(build, { workingDirectory, root, path: tree }) {
        const place = (path) => (0, external_node_path_.relative)(root, (0, external_node_path_.resolve)(workingDirectory, path));
        const context = place(build.context);
        const file = place(build.file === "" ? (0, external_node_path_.join)(build.context, "Dockerfile") : build.file);
        const named = build.buildContexts.flatMap((pair) => directoryOfContext(pair, workingDirectory) ?? []).map(place);
        const ignore = parseDockerIgnore(await readIgnoreFile([`${file}.dockerignore`, (0, external_node_path_.join)(context, ".dockerignore")], tree));
        const isSent = (path, isDirectory) => !ignore.excludes(path) || isDirectory && ignore.hasExceptions;
        const whole = [...named, file, `${file}.dockerignore`];
        return (path, isDirectory) => whole.some((other) => base_tree_isWithin(path, other)) || isDirectory && [...whole, context].some((other) => base_tree_isWithin(other, path)) || base_tree_isWithin(path, context) && isSent((0, external_node_path_.relative)(context, path), isDirectory);
      }
      function base_tree_isWithin(path, directory) {
        return directory === "" || path === directory || path.startsWith(`${directory}/`);
      }
      const longestIgnoreFile = 1e6;
      async function readIgnoreFile(paths, tree) {
        for (const path of paths) {
          const found = await (0, small_file.E)((0, external_node_path_.join)(tree, path), { limitBytes: longestIgnoreFile, followsLinks: true });
          if (found.kind === "text")
            return found.text;
        }
        return "";
      }
      var unknown_bytes = __webpack_require__(8696);
      var listing = __webpack_require__(2461);
      ;
      async function baseContextOf({ unknown, fetched, remarks }, image) {
        const sizes = /* @__PURE__ */ new Map();
        const files = [...unknown.flatMap((path) => path.files), ...fetched];
        const sized = await sizesOf(files);
        const wanted = new Set(sized.values());
        for (const listing2 of image.listings.values())
          for (const { key, uncompressedBytes } of (0, unknown_bytes.eQ)(listing2, wanted))
            sizes.set(uncompressedBytes, (sizes.get(uncompressedBytes) ?? /* @__PURE__ */ new Set()).add(key));
        const found = async (paths) => {
          const contents = /* @__PURE__ */ new Set();
          await (0, parallel.HN)(paths, filesAtOnce, async (path) => {
            const size = sized.get(path) ?? 0;
            const here = sizes.get(size);
            const key = here === void 0 ? null : await keyOf(path, size);
            if (key !== null && here?.has(key) === true)
              contents.add(key);
          });
          return contents;
        };
        const all = [];
        for (const { path, files: some } of unknown) {
          const contents = await found(some);
          if (contents.size > 0)
            all.push({ path, isGit: (0, external_node_path_.basename)(path) === ".git", contents });
        }
        return { kind: "found", unknown: all, fetched: await found(fetched), remarks };
      }
      const filesAtOnce = 16;
      async function sizesOf(paths) {
        const sizes = /* @__PURE__ */ new Map();
        await (0, parallel.HN)(paths, filesAtOnce, async (path) => {
          const found = await (0, promises_.stat)(path).catch(() => null);
          if (found !== null && found.size > 0)
            sizes.set(path, found.size);
        });
        return sizes;
      }
      const pieceBytes = 1024 * 1024;
      async function keyOf(path, size) {
        const hasher = new content_hash.Y();
        hasher.start(size);
        const pieces = size <= pieceBytes ? [await (0, promises_.readFile)(path)] : (0, external_node_fs_.createReadStream)(path, { highWaterMark: pieceBytes });
        let left = size;
        for await (const chunk of pieces) {
          const piece = chunk;
          left -= piece.length;
          if (left < 0)
            return null;
          hasher.add(piece);
          if (left === 0)
            return `${size}:${(0, listing.JY)(hasher.finish())}`;
        }
        return null;
      }
      ;
      function measuringIn(surroundings2) {
        let facts = null;
        const analysis = analysisIn(surroundings2.environment);
        const builderOf = builders(surroundings2);
        const targets = [];
        let together = null;
        const isBuilt = async (build) => {
          if (targets.length < 2 || !targets.includes(build))
            return false;
          const reader = (0, layer_reader.p)(analysis);
          return await (together ??= builtTogether(targets, { ...surroundings2, builderOf, reader }));
        };
        return {
          facts: () => facts,
          prepare: (images) => {
            for (const { subject } of images)
              if (subject.kind === "build")
                builderOf(subject.build).catch(() => {
                });
            targets.push(...images.flatMap(({ subject }) => subject.kind === "build" && subject.build.bake !== void 0 ? [subject.build] : []));
          },
          measure: async ({ name, subject }, known) => {
            const wasBuilt = subject.kind === "build" && await isBuilt(subject.build);
            return await surroundings2.group(titleOf({ name, subject }), async (log) => {
              const imageContext = {
                ...surroundings2,
                builderOf,
                log,
                timed: loudly(surroundings2.timed, log),
                reader: (0, layer_reader.p)(analysis)
              };
              if (subject.kind === "image") {
                const given = await imageContext.timed("open the image", async () => await (0, given_image.D)(subject.reference, imageContext));
                const dockerfile = await (0, given_image.L)(subject.dockerfile, imageContext);
                return await measured({ ...given, platforms: subject.platforms, dockerfile }, known, imageContext);
              }
              const how = { ...buildRun(subject.build, imageContext), knownBlobs: digestsOf(known), isBuilt: wasBuilt };
              const built = await buildImage(subject.build, how);
              facts ??= { metadata: built.metadata, imageId: built.imageId };
              const projects = await measuring_projectsOf(subject.build, surroundings2);
              return await measured({ ...built, projects }, known, imageContext);
            });
          },
          measureCommit: async (image, commit) => await surroundings2.group(`Build ${image.name} at ${commit.slice(0, 7)}, the commit to compare with`, (log) => (
            // The caller times all of it as one stage.
            measureCommit({
              image,
              commit,
              imageContext: { ...surroundings2, builderOf, log, timed: loudly(untimed, log), reader: (0, layer_reader.p)(analysis) }
            })
          ))
        };
      }
      function titleOf({ name, subject }) {
        return subject.kind === "build" ? `Build ${name}` : `Open ${subject.reference.scheme}://${subject.reference.location}`;
      }
      async function measuring_projectsOf({ context }, { workingDirectory }) {
        return (0, context_kind.u)(context, workingDirectory) ? [] : await pythonProjectsIn((0, external_node_path_.resolve)(workingDirectory, context));
      }
      async function builtTogether(builds, surroundings2) {
        const [first] = builds;
        if (first === void 0)
          return false;
        return await surroundings2.group(`Build ${builds.length} targets together`, async (log) => {
          const timed = loudly(surroundings2.timed, log);
          const run = buildRun(first, { ...surroundings2, log, timed });
          return await timed("build together", async () => await buildTogether(builds, run));
        });
      }
      function builders(surroundings2) {
        const asked = /* @__PURE__ */ new Map();
        return async (build) => {
          const answer = asked.get(build.builder) ?? findBuilder(build, surroundings2);
          asked.set(build.builder, answer);
          return await answer;
        };
      }
      function loudly(timed, log) {
        return async (stage, work) => {
          const startedAt = performance.now();
          try {
            return await timed(stage, work);
          } finally {
            log(`${stage}: ${((performance.now() - startedAt) / 1e3).toFixed(1)} s`);
          }
        };
      }
      function digestsOf(known) {
        return new Set([...known.values()].filter(({ listing: listing2 }) => listing2 !== null).map(({ layer }) => layer.digest));
      }
      function readUntilCancelled(content) {
        return {
          ...content,
          openLayer: async (descriptor) => {
            const stream = await content.openLayer(descriptor);
            return stream === null ? null : (0, cancellation.c8)(stream);
          }
        };
      }
      async function measured(image, known, { timed, warnQuietly, reader }) {
        try {
          const stoppable = { ...image, content: readUntilCancelled(image.content) };
          const reading = async () => await (0, measure.x)(stoppable, { openLayers: true, known, reader });
          const { measurement, listings, warnings } = await timed("read the layers", reading);
          warnings.forEach((warning) => warnQuietly(warning));
          return { measurement, listings };
        } finally {
          await image.content.close();
          await image.dispose();
        }
      }
      function buildRun(build, imageContext) {
        const { workingDirectory, temporaryDirectory, environment, gitContext, log, timed, reader } = imageContext;
        const isAsked = gitContext !== null && (0, build_build.hX)(build, gitContext.url);
        const gitAuthToken = isAsked ? { host: gitContext.host, token: gitContext.token } : null;
        const chosen = async () => await timed("ask about the builder", async () => await imageContext.builderOf(build));
        return { workingDirectory, temporaryDirectory, environment, gitAuthToken, chosen, log, timed, reader };
      }
      function treeFault({ context }, { workingDirectory }) {
        return (0, context_kind.u)(context, workingDirectory) ? "not-possible" : "surroundings";
      }
      function withoutCaches(build) {
        const own = { ...build, cacheTo: (0, build_build.l$)(build.cacheTo) };
        return build.bake === void 0 ? own : { ...own, bake: { ...build.bake, linked: build.bake.linked.map(withoutCaches) } };
      }
      async function measureCommit({ image, commit, imageContext }) {
        const { subject } = image;
        if (subject.kind === "image")
          return {
            kind: "failed",
            fault: "not-possible",
            because: "an image that is already built cannot be built again at that commit"
          };
        const tree = await baseTreeOf(subject.build, commit, imageContext);
        if (tree.kind === "failed")
          return { ...tree, fault: treeFault(subject.build, imageContext) };
        try {
          const build = withoutCaches({ ...tree.build, tags: [] });
          const built = await buildImage(build, { ...buildRun(build, imageContext), workingDirectory: tree.workingDirectory });
          const base = await measured(built, /* @__PURE__ */ new Map(), imageContext);
          return { kind: "measured", ...base, context: await baseContextOf(tree, base) };
        } catch (error) {
          if (!(error instanceof failure.yo))
            throw error;
          return { kind: "failed", fault: faultOf(error.code), because: `building it there failed: ${error.clause}` };
        } finally {
          await tree.dispose();
        }
      }
      ;
      const noMeasurements = { find: async () => null, save: async () => {
      } };
      function terminalPorts(place) {
        const { workingDirectory, temporaryDirectory, environment, baselines, claims, group, progress, rules = null, prepare = [] } = place;
        const notes = startRunLog((warning) => progress(`warning: ${warning}`));
        const measuring = measuringIn({
          workingDirectory,
          temporaryDirectory,
          environment,
          unknownPaths: "ignored",
          gitContext: null,
          group,
          timed: notes.timed,
          warnQuietly(warning) {
            progress(warning);
            notes.warnQuietly(warning);
          }
        });
        measuring.prepare(prepare);
        return {
          ...notes,
          measure: measuring.measure,
          measureCommit: measuring.measureCommit,
          rulesAtBase: rules === null ? async () => ({ kind: "no-file" }) : rulesAtBase(rules),
          baselines,
          references: onlyBase(baselines),
          // A terminal can build the very commit, so no ancestor has to stand in for it.
          graph: {
            ancestors: async function* only(sha) {
              yield [{ sha, parents: [] }];
            }
          },
          measurements: noMeasurements,
          missing: async () => [],
          justification: async () => ({ kind: "read", claims }),
          // Nobody can approve what is no pull request yet.
          approvals: async () => ({ kind: "not-asked" }),
          mergedApprovals: async () => ({ kind: "not-asked" }),
          mergedJustification: async () => ({ kind: "read", claims: [] }),
          publishers: [],
          now: () => /* @__PURE__ */ new Date()
        };
      }
    })
  )
};
