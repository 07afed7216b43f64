export const id = 936;
export const ids = [936, 79];
export const modules = {
  /***/
  4936: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        check: () => (
          /* binding */
          check
        ),
        h: () => (
          /* binding */
          claimsIn
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var promises_ = __webpack_require__(1455);
      var external_node_os_ = __webpack_require__(8161);
      var external_node_path_ = __webpack_require__(6760);
      var input_defaults = __webpack_require__(8133);
      var directory_store = __webpack_require__(9758);
      var process_git = __webpack_require__(3803);
      var temporary = __webpack_require__(864);
      var new_baseline = __webpack_require__(7906);
      var unknown_bytes = __webpack_require__(8696);
      var failure = __webpack_require__(9874);
      var inputs_inputs = __webpack_require__(743);
      var pipeline = __webpack_require__(6419);
      var version = __webpack_require__(8508);
      var config_file = __webpack_require__(3494);
      var inside = __webpack_require__(4409);
      var small_file = __webpack_require__(9427);
      var bake = __webpack_require__(735);
      var config_access = __webpack_require__(6327);
      ;
      async function readListedImages(step, place) {
        const paths = (0, bake.db)(step);
        const targets = (0, bake.A6)(step);
        if (paths.length === 0) {
          const [override] = (0, bake.l_)(step);
          if (override !== void 0)
            throw (0, failure.IF)("set-without-bake", { written: override });
          if (targets.length > 0)
            throw (0, failure.IF)("targets-without-bake", { written: (step["targets"] ?? "").trim() });
          return await (0, config_file.H)(place.directory, step, place.checkout);
        }
        if ((step["image"] ?? "").trim() !== "")
          throw (0, failure.IF)("bake-with-image", {});
        (0, config_access.Cz)(step);
        const files = await Promise.all(paths.map(async (path) => await readBakeFile(path, step, place)));
        const config = await (0, config_file.RG)(place.directory, step);
        const { bakedImages } = await Promise.all(
          /* import() */
          [__webpack_require__.e(815), __webpack_require__.e(429)]
        ).then(__webpack_require__.bind(__webpack_require__, 6429));
        const list = await bakedImages({ files, config, targets, isEarlier: false, step }, place);
        for (const image of list.images) {
          const refusal = await (0, config_file.fG)(image, place);
          if (refusal !== null)
            throw refusal;
        }
        return list;
      }
      const limitBytes = 1e6;
      async function readBakeFile(path, step, place) {
        const isNamedInside = !(0, external_node_path_.relative)(place.checkout, (0, external_node_path_.resolve)(place.directory, path)).startsWith("..");
        if (isNamedInside && !(0, config_access.Cz)(step).has("paths") && await (0, inside.t)(path, place))
          throw (0, failure.IF)("bake-file-unreadable", { path, because: "it leads out of the checkout" });
        const file = await (0, small_file.E)((0, external_node_path_.resolve)(place.directory, path), { limitBytes });
        switch (file.kind) {
          case "text":
            return { path, text: file.text };
          case "missing":
            throw (0, failure.IF)("bake-file-missing", { path });
          case "refused":
            throw (0, failure.IF)("bake-file-unreadable", { path, because: file.because });
        }
      }
      var terminal_ports = __webpack_require__(9082);
      var told_report = __webpack_require__(5079);
      ;
      async function check(command, out) {
        const git = (0, process_git.u)(process.cwd(), process.env);
        const [{ root, commit }, fork] = await Promise.all([checkoutAt(git), forkOf(git, command.baselineRef)]);
        const raw = { ...input_defaults.V, ...command.raw };
        const [claims, base] = await Promise.all([claimsIn(command.description), fork ?? commitOf(git, command.baselineRef)]);
        const runContext = {
          mode: "check",
          commit,
          headSha: commit,
          base: { sha: base, fallback: null },
          isOnBehalf: false,
          frame: { repository: null, pullRequest: null, runUrl: null, serverUrl: null }
        };
        return await (0, temporary.ai)("image-size-budget-", async (temporaryDirectory) => {
          const inputs = await inputsOf(raw, root, temporaryDirectory);
          const ports = portsOf({ command, raw, inputs, base, claims, root, temporaryDirectory, out });
          return await (0, told_report.E)(ports, async (telling) => await (0, pipeline.e)(inputs, runContext, telling));
        });
      }
      async function inputsOf(raw, root, temporaryDirectory) {
        const place = { directory: process.cwd(), checkout: root, environment: process.env, temporaryDirectory };
        const { images, ...list } = await readListedImages(raw, place);
        return (0, inputs_inputs.TL)(raw, images, { ...defaultsOf(root), ...list });
      }
      function defaultsOf(root) {
        return { name: (0, external_node_path_.basename)(root), gitContext: "" };
      }
      function portsOf({ command, raw, inputs, base, claims, root, temporaryDirectory, out }) {
        const ports = (0, terminal_ports.P)({
          workingDirectory: process.cwd(),
          temporaryDirectory,
          environment: process.env,
          baselines: (0, directory_store.P)(command.store === "" ? cacheDirectory(root, inputs) : (0, external_node_path_.resolve)(command.store)),
          claims,
          group: out.groups({ isVerbose: command.isVerbose, isParallel: inputs.concurrency > 1 }),
          progress: out.progress,
          rules: {
            base: { sha: base, fallback: null },
            step: raw,
            configPath: inputs.configPath,
            defaults: defaultsOf(root),
            directory: process.cwd(),
            checkout: root,
            environment: process.env,
            filesAt: null,
            commits: [],
            workflow: null,
            onBehalfOf: null,
            temporaryDirectory
          },
          prepare: inputs.images
        });
        return { ...ports, measureCommit: async (image, commit) => await measureOnce(image, commit, ports) };
      }
      async function measureOnce(image, commit, ports) {
        const base = await ports.measureCommit(image, commit);
        if (base.kind === "measured" && (0, unknown_bytes.SW)(base.context))
          await ports.baselines.save((0, new_baseline.a)({ image, commit, measured: base, now: ports.now() }));
        return base;
      }
      function cacheDirectory(root, inputs) {
        const key = (0, external_node_crypto_.createHash)("sha256").update(root);
        inputs.images.forEach((image) => key.update((0, inputs_inputs.KA)(image, version.fX)));
        return (0, external_node_path_.join)(process.env["XDG_CACHE_HOME"] || (0, external_node_path_.join)((0, external_node_os_.homedir)(), ".cache"), "image-size-budget", key.digest("hex").slice(0, 32));
      }
      async function checkoutAt(git) {
        const both = await git(["rev-parse", "--show-toplevel", "HEAD^{commit}"]);
        const [, root = "", commit = ""] = both.ok ? /^([^]*)\n([0-9a-f]+)\n$/.exec(both.stdout) ?? [] : [];
        if (root !== "")
          return { root, commit };
        const top = await git(["rev-parse", "--show-toplevel"]);
        if (top.ok)
          return { root: top.stdout.trim(), commit: null };
        throw (0, failure.IF)("not-a-repository", { directory: process.cwd() });
      }
      async function forkOf(git, ref) {
        const fork = await git(["merge-base", "--end-of-options", "HEAD", `${ref}^{commit}`]);
        return fork.ok ? fork.stdout.trim() : null;
      }
      async function commitOf(git, ref) {
        const commit = await git(["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`]);
        if (commit.ok)
          return commit.stdout.trim();
        throw (0, failure.IF)("baseline-ref-unknown", { ref });
      }
      async function claimsIn(path) {
        if (path === "")
          return [];
        const text = await (0, promises_.readFile)(path, "utf8").catch((error) => {
          throw (0, failure.IF)("input-unparsable", { input: "--description", written: path, example: "the path of a text file" }, { cause: error });
        });
        const { findClaims } = await Promise.all(
          /* import() */
          [__webpack_require__.e(962), __webpack_require__.e(147)]
        ).then(__webpack_require__.bind(__webpack_require__, 9147));
        return findClaims(text, []);
      }
    })
  ),
  /***/
  5079: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        tellReport: () => (
          /* binding */
          tellReport
        ),
        E: () => (
          /* binding */
          told
        )
      });
      var promises_ = __webpack_require__(1455);
      var external_node_os_ = __webpack_require__(8161);
      var external_node_path_ = __webpack_require__(6760);
      var external_node_child_process_ = __webpack_require__(1421);
      var external_node_events_ = __webpack_require__(8474);
      var external_node_timers_promises_ = __webpack_require__(8500);
      var process_process = __webpack_require__(2282);
      ;
      const openers = { darwin: "open" };
      const longestWaitMs = 5e3;
      async function openInBrowser(path, environment) {
        const program = await (0, process_process.Kp)(openers[process.platform] ?? "xdg-open", environment["PATH"] ?? "");
        if (program === null)
          return false;
        const child = (0, external_node_child_process_.spawn)(program, [path], { env: environment, detached: true, stdio: "ignore" });
        child.unref();
        const ended = (0, external_node_events_.once)(child, "exit").then(([exitCode]) => exitCode === 0, () => false);
        return await Promise.race([ended, (0, external_node_timers_promises_.setTimeout)(longestWaitMs, true, { ref: false })]);
      }
      var failure = __webpack_require__(9874);
      ;
      async function told(ports, work) {
        let details = { images: [] };
        const keep = async (_, given) => void (details = given);
        const report = await work({ ...ports, publishers: [...ports.publishers, { name: "keep the details", publish: keep }] });
        return { report, details };
      }
      async function tellReport({ report, details }, output, out) {
        out.print(await inFormat(report, output.format, out));
        if (output.html === "" && !output.isOpened)
          return;
        const path = output.html === "" ? (0, external_node_path_.join)(await placeToOpen(), "report.html") : (0, external_node_path_.resolve)(output.html);
        const { renderHtml } = await Promise.all(
          /* import() */
          [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(659), __webpack_require__.e(307), __webpack_require__.e(636)]
        ).then(__webpack_require__.bind(__webpack_require__, 8636));
        const { htmlDetails } = await Promise.all(
          /* import() */
          [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(659), __webpack_require__.e(528)]
        ).then(__webpack_require__.bind(__webpack_require__, 2528));
        await writeReport(path, renderHtml(report, htmlDetails(report, details)), output);
        out.progress(`interactive report: ${path}`);
        if (output.isOpened && !await openInBrowser(path, process.env))
          out.progress(`warning: no browser could be started; open ${path} yourself`);
      }
      async function inFormat(report, format, out) {
        switch (format) {
          case "json":
            return JSON.stringify(report, null, 2);
          case "markdown": {
            if (report.mode === "analyze")
              return (await Promise.all(
                /* import() */
                [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(659), __webpack_require__.e(307), __webpack_require__.e(667)]
              ).then(__webpack_require__.bind(__webpack_require__, 7667))).renderAnalysis(report);
            const { renderComment } = await Promise.all(
              /* import() */
              [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(659), __webpack_require__.e(307), __webpack_require__.e(533)]
            ).then(__webpack_require__.bind(__webpack_require__, 8533));
            return renderComment(report, { marker: "" });
          }
          case "text": {
            const { renderText } = await Promise.all(
              /* import() */
              [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(659), __webpack_require__.e(307), __webpack_require__.e(900)]
            ).then(__webpack_require__.bind(__webpack_require__, 9900));
            return renderText(report, { colours: out.hasColours, columns: out.columns });
          }
        }
      }
      async function placeToOpen() {
        return await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "image-size-report-"));
      }
      async function writeReport(path, text, { html }) {
        try {
          await (0, promises_.writeFile)(path, text);
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : String(cause);
          throw (0, failure.IF)("file-not-written", { flag: "--html", path: html || path, reason }, { cause });
        }
      }
    })
  )
};
