export const id = 297;
export const ids = [297];
export const modules = {
  /***/
  39297: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        writtenStep: () => (
          /* binding */
          writtenStep
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
      var _untrusted_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36288);
      const Value = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.zMY()]).transform(String);
      const Step = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ uses: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(), with: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), Value.nullable()).nullish() });
      const Workflow = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ jobs: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), Step.extend({ steps: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Step).nullish() })) });
      function writtenStep(text, { job, action }) {
        const jobs = jobsIn(text) ?? {};
        const steps = Object.hasOwn(jobs, job) ? jobs[job]?.steps ?? [] : [];
        const calls = Object.values(jobs).filter(({ uses = "" }) => isCall(uses, action));
        const [step, ...others] = calls.concat(steps.filter(({ uses }) => uses === action || uses?.startsWith(`${action}@`) === true));
        if (step === void 0 || others.length > 0)
          return null;
        const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [name.toLowerCase(), value ?? ""]);
        const isComputed = ([, value]) => value.includes("${{");
        return {
          literal: Object.fromEntries(inputs.filter((input) => !isComputed(input))),
          computed: inputs.filter(isComputed).map(([name]) => name)
        };
      }
      function isCall(uses, action) {
        const at = uses.indexOf("/.github/workflows/image-size.yml@");
        return at > 0 && (action.startsWith("./") ? uses.slice(0, at).endsWith("/image-size-budget") : uses.slice(0, at) === action);
      }
      function jobsIn(text) {
        return Workflow.safeParse((0, _untrusted_yaml_js__WEBPACK_IMPORTED_MODULE_0__.Y)(text)).data?.jobs ?? null;
      }
    })
  )
};
