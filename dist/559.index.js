export const id = 559;
export const ids = [559];
export const modules = {
  /***/
  12097: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          collect
        )
      });
      var measurement_artifacts = __webpack_require__(10119);
      var failure = __webpack_require__(59874);
      var baseline_places = __webpack_require__(61918);
      var ports = __webpack_require__(14788);
      var baseline_stores = __webpack_require__(91512);
      var matrix_measurements = __webpack_require__(82575);
      var stored_document = __webpack_require__(46978);
      var phrase = __webpack_require__(76932);
      ;
      const mostAsked = 20;
      async function onlyKnown(run, { isRecorded, names, warn }) {
        const slugs = new Set([...run.documents.keys(), ...run.refused.map(({ name }) => name)].map(stored_document.fx));
        const known = new Set(names.map(stored_document.fx));
        const unnamed = [...slugs].filter((slug) => !known.has(slug));
        for (const slug of unnamed.slice(0, mostAsked))
          if (await isRecorded(slug))
            known.add(slug);
        const hidden = [...slugs].filter((slug) => !known.has(slug)).length;
        if (hidden > 0)
          warn(`${(0, phrase.U9)(hidden, "image")} of the run ${hidden === 1 ? "is" : "are"} not shown: neither this workflow nor a baseline knows the name`);
        return {
          ...run,
          documents: new Map([...run.documents].filter(([name]) => known.has((0, stored_document.fx)(name)))),
          refused: run.refused.filter(({ name }) => known.has((0, stored_document.fx)(name)))
        };
      }
      var runs_job = __webpack_require__(24251);
      var matrix_images = __webpack_require__(43165);
      var listed_images = __webpack_require__(23805);
      ;
      async function collect(job, run) {
        const { api, raw, context, notes } = job;
        const given = await (0, listed_images._)(raw, (0, runs_job.iK)(job));
        const step = (0, runs_job.qg)(job, { ...given, images: [{ raw: { ...raw, name: "" }, written: {}, at: "" }] });
        const [other] = step.images;
        if (other === void 0)
          throw new Error("the step's own inputs make no image");
        const named = (0, matrix_images.t)(given, raw);
        const images = named.length === 0 ? [] : (0, runs_job.qg)(job, { ...given, images: named }).images;
        const found = await notes.timed("collect the measurements", async () => {
          const all = await (0, measurement_artifacts.A)(api, run);
          if (job.role !== "publish")
            return all;
          return await onlyKnown(all, {
            isRecorded: async (slug) => await (0, baseline_stores.TN)(slug, (0, baseline_places.Sk)(step.baseline), api),
            names: [context.repository.name, ...images.map(({ name }) => name)],
            warn: notes.warnQuietly
          });
        }).catch((error) => {
          if (!(error instanceof ports.F))
            throw error;
          throw (0, failure.IF)("measurements-unreadable", { reason: error.message }, { cause: error });
        });
        const measured = (0, matrix_measurements.MI)(found, { expected: { images, other }, warn: notes.warn });
        return { inputs: { ...step, images: await (0, matrix_measurements.Qu)(measured) }, measured };
      }
    })
  ),
  /***/
  43165: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          imagesToExpect
        ),
        /* harmony export */
        w: () => (
          /* binding */
          imagesToMeasure
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
      var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90743);
      function imagesToMeasure({ images, configPath }, step) {
        const names = configPath !== null ? (0, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__.wX)(step) : [];
        if (names.length === 0)
          return images;
        return names.map((name) => {
          const image = images.find(({ raw }) => raw["name"] === name);
          if (image !== void 0)
            return image;
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("image-not-configured", { name, known: images.map(({ raw }) => raw["name"] ?? "").join(", ") });
        });
      }
      function imagesToExpect(given, step) {
        return given.configPath !== null ? imagesToMeasure(given, step) : (0, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__.wX)(step).map((name) => ({ raw: { ...step, name }, written: {}, at: "" }));
      }
    })
  ),
  /***/
  19559: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        reportMatrix: () => (
          /* binding */
          reportMatrix
        )
        /* harmony export */
      });
      var _adapters_github_run_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59426);
      var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6419);
      var _wiring_judging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74687);
      var _collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12097);
      var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24251);
      var _tell_all_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63430);
      async function reportMatrix(job) {
        const runContext = await (0, _adapters_github_run_context_js__WEBPACK_IMPORTED_MODULE_0__.$)(job);
        const { base, headSha } = runContext;
        const { inputs, measured } = await (0, _collect_js__WEBPACK_IMPORTED_MODULE_3__.F)(job, {
          id: job.context.runId,
          headSha: headSha ?? "",
          baseSha: "sha" in base ? base.sha : null
        });
        const { measure } = (0, _job_js__WEBPACK_IMPORTED_MODULE_4__.aH)(job, inputs);
        const ports = { ...(0, _wiring_judging_js__WEBPACK_IMPORTED_MODULE_2__.N)({ ...job, ...runContext, inputs, onUse: measured.onUse, measure }), ...measured.ports };
        return await (0, _tell_all_js__WEBPACK_IMPORTED_MODULE_5__.F)({ ...job, inputs }, await (0, _pipeline_js__WEBPACK_IMPORTED_MODULE_1__.e)(inputs, runContext, ports), null);
      }
    })
  ),
  /***/
  63430: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          tellAll
        )
        /* harmony export */
      });
      var _adapters_github_report_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50630);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);
      var _report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6765);
      var _task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87115);
      var _wiring_publishers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7681);
      var _wiring_workflow_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90196);
      var _job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24251);
      async function tellAll(job, report, measuring) {
        await (0, _wiring_workflow_check_js__WEBPACK_IMPORTED_MODULE_5__.q)({ ...job, ...job.notes, report });
        job.notes.cancellation.throwIfAborted();
        await linkReport(await (0, _adapters_github_report_artifact_js__WEBPACK_IMPORTED_MODULE_0__.k)(report, job), report, job);
        job.notes.cancellation.throwIfAborted();
        return (0, _job_js__WEBPACK_IMPORTED_MODULE_6__.pJ)(report, job, measuring);
      }
      async function linkReport(isKept, report, job) {
        const { published, context, notes } = job;
        const { pullRequest, runUrl } = report;
        published.hasReport = isKept;
        if (isKept)
          return await (0, _wiring_publishers_js__WEBPACK_IMPORTED_MODULE_4__.fS)([(0, _report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_2__.J)(runUrl)], job);
        if (pullRequest === null || runUrl === null || published.commentUrl === "")
          return;
        const place = { pullRequest, runUrl, isReadOnly: (0, _task_js__WEBPACK_IMPORTED_MODULE_3__.P)(context) };
        await (0, _wiring_publishers_js__WEBPACK_IMPORTED_MODULE_4__.wU)(job, place).publish(report, { images: [] }).catch((error) => notes.warn(`comment failed: ${(0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.pQ)(error)}`));
      }
    })
  ),
  /***/
  82575: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        MI: () => (
          /* binding */
          portsFromMeasurements
        ),
        Qu: () => (
          /* binding */
          requireImages
        ),
        XO: () => (
          /* binding */
          withoutForeignNames
        )
      });
      var ports = __webpack_require__(14788);
      var failure = __webpack_require__(59874);
      var listings = __webpack_require__(43737);
      var unknown_bytes = __webpack_require__(78696);
      var run_log = __webpack_require__(39737);
      var rules_at_base = __webpack_require__(59382);
      var measuring = __webpack_require__(95477);
      ;
      const noMeasurements = { find: async () => null, save: async () => {
      } };
      function terminalPorts(place) {
        const { workingDirectory, temporaryDirectory, environment, baselines, claims, group, progress, rules = null, prepare = [] } = place;
        const notes = startRunLog((warning) => progress(`warning: ${warning}`));
        const measuring2 = measuringIn({
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
        measuring2.prepare(prepare);
        return {
          ...notes,
          measure: measuring2.measure,
          measureCommit: measuring2.measureCommit,
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
      var stored_document = __webpack_require__(46978);
      ;
      function portsFromMeasurements(run, sources) {
        const { documents } = run;
        const recordings = /* @__PURE__ */ new Map();
        return {
          images: imagesOf(run, sources.expected),
          hasReport: run.hasReport,
          baseShas: [...new Set([...documents.values()].flatMap(({ baseSha }) => baseSha ?? []))],
          onUse: (recording, slugs) => void recordings.set(recording, slugs),
          ports: {
            measure: async ({ name }) => (0, listings.LT)(documentOf(name, run)),
            measureCommit: async ({ name }, commit) => fromEarlierBuild(run.documents.get(name)?.builtBaseline ?? null, commit),
            measurements: noMeasurements,
            missing: async () => await missingOf(run, sources, recordings)
          }
        };
      }
      function withoutForeignNames(ports2) {
        return {
          ...ports2,
          measureCommit: async (image, commit) => {
            const base = await ports2.measureCommit(image, commit);
            if (base.kind === "failed" || base.context.kind === "found")
              return base;
            return { ...base, context: { kind: "told", context: (0, unknown_bytes.Fw)(base.context.context) } };
          }
        };
      }
      async function requireImages({ images, ports: ports2 }) {
        if (images.length > 0)
          return images;
        const reasons = (await ports2.missing()).slice(0, mostReasons).map(({ name, because }) => `${JSON.stringify(name)}: ${because}`);
        throw (0, failure.IF)("measurement-missing", { reasons: reasons.join("; ") });
      }
      const mostReasons = 10;
      function imagesOf({ documents }, { images, other }) {
        const named = new Set(images.map(({ name }) => name));
        const { subject, budget } = other;
        const others = [...documents.keys()].filter((name) => !named.has(name)).map((name) => ({ name, subject, budget }));
        return [...images.filter(({ name }) => documents.has(name)), ...others];
      }
      function documentOf(name, { documents }) {
        const document = documents.get(name);
        if (document === void 0)
          throw (0, failure.IF)("nothing-measured", { name, because: "no job of this run is about it" });
        return document;
      }
      function fromEarlierBuild(built, commit) {
        if (built?.commit === commit)
          return { kind: "measured", ...(0, listings.LT)(built), context: { kind: "told", context: built.context ?? unknown_bytes.SQ } };
        return {
          kind: "failed",
          fault: "not-possible",
          because: "this job builds nothing, so on-missing-baseline: build has no effect in it"
        };
      }
      async function missingOf(run, sources, recordings) {
        const { images } = sources.expected;
        const unseen = images.length === 0 ? await recordedBefore(recordings, sources) : images.map(({ name }) => name);
        const names = new Map([...run.refused.map(({ name }) => name), ...unseen].map((name) => [(0, stored_document.fx)(name), name]));
        const measured = new Set([...run.documents.keys()].map(stored_document.fx));
        return [...names].filter(([slug]) => !measured.has(slug)).map(([slug, name]) => {
          const refusal = run.refused.find((one) => one.name === slug);
          return { name, because: refusal?.because ?? "the job that measures it failed, was cancelled or did not run" };
        });
      }
      async function recordedBefore(recordings, { warn }) {
        try {
          return (await Promise.all([...recordings.values()].map((slugs) => slugs()))).flat();
        } catch (error) {
          if (!(error instanceof ports.F))
            throw error;
          warn(`whether every image of the base branch was measured is not known: ${error.message}`);
          return [];
        }
      }
    })
  )
};
