export const id = 837;
export const ids = [837, 375];
export const modules = {
  /***/
  4422: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        U: () => (
          /* binding */
          LastLines
        ),
        c: () => (
          /* binding */
          findDocker
        )
      });
      var failure = __webpack_require__(9874);
      var build_log = __webpack_require__(8768);
      var cancellation = __webpack_require__(9124);
      var process2 = __webpack_require__(2282);
      ;
      const credentials = /\b((?:secret_access_key|access_key_id|session_token|account_key|token|ghtoken)=)[^,\s]+|(:\/\/)[^/@\s]+(?=@)/g;
      function commandLine(args) {
        const harmless = args.map((word, position) => args[position - 1] === "--build-arg" ? word.replace(/=.*$/s, "=***") : word);
        const words = ["docker", ...harmless].map((word) => /^[\w@%+=:,./*-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
        return `$ ${words.join(" ").replaceAll(/[\r\n]+/g, " ")}`.replaceAll(credentials, "$1$2***");
      }
      ;
      const kept = /* @__PURE__ */ new Set([
        "DOCKER_API_VERSION",
        "DOCKER_AUTH_CONFIG",
        "DOCKER_CERT_PATH",
        "DOCKER_CONFIG",
        "DOCKER_CONTEXT",
        "DOCKER_CUSTOM_HEADERS",
        "DOCKER_HOST",
        "DOCKER_TLS",
        "DOCKER_TLS_VERIFY",
        "BUILDX_BUILDER",
        "BUILDX_CONFIG"
      ]);
      const readByDocker = /^(?:(?:DOCKER|BUILDX|BUILDKIT|EXPERIMENTAL_BUILDKIT|NOTARY)_|DEBUG$)/;
      function ownEnvironment(environment) {
        const entries = Object.entries(environment).filter(([name]) => kept.has(name) || !readByDocker.test(name));
        return { ...Object.fromEntries(entries), DOCKER_CLI_HINTS: "false" };
      }
      ;
      const answerTimeLimitMs = 6e4;
      const cleanUpTimeLimitMs = 4e3;
      const longestAnswerBytes = 4 * 1024 * 1024;
      async function findDocker(workingDirectory, buildEnvironment) {
        const program = await (0, process2.Kp)("docker", buildEnvironment["PATH"] ?? "");
        if (program === null)
          throw (0, failure.IF)("build-no-docker", {});
        const own = ownEnvironment(buildEnvironment);
        const base = { program, workingDirectory };
        return {
          ...base,
          buildEnvironment,
          ownEnvironment: own,
          ask: async (args) => await answerOf({ ...base, args, environment: own, timeLimitMs: answerTimeLimitMs }),
          cleanUp: async (args) => {
            const timeLimitMs = cancellation.WN.aborted ? cleanUpTimeLimitMs : answerTimeLimitMs;
            return await answerOf({ ...base, args, environment: own, timeLimitMs, isCleanUp: true }).catch(() => null);
          },
          run: async (command) => await follow(base, command)
        };
      }
      async function answerOf(question) {
        const [stdout, stderr] = [new BoundedText(), new BoundedText()];
        const end = await (0, process2.R3)({
          ...question,
          onStdout: (chunk) => stdout.write(chunk),
          onStderr: (chunk) => stderr.write(chunk)
        });
        switch (end.kind) {
          case "exited":
            return { exitCode: end.exitCode, stdout: stdout.text(), stderr: stderr.text() };
          case "timed-out":
            throw (0, failure.IF)("build-engine-silent", {
              command: `docker ${question.args.join(" ")}`,
              seconds: (question.timeLimitMs ?? 0) / 1e3
            });
        }
      }
      class BoundedText {
        #chunks = [];
        #bytes = 0;
        write(chunk) {
          if (this.#bytes < longestAnswerBytes)
            this.#chunks.push(chunk);
          this.#bytes += chunk.length;
        }
        text() {
          return Buffer.concat(this.#chunks).toString("utf8");
        }
      }
      async function follow(base, command) {
        const { args, environment, timeLimitMs, log, redact } = command;
        const last = new LastLines();
        log((0, build_log.$0)(redact(commandLine(args))));
        const onLine = (line) => {
          const safe = (0, build_log.$0)(redact(line));
          log(safe);
          last.add(safe);
        };
        const [stdout, stderr] = [new build_log.g3(onLine), new build_log.g3(onLine)];
        const end = await (0, process2.R3)({
          ...base,
          args,
          environment,
          timeLimitMs,
          onStdout: (chunk) => stdout.write(chunk),
          onStderr: (chunk) => stderr.write(chunk)
        });
        stdout.end();
        stderr.end();
        switch (end.kind) {
          case "exited":
            return end.exitCode === 0 ? null : { exitCode: end.exitCode, lines: last.lines };
          case "timed-out":
            return { exitCode: 124, lines: [...last.lines, `no end after ${(timeLimitMs ?? 0) / 6e4} minutes`] };
        }
      }
      const keptLines = 40;
      class LastLines {
        lines = [];
        add(line) {
          this.lines.push(line);
          if (this.lines.length > keptLines)
            this.lines.shift();
        }
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
  3803: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          gitIn
        )
        /* harmony export */
      });
      var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
      var _shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(997);
      var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2282);
      const localLimitMs = 3e4;
      const outputLimitBytes = 16e6;
      function gitIn(directory, environment, other = null) {
        const cleaned = { ...cleanEnvironment(environment), ...other === null ? {} : { GIT_INDEX_FILE: other.index } };
        const settings = other === null ? ownSettings : [...ownSettings, `--work-tree=${other.workTree}`];
        return async (args, limitMs = localLimitMs) => {
          const program = await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.Kp)("git", environment["PATH"] ?? "");
          if (program === null)
            return { ok: false, because: "git is not installed" };
          return await run({ program, args: [...settings, "-C", directory, ...args], environment: cleaned, limitMs });
        };
      }
      const ownSettings = ["-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];
      function cleanEnvironment(environment) {
        const kept = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") && !name.startsWith("INPUT_"));
        const values = Object.fromEntries(kept.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
        return {
          ...values,
          GIT_TERMINAL_PROMPT: "0",
          GIT_NO_REPLACE_OBJECTS: "1",
          LC_ALL: "C"
        };
      }
      async function run({ limitMs, ...program }) {
        const stdout = collector();
        const stderr = collector();
        try {
          const listeners = { onStdout: stdout.add, onStderr: stderr.add };
          const end = await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.R3)({ ...program, workingDirectory: "/", timeLimitMs: limitMs, ...listeners });
          if (end.kind === "timed-out")
            return { ok: false, because: `git did not finish within ${limitMs / 1e3} s` };
          if (end.exitCode === 0)
            return { ok: true, stdout: stdout.text() };
          return { ok: false, because: complaint(stderr.text()) || `git ended with status ${end.exitCode}` };
        } catch (error) {
          if (error instanceof _cancellation_js__WEBPACK_IMPORTED_MODULE_0__.c)
            throw error;
          return { ok: false, because: error instanceof Error ? complaint(error.message) : "git could not be started" };
        }
      }
      function collector() {
        const chunks = [];
        let bytes = 0;
        const add = (chunk) => {
          if (bytes < outputLimitBytes)
            chunks.push(chunk);
          bytes += chunk.length;
        };
        return { add, text: () => Buffer.concat(chunks).toString("utf8") };
      }
      function complaint(text) {
        const lines = text.trim().split("\n");
        const line = lines.findLast((one) => /^(?:fatal|error): /.test(one)) ?? lines.at(-1) ?? "";
        return (0, _shorten_js__WEBPACK_IMPORTED_MODULE_2__.m)(/^.*?(?=\.?$)/.exec(line)?.[0] ?? "", 300);
      }
      async function commitAt(git) {
        const head = await git(["rev-parse", "--verify", "HEAD^{commit}"]);
        if (!head.ok)
          return null;
        const sha = head.stdout.trim();
        const object = await git(["cat-file", "commit", sha]);
        if (!object.ok)
          return null;
        const [header = ""] = object.stdout.split("\n\n");
        return { sha, parents: [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap(([, parent]) => parent ?? []) };
      }
    })
  ),
  /***/
  9427: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          readSmallFile
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
      async function readSmallFile(path, { limitBytes, followsLinks = false }) {
        let file = null;
        try {
          const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (followsLinks ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
          file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
          const stats = await file.stat();
          if (stats.isDirectory())
            return refused("it is a directory");
          if (!stats.isFile())
            return refused("it is no regular file");
          const bytes = stats.size > limitBytes ? null : await readUpTo(file, limitBytes);
          return bytes === null ? refused(`it has more than ${limitBytes} bytes`) : textOf(bytes);
        } catch (error) {
          return failure(error, followsLinks);
        } finally {
          await file?.close();
        }
      }
      function refused(because) {
        return { kind: "refused", because };
      }
      async function readUpTo(file, limitBytes) {
        const chunks = [];
        let bytes = 0;
        for (; ; ) {
          const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(chunkBytes, limitBytes + 1 - bytes)));
          if (bytesRead === 0)
            return Buffer.concat(chunks);
          chunks.push(buffer.subarray(0, bytesRead));
          bytes += bytesRead;
          if (bytes > limitBytes)
            return null;
        }
      }
      const chunkBytes = 65536;
      function textOf(bytes) {
        const [first, second] = bytes;
        const hasMark = first === 255 && second === 254 || first === 254 && second === 255;
        if (hasMark || bytes.subarray(0, 4).includes(0))
          return refused("it is UTF-16, not UTF-8 text");
        return { kind: "text", text: new TextDecoder().decode(bytes) };
      }
      function failure(error, followsLinks) {
        const code = error instanceof Error && "code" in error ? error.code : null;
        switch (code) {
          case "ENOENT":
          case "ENOTDIR":
            return { kind: "missing" };
          case "ELOOP":
            return refused(followsLinks ? "its links lead in a circle" : "it is a link, or its links lead in a circle");
          case "EACCES":
          case "EPERM":
            return refused("this user may not read it");
          case "ENXIO":
            return refused("it is no regular file");
          default:
            return refused(`it cannot be read (${error instanceof Error ? error.message : String(error)})`);
        }
      }
    })
  ),
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
  837: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        init: () => (
          /* binding */
          init
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      var package_directory = __webpack_require__(3559);
      var external_node_fs_ = __webpack_require__(3024);
      var promises_ = __webpack_require__(1455);
      var failure = __webpack_require__(9874);
      var small_file = __webpack_require__(9427);
      var inside = __webpack_require__(4409);
      ;
      const limitBytes = 1e6;
      async function readRepositoryFiles(root, paths) {
        const texts = /* @__PURE__ */ new Map();
        const unread = [];
        const leading = [];
        for (const path of paths) {
          const isOutside2 = await (0, inside.t)(path, { directory: root, checkout: root });
          const file = isOutside2 ? outside : await (0, small_file.E)((0, external_node_path_.join)(root, path), { limitBytes });
          if (isOutside2)
            leading.push(path);
          if (file.kind === "text")
            texts.set(path, file.text);
          if (file.kind === "refused")
            unread.push(`${path}, because ${file.because}`);
        }
        return { texts, unread, outside: leading };
      }
      const outside = { kind: "refused", because: "it leads out of the repository" };
      async function writeNewFile(root, path, text) {
        const target = (0, external_node_path_.join)(root, path);
        const place = { directory: root, checkout: root };
        if (await (0, inside.t)((0, external_node_path_.dirname)(path), place))
          throw (0, failure.IF)("init-not-written", { path, reason: outside.because });
        try {
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(target), { recursive: true });
          const file = await (0, promises_.open)(target, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, 420);
          await file.writeFile(text).finally(async () => await file.close());
          return true;
        } catch (cause) {
          if (cause instanceof Error && "code" in cause && cause.code === "EEXIST")
            return false;
          throw (0, failure.IF)("init-not-written", { path, reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
        }
      }
      var schemas = __webpack_require__(7597);
      var untrusted_yaml = __webpack_require__(6288);
      ;
      const Text = schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY()]).transform(String);
      const Permissions = schemas.KCZ([schemas.YjP(), schemas.g1P(schemas.YjP(), Text)]).nullish();
      const Step = schemas.Ikc({ uses: schemas.YjP().optional(), with: schemas.g1P(schemas.YjP(), Text.nullable()).nullish() });
      const WorkflowJob = schemas.Ikc({
        if: Text.nullish(),
        needs: schemas.L5J().optional(),
        permissions: Permissions,
        strategy: schemas.Ikc({ matrix: schemas.L5J().optional() }).nullish(),
        steps: schemas.YOg(Step).nullish()
      });
      const Matrix = schemas._H3({ include: schemas.YOg(schemas.g1P(schemas.YjP(), schemas.L5J())).catch([]) });
      const Workflow = schemas.Ikc({
        on: schemas.KCZ([schemas.YjP(), schemas.YOg(schemas.YjP()), schemas.g1P(schemas.YjP(), schemas.L5J())]),
        permissions: Permissions,
        jobs: schemas.g1P(schemas.YjP(), schemas.L5J())
      });
      function setupProblems(facts) {
        const workflow = facts.workflow === null ? null : parseWorkflow(facts.workflow);
        const job = WorkflowJob.safeParse(facts.job === null ? null : own(workflow?.jobs ?? {}, facts.job)).data ?? null;
        const subject = { facts, workflow, job, triggers: triggersOf(workflow) };
        const findings = [
          ...dangerousTrigger(subject),
          ...missingPermissions(subject),
          ...needlessWrite(subject),
          ...skippedCheck(subject),
          ...sameNames(subject),
          ...noRecording(subject),
          ...otherBranch(subject),
          ...filteredCheck(subject),
          ...missingEdited(subject),
          ...missingReview(subject),
          ...missingLabeled(subject),
          ...shallowClone(subject)
        ];
        return findings.length === 0 ? [] : [...findings, ...mergeQueue(subject)];
      }
      function parseWorkflow(text) {
        return Workflow.safeParse((0, untrusted_yaml.Y)(text)).data ?? null;
      }
      function own(record, key) {
        return Object.hasOwn(record, key) ? record[key] : void 0;
      }
      function triggersOf(workflow) {
        const on = workflow?.on ?? [];
        if (typeof on === "string")
          return /* @__PURE__ */ new Map([[on, null]]);
        return Array.isArray(on) ? new Map(on.map((name) => [name, null])) : new Map(Object.entries(on));
      }
      function dangerousTrigger({ triggers }) {
        if (!triggers.has("pull_request_target"))
          return [];
        const what = "The workflow runs on pull_request_target, which would build untrusted code with write permissions and secrets, so this action refuses to run. Use pull_request instead.";
        return [{ what, lines: ["on:", ...pullRequestLines([])] }];
      }
      function missingPermissions({ facts, workflow, job }) {
        const granted = job?.permissions ?? workflow?.permissions ?? null;
        const mayNotWrite = granted !== null && typeof granted !== "string" && own(granted, "pull-requests") !== "write";
        const unwritten = facts.wantsComment && mayNotWrite && job !== null ? ["pull-requests: write"] : [];
        const mayNotRecord = granted !== null && typeof granted !== "string" && own(granted, "contents") !== "write";
        const unrecorded = facts.baselineBranch === "record" && mayNotRecord && job !== null ? ["contents: write"] : [];
        const all = /* @__PURE__ */ new Set([...facts.refusedPermissions, ...unwritten, ...unrecorded]);
        if (facts.isReadOnly)
          all.delete("pull-requests: write");
        for (const scope of ["pull-requests", "contents"])
          if (all.has(`${scope}: write`))
            all.delete(`${scope}: read`);
        if (all.size === 0)
          return [];
        const needed = /* @__PURE__ */ new Set([...all.has("contents: write") ? [] : ["contents: read"], ...all]);
        const lines2 = ["permissions:", ...[...needed].map((line) => `  ${line}`)];
        const what = `The job's token lacks ${[...all].join(" and ")}. Grant it in the job (\`permissions:\` takes away whatever it does not name).`;
        return [{ what, lines: lines2 }];
      }
      function needlessWrite({ facts, workflow, job }) {
        const granted = job?.permissions ?? workflow?.permissions ?? null;
        const mayWrite = granted !== null && typeof granted !== "string" && own(granted, "contents") === "write";
        if (facts.baselineBranch !== "read" || !mayWrite)
          return [];
        const what = "The job's token may write to the repository, and the job runs the code of pull requests. Only a job that records needs to write: record in a separate job.";
        return [{ what, lines: ["permissions:", "  contents: read"] }];
      }
      const always = /\b(?:always|cancelled)\s*\(/;
      const changesFromRunToRun = /github\.(?:event\.(?:action|changes|label|sender|pull_request)\b|actor\b|triggering_actor\b|head_ref\b)/;
      function skippedCheck({ job }) {
        if (job === null)
          return [];
        const condition = job.if ?? "";
        if (job.needs != null && !always.test(condition)) {
          const what2 = "The job `needs` others and is skipped when one of them fails; a skipped check counts as passed. Let the job always run: then it is red when it has to be.";
          return [{ what: what2, lines: ["if: ${{ !cancelled() }}"] }];
        }
        if (!changesFromRunToRun.test(condition))
          return [];
        const what = "The job's `if:` may skip it for some runs of a pull request, and a skipped check counts as passed: a later run of the same commit can turn a red check green. Remove the `if:`.";
        return [{ what, lines: [] }];
      }
      function sameNames({ facts, workflow }) {
        const [replaced] = facts.replacedArtifacts;
        const jobs = Object.values(workflow?.jobs ?? {}).map((job) => WorkflowJob.safeParse(job).data ?? null);
        const matrix = jobs.find((job) => job?.strategy?.matrix != null && job.steps?.some((step) => isOfOneName(step, facts)) === true);
        if (replaced === void 0 && matrix === void 0)
          return [];
        const key = matrixKey(matrix ?? null);
        const seen2 = replaced === void 0 ? "" : ` In this run, one of them replaced the artifact "${replaced}" of another.`;
        const what = `Several jobs or steps of a run measure under the same \`name\`, so each overwrites what another one stored.${seen2} Give each image its own name.`;
        return [{ what, lines: ["with:", `  name: ${key === null ? "<a name of its own>" : `\${{ matrix.${key} }}`}`] }];
      }
      function isOfOneName({ uses, with: inputs }, { action }) {
        const isOurs = uses === action || uses?.startsWith(`${action}@`) === true;
        const written = (input) => own(inputs ?? {}, input) ?? "";
        return isOurs && written("mode") !== "report" && !/matrix\./.test(written("name") + written("config"));
      }
      function matrixKey(job) {
        const { include, exclude: _, ...keys } = Matrix.safeParse(job?.strategy?.matrix).data ?? { include: [] };
        return [keys, ...include].flatMap(Object.keys).find((key) => /^[A-Za-z_][\w-]{0,60}$/.test(key)) ?? null;
      }
      const recordingTriggers = ["push", "schedule", "workflow_dispatch"];
      function noRecording({ facts, workflow, triggers }) {
        if (facts.baselineBranch !== null)
          return [];
        if (workflow === null || !facts.hasNoStoredBaseline || recordingTriggers.some((name) => triggers.has(name)))
          return [];
        const what = "Nothing records a baseline: the workflow does not run on the base branch. Add the branches that pull requests are merged into.";
        return [{ what, lines: ["on:", "  push:", "    branches: [main]", "  schedule:", '    - cron: "17 4 * * *"'] }];
      }
      const Filter = schemas.KCZ([schemas.YjP().transform((one) => [one]), schemas.YOg(schemas.YjP())]).optional().catch(void 0);
      const Filters = schemas.Ikc({
        branches: Filter,
        "branches-ignore": Filter,
        paths: Filter,
        "paths-ignore": Filter,
        tags: Filter,
        "tags-ignore": Filter
      });
      function filtersOf({ triggers }, trigger) {
        return Filters.safeParse(triggers.get(trigger)).data ?? {};
      }
      function otherBranch(subject) {
        const { defaultBranch } = subject.facts;
        if (defaultBranch === null || !/^[\w./-]{1,100}$/.test(defaultBranch))
          return [];
        if (!subject.triggers.has("push") || !leavesOut(filtersOf(subject, "push"), defaultBranch))
          return [];
        const what = `Pushes to ${defaultBranch}, the default branch, record no baseline, because the filter of \`push\` leaves it out.`;
        return [{ what, lines: ["on:", "  push:", `    branches: [${defaultBranch}]`] }];
      }
      function leavesOut({ branches, "branches-ignore": ignored, ...others }, branch) {
        if (branches !== void 0)
          return !branches.some((pattern) => mayMatch(pattern, branch));
        if (ignored !== void 0)
          return ignored.includes(branch);
        return others.tags !== void 0 || others["tags-ignore"] !== void 0;
      }
      function mayMatch(pattern, branch) {
        if (/[?+[\]\\!]/.test(pattern))
          return true;
        const [start = "", ...rest] = pattern.split(/\*+/);
        const end = rest.pop();
        if (end === void 0)
          return pattern === branch;
        let at = start.length;
        for (const part of rest) {
          const found = branch.indexOf(part, at);
          if (found === -1)
            return false;
          at = found + part.length;
        }
        return branch.startsWith(start) && branch.endsWith(end) && branch.length - end.length >= at;
      }
      function filteredCheck(subject) {
        const filters = filtersOf(subject, "pull_request");
        const { defaultBranch } = subject.facts;
        const isFiltered = filters.paths !== void 0 || filters["paths-ignore"] !== void 0;
        const isElsewhere = defaultBranch !== null && leavesOut(filters, defaultBranch);
        if (!isFiltered && !isElsewhere)
          return [];
        const filter = isFiltered ? "`paths`" : "`branches`";
        const what = `The filter ${filter} of \`pull_request\` keeps the check from running for some pull requests. If the check is required, they cannot be merged. Remove the filter.`;
        return [{ what, lines: [] }];
      }
      const defaultTypes = ["opened", "synchronize", "reopened"];
      const PullRequestTrigger = schemas.Ikc({ types: schemas.KCZ([schemas.YjP().transform((type) => [type]), schemas.YOg(schemas.YjP())]).nullish() });
      function pullRequestTypes(triggers) {
        return PullRequestTrigger.safeParse(triggers.get("pull_request")).data?.types ?? defaultTypes;
      }
      function missingEdited({ triggers }) {
        const types = pullRequestTypes(triggers);
        if (!triggers.has("pull_request") || types.includes("edited"))
          return [];
        const what = "Saving a justification in the description does not run the check again, because the type `edited` is missing.";
        return [{ what, lines: ["on:", ...pullRequestLines(types)] }];
      }
      const reviewTypes = ["submitted", "dismissed"];
      function missingReview({ facts, triggers }) {
        if (!facts.approvedBy.includes("review") || !triggers.has("pull_request"))
          return [];
        const types = PullRequestTrigger.safeParse(triggers.get("pull_request_review")).data?.types ?? reviewTypes;
        if (triggers.has("pull_request_review") && reviewTypes.every((type) => types.includes(type)))
          return [];
        const what = "`approval` names reviewers, but a review does not run the check again, because the workflow does not run on pull_request_review, or not on both of its types.";
        return [{ what, lines: ["on:", "  pull_request_review:", `    types: [${reviewTypes.join(", ")}]`] }];
      }
      const labelTypes = ["labeled", "unlabeled"];
      function missingLabeled({ facts, triggers }) {
        if (!facts.approvedBy.includes("label") || !triggers.has("pull_request"))
          return [];
        const types = pullRequestTypes(triggers);
        if (labelTypes.every((type) => types.includes(type)))
          return [];
        const what = "`approval` names a label, but setting or removing it does not run the check again, because the types `labeled` and `unlabeled` are missing.";
        return [{ what, lines: ["on:", ...pullRequestLines(types, labelTypes)] }];
      }
      function pullRequestLines(types, more = []) {
        const added = ["edited", ...more];
        const kept = types.filter((type) => /^[a-z_]{1,40}$/.test(type) && !added.includes(type)).slice(0, 20);
        return ["  pull_request:", `    types: [${[...kept.length === 0 ? defaultTypes : kept, ...added].join(", ")}]`];
      }
      function shallowClone({ facts }) {
        if (!facts.lacksBaseCommit)
          return [];
        const what = "The commit to compare with could not be built, because the checkout does not contain it. Let actions/checkout fetch it.";
        return [{ what, lines: ["- uses: actions/checkout", "  with:", "    fetch-depth: 2"] }];
      }
      function mergeQueue({ workflow, triggers }) {
        if (workflow === null || !triggers.has("pull_request") || triggers.has("merge_group"))
          return [];
        const what = "If you use a merge queue: a required check that does not run on merge_group stops the queue.";
        return [{ what, lines: ["on:", "  merge_group:"] }];
      }
      var dist = __webpack_require__(8815);
      var baseline_places = __webpack_require__(1918);
      var version = __webpack_require__(8508);
      var phrase_escape = __webpack_require__(5518);
      ;
      const configPath = ".github/image-size-budget.yml";
      function writtenConfig(images) {
        const document = new dist.yo({
          ...images.length > 1 ? { concurrency: 2 } : {},
          images: images.map((image) => ({ name: image.name, ...buildInputs(image) }))
        });
        document.commentBefore = [
          ` yaml-language-server: $schema=${(0, version.Q)("config.schema.json")}`,
          " The images and how each is built. Budgets (`warn-at`, `max-size`, \u2026) can be written beside, or for all under `defaults`."
        ].join("\n");
        const list = document.get("images");
        images.forEach((image, index) => {
          const item = Object(list).items?.[index];
          if ((0, dist.jh)(item))
            comment(item, "context", image);
        });
        return document.toString({ lineWidth: 0 });
      }
      function buildInputs(image) {
        const { context, file, target, buildArgs, buildContexts, platforms } = image;
        return {
          context,
          ...file === "" ? {} : { file },
          ...target === "" ? {} : { target },
          ...platforms.length === 0 ? {} : { platforms: platforms.join(",") },
          ...buildArgs.length === 0 ? {} : { "build-args": buildArgs },
          ...buildContexts.length === 0 ? {} : { "build-contexts": buildContexts },
          ...cacheInputs(image)
        };
      }
      function cacheInputs({ name, cacheFrom }) {
        const own2 = `type=gha,scope=image-size-${name}`;
        const others = cacheFrom.filter((cache) => cache !== own2);
        return {
          "cache-from": others.length === 0 ? own2 : [...others, own2],
          "cache-to": `${own2},mode=max,ignore-error=true`
        };
      }
      function comment(map, key, { from, notes }) {
        const value = map.get(key, true);
        if ((0, dist.jn)(value))
          value.comment = ` ${harmless([from, ...notes].join("; "))}`;
      }
      function harmless(text) {
        return (0, phrase_escape.uH)(text, 200).replaceAll("{{", "{ {");
      }
      ;
      const checkPath = ".github/workflows/image-size.yml";
      const commentPath = ".github/workflows/image-size-comment.yml";
      const recordPath = ".github/workflows/image-size-record.yml";
      const usualOptions = { baseline: { judge: { kind: "artifact" }, others: [] }, approval: null };
      function isRecordedApart({ baseline }) {
        return (0, baseline_places.Sk)(baseline).kind === "branch";
      }
      function isConfigured({ images, bake: bake2 }) {
        return bake2 === null && images.length > 1;
      }
      function writtenCheck({ check }, wanted2) {
        const { branch, options } = wanted2;
        const document = (0, dist.Tp)(check);
        if (isRecordedApart(options))
          for (const trigger of ["push", "schedule", "workflow_dispatch"])
            document.deleteIn(["on", trigger]);
        else
          recordOn(document, branch);
        setStep(document, "image-size", wanted2);
        askApprovers(document, options);
        return document.toString(style);
      }
      function writtenRecord({ record }, wanted2) {
        const document = (0, dist.Tp)(record);
        recordOn(document, wanted2.branch);
        setStep(document, "record", wanted2);
        return document.toString(style);
      }
      function recordOn(document, branch) {
        const branches = document.getIn(["on", "push", "branches"]);
        if (!(0, dist.oP)(branches))
          throw new Error("the workflow that is handed out records on no branch");
        branches.items.splice(0, branches.items.length, document.createNode(asPattern(branch)));
      }
      function setStep(document, job, all) {
        const { baseline, approval } = all.options;
        const steps = document.getIn(["jobs", job, "steps"]);
        const step = ownStep(steps);
        const asked = {
          ...(0, baseline_places.Vq)(baseline) === "artifact" ? {} : { baseline: shortText(baseline) },
          ...approval === null ? {} : { approval: approval.text }
        };
        const given = document.createNode({ ...stepInputs(all), ...asked });
        if (!(0, dist.jh)(given))
          throw new Error("the inputs of a step are a map");
        const [only] = all.images;
        if (only !== void 0 && all.bake === null && !isConfigured(all))
          comment(given, "context", only);
        step.set("with", given);
        const isEmulated2 = all.images.some(({ platforms }) => platforms.length > 0);
        if (!isEmulated2 || !(0, dist.oP)(steps))
          return;
        const emulation = document.createNode({ uses: emulator.uses });
        const uses = (0, dist.jh)(emulation) ? emulation.get("uses", true) : null;
        if ((0, dist.jn)(uses))
          uses.comment = ` ${emulator.version}; runs programs for other processors`;
        steps.items.splice(1, 0, emulation);
      }
      const emulator = { uses: "docker/setup-qemu-action@96fe6ef7f33517b61c61be40b68a1882f3264fb8", version: "v4.2.0" };
      function shortText(baseline) {
        return (0, baseline_places.Vq)(baseline).replaceAll(/branch:([^,]+)/g, (whole, name) => name === baseline_places.Sz ? "branch" : whole);
      }
      function stepInputs(all) {
        const { images, bake: bake2 } = all;
        const [only] = images;
        if (bake2 !== null) {
          const { files, targets } = bake2;
          const own2 = "type=gha,scope=image-size-{name}";
          const caches = { "cache-from": own2, "cache-to": `${own2},mode=max,ignore-error=true` };
          return { bake: files.join(", "), ...targets.length === 0 ? {} : { targets: targets.join(", ") }, ...caches };
        }
        if (only === void 0 || isConfigured(all))
          return { config: configPath };
        const inputs = Object.entries(buildInputs(only));
        return Object.fromEntries(inputs.map(([name, value]) => [name, typeof value === "string" ? value : lines(value)]));
      }
      function askApprovers(document, { approval }) {
        if (approval === null)
          return;
        const types = document.getIn(["on", "pull_request", "types"]);
        if (!(0, dist.oP)(types))
          throw new Error("the workflow that is handed out names no types of pull_request");
        if (approval.labels.length > 0)
          for (const type of ["labeled", "unlabeled"])
            types.add(document.createNode(type));
        if (approval.users.length + approval.teams.length === 0)
          return;
        const review = document.createNode({ types: ["submitted", "dismissed"] });
        const reviewTypes2 = (0, dist.jh)(review) ? review.get("types") : null;
        if ((0, dist.oP)(reviewTypes2))
          reviewTypes2.flow = true;
        document.setIn(["on", "pull_request_review"], review);
      }
      function writtenComment(handedOut2, hasConfig, { baseline } = usualOptions) {
        const document = (0, dist.Tp)(handedOut2.comment);
        const steps = document.getIn(["jobs", "comment", "steps"]);
        if (!(0, dist.oP)(steps))
          throw new Error("the workflows that are handed out have no steps");
        if ((0, baseline_places.Vq)(baseline) !== "artifact")
          ownStep(steps).set("with", document.createNode({ baseline: shortText(baseline) }));
        if (hasConfig) {
          const checkout = (0, dist.Tp)(handedOut2.check).getIn(["jobs", "image-size", "steps", 0]);
          if (!(0, dist.jh)(checkout))
            throw new Error("the workflows that are handed out have no steps");
          checkout.deleteIn(["with", "fetch-depth"]);
          checkout.commentBefore = " The default branch, for the configuration file.";
          steps.items.unshift(checkout);
        }
        return document.toString(style);
      }
      const style = { lineWidth: 0, flowCollectionPadding: false };
      function lines(values) {
        return values.join("\n");
      }
      function asPattern(branch) {
        if (branch.includes("${{"))
          throw (0, failure.IF)("init-branch-unusable", { branch });
        return branch.replaceAll(/[*?+[\]!\\]/g, String.raw`\$&`);
      }
      function ownStep(steps) {
        const own2 = (0, dist.oP)(steps) ? steps.items.find((step) => (0, dist.jh)(step) && usesThisAction(step)) : void 0;
        if (!(0, dist.jh)(own2))
          throw new Error("the workflow that is handed out does not use this action");
        return own2;
      }
      function usesThisAction(step) {
        const uses = step.get("uses", true);
        return (0, dist.jn)(uses) && version.lX.startsWith(String(uses.value));
      }
      ;
      function usedWorkflows({ workflows, texts, branch }) {
        return workflows.filter(drift_usesThisAction).map((named) => {
          const { path, workflow } = named;
          const jobs = workflow.steps.filter(({ action }) => isThisAction(action));
          const problems = jobs.flatMap(({ job, action, inputs }) => setupProblems({
            workflow: texts.get(path) ?? null,
            job,
            action,
            defaultBranch: branch.name,
            refusedPermissions: [],
            isReadOnly: false,
            baselineBranch: branchUse(inputs["baseline"] ?? "", named),
            wantsComment: !isRecorder(named) && inputs["mode"] !== "measure" && inputs["comment"] !== "never",
            hasNoStoredBaseline: !isPublisher(named),
            lacksBaseCommit: false,
            replacedArtifacts: [],
            approvedBy: []
          }));
          return { path, problems: problems.filter(({ what }, at) => problems.findIndex((one) => one.what === what) === at) };
        });
      }
      function branchUse(baseline, named) {
        if (!/(?:^|[,\s])branch(?::|[,\s]|$)/.test(baseline))
          return null;
        return isRecorder(named) ? "record" : "read";
      }
      function isRecorder(named) {
        return !isPublisher(named) && !named.workflow.triggers.some((trigger) => ["pull_request", "merge_group"].includes(trigger));
      }
      function doneBy({ path }, { workflows }) {
        const used = workflows.filter(drift_usesThisAction);
        if (path === recordPath)
          return used.find(isRecorder)?.path ?? null;
        if (path !== checkPath && path !== commentPath)
          return null;
        return used.find((named) => isPublisher(named) === (path === commentPath) && !isRecorder(named))?.path ?? null;
      }
      function isPublisher({ workflow }) {
        return workflow.triggers.every((trigger) => trigger === "workflow_run");
      }
      function drift_usesThisAction({ workflow }) {
        return workflow.steps.some(({ action }) => isThisAction(action));
      }
      function isThisAction(action) {
        return /\/image-size-budget(?:\/\.github\/workflows\/[\w.-]+)?$/.test(action);
      }
      var bake = __webpack_require__(735);
      ;
      const noImages = { images: [], leftOut: [] };
      function joined(found) {
        return { images: found.flatMap(({ images }) => images), leftOut: found.flatMap(({ leftOut }) => leftOut) };
      }
      function buildKey({ context, file, target, buildArgs, buildContexts }) {
        return JSON.stringify([context, file, target, buildArgs, buildContexts]);
      }
      function firstOfEach(images, keyOf) {
        return images.filter((image, at) => images.findIndex((other) => keyOf(other) === keyOf(image)) === at);
      }
      function imageOf(written, paths, how = {}) {
        const build = { ...written, context: plainPath(written.context), file: fileOf(written) };
        const because = whyLeftOut(build, paths, how);
        if (because !== null)
          return { images: [], leftOut: [{ what: (0, phrase_escape.uH)(written.from, 200), because, dockerfile: dockerfilePath(build) }] };
        const args = partsOf(build.buildArgs, "build argument");
        const contexts = partsOf(build.buildContexts, "build context");
        const platforms = how.isMultiPlatform === true ? measurable(build.platforms) : [];
        const elsewhere2 = build.platforms.filter((platform) => !isHere(platform) && !platforms.includes(platform)).map((platform) => (0, phrase_escape.uH)(platform, 40));
        const notes = [
          ...build.notes,
          ...args.notes,
          ...contexts.notes,
          ...elsewhere2.length === 0 ? [] : [leftOutPlatforms(elsewhere2, platforms)]
        ];
        const name = build.name.replaceAll(/[^\w.-]+/g, "-").replaceAll(/^[.-]+|[.-]+$/g, "").slice(0, 100);
        return { images: [{ ...build, name, platforms, buildArgs: args.kept, buildContexts: contexts.kept, notes }], leftOut: [] };
      }
      function measurable(platforms) {
        const linux = [...new Set(platforms)].filter((platform) => /^linux\/[a-z\d]{1,20}(?:\/v\d{1,2})?$/.test(platform));
        return linux.every(isHere) ? [] : linux;
      }
      function leftOutPlatforms(elsewhere2, measured) {
        const others = `not ${elsewhere2.join(", ")}`;
        return measured.length === 0 ? `only ${here} is measured, without emulation (${others})` : others;
      }
      const here = "linux/amd64";
      function isHere(platform) {
        return platform === "local" || /^linux\/amd64(?:\/v\d)?$/.test(platform);
      }
      function plainPath(path) {
        const trimmed = path.trim();
        return trimmed === "" || isRemote(trimmed) ? trimmed : external_node_path_.posix.normalize(trimmed).replace(/(?<=.)\/$/, "");
      }
      function fileOf({ context, file }) {
        const path = file === "" ? "" : plainPath(file);
        return path === external_node_path_.posix.join(plainPath(context), "Dockerfile") ? "" : path;
      }
      function dockerfilePath({ context, file }) {
        return file === "" ? external_node_path_.posix.join(context, "Dockerfile") : file;
      }
      function whyLeftOut(build, paths, { isMultiPlatform, isInline }) {
        const { context, file, target, platforms } = build;
        if (isRemote(context) || isRemote(file))
          return "it is built from a remote context or Dockerfile";
        if (![context, file, target].every(isPlain))
          return "a path or name in it cannot be written into a workflow file as it is";
        if ([context, file].some(isOutside))
          return "it is built from outside the repository";
        if (isInline !== true && !paths.files.has(dockerfilePath(build)))
          return `the repository has no file ${(0, phrase_escape.uH)(dockerfilePath(build), 200)}`;
        if (!paths.directories.has(context))
          return `the repository has no directory ${(0, phrase_escape.uH)(context, 200)}`;
        const isForeign = platforms.length > 0 && !platforms.some(isHere) && !(isMultiPlatform === true && measurable(platforms).length > 0);
        return isForeign ? `it is for ${(0, phrase_escape.uH)(platforms.join(", "), 100)}, which ubuntu-latest cannot run` : null;
      }
      function isRemote(path) {
        return /^[a-z][a-z0-9+.-]*:\/\/|^git@|^github\.com\//i.test(path);
      }
      function isOutside(path) {
        return path.startsWith("/") || path === ".." || path.startsWith("../");
      }
      function isPlain(text) {
        return text.length <= 1e3 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) && !text.includes("{{");
      }
      function partsOf(pairs2, kind) {
        const isKept = (pair) => isPlain(pair) && /^[\w.-]+=/.test(pair);
        const lost = pairs2.filter((pair) => !isKept(pair)).map((pair) => (0, phrase_escape.uH)(pair.split("=")[0] ?? "", 60));
        const notes = lost.length === 0 ? [] : [`without ${kind}${lost.length === 1 ? "" : "s"} ${lost.join(", ")}, which only a run knows`];
        return { kept: pairs2.filter(isKept), notes };
      }
      ;
      const Value = schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY()]).transform(String);
      const Values = schemas.g1P(schemas.YjP(), Value.nullable().catch(null)).nullish().catch(null);
      const workflow_file_Step = schemas.Ikc({ id: schemas.YjP().nullish().catch(null), uses: schemas.YjP().optional(), with: Values, env: Values });
      const Job = schemas.Ikc({
        env: Values,
        uses: schemas.YjP().optional().catch(void 0),
        with: Values,
        strategy: schemas.Ikc({ matrix: schemas.L5J().optional() }).nullish().catch(null),
        steps: schemas.YOg(workflow_file_Step.catch({})).nullish().catch(null)
      });
      const workflow_file_Workflow = schemas.Ikc({
        on: schemas.L5J().optional(),
        env: Values,
        jobs: schemas.g1P(schemas.YjP(), Job.catch({ env: null, with: null, strategy: null, steps: null }))
      });
      function readWorkflow(text) {
        const { data } = workflow_file_Workflow.safeParse((0, untrusted_yaml.Y)(text));
        if (data === void 0)
          return null;
        const env = valuesOf("env", data.env);
        const steps = Object.entries(data.jobs).slice(0, mostJobs).flatMap(([name, job]) => {
          const outer = [...env, ...valuesOf("env", job.env)];
          return legsOf(job.strategy?.matrix).flatMap((leg) => stepsOf(name, job, new Map([...outer, ...leg])));
        });
        return { triggers: workflow_file_triggersOf(data.on), steps };
      }
      function workflow_file_triggersOf(on) {
        if (typeof on === "string")
          return [on];
        return Array.isArray(on) ? on.map(String) : Object.keys(Object(on));
      }
      function stepsOf(name, job, ofJob) {
        const earlier = /* @__PURE__ */ new Map();
        const call = job.uses === void 0 ? [] : [{ id: null, uses: job.uses, with: job.with, env: null }];
        return [...call, ...job.steps ?? []].slice(0, mostSteps).flatMap(({ id: id2, uses, with: inputs, env }) => {
          if (uses === void 0)
            return [];
          const own2 = valuesOf("env", env);
          const known = own2.length === 0 ? ofJob : new Map([...ofJob, ...own2]);
          const given = Object.fromEntries(valuesOf("", inputs));
          const step = { job: name, action: uses.replace(/@.*$/s, ""), inputs: given, known, earlier };
          if (id2 != null)
            earlier.set(id2, step);
          return [step];
        });
      }
      function valuesOf(context, values) {
        const pairs2 = Object.entries(values ?? {}).slice(0, mostValues);
        return pairs2.map(([name, value]) => [context === "" ? name.toLowerCase() : `${context}.${name}`, value ?? ""]);
      }
      const mostJobs = 50;
      const mostSteps = 50;
      const mostValues = 200;
      const mostLegs = 100;
      const Combination = schemas.g1P(schemas.YjP(), schemas.L5J());
      function legsOf(written) {
        const { include, exclude: _, ...axes } = Combination.safeParse(written).data ?? {};
        const listed = Object.entries(axes).flatMap(([axis, values]) => Array.isArray(values) ? [{ axis, values: values.slice(0, mostLegs) }] : []);
        const crossed = listed.reduce((legs2, { axis, values }) => legs2.flatMap((leg) => values.map((value) => ({ ...leg, [axis]: value }))).slice(0, mostLegs), [{}]);
        const start = listed.length === 0 ? [] : crossed;
        const legs = (schemas.YOg(Combination).safeParse(include).data ?? []).slice(0, mostLegs).reduce(included, start);
        return legs.length === 0 ? [[]] : legs.slice(0, mostLegs).map((leg) => flat("matrix", leg));
      }
      function included(legs, entry) {
        const agrees = (leg) => Object.keys(entry).every((key) => !Object.hasOwn(leg, key) || leg[key] === entry[key]);
        return legs.some(agrees) ? legs.map((leg) => agrees(leg) ? { ...leg, ...entry } : leg) : [...legs, entry];
      }
      function flat(name, value, depth = 0) {
        if (["string", "number", "boolean"].includes(typeof value))
          return [[name, String(value)]];
        if (depth > 4 || typeof value !== "object" || value === null || Array.isArray(value))
          return [];
        return Object.entries(value).flatMap(([key, inner]) => flat(`${name}.${key}`, inner, depth + 1));
      }
      function filledIn(text, known) {
        const filled = text.replaceAll(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (whole, name) => known.get(name) ?? whole);
        return filled.includes("${{") ? null : filled;
      }
      var build_inputs = __webpack_require__(644);
      ;
      const buildAction = "docker/build-push-action";
      function workflowImages(workflows, paths) {
        const builds = workflows.flatMap(({ path, workflow }) => workflow.steps.filter(({ action, inputs }) => action === buildAction && !isNoImage(inputs["outputs"] ?? "")).map((step) => ({ path, step, isEmulated: isEmulated(step, workflow) })));
        const few = builds.slice(0, mostBuilds);
        const pushed = few.filter(({ step }) => isPushed(step));
        return joined((pushed.length > 0 ? pushed : few).map((build) => imageOfStep(build, paths)));
      }
      function isEmulated({ job }, { steps }) {
        return steps.some((other) => other.job === job && other.action === "docker/setup-qemu-action");
      }
      function isNoImage(output) {
        return /(?:^|[,\s])"?type=(?:local|tar|cacheonly)\b/.test(output);
      }
      function isPushed({ inputs }) {
        return !["", "false"].includes((inputs["push"] ?? "").trim()) || /type=registry|push=true/.test(inputs["outputs"] ?? "");
      }
      function imageOfStep({ path, step, isEmulated: emulates }, paths) {
        const from = `${path}, job ${step.job}`;
        const value = (input) => filledIn((step.inputs[input] ?? "").trim(), step.known);
        const [context, file, target] = [value("context"), value("file"), value("target")];
        if (context === null || file === null || target === null)
          return {
            ...noImages,
            leftOut: [{ what: from, because: "what it builds depends on an expression that only a run can evaluate" }]
          };
        const build = {
          // Without a context the action builds the commit, which is what is checked out.
          context: context === "" ? "." : context,
          file,
          target,
          buildArgs: listOf(step, "build-args"),
          buildContexts: listOf(step, "build-contexts"),
          platforms: (value("platforms") ?? "").split(/[\s,]+/).filter((platform) => platform !== ""),
          cacheFrom: listOf(step, "cache-from").filter((cache) => /^type=(?:gha|registry)\b[^{"]*$/.test(cache)),
          from,
          notes: []
        };
        const isMultiPlatform = emulates || build.platforms.length > 1;
        return imageOf({ ...build, name: nameOf(step, build) }, paths, { isMultiPlatform });
      }
      function listOf({ inputs, known }, input) {
        return linesOf(inputs[input] ?? "").map((line) => filledIn(line, known) ?? line);
      }
      const mostBuilds = 200;
      const longestText = 1e4;
      const longestLine = 1e3;
      function linesOf(text) {
        if (text.length > longestText)
          return [];
        try {
          return (0, build_inputs.ry)(text, { ignoreComma: true }).filter((line) => line.length <= longestLine);
        } catch {
          return [];
        }
      }
      function nameOf(step, build) {
        const names = [...linesOf(step.inputs["tags"] ?? ""), ...publishedNames(step)].flatMap((line) => {
          const filled = filledIn(line.replace(/(?<=\/[^/:]*|^[^/:]*):[^/]*$/, ""), step.known);
          return filled === null ? [] : [filled.split("/").at(-1) ?? ""];
        });
        return names.find((name) => /^[\w.-]+$/.test(name)) ?? directoryName(build);
      }
      function publishedNames({ inputs, earlier }) {
        const id2 = /steps\.([\w-]+)\.outputs\.tags/.exec(inputs["tags"] ?? "")?.[1] ?? "";
        const step = earlier.get(id2);
        if (step?.action !== "docker/metadata-action")
          return [];
        return linesOf(step.inputs["images"] ?? "").map((line) => line.replace(/^name=|,.*$/g, ""));
      }
      function directoryName(build) {
        const path = dockerfilePath(build).split("/");
        const file = path.at(-1) ?? "";
        const ownName = /^(.+)\.Dockerfile$/i.exec(file)?.[1] ?? /^(?:Dockerfile|Containerfile)[.-](.+)$/i.exec(file)?.[1];
        return ownName ?? path.slice(0, -1).findLast((part) => !generic.has(part)) ?? "";
      }
      const generic = /* @__PURE__ */ new Set([".", "docker", "src", "build", "deploy", "container"]);
      ;
      const Texts = schemas.g1P(schemas.YjP(), schemas.YjP().nullable()).optional().catch(void 0);
      const Asked = schemas.YOg(schemas.L5J()).default([]).catch([]);
      const Target = schemas.Ikc({
        context: schemas.YjP().default("."),
        contexts: Texts,
        dockerfile: schemas.YjP().default("Dockerfile"),
        "dockerfile-inline": schemas.YjP().optional(),
        target: schemas.YjP().default(""),
        args: Texts,
        platforms: schemas.YOg(schemas.YjP()).default([]),
        tags: schemas.YOg(schemas.YjP()).default([]),
        output: schemas.YOg(schemas.L5J()).default([]),
        secret: Asked,
        ssh: Asked,
        entitlements: Asked,
        network: schemas.YjP().optional().catch(void 0)
      });
      const Definition = schemas.Ikc({
        group: schemas.g1P(schemas.YjP(), schemas.Ikc({ targets: schemas.YOg(schemas.YjP()).catch([]) }).catch({ targets: [] })).catch({}),
        target: schemas.g1P(schemas.YjP(), schemas.L5J())
      });
      function parseDefinition(text) {
        try {
          return JSON.parse(text);
        } catch {
          return null;
        }
      }
      function declaredNames(text) {
        const inHcl = [...text.matchAll(/^[ \t]*(?:target|group)[ \t]+"([\w-]{1,100})"/gm)].flatMap(([, name]) => name ?? []);
        const { target, group } = DeclaredInJson.safeParse(parseDefinition(text)).data ?? {};
        return [.../* @__PURE__ */ new Set([...inHcl, ...Object.keys(target ?? {}), ...Object.keys(group ?? {})])].slice(0, 500);
      }
      const Anything = schemas.g1P(schemas.YjP(), schemas.L5J()).optional();
      const DeclaredInJson = schemas.Ikc({ target: Anything, group: Anything });
      const bakePaths = ["docker-bake.hcl", "docker-bake.json", "docker-bake.override.hcl", "docker-bake.override.json"];
      function bakeImages({ definition, ...bake2 }, paths) {
        const { target: targets } = printedIn(definition);
        const found = joined(askedFor(definition).map((name) => targetImage(name, targets[name], { ...bake2, paths })));
        return bake2.isTaggedOnly ? { ...found, images: firstOfEach(found.images, buildKey) } : found;
      }
      function printedIn(definition) {
        return Definition.safeParse(definition).data ?? { group: {}, target: {} };
      }
      function askedFor(definition) {
        const { group, target } = printedIn(definition);
        const members = (group["default"]?.targets ?? []).flatMap((name) => group[name]?.targets ?? name);
        const asked = members.filter((name) => Object.hasOwn(target, name));
        return asked.length === 0 ? Object.keys(target) : [...new Set(asked)];
      }
      function bakeInputs(bakes, paths) {
        const found = bakes.map((bake2) => ({ bake: bake2, names: bakeImages(bake2, paths).images.map(({ name }) => name) }));
        const [first, ...others] = found.filter(({ names }) => names.length > 0);
        if (first === void 0 || others.some(({ bake: bake2 }) => bake2.files.join("\n") !== first.bake.files.join("\n")))
          return null;
        const { files, targets, isTaggedOnly, definition } = first.bake;
        const isAll = others.length === 0 && targets.length === 0 && !isTaggedOnly && first.names.length === askedFor(definition).length;
        return { files, targets: isAll ? [] : [...new Set([first, ...others].flatMap(({ names }) => names))] };
      }
      function targetImage(name, written, { files, paths, isTaggedOnly }) {
        const { data: target } = Target.safeParse(written);
        if (target === void 0 || target.output.some((output) => isNoImage(textOf(output))))
          return noImages;
        if (isTaggedOnly && (target.tags.length === 0 || inherited.has(name)))
          return noImages;
        const from = `${files[0] ?? ""}, target ${name}`;
        const leftOut = (because) => ({ images: [], leftOut: [{ what: (0, phrase_escape.uH)(from, 200), because }] });
        if (!(0, bake.j8)(name))
          return leftOut("its name cannot be written into an input");
        if (asksForMore(target))
          return leftOut("it asks for secrets, ssh or entitlements, which only `config-access` can grant");
        const { context, dockerfile: dockerfile2, target: stage, platforms } = target;
        const file = external_node_path_.posix.isAbsolute(dockerfile2) ? dockerfile2 : external_node_path_.posix.join(context, dockerfile2);
        const parts = { buildArgs: pairs(target.args), buildContexts: pairs(target.contexts), platforms, cacheFrom: [], notes: [] };
        const how = { isMultiPlatform: true, isInline: target["dockerfile-inline"] !== void 0 };
        return imageOf({ ...parts, context, file, target: stage, name, from }, paths, how);
      }
      function asksForMore({ secret, ssh, entitlements, network }) {
        return secret.length > 0 || ssh.length > 0 || entitlements.length > 0 || network === "host";
      }
      const inherited = /* @__PURE__ */ new Set(["docker-metadata-action", "ghaction-docker-meta", "meta-helper"]);
      function textOf(output) {
        if (typeof output === "string")
          return output.includes("=") ? output : `type=local,dest=${output}`;
        return Object.entries(Object(output)).map(([key, value]) => `${key}=${String(value)}`).join(",");
      }
      function pairs(map) {
        return Object.entries(map ?? {}).map(([name, value]) => value === null ? name : `${name}=${value}`);
      }
      const mostQuestions = 20;
      function bakeQuestions(workflows, paths) {
        const usual = bakePaths.filter((path) => paths.files.has(path));
        const inSteps = workflows.flatMap(({ workflow }) => workflow.steps.filter(({ action, inputs }) => action === "docker/bake-action" && !inputs["workdir"]).flatMap(({ inputs, known }) => {
          const [files, targets] = ["files", "targets"].map((input) => wordsOf(filledIn(inputs[input] ?? "", known)));
          if (files === void 0 || targets === void 0)
            return [];
          const named = files.length === 0 ? usual : files.map((file) => file.replace(/^\.\//, ""));
          return named.length > 0 && named.every((file) => isBakeFile(file, paths)) ? [{ files: named, targets }] : [];
        }));
        const alone = usual.length === 0 ? [] : [{ files: usual, targets: [] }];
        return [...inSteps, ...alone].slice(0, mostQuestions);
      }
      function wordsOf(text) {
        const words = text?.split(/[\s,]+/).filter((word) => word !== "");
        return words?.every((word) => /^[\w./-]+$/.test(word)) === true ? words : void 0;
      }
      function isBakeFile(path, paths) {
        return paths.files.has(path) && /\.(?:hcl|json)$/.test(path);
      }
      var main = __webpack_require__(8390);
      var dockerfile = __webpack_require__(5375);
      ;
      function publishedStage(text) {
        const stages = stagesOf(text);
        const last = stages.at(-1)?.name ?? "";
        const madeOf = neededBy(stages, stages.length - 1);
        const product = stages.findLast((stage, at) => isProduct.test(stage.name) && at < stages.length - 1 && (!madeOf.has(at) || isForDevelopers(last)));
        if (product === void 0 || last === "" || isProduct.test(last))
          return { target: "", notLast: null, copies: copiesOf(stages, madeOf) };
        const copies = copiesOf(stages, neededBy(stages, stages.indexOf(product)));
        return { target: product.name, notLast: last, copies };
      }
      function isForDevelopers(stage) {
        return /^(?:dev|devel|development|debug|local|test)$/i.test(stage);
      }
      const isProduct = /^(?:release|prod|production|final|runtime|runner)$/i;
      const dockerfile_stages_longestText = 2e5;
      const mostLines = 2e3;
      const mostCopies = 100;
      function stagesOf(text) {
        const file = main.DockerfileParser.parse(text.slice(0, dockerfile_stages_longestText).split("\n").slice(0, mostLines).join("\n"));
        const values = (0, dockerfile.nv)(file, []);
        const stages = [];
        const positions = /* @__PURE__ */ new Map();
        for (const instruction of file.getInstructions()) {
          const called = instruction instanceof main.From ? [(0, dockerfile.aJ)(values, instruction) ?? ""] : stagesNamedBy(instruction);
          const needs = called.flatMap((one) => positionOf(one, positions, stages.length));
          if (instruction instanceof main.From) {
            const name = instruction.getBuildStage() ?? "";
            positions.set(name.toLowerCase(), stages.length);
            stages.push({ name, needs, copies: [] });
          } else {
            stages.at(-1)?.needs.push(...needs);
            stages.at(-1)?.copies.push(...copiedBy(instruction));
          }
        }
        return stages;
      }
      function stagesNamedBy(instruction) {
        if (!(instruction instanceof main.ModifiableInstruction))
          return [];
        return instruction.getFlags().flatMap((flag) => {
          if (flag.getName() === "from")
            return flag.getValue() ?? [];
          return flag.getOptions().flatMap((option) => option.getName() === "from" ? option.getValue() ?? [] : []);
        });
      }
      function positionOf(called, positions, amount) {
        const position = positions.get(called.toLowerCase()) ?? (/^\d{1,4}$/.test(called) ? Number(called) : amount);
        return position < amount ? [position] : [];
      }
      function copiedBy(instruction) {
        if (!(instruction instanceof main.JSONInstruction) || !/^(?:COPY|ADD)$/.test(instruction.getKeyword()))
          return [];
        if (instruction.getFlags().some((flag) => flag.getName() === "from"))
          return [];
        const strings = instruction.getJSONStrings().map((string) => string.getJSONValue());
        return (strings.length > 0 ? strings : plainArguments(instruction)).slice(0, -1).filter((word) => /^[\w./@-]+$/.test(word) && ![".", "./", "/"].includes(word) && !word.includes("..")).map((word) => word.replaceAll(/^\.\/|\/$/g, ""));
      }
      function plainArguments(instruction) {
        const all = instruction.getArguments().map((argument) => ({ text: argument.getValue(), line: argument.getRange().start.line }));
        const last = all.find(({ text }) => text.startsWith("<<"))?.line ?? Number.POSITIVE_INFINITY;
        return all.filter(({ line }) => line <= last).map(({ text }) => text);
      }
      function neededBy(stages, position) {
        const needed = /* @__PURE__ */ new Set([position]);
        for (let at = position; at >= 0; at -= 1)
          if (needed.has(at))
            for (const need of stages[at]?.needs ?? [])
              needed.add(need);
        return needed;
      }
      function copiesOf(stages, needed) {
        return stages.flatMap(({ copies }, at) => needed.has(at) ? copies : []).slice(0, mostCopies);
      }
      ;
      const compose_images_Text = schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY()]).transform(String);
      const Pairs = schemas.KCZ([
        schemas.YOg(compose_images_Text),
        schemas.g1P(schemas.YjP(), compose_images_Text.nullable()).transform((map) => Object.entries(map).map(([key, v]) => v === null ? key : `${key}=${v}`))
      ]);
      const noParts = { dockerfile: "", dockerfile_inline: void 0, target: "", args: [], additional_contexts: [], platforms: [] };
      const Build = schemas.KCZ([
        schemas.YjP().transform((context) => ({ ...noParts, context })),
        schemas.Ikc({
          context: schemas.YjP().default("."),
          dockerfile: schemas.YjP().default(""),
          dockerfile_inline: schemas.YjP().optional(),
          target: schemas.YjP().default(""),
          args: Pairs.default([]).catch([]),
          additional_contexts: Pairs.default([]).catch([]),
          platforms: schemas.YOg(schemas.YjP()).default([]).catch([])
        })
      ]);
      const Service = schemas.Ikc({
        build: Build.optional(),
        platform: schemas.YjP().optional().catch(void 0),
        profiles: schemas.YOg(schemas.YjP()).nullish().catch(null)
      });
      const Compose = schemas.Ikc({ services: schemas.g1P(schemas.YjP(), schemas.L5J()) });
      const composePaths = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];
      function composeImages(path, text, paths) {
        const { services } = Compose.safeParse((0, untrusted_yaml.Y)(text)).data ?? { services: {} };
        return joined(Object.entries(services).map(([name, service]) => serviceImage(name, service, { path, paths })));
      }
      function serviceImage(name, written, { path: compose, paths }) {
        const { build, platform, profiles } = Service.safeParse(written).data ?? {};
        if (build === void 0)
          return noImages;
        const from = `${compose}, service ${name}`;
        const leftOut = (because, own2) => ({
          images: [],
          leftOut: [{ what: from, because, ...own2 === void 0 ? {} : { dockerfile: own2 } }]
        });
        if (build.dockerfile_inline !== void 0)
          return leftOut("its Dockerfile is written in that file");
        const { context, dockerfile: dockerfile2, target, args, additional_contexts: contexts, platforms } = build;
        const [at, file, stage] = [context, dockerfile2, target].map((text) => interpolated(text));
        if (at == null || file == null || stage == null)
          return leftOut("what it builds depends on a variable without a default");
        const path = file === "" ? "" : external_node_path_.posix.join(at, file);
        if ((profiles ?? []).length > 0)
          return leftOut("only a profile starts it", dockerfilePath({ context: at, file: path }));
        return imageOf({
          name,
          context: at,
          file: path,
          target: isForDevelopers(stage) ? "" : stage,
          buildArgs: args.map((arg) => interpolated(arg) ?? arg.replace(/=.*$/s, "")),
          buildContexts: contexts,
          platforms: platform === void 0 ? platforms : [platform],
          cacheFrom: [],
          from,
          notes: isForDevelopers(stage) ? [`the last stage, not ${stage}`] : []
        }, paths);
      }
      function interpolated(text) {
        let isKnown = true;
        const filled = text.replaceAll(/\$(?:(\$)|\{\w+(?::?-([^${}]*))?\}|\w+)/g, (_, dollar, usual) => {
          if (dollar === void 0 && usual === void 0)
            isKnown = false;
          return dollar ?? usual ?? "";
        });
        return isKnown && !filled.includes("${") ? filled : null;
      }
      ;
      const plain = /(?:^|\/)(?:Dockerfile|Containerfile)$/i;
      const anyDockerfile = /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?|[\w.-]+\.(?:Dockerfile|Containerfile))$/i;
      const mostLinesBefore = 500;
      const elsewhere = /(?:^|\/)(?:\.[^/]*|vendor|node_modules|third_party|tests?|testdata|__tests__|e2e|fixtures?|examples?|samples?|docs?|demos?|hack|scripts|tools|benchmarks?)\//i;
      function namedDockerfiles(paths) {
        return [...paths].filter((path) => anyDockerfile.test(path) && !/\.(?:dockerignore|md|txt|ya?ml|j2|tmpl|tpl|in|sh)$/i.test(path));
      }
      function dockerfiles(texts, { files }) {
        return namedDockerfiles(files).filter((path) => plain.test(path) || beginsAsDockerfile(texts.get(path) ?? ""));
      }
      function beginsAsDockerfile(text) {
        const first = text.split("\n", mostLinesBefore).find((line) => !/^\s*(?:#|$)/.test(line));
        return first === void 0 || /^\s*(?:ARG\s|FROM\s+(?:--\S+\s+)*\S+(?:\s+AS\s+\S+)?\s*$)/i.test(first);
      }
      function dockerfileImages(texts, paths) {
        const own2 = dockerfiles(texts, paths).filter((path) => !elsewhere.test(path));
        const usual = own2.filter((path) => plain.test(path));
        const candidates = (usual.length > 0 ? usual : own2).map((path) => candidateOf(path, texts.get(path) ?? "", paths));
        const complete = candidates.filter(({ absent }) => absent === void 0);
        if (complete.length === 0)
          return joined(candidates.map((candidate) => candidateImage(candidate, paths)));
        const leftOut = candidates.flatMap(({ path, absent }) => absent === void 0 ? [] : [{ what: (0, phrase_escape.uH)(path, 200), because: `it copies ${absent}, which is not in the repository` }]);
        return joined([...complete.map((candidate) => candidateImage(candidate, paths)), { images: [], leftOut }]);
      }
      function candidateOf(path, text, paths) {
        const stage = publishedStage(text);
        const context = contextOf(path, stage.copies, paths);
        return { path, context, stage, absent: stage.copies.find((one) => !isThere(external_node_path_.posix.join(context, one), paths)) };
      }
      function candidateImage({ path, context, stage, absent }, paths) {
        const build = { context, file: path, target: stage.target };
        const notes = [
          ...stage.notLast === null ? [] : [`the stage ${stage.target}, not the last one, ${stage.notLast}`],
          ...absent === void 0 ? [] : [`it copies ${absent}, which is not in the repository: add a step before it that makes that`]
        ];
        const parts = { buildArgs: [], buildContexts: [], platforms: [], cacheFrom: [], notes };
        return imageOf({ ...build, ...parts, name: directoryName(build), from: path }, paths);
      }
      function contextOf(path, copies, paths) {
        const directory = external_node_path_.posix.dirname(path);
        if (directory === ".")
          return directory;
        const [beside, atRoot] = [directory, "."].map((from) => copies.filter((one) => isThere(external_node_path_.posix.join(from, one), paths)).length);
        return (atRoot ?? 0) > (beside ?? 0) ? "." : directory;
      }
      function isThere(path, { files, directories }) {
        const parts = external_node_path_.posix.normalize(path).replace(/^\//, "").split("/");
        return directories.has(parts.join("/")) || parts.some((_, at) => files.has(parts.slice(0, at + 1).join("/")));
      }
      ;
      function chooseImages({ name, paths, texts, workflows, bakes }) {
        const composePath = composePaths.find((path) => texts.has(path)) ?? "";
        const sources = [
          () => workflowImages(workflows, paths),
          () => joined(bakes.map((bake3) => bakeImages(bake3, paths))),
          () => composeImages(composePath, texts.get(composePath) ?? "", paths),
          () => dockerfileImages(texts, paths)
        ];
        const { images, leftOut, at } = firstWithImages(sources);
        const bake2 = at === 1 ? bakeInputs(bakes, paths) : null;
        const named = bake2 === null ? withNames(different(images), name) : firstOfEach(images, (image) => image.name);
        const chosen = named.slice(0, mostImages);
        const used = new Set(chosen.map(dockerfilePath));
        const told = /* @__PURE__ */ new Set([...used, ...leftOut.flatMap(({ what, dockerfile: dockerfile2 }) => [what, dockerfile2])]);
        return { images: chosen, leftOut, bake: bake2, otherDockerfiles: dockerfiles(texts, paths).filter((path) => !told.has(path)) };
      }
      const mostImages = 200;
      function firstWithImages(sources) {
        const leftOut = [];
        for (const [at, source] of sources.entries()) {
          const found = source();
          leftOut.push(...found.leftOut);
          if (found.images.length > 0)
            return { images: found.images, leftOut, at };
        }
        return { ...noImages, leftOut, at: -1 };
      }
      function different(images) {
        const byBuild = /* @__PURE__ */ new Map();
        for (const image of images) {
          const key = buildKey(image);
          const before = byBuild.get(key);
          byBuild.set(key, before === void 0 ? image : { ...before, platforms: [.../* @__PURE__ */ new Set([...before.platforms, ...image.platforms])] });
        }
        return [...byBuild.values()];
      }
      function withNames(images, usual) {
        const amounts = Map.groupBy(images, ({ name }) => name);
        const taken = /* @__PURE__ */ new Set();
        const named = [];
        for (const image of images) {
          const target = (amounts.get(image.name)?.length ?? 0) > 1 ? image.target : "";
          const wanted2 = [image.name || usual, target].filter((part) => part !== "").join("-").replaceAll(/[^\w.-]+/g, "-");
          let name = wanted2;
          for (let count = 2; taken.has(name); count += 1)
            name = `${wanted2}-${count}`;
          taken.add(name);
          named.push({ ...image, name });
        }
        return named;
      }
      ;
      function setUpOf(facts, handedOut2, options = usualOptions) {
        const chosen = chooseImages(facts);
        const { images } = chosen;
        if (images.length === 0)
          throw (0, failure.IF)("init-no-image", { found: foundInstead(chosen) });
        const forks = forkEvidence(facts);
        const hasConfig = isConfigured(chosen);
        const config = hasConfig ? [{ path: configPath, text: writtenConfig(images) }] : [];
        const comments = forks === null ? [] : [{ path: commentPath, text: writtenComment(handedOut2, hasConfig, options) }];
        const { name, because } = facts.branch;
        const isApart = isRecordedApart(options);
        const wanted2 = { ...chosen, branch: name, options };
        const records = isApart ? [{ path: recordPath, text: writtenRecord(handedOut2, wanted2) }] : [];
        return {
          files: [{ path: checkPath, text: writtenCheck(handedOut2, wanted2) }, ...records, ...config, ...comments],
          choices: [
            ...bakeChoices(chosen),
            ...imageChoices(chosen),
            ...platformChoices(images),
            `branch ${(0, phrase_escape.uH)(name, 100)}: pushes to it record the baselines, because ${because}`,
            ...isApart ? [`baselines: ${recordPath} records them, so that no job that runs a pull request's code can write to the repository`] : [],
            ...approvalChoices(options),
            `cache: each image has its own in GitHub's cache (type=gha), so that what did not change is not built again`,
            forks === null ? "forks: no workflow that comments on their pull requests, because nothing here says that there are any (a licence, CONTRIBUTING, pull_request_target)" : `forks: ${commentPath} comments on their pull requests, because ${forks}`,
            ...facts.unread.map((clause) => `not read: ${clause}`)
          ]
        };
      }
      function bakeChoices({ bake: bake2 }) {
        if (bake2 === null)
          return [];
        const files = bake2.files.map((path) => (0, phrase_escape.uH)(path, 100)).join(", ");
        const which = bake2.targets.length === 0 ? "what they build by default" : "these targets, because the others are not images or are not published";
        return [`bake: ${files}, ${which}; all are built together, and what they share is built once`];
      }
      function platformChoices(images) {
        const platforms = [...new Set(images.flatMap((image) => image.platforms))];
        if (platforms.length === 0)
          return [];
        return [
          `platforms: ${platforms.join(", ")}, because the images are published for these; remove those that take too long to emulate (docker/setup-qemu-action)`
        ];
      }
      function approvalChoices({ approval }) {
        if (approval === null)
          return [];
        const token = approval.teams.length === 0 ? "" : "; give github-token one that can read the team's members";
        return [`approval: a review or a label starts the workflow again, which then builds nothing${token}`];
      }
      const mostNamed = 8;
      function imageChoices({ images, leftOut, otherDockerfiles, bake: bake2 }) {
        const chosen = images.slice(0, mostNamed).map((image) => {
          const notes = image.notes.map((note) => `; ${note}`).join("");
          const name = images.length === 1 ? "the image" : `image ${image.name}`;
          return `${name}: from ${(0, phrase_escape.uH)(image.from, 200)}${notes}`;
        });
        const more = images.length - chosen.length;
        return [
          ...chosen,
          ...images.length > mostInOneJob ? [manyWords(images.length)] : [],
          ...more > 0 ? [`and ${more} more ${more === 1 ? "image" : "images"}, all in ${bake2?.files[0] ?? configPath}`] : [],
          ...leftOut.slice(0, mostNamed).map(({ what, because }) => `not measured: ${what}, because ${because}`),
          ...leftOut.length > mostNamed ? [`not measured: ${leftOut.length - mostNamed} more`] : [],
          ...otherDockerfiles.length === 0 ? [] : [otherWords(otherDockerfiles)]
        ];
      }
      const mostInOneJob = 8;
      function manyWords(amount) {
        return `${amount} images are built in one job, two at a time; remove those that need no budget, or give each a job of its own in a matrix`;
      }
      function otherWords(paths) {
        const named = paths.slice(0, mostNamed).map((path) => (0, phrase_escape.uH)(path, 100));
        const more = paths.length - named.length;
        return `not measured: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}; add those that you publish to ${configPath}`;
      }
      function foundInstead({ leftOut, otherDockerfiles }) {
        const [first] = leftOut;
        if (first !== void 0)
          return `${first.what} cannot be measured, because ${first.because}`;
        const [path] = otherDockerfiles;
        return path === void 0 ? "it has no Dockerfile" : `${(0, phrase_escape.uH)(path, 100)} looks like a test, an example or vendored code`;
      }
      function forkEvidence({ workflows, paths }) {
        const known = workflows.find(({ workflow }) => workflow.triggers.includes("pull_request_target"));
        if (known !== void 0)
          return `${(0, phrase_escape.uH)(known.path, 100)} runs on pull_request_target`;
        const open = [...paths.files].find((path) => /^(?:\.github\/|docs\/)?(?:LICEN[CS]E|COPYING|CONTRIBUTING)(?:[.-][\w.-]+)?$/i.test(path));
        return open === void 0 ? null : `the repository has ${(0, phrase_escape.uH)(open, 100)}`;
      }
      ;
      function initText({ outcomes, choices, used }) {
        const isNew = outcomes.some(({ kind }) => kind === "written");
        return sections([outcomes.map(outcomeLine), choiceLines(choices), ...used.map(problemLines), isNew ? nextLines : []]);
      }
      function dryRunText({ files, choices, used }) {
        return sections([
          ...files.map(({ path, text }) => [`=== ${path}`, text.trimEnd()]),
          choiceLines(choices),
          ...used.map(problemLines),
          ["Nothing was written: this was a dry run."]
        ]);
      }
      function sections(all) {
        return `${all.filter((lines2) => lines2.length > 0).map((lines2) => lines2.join("\n")).join("\n\n")}
`;
      }
      function outcomeLine({ path, kind, by }) {
        switch (kind) {
          case "written":
            return `Wrote ${path}`;
          case "unchanged":
            return `Kept ${path}: it is already what init would write`;
          case "there":
            return `Kept ${path}: it exists already, with other content (--dry-run prints what init would write)`;
          case "done-elsewhere":
            return `Left out ${path}: ${by} already does that`;
        }
      }
      function choiceLines(choices) {
        return ["Chosen:", ...choices.map((choice) => `- ${choice}`)];
      }
      function problemLines({ path, problems }) {
        if (problems.length === 0)
          return [];
        return [
          `To change in ${path}:`,
          ...problems.flatMap(({ what, lines: lines2 }) => [`- ${what}`, ...lines2.map((line) => `    ${line}`)])
        ];
      }
      const isReleased = !version.lX.startsWith("OWNER/");
      const nextLines = [
        ...isReleased ? [] : [
          "First: replace `OWNER` and `FULL_COMMIT_SHA` in these files by this action's repository and the commit of it that you use."
        ],
        "Next: commit these files and open a pull request with them. Once it is merged, require the check `image size` in a ruleset of the branch."
      ];
      var run_docker = __webpack_require__(4422);
      ;
      const seen = ["PATH", "HOME", "DOCKER_CONFIG"];
      async function printBake({ directory, files, targets }, environment) {
        const given = seen.flatMap((name) => environment[name] === void 0 ? [] : [[name, environment[name]]]);
        const named = files.flatMap((file) => ["--file", `./${file}`]);
        try {
          const docker = await (0, run_docker.c)(directory, Object.fromEntries(given));
          const { exitCode, stdout, stderr } = await docker.ask(["buildx", "bake", "--print", ...named, "--", ...targets]);
          return exitCode === 0 ? { kind: "printed", text: stdout } : { kind: "failed", because: complaint(stderr) };
        } catch (error) {
          if (!(error instanceof failure.yo))
            throw error;
          return { kind: "failed", because: (0, failure.pQ)(error) };
        }
      }
      function complaint(text) {
        const lines2 = text.trim().split("\n");
        const line = lines2.findLast((one) => one.startsWith("ERROR: ")) ?? lines2.at(-1) ?? "";
        return line.replaceAll(/^ERROR: |\.$/g, "") || "docker buildx bake failed";
      }
      ;
      async function findDefaultBranch(git) {
        const remote = await nameIn(git, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"], /^refs\/remotes\/origin\/(.+)$/);
        if (remote !== null)
          return { name: remote, because: "it is the default branch of the remote origin" };
        for (const name of ["main", "master"]) {
          const refs = [`refs/heads/${name}`, `refs/remotes/origin/${name}`];
          const found = await Promise.all(refs.map(async (ref) => (await git(["show-ref", "--verify", "--quiet", ref])).ok));
          if (found.includes(true))
            return { name, because: "there is a branch of that name, and the remote's default is not known here" };
        }
        const current = await nameIn(git, ["symbolic-ref", "--quiet", "HEAD"], /^refs\/heads\/(.+)$/);
        if (current !== null)
          return { name: current, because: "it is checked out, and no other is known" };
        return { name: "main", because: "it is the usual one, and git names none here" };
      }
      async function nameIn(git, args, pattern) {
        const answer = await git(args);
        return answer.ok ? pattern.exec(answer.stdout.trim())?.[1] ?? null : null;
      }
      var process_git = __webpack_require__(3803);
      ;
      function pathsOf(files) {
        const directories = /* @__PURE__ */ new Set(["."]);
        for (const file of files)
          for (let at = file.lastIndexOf("/"); at > 0; at = file.lastIndexOf("/", at - 1)) {
            const directory = file.slice(0, at);
            if (directories.has(directory))
              break;
            directories.add(directory);
          }
        return { files: new Set(files), directories };
      }
      ;
      const mostFiles = 500;
      async function readRepository(directory, environment) {
        const outer = (0, process_git.u)(directory, environment);
        const top = await outer(["rev-parse", "--show-toplevel"]);
        if (!top.ok)
          throw (0, failure.IF)("not-a-repository", { directory });
        const root = top.stdout.replace(/\n$/, "");
        const git = (0, process_git.u)(root, environment);
        const listed = await git(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
        const files = listed.ok ? listed.stdout.split("\0").filter((path) => path !== "") : [];
        const { texts, unread, outside: outside2 } = await readRepositoryFiles(root, wanted(pathsOf(files)));
        const paths = pathsOf(files.filter((path) => !outside2.includes(path)));
        const workflows = workflowsIn(texts);
        const bakes = await printed({ root, paths, texts, workflows }, environment);
        return {
          root,
          name: (0, external_node_path_.basename)(root).replaceAll(/[^\w.-]+/g, "-") || "image",
          paths,
          texts,
          workflows,
          bakes: bakes.flatMap(({ bake: bake2 }) => bake2 ?? []),
          branch: await findDefaultBranch(git),
          unread: [...unread, ...new Set(bakes.flatMap(({ because }) => because ?? []))].map((clause) => (0, phrase_escape.uH)(clause, 300))
        };
      }
      function wanted({ files }) {
        const workflows = [...files].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
        const named = [...composePaths, "docker-bake.hcl", "docker-bake.json"].filter((path) => files.has(path));
        return [...named, ...workflows, ...namedDockerfiles(files)].slice(0, mostFiles);
      }
      function workflowsIn(texts) {
        return [...texts].flatMap(([path, text]) => {
          const workflow = path.startsWith(".github/workflows/") ? readWorkflow(text) : null;
          return workflow === null ? [] : [{ path, workflow }];
        });
      }
      async function printed(place, environment) {
        const questions = bakeQuestions(place.workflows, place.paths);
        const answers = [];
        for (const question of questions)
          answers.push(await ask(place, question, environment));
        const found = answers.flatMap(({ bake: bake3 }) => bake3 === void 0 ? [] : bakeImages(bake3, place.paths).images);
        const last = questions.at(-1);
        if (found.length > 0 || last === void 0)
          return answers;
        const declared = last.files.flatMap((path) => declaredNames(place.texts.get(path) ?? ""));
        if (declared.length === 0)
          return answers;
        const { bake: bake2, ...failed } = await ask(place, { ...last, targets: declared }, environment);
        return [...answers, bake2 === void 0 ? failed : { bake: { ...bake2, isTaggedOnly: true } }];
      }
      async function ask({ root }, { files, targets }, environment) {
        const answer = await printBake({ directory: root, files, targets }, environment);
        if (answer.kind === "failed")
          return { because: `${files.join(", ")}, because ${answer.because}` };
        return { bake: { files, targets, definition: parseDefinition(answer.text), isTaggedOnly: false } };
      }
      ;
      async function init({ directory, isDryRun, choices: asked }, out) {
        const { root, ...facts } = await readRepository((0, external_node_path_.resolve)(directory), process.env);
        const { files, choices } = setUpOf(facts, await handedOut(), asked);
        const used = usedWorkflows(facts);
        if (isDryRun)
          return out.print(dryRunText({ files, choices, used }));
        const outcomes = [];
        for (const file of files)
          outcomes.push({ path: file.path, ...await write(root, file, facts) });
        out.print(initText({ outcomes, choices, used }));
      }
      async function write(root, file, facts) {
        const by = doneBy(file, facts);
        if (by !== null && by !== file.path)
          return { kind: "done-elsewhere", by };
        if (await writeNewFile(root, file.path, file.text))
          return { kind: "written", by: null };
        const { texts } = await readRepositoryFiles(root, [file.path]);
        return { kind: texts.get(file.path) === file.text ? "unchanged" : "there", by: null };
      }
      async function handedOut() {
        const directory = (0, external_node_path_.join)(await (0, package_directory.g)(process.argv[1] ?? ""), "docs/workflows");
        const { texts } = await readRepositoryFiles(directory, ["image-size.yml", "comment.yml", "baseline-branch.yml"]);
        const [check, comment2, record] = ["image-size.yml", "comment.yml", "baseline-branch.yml"].map((name) => texts.get(name));
        if (check === void 0 || comment2 === void 0 || record === void 0)
          throw new Error(`${directory} does not hold the workflows`);
        return { check, comment: comment2, record };
      }
    })
  ),
  /***/
  8007: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          wordsOf
        ),
        /* harmony export */
        z: () => (
          /* binding */
          maxDockerfileLength
        )
        /* harmony export */
      });
      var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9708);
      const maxDockerfileLength = 256 * 1024;
      const hereDocument = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/g;
      function wordsOf(source, escape) {
        const lines = source.split(/\r?\n/);
        const isGoingOn = (line) => line.trimEnd().endsWith(escape);
        const command = [];
        let next = 0;
        for (let goesOn = true; goesOn && next < lines.length; next += 1) {
          const line = lines[next] ?? "";
          if (next > 0 && (/^\s*#/.test(line) || line.trim() === ""))
            continue;
          goesOn = isGoingOn(line);
          command.push(goesOn ? line.trimEnd().slice(0, -escape.length) : line);
        }
        const text = command.join(" ");
        const ends = new Set(Array.from(text.matchAll(hereDocument), ([, , name]) => name));
        const script = /^\s*(?:ONBUILD\s+)?RUN\b/i.test(text) ? lines.slice(next).filter((line) => !ends.has(line.trim()) && !/^\s*#(?!!)/.test(line)) : [];
        const [keyword = "", rest = ""] = splitKeyword((0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)([text, ...script].join("\n")));
        return `${keyword.toUpperCase()} ${rest}`.trim();
      }
      function splitKeyword(line) {
        return /^(?:ONBUILD )?(\S+) ?(.*)$/i.exec(line)?.slice(1) ?? [];
      }
    })
  ),
  /***/
  5375: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $Y: () => (
          /* binding */
          instructionsByLine
        ),
        /* harmony export */
        aJ: () => (
          /* binding */
          imageWith
        ),
        /* harmony export */
        finalStage: () => (
          /* binding */
          finalStage
        ),
        /* harmony export */
        nv: () => (
          /* binding */
          initialArguments
        )
        /* harmony export */
      });
      var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);
      var _dockerfile_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8007);
      function finalStage(text, choice) {
        if (text.length > _dockerfile_words_js__WEBPACK_IMPORTED_MODULE_1__.z)
          return null;
        const file = dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(text);
        const stages = stagesOf(file, text);
        const values = initialArguments(file, choice.buildArgs);
        let position = chosen(stages, choice.target);
        const parts = [];
        for (; ; ) {
          const stage = stages[position];
          if (stage === void 0)
            return null;
          parts.unshift(stage.instructions);
          const below = imageWith(values, stage.from);
          const replaced = choice.buildContexts.some((pair) => pair.split("=")[0]?.toLowerCase() === below?.toLowerCase());
          if (below === null || below === "" || replaced)
            return { instructions: parts.flat(), base: "unknown", baseName: null };
          const next = named(stages.slice(0, position), below);
          if (next === -1) {
            const isEmpty = below === "scratch";
            return { instructions: parts.flat(), base: isEmpty ? "scratch" : "image", baseName: isEmpty ? null : below };
          }
          parts.unshift(stages[next]?.triggers ?? []);
          position = next;
        }
      }
      function instructionsByLine(text) {
        if (text.length > _dockerfile_words_js__WEBPACK_IMPORTED_MODULE_1__.z)
          return null;
        const file = dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(text);
        const making = file.getInstructions().filter((instruction) => makesLayer.test(instruction.getKeyword()));
        const source = sourceOf(file, text);
        const all = making.flatMap((one) => one instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Onbuild ? triggerOf(one, source) : [instructionOf(one, source)]);
        return new Map(all.map((instruction) => [instruction.startLine, instruction]));
      }
      const makesLayer = /^(?:ADD|COPY|ONBUILD|RUN|WORKDIR)$/;
      function stagesOf(file, text) {
        const source = sourceOf(file, text);
        const parts = [];
        for (const instruction of file.getInstructions()) {
          if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.From)
            parts.push({ from: instruction, own: [] });
          else
            parts.at(-1)?.own.push(instruction);
        }
        return parts.map(({ from, own }) => ({
          from,
          instructions: own.filter((one) => !(one instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Onbuild)).map((one) => instructionOf(one, source)),
          triggers: own.flatMap((one) => triggerOf(one, source))
        }));
      }
      function sourceOf(file, text) {
        return { lines: text.split("\n"), escape: file.getEscapeCharacter() };
      }
      function instructionOf(instruction, { lines, escape }) {
        const { start, end } = instruction.getRange();
        const words = (0, _dockerfile_words_js__WEBPACK_IMPORTED_MODULE_1__.Z)(lines.slice(start.line, end.line + 1).join("\n"), escape);
        return { ...keywordAndText(instruction), words, startLine: start.line + 1, endLine: end.line + 1 };
      }
      function keywordAndText(instruction) {
        return { keyword: instruction.getKeyword(), text: instruction.getRawArgumentsContent() ?? "" };
      }
      function triggerOf(instruction, source) {
        const trigger = instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Onbuild ? instruction.getTriggerInstruction() : null;
        return trigger === null ? [] : [{ ...instructionOf(instruction, source), ...keywordAndText(trigger) }];
      }
      function chosen(stages, target) {
        if (target === "")
          return stages.length - 1;
        const byName = named(stages, target);
        return byName === -1 && /^\d+$/.test(target) ? Number(target) : byName;
      }
      function named(stages, name) {
        return stages.findLastIndex(({ from }) => from.getBuildStage()?.toLowerCase() === name.toLowerCase());
      }
      function initialArguments(file, buildArgs) {
        const values = /* @__PURE__ */ new Map();
        for (const argument of file.getInitialARGs().flatMap((arg) => arg.getProperty() ?? [])) {
          const given = buildArgs.findLast((pair) => pair.startsWith(`${argument.getName()}=`))?.slice(argument.getName().length + 1);
          values.set(argument.getName(), given ?? argument.getValue() ?? "");
        }
        return values;
      }
      function imageWith(values, from) {
        const image = from.getImage() ?? "";
        const text = image.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
          return values.get(braced ?? bare ?? "") ?? whole;
        });
        return text.includes("$") ? null : text;
      }
    })
  ),
  /***/
  9708: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          oneLine
        )
        /* harmony export */
      });
      const maxLineLength = 1e3;
      const readLength = 4 * maxLineLength;
      function oneLine(text) {
        const start = text.trimStart().slice(0, readLength);
        const line = start.replaceAll(/[\s\p{C}]+/gu, " ").trim();
        return line.length > maxLineLength || start.length < text.trim().length ? `${line.slice(0, maxLineLength - 1)}\u2026` : line;
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
  5518: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CS: () => (
          /* binding */
          prose
        ),
        /* harmony export */
        Hi: () => (
          /* binding */
          inMarkdown
        ),
        /* harmony export */
        Ow: () => (
          /* binding */
          cleanLine
        ),
        /* harmony export */
        Q_: () => (
          /* binding */
          longestRun
        ),
        /* harmony export */
        Rr: () => (
          /* binding */
          cleanWords
        ),
        /* harmony export */
        VO: () => (
          /* binding */
          zeroWidthSpace
        ),
        /* harmony export */
        Y_: () => (
          /* binding */
          breakMarker
        ),
        /* harmony export */
        ZD: () => (
          /* binding */
          escapeHtml
        ),
        /* harmony export */
        dj: () => (
          /* binding */
          inHtml
        ),
        /* harmony export */
        e8: () => (
          /* binding */
          defang
        ),
        /* harmony export */
        ew: () => (
          /* binding */
          glued
        ),
        /* harmony export */
        lU: () => (
          /* binding */
          lineAddress
        ),
        /* harmony export */
        tg: () => (
          /* binding */
          inText
        ),
        /* harmony export */
        uH: () => (
          /* binding */
          clean
        ),
        /* harmony export */
        v1: () => (
          /* binding */
          codeHtml
        )
        /* harmony export */
      });
      const zeroWidthSpace = "\u200B";
      function clean(text, limit = 600) {
        const line = text.slice(0, limit * 4).toWellFormed().replaceAll(/\s+/g, " ").trim().replaceAll(/[\p{Cc}\p{Cf}]+/gu, "\uFFFD");
        const characters = Array.from(line);
        const isWhole = characters.length <= limit && text.length <= limit * 4;
        return isWhole ? line : `${characters.slice(0, limit - 1).join("")}\u2026`;
      }
      function cleanWords(text, limit) {
        const cut = clean(text, limit);
        return cut === clean(text, text.length) ? cut : cut.replace(/(?<=\S)\s+\S*\u2026$/, " \u2026");
      }
      function prose(text) {
        return glued(escapeInline(defang(clean(text))));
      }
      function glued(text) {
        return text.replaceAll(/(?<=\d) (?=[kMGT]?B\b)/g, "\xA0");
      }
      function codeSpan(text, limit = 160) {
        const content = breakMarker(clean(text, limit)).replaceAll("-->", `--${zeroWidthSpace}>`) || "(empty)";
        const ticks = "`".repeat(longestRun(content) + 1);
        const pad = /^`|`$/.test(content) ? " " : "";
        return `${ticks}${pad}${content}${pad}${ticks}`;
      }
      function inMarkdown(phrase) {
        return phrase.map(pieceInMarkdown).join("");
      }
      function pieceInMarkdown(piece) {
        if (typeof piece === "string")
          return keepEdges(piece, prose);
        if ("code" in piece)
          return codeInMarkdown(piece);
        if ("strong" in piece)
          return `**${inMarkdown(piece.strong)}**`;
        if ("small" in piece)
          return `<br><sub>${inMarkdown(piece.small)}</sub>`;
        const url = safeUrl(piece.to);
        return url === null ? prose(piece.link) : `[${escapeInline(clean(piece.link))}](${url.replaceAll("&", "&amp;")})`;
      }
      function codeInMarkdown({ code, at, to }) {
        const url = to === void 0 ? null : safeUrl(to);
        if (url !== null)
          return `[${codeSpan(code)}](${url.replaceAll("&", "&amp;")})`;
        return `${codeSpan(code)}${keepEdges(placeText(at), prose)}`;
      }
      function placeText(at) {
        return at === void 0 ? "" : ` (${clean(at.file, 200)}:${at.line})`;
      }
      function inHtml(phrase) {
        return phrase.map(pieceInHtml).join("");
      }
      function pieceInHtml(piece) {
        if (typeof piece === "string")
          return keepEdges(piece, escapeHtml);
        if ("code" in piece)
          return `<code>${escapeHtml(clean(piece.code, 160))}</code>${keepEdges(placeText(piece.at), escapeHtml)}`;
        if ("strong" in piece)
          return `<strong>${inHtml(piece.strong)}</strong>`;
        if ("small" in piece)
          return `<br><small>${inHtml(piece.small)}</small>`;
        const url = safeUrl(piece.to);
        return url === null ? escapeHtml(piece.link) : `<a href="${escapeHtml(url)}">${escapeHtml(piece.link)}</a>`;
      }
      function inText(phrase) {
        const line = phrase.map(pieceInText).join("");
        return line.replaceAll("##[", "## [").replace(/^(\s*):(?=:)/, "$1: ");
      }
      function pieceInText(piece) {
        if (typeof piece === "string")
          return keepEdges(piece, clean);
        if ("code" in piece)
          return `${clean(piece.code, 160)}${placeText(piece.at)}`;
        if ("strong" in piece)
          return inText(piece.strong);
        if ("small" in piece)
          return ` (${inText(piece.small)})`;
        return clean(piece.link);
      }
      function escapeHtml(text) {
        return clean(text).replaceAll(/[&<>"'`]/g, entity);
      }
      function codeHtml(lines) {
        return lines.map((line) => indentation(line) + escapeHtml(line)).join("\n");
      }
      function indentation(line) {
        return /^ */.exec(line)?.[0] ?? "";
      }
      function cleanLine(line) {
        return indentation(line) + clean(line, 4e3);
      }
      function breakMarker(text) {
        return text.replaceAll("<!--", `<${zeroWidthSpace}!--`);
      }
      function escapeInline(text) {
        return text.replaceAll(/[\\`*_[\]~!]/g, String.raw`\$&`).replaceAll(/[&<>|$]/g, entity);
      }
      function defang(text) {
        return text.replaceAll(/[@#](?=\S)/g, `$&${zeroWidthSpace}`).replaceAll(/\bGH(?=-\d)/gi, `$&${zeroWidthSpace}`).replaceAll(/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${zeroWidthSpace}`).replaceAll(/:(?=\/\/|[a-z_+-]|[\w+-]+:)/gi, `$&${zeroWidthSpace}`).replaceAll(/\bwww(?=\.)/gi, `$&${zeroWidthSpace}`);
      }
      function entity(character) {
        return `&#${character.charCodeAt(0)};`;
      }
      function longestRun(text) {
        return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
      }
      function keepEdges(text, escape) {
        const [lead = "", tail = ""] = [/^ /.exec(text)?.[0], /\S( )$/.exec(text)?.[1]];
        return `${lead}${escape(text)}${tail}`;
      }
      function safeUrl(text) {
        const url = URL.parse(text);
        if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > 2e3)
          return null;
        return url.href.replaceAll(/[()<>|\\"'`*_[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
      }
      function lineAddress({ serverUrl, repository, commit }, { file, line }) {
        const segments = file.replace(/^\.\//, "").split("/");
        const isPlain = segments.every((segment) => segment !== "" && !/^\.{1,2}$|[\p{C}\\]/u.test(segment));
        const isRepository = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository);
        if (!isPlain || !isRepository || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) || !file.isWellFormed())
          return null;
        return `${serverUrl}/${repository}/blob/${commit}/${segments.map(encodeURIComponent).join("/")}#L${line}`;
      }
    })
  ),
  /***/
  6288: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          untrustedYaml
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
      function untrustedYaml(text) {
        try {
          const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, { prettyErrors: false, uniqueKeys: false, logLevel: "silent", merge: true });
          return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
        } catch {
          return null;
        }
      }
    })
  )
};
