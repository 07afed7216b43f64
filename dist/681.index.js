export const id = 681;
export const ids = [681];
export const modules = {
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
  73681: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        measureMatrix: () => (
          /* binding */
          measureMatrix
        )
        /* harmony export */
      });
      var _adapters_github_run_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59426);
      var _baseline_listings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43737);
      var _cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42529);
      var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59874);
      var _parallel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78325);
      var _report_facts_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68817);
      var _wiring_measurement_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28863);
      var _wiring_publishers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7681);
      var _job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24251);
      var _matrix_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43165);
      var _wiring_listed_images_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23805);
      async function measureMatrix(job) {
        const { context, api, directory, runner } = job;
        const { artifacts } = api.server;
        if (artifacts.kind !== "kept")
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.IF)("matrix-needs-artifacts", { because: artifacts.because });
        const given = await (0, _wiring_listed_images_js__WEBPACK_IMPORTED_MODULE_9__._)(job.raw, (0, _job_js__WEBPACK_IMPORTED_MODULE_7__.iK)(job));
        const inputs = (0, _job_js__WEBPACK_IMPORTED_MODULE_7__.qg)(job, { ...given, images: (0, _matrix_images_js__WEBPACK_IMPORTED_MODULE_8__.w)(given, job.raw) });
        const measuring = (0, _job_js__WEBPACK_IMPORTED_MODULE_7__.VH)(job, inputs);
        const measurements = (0, _wiring_measurement_cache_js__WEBPACK_IMPORTED_MODULE_5__.t)({
          context,
          api,
          temporaryDirectory: directory,
          log: runner.log,
          mustUpload: true
        });
        const measured = await measureAll(inputs, await (0, _adapters_github_run_context_js__WEBPACK_IMPORTED_MODULE_0__.$)(job), { ...job.notes, ...measuring, measurements });
        await (0, _wiring_publishers_js__WEBPACK_IMPORTED_MODULE_6__._P)(measured, job);
        const [first] = measured;
        if (first === void 0)
          throw new Error("no image was measured");
        return { isRed: false, outputs: (0, _report_facts_outputs_js__WEBPACK_IMPORTED_MODULE_4__.HJ)(first.measurement, (0, _job_js__WEBPACK_IMPORTED_MODULE_7__.uk)(job, measuring)) };
      }
      async function measureAll(inputs, runContext, ports) {
        return await (0, _parallel_js__WEBPACK_IMPORTED_MODULE_10__.HN)(inputs.images, inputs.concurrency, async (image) => {
          const reused = await ports.timed("look for a measurement", () => ports.measurements.find(image, runContext));
          const measured = reused ?? fresh(await ports.measure(image, /* @__PURE__ */ new Map()));
          await ports.timed("hand the measurement on", () => handOn(image, () => ports.measurements.save(image, runContext, () => measured)));
          return { image, measurement: measured.measurement, isReused: reused !== null };
        });
      }
      function fresh({ measurement, listings }) {
        return { measurement, listings: (0, _baseline_listings_js__WEBPACK_IMPORTED_MODULE_1__.ZN)(listings), builtBaseline: null };
      }
      async function handOn({ name }, save) {
        try {
          await save();
        } catch (error) {
          if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__.yo || error instanceof _cancellation_js__WEBPACK_IMPORTED_MODULE_2__.c)
            throw error;
          const reason = (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.pQ)(error);
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.IF)("measurement-not-kept", { name, reason }, { cause: error });
        }
      }
    })
  ),
  /***/
  28863: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        t: () => (
          /* binding */
          measurementCache
        )
      });
      var inputs = __webpack_require__(90743);
      var version = __webpack_require__(58508);
      ;
      function keyOf(image, { headSha, base }) {
        if (headSha === null)
          return null;
        return { name: image.name, headSha, baseSha: "sha" in base ? base.sha : null, inputsDigest: (0, inputs.KA)(image, version.fX) };
      }
      const repeatingActions = /* @__PURE__ */ new Set(["edited", "reopened", "submitted", "dismissed", "labeled", "unlabeled"]);
      function mayReuse(attempt) {
        const isRepeat = attempt.action !== null && repeatingActions.has(attempt.action);
        return (isRepeat || attempt.runAttempt > 1) && isOwnWorkflow(attempt);
      }
      function isReusable({ subject }) {
        return subject.kind === "build";
      }
      function isOwnWorkflow({ workflowRef, repository }) {
        return workflowRef === null || workflowRef.startsWith(`${repository.owner}/${repository.name}/`);
      }
      var artifact_upload = __webpack_require__(61569);
      var measurement_artifacts = __webpack_require__(10119);
      ;
      function measurementCache({ context, api, temporaryDirectory, log, mustUpload }) {
        const store = (0, measurement_artifacts.O)(api, (0, artifact_upload.v)(temporaryDirectory, api));
        const mayExist = mayReuse(context);
        const found = /* @__PURE__ */ new Set();
        const headRepositoryId = context.pullRequest?.headRepositoryId ?? context.repository.id;
        return {
          async find(image, runContext) {
            const key = keyOf(image, runContext);
            if (key === null || !mayExist || !isReusable(image))
              return null;
            const earlier = await store.find({ ...key, headRepositoryId });
            log(earlier.kind === "none" ? `${image.name} is built: ${earlier.because}` : `${image.name}: measured by an earlier run`);
            if (earlier.kind === "none")
              return null;
            found.add(image.name);
            return earlier.document;
          },
          async save(image, runContext, measured) {
            const key = keyOf(image, runContext);
            const isNeededAgain = mustUpload || isReusable(image) && !found.has(image.name);
            if (key === null || !isNeededAgain)
              return;
            const recordedAt = (/* @__PURE__ */ new Date()).toISOString();
            const { measurement, listings, builtBaseline } = measured();
            const document = { kind: "image-size-measurement", version: 1, ...key, recordedAt };
            await store.save({ ...document, measurement, listings, builtBaseline });
          }
        };
      }
    })
  )
};
