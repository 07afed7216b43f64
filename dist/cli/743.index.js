export const id = 743;
export const ids = [743];
export const modules = {
  /***/
  7384: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AF: () => (
          /* binding */
          buildEnvironment
        ),
        /* harmony export */
        Bg: () => (
          /* binding */
          usableAnnotations
        ),
        /* harmony export */
        fb: () => (
          /* binding */
          buildArguments
        ),
        /* harmony export */
        hX: () => (
          /* binding */
          wantsGitAuthToken
        ),
        /* harmony export */
        jH: () => (
          /* binding */
          outputOf
        ),
        /* harmony export */
        l$: () => (
          /* binding */
          inlineCaches
        ),
        /* harmony export */
        lO: () => (
          /* binding */
          secretFrom
        ),
        /* harmony export */
        pu: () => (
          /* binding */
          readSecretPair
        ),
        /* harmony export */
        zT: () => (
          /* binding */
          csvLine
        )
        /* harmony export */
      });
      function buildArguments(build, plan) {
        const envSecrets = build.secretEnvs.flatMap((pair) => readSecretPair(pair) ?? []);
        return [
          "buildx",
          "build",
          ...each("--add-host", build.addHosts),
          ...each("--allow", build.allow),
          ...each("--annotation", build.annotations),
          ...each("--build-arg", build.buildArgs),
          ...each("--build-context", build.buildContexts),
          ...each("--cache-from", build.cacheFrom),
          ...each("--cache-to", build.cacheTo),
          ...one("--cgroup-parent", build.cgroupParent),
          ...each("--secret", envSecrets.map(secretFrom("env"))),
          ...one("--file", build.file),
          ...one("--iidfile", plan.imageIdFile),
          ...each("--label", build.labels),
          ...each("--no-cache-filter", build.noCacheFilters),
          ...plan.output.kind === "load" ? ["--load"] : ["--output", outputOf(plan.output)],
          ...one("--platform", build.platforms.join(",")),
          "--provenance=false",
          "--sbom=false",
          ...each("--secret", plan.secretFiles.map(secretFrom("src"))),
          ...one("--shm-size", build.shmSize),
          ...each("--ssh", build.ssh),
          ...each("--tag", plan.output.kind === "load" ? [...build.tags, plan.output.tag] : build.tags),
          ...one("--target", build.target),
          ...each("--ulimit", build.ulimit),
          ...one("--builder", build.builder),
          ...one("--metadata-file", plan.metadataFile),
          ...one("--network", build.network),
          ...build.noCache ? ["--no-cache"] : [],
          ...build.pull ? ["--pull"] : [],
          "--progress=plain",
          // `--`: a context that starts with `-` must not be parsed as an option.
          "--",
          build.context
        ];
      }
      function inlineCaches(cacheTo) {
        return cacheTo.filter((cache) => /(?:^|,)\s*"?type=inline\b/i.test(cache));
      }
      function usableAnnotations({ annotations, platforms }) {
        if (platforms.length > 1)
          return { annotations, dropped: [] };
        const kept = annotations.map((annotation) => ({ annotation, left: withoutIndex(annotation) }));
        return {
          annotations: kept.flatMap(({ left }) => left ?? []),
          dropped: kept.flatMap(({ annotation, left }) => left === annotation ? [] : [annotation])
        };
      }
      function withoutIndex(annotation) {
        const [, levels = "", rest = ""] = /^([a-z-]+(?:\[[^\]]*\])?(?:,[a-z-]+(?:\[[^\]]*\])?)*):(.*)$/s.exec(annotation) ?? [];
        if (levels === "")
          return annotation;
        const left = levels.split(",").filter((level) => !/^index(?:-descriptor)?(?:\[|$)/.test(level));
        return left.length === 0 ? null : `${left.join(",")}:${rest}`;
      }
      function each(flag, values) {
        return values.flatMap((value) => [flag, value]);
      }
      function one(flag, value) {
        return value === "" ? [] : [flag, value];
      }
      function secretFrom(kind) {
        return ({ id: id2, value }) => csvLine([`id=${id2}`, `${kind}=${value}`]);
      }
      function outputOf(output) {
        switch (output.kind) {
          case "load":
            return "type=docker";
          case "builder":
            return "type=image,push=false,store=false,oci-mediatypes=true";
          case "layout":
            return csvLine(["type=oci", "tar=false", `dest=${output.directory}`]);
        }
      }
      function csvLine(fields) {
        return fields.map((field) => /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field).join(",");
      }
      function readSecretPair(pair) {
        const at = pair.indexOf("=");
        const [id2, value] = [pair.slice(0, at), pair.slice(at + 1)];
        return at < 1 || value === "" ? null : { id: id2, value };
      }
      function wantsGitAuthToken(build, defaultContext) {
        const brings = build.secrets.some((secret) => secret.startsWith("GIT_AUTH_TOKEN="));
        return !brings && defaultContext !== "" && build.context.startsWith(defaultContext);
      }
      function defaultGitContext(source) {
        return `${source.serverUrl}/${source.repository}.git#${gitRevision(source)}`;
      }
      function gitRevision({ ref, sha, pullRequestHead }) {
        if (pullRequestHead !== null && ref.startsWith("refs/pull/"))
          return pullRequestHead.sha || ref.replace(/\/merge$/, "/head");
        return sha || (ref.startsWith("refs/") ? ref : `refs/heads/${ref}`);
      }
      const runnerVariables = /^(?:INPUT_.*|GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|ACTIONS_.*)$/i;
      const cacheVariables = /* @__PURE__ */ new Set(["ACTIONS_CACHE_SERVICE_V2", "ACTIONS_RESULTS_URL", "ACTIONS_CACHE_URL", "ACTIONS_RUNTIME_TOKEN"]);
      function buildEnvironment(environment, build) {
        const named = new Set(build.secretEnvs.flatMap((pair) => readSecretPair(pair)?.value ?? []));
        const usesActionsCache = [...build.cacheFrom, ...build.cacheTo].some((cache) => /(?:^|,)\s*"?type=gha\b/.test(cache));
        const isPassed = (name) => !runnerVariables.test(name) || name === "GITHUB_TOKEN" && named.has(name) || usesActionsCache && cacheVariables.has(name);
        const passed = Object.entries(environment).flatMap(([name, value]) => value !== void 0 && isPassed(name) ? [[name, value]] : []);
        return {
          ...Object.fromEntries(passed),
          // Which paths a build may read, the input `config-access` has decided by then.
          BUILDX_BAKE_ENTITLEMENTS_FS: "0",
          BUILDX_METADATA_PROVENANCE: "max",
          DOCKER_CLI_HINTS: "false",
          NO_COLOR: "1"
        };
      }
    })
  ),
  /***/
  735: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A6: () => (
          /* binding */
          targetsIn
        ),
        /* harmony export */
        Dn: () => (
          /* binding */
          linkedTo
        ),
        /* harmony export */
        HN: () => (
          /* binding */
          readPrinted
        ),
        /* harmony export */
        YT: () => (
          /* binding */
          mostTargets
        ),
        /* harmony export */
        ZY: () => (
          /* binding */
          writtenInputs
        ),
        /* harmony export */
        db: () => (
          /* binding */
          bakePathsIn
        ),
        /* harmony export */
        j8: () => (
          /* binding */
          isTargetName
        ),
        /* harmony export */
        l_: () => (
          /* binding */
          overridesIn
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          ownCaches
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
      var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7384);
      var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
      var _build_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(644);
      const Texts = zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable()).nullish();
      const List = zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP()).nullish();
      const Entries = zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP())]))])).nullish();
      const Target = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        context: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().default("."),
        contexts: Texts,
        dockerfile: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().default("Dockerfile"),
        "dockerfile-inline": zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullish(),
        args: Texts,
        annotations: List,
        "cache-from": Entries,
        "cache-to": Entries,
        entitlements: List,
        "extra-hosts": Texts,
        labels: Texts,
        network: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullish(),
        "no-cache": zod__WEBPACK_IMPORTED_MODULE_4__.zMY().nullish(),
        "no-cache-filter": List,
        platforms: List,
        pull: zod__WEBPACK_IMPORTED_MODULE_4__.zMY().nullish(),
        secret: Entries,
        "shm-size": zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullish(),
        ssh: Entries,
        target: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullish(),
        ulimits: List
      });
      const Printed = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        group: zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({ targets: List })).default({}),
        target: zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), Target).default({})
      });
      const mostTargets = 200;
      function bakePathsIn(step) {
        const paths = (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_3__.ry)(step["bake"] ?? "").map((path) => path.replace(/^cwd:\/\//, ""));
        const unsuited = paths.find((path) => !/\.(?:hcl|json|ya?ml)$/i.test(path) || path.startsWith("-"));
        if (unsuited !== void 0)
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.IF)("bake-file-unsuited", { path: unsuited });
        return paths;
      }
      function targetsIn(step) {
        const targets = (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_3__.ry)(step["targets"] ?? "");
        const unsuited = targets.find((target) => !isTargetName(target));
        if (unsuited !== void 0)
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.IF)("bake-target-unsuited", { written: unsuited });
        return targets;
      }
      function overridesIn(step) {
        const lines = (step["set"] ?? "").split(/\r?\n/).map((line) => line.trim());
        const overrides = lines.filter((line) => line !== "");
        const unsuited = overrides.find((line) => !/^[\w*?[\]-]+(?:\.[^.=\s]+)+\+?=/.test(line) || line.startsWith("-"));
        if (unsuited !== void 0)
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.IF)("bake-override-unsuited", { written: unsuited });
        return overrides;
      }
      function isTargetName(name) {
        return /^[a-zA-Z0-9_-]{1,128}$/.test(name) && !name.startsWith("-");
      }
      function readPrinted(text, isEscaped) {
        const { group, target } = Printed.parse(JSON.parse(isEscaped ? unescaped(text) : text));
        const asked = "default" in group ? [...membersOf("default", group, /* @__PURE__ */ new Set())] : ["default"];
        const names = asked.filter((name) => name in target);
        return { names, targets: new Map(Object.entries(target).map(([name, one]) => [name, readTarget(name, one)])) };
      }
      function unescaped(text) {
        return text.replaceAll(/\$\$\{|%%\{/g, (opening) => opening.slice(1));
      }
      function membersOf(name, groups, seen) {
        if (seen.has(name))
          return /* @__PURE__ */ new Set();
        seen.add(name);
        const members = groups[name]?.targets ?? [];
        return new Set(members.flatMap((one) => one in groups && one !== name ? Array.from(membersOf(one, groups, seen)) : one));
      }
      function readTarget(name, target) {
        const context = local(target.context);
        const secrets = (target.secret ?? []).map(attributesOf).map(readSecret);
        const written = {
          addHosts: pairs(target["extra-hosts"], ":"),
          allow: target.entitlements,
          annotations: target.annotations,
          cacheFrom: target["cache-from"]?.map(lineOf),
          cacheTo: target["cache-to"]?.map(lineOf),
          labels: pairs(target.labels, "="),
          network: target.network,
          noCache: target["no-cache"],
          noCacheFilters: target["no-cache-filter"],
          platforms: target.platforms,
          pull: target.pull,
          secretEnvs: secrets.flatMap(({ env }) => env ?? []),
          secretFiles: secrets.flatMap(({ file }) => file ?? []),
          shmSize: target["shm-size"],
          ssh: target.ssh?.map(readSsh),
          ulimit: target.ulimits
        };
        return {
          name,
          inlineDockerfile: target["dockerfile-inline"] ?? "",
          written: {
            ...withoutNothing(written),
            buildArgs: pairs(target.args, "="),
            buildContexts: pairs(target.contexts, "=").map((pair) => pair.replace("=cwd://", "=")),
            context,
            file: fileOf(context, target.dockerfile),
            target: target.target ?? ""
          }
        };
      }
      function withoutNothing(written) {
        const isThere = (value) => value !== null && value !== void 0 && value !== "" && value !== false;
        const entries = Object.entries(written).filter(([, value]) => isThere(value) && !(Array.isArray(value) && value.length === 0));
        return Object.fromEntries(entries);
      }
      function local(path) {
        return path.replace(/^cwd:\/\//, "") || ".";
      }
      function fileOf(context, dockerfile) {
        const isRemote = /^(?:[a-z][\w+.-]*:\/\/|github\.com\/|[\w.-]+@[\w.-]+:)/i.test(context);
        if (dockerfile.startsWith("cwd://"))
          return local(dockerfile);
        if (isRemote || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(dockerfile))
          return dockerfile;
        return dockerfile === "Dockerfile" ? "" : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(context, dockerfile);
      }
      function pairs(texts, between) {
        return Object.entries(texts ?? {}).map(([name, value]) => value === null ? name : `${name}${between}${value}`);
      }
      function lineOf(entry) {
        return typeof entry === "string" ? entry : (0, _build_js__WEBPACK_IMPORTED_MODULE_1__.zT)(fieldsOf(entry));
      }
      function fieldsOf(entry) {
        return Object.entries(entry).map(([key, value]) => `${key}=${String(value)}`);
      }
      function attributesOf(entry) {
        const fields = typeof entry === "string" ? entry.split(",") : fieldsOf(entry);
        return new Map(fields.map((field) => {
          const at = field.indexOf("=");
          return at === -1 ? [field.trim(), ""] : [field.slice(0, at).trim().toLowerCase(), field.slice(at + 1)];
        }));
      }
      function readSecret(secret) {
        const id2 = secret.get("id") ?? "";
        const file = secret.get("src") ?? secret.get("source") ?? "";
        const variable = secret.get("env") ?? "";
        if (variable === "" && file !== "" && secret.get("type") !== "env")
          return { file: `${id2}=${file}` };
        return { env: `${id2}=${variable || file || id2}` };
      }
      function readSsh(entry) {
        if (typeof entry === "string")
          return entry;
        const { id: id2 = "default", paths = [] } = entry;
        const all = Array.isArray(paths) ? paths : [paths];
        return all.length === 0 ? String(id2) : `${String(id2)}=${all.join(",")}`;
      }
      function linkedTo(target, targets) {
        const found = /* @__PURE__ */ new Map();
        const follow = ({ written }) => {
          for (const pair of written.buildContexts) {
            const name = /^[^=]*=target:(.*)$/s.exec(pair)?.[1] ?? "";
            const next = targets.get(name);
            if (next === void 0 || found.has(name) || name === target.name)
              continue;
            found.set(name, next);
            follow(next);
          }
        };
        follow(target);
        return [...found.values()];
      }
      function writtenInputs(build) {
        const { bake: _, ...inputs } = build;
        return Object.fromEntries(Object.entries(inputs).map(([key, value]) => [
          key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          Array.isArray(value) ? value.map(listItem).join("\n") : String(value)
        ]));
      }
      function listItem(item) {
        return /["\r\n]|^\s|\s$/.test(item) ? `"${item.replaceAll('"', '""')}"` : item;
      }
      function ownCaches(name, step) {
        const caches = ["cache-from", "cache-to"].flatMap((input) => {
          const written = step[input];
          return written === void 0 ? [] : [[input, written.replaceAll("{name}", name)]];
        });
        return Object.fromEntries(caches);
      }
    })
  ),
  /***/
  644: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Qh: () => (
          /* binding */
          fillDefaultContext
        ),
        /* harmony export */
        ry: () => (
          /* binding */
          splitList
        ),
        /* harmony export */
        wr: () => (
          /* binding */
          everyBuild
        )
        /* harmony export */
      });
      var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
      function splitList(text, rules = {}) {
        const isTrimmed = rules.trimWhitespace !== false;
        const records = (0, csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__.qg)(isTrimmed ? text.trim() : text, {
          relax_quotes: true,
          relax_column_count: true,
          skip_empty_lines: true,
          quote: rules.quote ?? '"'
        });
        return records.flatMap((record) => splitRecord(record, rules.ignoreComma === true)).filter((item) => item !== "").map((item) => isTrimmed ? item.trim() : item);
      }
      function splitRecord(record, ignoreComma) {
        if (ignoreComma)
          return [record.join(",")];
        return record.length === 1 ? (record[0] ?? "").split(",") : record;
      }
      const hole = /\{\{\{?\s*(\w+)\s*\}?\}\}/g;
      function fillDefaultContext(template, defaultContext) {
        if (template.replaceAll(hole, "").includes("{{"))
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("context-template-broken", { written: template });
        return template.replaceAll(hole, (_, name) => name === "defaultContext" ? defaultContext : "") || defaultContext;
      }
      function everyBuild(build) {
        return [build, ...build.bake?.linked ?? []];
      }
    })
  ),
  /***/
  743: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KA: () => (
          /* binding */
          inputsDigest
        ),
        /* harmony export */
        Nm: () => (
          /* binding */
          parseBudget
        ),
        /* harmony export */
        TL: () => (
          /* binding */
          parseInputs
        ),
        /* harmony export */
        lS: () => (
          /* binding */
          isImageName
        ),
        /* harmony export */
        o_: () => (
          /* binding */
          parseImageReference
        ),
        /* harmony export */
        zZ: () => (
          /* binding */
          parseImage
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var _approval_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8801);
      var _baseline_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1918);
      var _build_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(644);
      var _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8209);
      var _input_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1457);
      var _thresholds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1754);
      var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9874);
      var _bake_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(735);
      const imageSchemes = ["oci-dir", "archive", "local", "registry"];
      const modes = ["auto", "record", "check", "measure", "report"];
      function parseInputs(raw, images, defaults) {
        const parsed = images.map((image) => parseImage(image, defaults));
        refuseTwins(parsed);
        if (parsed.length === 0)
          throw new Error("no image is configured");
        return {
          mode: parseMode(raw),
          images: parsed,
          baseline: ofEach(parsed, parseBaseline(raw)),
          onMissingBaseline: oneOf(raw, "on-missing-baseline", ["build", "pass", "fail"]),
          onError: oneOf(raw, "on-error", ["warn", "fail"]),
          ...parseCommenting(raw),
          retentionDays: retentionDays(raw),
          cost: costRules(raw),
          concurrency: defaults.concurrency ?? 1,
          configPath: defaults.configPath ?? null,
          listedNames: defaults.listedNames ?? []
        };
      }
      function parseMode(raw) {
        return oneOf(raw, "mode", modes);
      }
      function parseBaseline(raw) {
        return (0, _baseline_places_js__WEBPACK_IMPORTED_MODULE_1__.sv)(get(raw, "baseline"));
      }
      function ofEach(images, choice) {
        for (const place of [choice.judge, ...choice.others])
          if (place.kind === "registry" && images.length > 1 && !place.reference.includes("{name}"))
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("baseline-of-many", { reference: place.reference, images: images.length });
        return choice;
      }
      function parseCommenting(raw) {
        const comment = oneOf(raw, "comment", ["always", "on-change", "on-warning", "never"]);
        return { comment, commentFrom: threshold(raw, "comment-from"), commentKey: commentKey(raw) };
      }
      const refused = {
        attests: [""],
        call: ["", "build"],
        load: ["", "false", "False", "FALSE"],
        outputs: [""],
        provenance: ["", "false", "False", "FALSE", "0"],
        push: ["", "false", "False", "FALSE"],
        sbom: ["", "false", "False", "FALSE", "0"]
      };
      function parseImage({ raw, at, written: fromFile, baked }, defaults) {
        try {
          for (const [input, accepted] of Object.entries(refused)) {
            const written = get(raw, input);
            if (!accepted.includes(written))
              throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-not-supported", { input, written });
          }
          const subject = baked === void 0 ? parseSubject(raw, defaults.gitContext) : parseBaked(raw, baked);
          const files = [fromFile, ...(baked?.linked ?? []).map(({ written }) => (0, _bake_js__WEBPACK_IMPORTED_MODULE_6__.ZY)(written))];
          for (const [position, build] of (subject.kind === "build" ? (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_2__.wr)(subject.build) : []).entries())
            refuseRunnerVariables(build, !("secret-envs" in (files[position] ?? {})));
          const budget = parseBudget(raw);
          refuseUnreadCeiling(subject, get(raw, "max-uncompressed-size"));
          return { name: parseName(raw, defaults.name), subject, budget, ...parseOwner(raw) };
        } catch (error) {
          if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__.yo && at !== "")
            throw error.at(at);
          throw error;
        }
      }
      function refuseUnreadCeiling(subject, written) {
        if (subject.kind === "image" && subject.reference.scheme === "registry" && written !== "")
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("ceiling-needs-layers", { written, location: subject.reference.location });
      }
      function refuseRunnerVariables({ secretEnvs, buildArgs }, mayNameToken) {
        const secrets = secretEnvs.map((pair) => ({ input: "secret-envs", variable: pair.slice(pair.indexOf("=") + 1).trim() }));
        const bare = buildArgs.filter((pair) => !pair.includes("="));
        const isRefused = ({ input, variable }) => /^(?:INPUT|ACTIONS|GITHUB)_/i.test(variable) && !(mayNameToken && input === "secret-envs" && variable === "GITHUB_TOKEN");
        const named = [...secrets, ...bare.map((variable) => ({ input: "build-args", variable }))].find(isRefused);
        if (named !== void 0)
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-names-runner-variable", named);
      }
      function parseName(raw, fallback) {
        const written = get(raw, "name") || fallback;
        if (isImageName(written))
          return written;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", {
          input: "name",
          written,
          example: "a name of at most 100 printable characters, such as api"
        });
      }
      function parseOwner(raw) {
        const written = get(raw, "owner");
        if (written === "")
          return {};
        if (isImageName(written))
          return { owner: written };
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", {
          input: "owner",
          written,
          example: "a name of at most 100 printable characters, such as payments"
        });
      }
      function isImageName(text) {
        return /^[^\p{C}]{1,100}$/u.test(text);
      }
      function namesIn(raw) {
        return split(raw, "name", {});
      }
      function parseSubject(raw, gitContext) {
        const written = get(raw, "image");
        if (written === "")
          return { kind: "build", build: parseBuild(raw, gitContext) };
        const reference = parseImageReference(written);
        if (reference !== null) {
          const dockerfile = { ...parseDockerfileInputs(raw, gitContext), namesBase: true };
          return { kind: "image", reference, platforms: split(raw, "platforms", {}), dockerfile };
        }
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input: "image", written, example: _input_names_js__WEBPACK_IMPORTED_MODULE_7__.aI });
      }
      function parseImageReference(written) {
        const match = /^(oci-dir|archive|local|registry):\/\/(.+)$/s.exec(written);
        const location = match?.[2]?.trim() ?? "";
        const scheme = imageSchemes.find((name) => name === match?.[1]);
        return scheme === void 0 || location === "" || location.startsWith("-") ? null : { scheme, location };
      }
      function parseBaked(raw, { target, linked }) {
        const step = parseBuild({ ...raw, context: "." }, "");
        const built = ({ name, written, inlineDockerfile }, others) => ({
          ...step,
          ...written,
          bake: { name, inlineDockerfile, linked: others.map((other) => built(other, [])) }
        });
        return { kind: "build", build: built(target, linked) };
      }
      function parseDockerfileInputs(raw, gitContext) {
        const lines = (input) => split(raw, input, { ignoreComma: true });
        return {
          buildArgs: lines("build-args"),
          buildContexts: lines("build-contexts").map((context) => (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Qh)(context, gitContext)),
          context: (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Qh)(get(raw, "context"), gitContext) || gitContext,
          file: get(raw, "file"),
          target: get(raw, "target")
        };
      }
      function parseBuild(raw, gitContext) {
        const list = (input) => split(raw, input, {});
        const lines = (input) => split(raw, input, { ignoreComma: true });
        return {
          ...parseDockerfileInputs(raw, gitContext),
          addHosts: list("add-hosts"),
          allow: list("allow"),
          annotations: lines("annotations"),
          builder: get(raw, "builder"),
          cacheFrom: lines("cache-from"),
          cacheTo: lines("cache-to"),
          cgroupParent: get(raw, "cgroup-parent"),
          labels: lines("labels"),
          network: get(raw, "network"),
          noCache: flag(raw, "no-cache"),
          noCacheFilters: list("no-cache-filters"),
          platforms: list("platforms"),
          pull: flag(raw, "pull"),
          secretEnvs: list("secret-envs"),
          secretFiles: lines("secret-files"),
          secrets: split(raw, "secrets", { ignoreComma: true, trimWhitespace: false }),
          shmSize: get(raw, "shm-size"),
          ssh: list("ssh"),
          tags: list("tags"),
          ulimit: lines("ulimit")
        };
      }
      function split(raw, input, rules) {
        try {
          return (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_2__.ry)(raw[input] ?? "", rules);
        } catch (cause) {
          const written = input === "secrets" ? "(a secret)" : get(raw, input);
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input, written, example: "one entry per line, with quotes in pairs" }, { cause });
        }
      }
      function parseBudget(raw) {
        const warnAt = threshold(raw, "warn-at");
        const justifyAt = threshold(raw, "justify-at");
        if (isBelow(justifyAt, warnAt))
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("justify-below-warn", { warnAt: warnAt.text, justifyAt: justifyAt.text });
        const creepAt = get(raw, "creep-at") === "" ? null : threshold(raw, "creep-at");
        return {
          warnAt,
          justifyAt,
          creepAt,
          maxSizeBytes: ceiling(raw, "max-size"),
          maxUncompressedBytes: ceiling(raw, "max-uncompressed-size"),
          count: oneOf(raw, "count", ["all", "own"]),
          approval: approvers(raw)
        };
      }
      function approvers(raw) {
        const entries = split(raw, "approval", {});
        if (entries.length === 0)
          return null;
        const parsed = (0, _approval_js__WEBPACK_IMPORTED_MODULE_8__.CR)(entries);
        if (parsed !== null)
          return parsed;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input: "approval", written: get(raw, "approval"), example: _approval_js__WEBPACK_IMPORTED_MODULE_8__.mQ });
      }
      function threshold(raw, input) {
        const text = get(raw, input);
        const parsed = (0, _thresholds_js__WEBPACK_IMPORTED_MODULE_4__.B7)(text);
        if (parsed !== null)
          return parsed;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input, written: text, example: "10%, 5 MB, or 10% and 5 MB" });
      }
      function isBelow(upper, lower) {
        const [high, low] = [upper.percent, lower.percent];
        const byPercent = high !== null && low !== null && high.numerator * low.denominator < low.numerator * high.denominator;
        return byPercent || upper.bytes !== null && lower.bytes !== null && upper.bytes < lower.bytes;
      }
      function ceiling(raw, input) {
        const written = get(raw, input);
        if (written === "")
          return null;
        const bytes = (0, _thresholds_js__WEBPACK_IMPORTED_MODULE_4__.DB)(written);
        if (bytes !== null && bytes > 0)
          return bytes;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input, written, example: "a size such as 250 MB or 1.2 GiB" });
      }
      function retentionDays(raw) {
        const written = get(raw, "retention-days");
        if (written === "")
          return null;
        const days = /^\d{1,3}$/.test(written) ? Number(written) : 0;
        if (days >= 1 && days <= 400)
          return days;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input: "retention-days", written, example: "a number of days from 1 to 400" });
      }
      function costRules(raw) {
        return {
          price: optional(raw, "registry-price-per-gb-month", { parse: _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.z7, example: _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.YF }),
          bandwidth: optional(raw, "pull-bandwidth", { parse: _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.pe, example: _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.e4 }),
          retention: optional(raw, "registry-retention", { parse: _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.Ay, example: "last 10, or 30 days" })
        };
      }
      function optional(raw, input, { parse, example }) {
        const written = get(raw, input);
        const value = written === "" ? null : parse(written);
        if (written === "" || value !== null)
          return value;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input, written, example });
      }
      function commentKey(raw) {
        const written = get(raw, "comment-key");
        if (/^[A-Za-z0-9._-]{1,80}$/.test(written))
          return written;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", {
          input: "comment-key",
          written,
          example: "letters, digits, dots, dashes and underscores, such as nightly"
        });
      }
      function flag(raw, input) {
        const written = get(raw, input);
        if (["true", "True", "TRUE"].includes(written))
          return true;
        if (["", "false", "False", "FALSE"].includes(written))
          return false;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input, written, example: "true or false" });
      }
      function oneOf(raw, input, choices) {
        const written = get(raw, input);
        const choice = choices.find((name) => name === written);
        if (choice !== void 0)
          return choice;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input, written, example: `one of ${choices.join(", ")}` });
      }
      function get(raw, input) {
        return (raw[input] ?? "").trim();
      }
      function refuseTwins(images) {
        const seen = /* @__PURE__ */ new Set();
        for (const { name } of images) {
          if (seen.has(name))
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("image-name-twice", { name });
          seen.add(name);
        }
      }
      function inputsDigest({ name, subject }, toolVersion) {
        const build = subject.kind === "build" ? withoutValues(subject.build) : subject;
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([toolVersion, name, build])).digest("hex");
      }
      function withoutValues({ bake, ...build }) {
        const named = { ...build, secrets: build.secrets.map((pair) => pair.split("=")[0]) };
        return bake === void 0 ? named : { ...named, bake: { ...bake, linked: bake.linked.map(withoutValues) } };
      }
    })
  )
};
