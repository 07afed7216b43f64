export const id = 6;
export const ids = [6];
export const modules = {
  /***/
  4006: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        demo: () => (
          /* binding */
          demo
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var _generated_input_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8133);
      var _adapters_files_directory_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9758);
      var _adapters_process_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3803);
      var _adapters_process_temporary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(864);
      var _wiring_terminal_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(313);
      var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9874);
      var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(743);
      var _judge_justification_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9147);
      var _pipeline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6419);
      var _report_markdown_comment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8533);
      var _report_text_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9900);
      const name = "energy";
      const reason = "the archive of older data lets the site answer for years before 2020";
      async function demo(options) {
        const tell = async (given) => await (0, _adapters_process_temporary_js__WEBPACK_IMPORTED_MODULE_5__.ai)("image-size-budget-demo-", async (directory) => await runDemo(given, directory));
        try {
          await tell(options);
        } catch (error) {
          if (options.isRecorded || !(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_7__.yo) || !noEngine.has(error.code))
            throw error;
          options.out.print(`
${error.message} ${error.hint}
Going on with the recorded images of the example.
`);
          await tell({ ...options, isRecorded: true });
        }
      }
      const noEngine = /* @__PURE__ */ new Set([
        "build-no-docker",
        "build-no-buildx",
        "build-no-engine",
        "build-engine-forbidden",
        "build-engine-silent"
      ]);
      async function runDemo(options, directory) {
        const { out } = options;
        const project = await makeProject(options, directory);
        const store = (0, _adapters_files_directory_store_js__WEBPACK_IMPORTED_MODULE_3__.P)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "baselines"));
        heading(out, "1. A commit lands on main: its image is built and recorded as the baseline");
        const demoRun = { options, directory, project, store, memory: { measured: null } };
        const first = await runStep(demoRun, { tree: "main", mode: "record", commit: project.main });
        out.print((0, _report_text_text_js__WEBPACK_IMPORTED_MODULE_12__.S)(first, { colours: out.hasColours, columns: out.columns }));
        heading(out, "2. A pull request adds an archive of older data");
        const second = await runStep(demoRun, { tree: "pull-request", mode: "check", commit: project.pullRequest });
        out.print((0, _report_text_text_js__WEBPACK_IMPORTED_MODULE_12__.S)(second, { colours: out.hasColours, columns: out.columns }));
        heading(out, "   The comment on the pull request (Markdown)");
        out.print((0, _report_markdown_comment_js__WEBPACK_IMPORTED_MODULE_11__.w)(second, { marker: "" }).trim());
        heading(out, "3. Its author writes the reason into the description; the measurement is used again, nothing is built");
        const description = `Image-Size-Justification: ${reason}`;
        out.print(`   ${description}
`);
        const third = await runStep(demoRun, {
          tree: "pull-request",
          mode: "check",
          commit: project.pullRequest,
          description,
          measured: demoRun.memory.measured
        });
        out.print((0, _report_text_text_js__WEBPACK_IMPORTED_MODULE_12__.S)(third, { colours: out.hasColours, columns: out.columns }));
      }
      function heading(out, text) {
        out.print(`
${text}
${"\u2500".repeat(text.length)}`);
      }
      async function makeProject({ packageDirectory, environment }, directory) {
        const example = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageDirectory, "example");
        const tree = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "main");
        const changed = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "pull-request");
        const isOwnFile = (path) => !path.startsWith((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(example, "recorded")) && !path.startsWith((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(example, "pull-request"));
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(example, tree, { recursive: true, filter: isOwnFile });
        const git = (0, _adapters_process_git_js__WEBPACK_IMPORTED_MODULE_4__.u)(tree, environment);
        await demand(git, ["init", "--quiet", "--initial-branch=main"]);
        const main = await commitAll(git, "Show the energy use of six cities");
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(tree, changed, { recursive: true });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(example, "pull-request"), changed, { recursive: true });
        return { main, pullRequest: await commitAll((0, _adapters_process_git_js__WEBPACK_IMPORTED_MODULE_4__.u)(changed, environment), "Add an archive of older data") };
      }
      async function commitAll(git, message) {
        await demand(git, ["add", "--all"]);
        await demand(git, [
          "-c",
          "user.name=Demo",
          "-c",
          "user.email=demo@example.invalid",
          "commit",
          "--quiet",
          "--no-gpg-sign",
          "-m",
          message
        ]);
        return (await demand(git, ["rev-parse", "HEAD"])).trim();
      }
      async function demand(git, args) {
        const answer = await git(args);
        if (!answer.ok)
          throw new Error(`git ${args.join(" ")}: ${answer.because}`);
        return answer.stdout;
      }
      async function runStep(demoRun, step) {
        const inputs = await inputsOf(demoRun, step);
        const runContext = {
          mode: step.mode,
          commit: step.commit,
          headSha: step.commit,
          base: { sha: demoRun.project.main, fallback: null },
          isOnBehalf: false,
          frame: { repository: null, pullRequest: null, runUrl: null, serverUrl: null }
        };
        return await (0, _pipeline_js__WEBPACK_IMPORTED_MODULE_10__.e)(inputs, runContext, portsOf(demoRun, step));
      }
      async function inputsOf({ options }, { tree }) {
        const recorded = `oci-dir://${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.packageDirectory, "example", "recorded", tree)}`;
        const subject = options.isRecorded ? { image: recorded } : {};
        const raw = { ..._generated_input_defaults_js__WEBPACK_IMPORTED_MODULE_2__.V, ...subject };
        return (0, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_8__.TL)(raw, [{ raw, written: {}, at: "" }], { name, gitContext: "" });
      }
      function portsOf({ options, directory, store, memory }, { tree, description = "", measured = null }) {
        const { out, environment, isVerbose } = options;
        const ports = (0, _wiring_terminal_ports_js__WEBPACK_IMPORTED_MODULE_6__.P)({
          workingDirectory: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tree),
          temporaryDirectory: directory,
          environment,
          baselines: store,
          claims: (0, _judge_justification_js__WEBPACK_IMPORTED_MODULE_9__.B)(description, []),
          group: out.groups({ isVerbose, isParallel: false }),
          progress: out.progress
        });
        return { ...ports, measure: async (image, known) => memory.measured = measured ?? await ports.measure(image, known) };
      }
    })
  )
};
