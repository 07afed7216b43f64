export const id = 178;
export const ids = [178, 940];
export const modules = {
  /***/
  56940: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        NR: () => (
          /* binding */
          parseRules
        ),
        /* harmony export */
        XK: () => (
          /* binding */
          bakeTargetNames
        ),
        /* harmony export */
        js: () => (
          /* binding */
          parseComposeRules
        ),
        /* harmony export */
        parseConfig: () => (
          /* binding */
          parseConfig
        ),
        /* harmony export */
        ys: () => (
          /* binding */
          parseBakeRules
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);
      var _input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11457);
      const Value = zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.zMY(), zod__WEBPACK_IMPORTED_MODULE_2__.aig(), zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.aig()])).max(1e3)], {
        error: "must be text, a number, true or false, or a list of texts"
      });
      const Name = zod__WEBPACK_IMPORTED_MODULE_2__.YjP({ error: "must be there, as text" }).min(1, "must not be empty");
      const inputs = Object.fromEntries(_input_names_js__WEBPACK_IMPORTED_MODULE_3__.kE.map((name) => [name, Value.optional()]));
      const concurrencyRule = "must be a whole number from 1 to 16: how many images are built at a time";
      const Config = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        /** Laid under every image. */
        defaults: zod__WEBPACK_IMPORTED_MODULE_2__.rej(inputs, { error: "must be inputs, such as 'warn-at: 5%'" }).optional(),
        images: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.rej({ ...inputs, name: Name }, { error: "must be inputs, such as 'name: api'" }), {
          error: "must be a list of images"
        }).min(1, "must hold at least one image").max(200, "must hold at most 200 images"),
        /** How many images are built and measured at a time; one when it is left out. */
        concurrency: zod__WEBPACK_IMPORTED_MODULE_2__.Whr({ error: concurrencyRule }).min(1, concurrencyRule).max(16, concurrencyRule).optional()
      }, { error: "must hold a list of 'images'" });
      function configSchema(descriptions) {
        const described = Object.fromEntries(imageInputNames.map((name) => [name, Value.optional().describe(descriptions[name] ?? "")]));
        const { shape } = Config;
        const documented = z.strictObject({
          concurrency: shape.concurrency.describe("How many images are built at a time; 1 when left out"),
          defaults: z.strictObject(described).optional().describe("Laid under every image"),
          images: z.array(z.strictObject({
            ...described,
            name: z.string().min(1).describe(descriptions["name"] ?? "")
          })).min(1).max(200).describe("One entry per image")
        });
        const { $schema, ...schema } = z.toJSONSchema(documented, { reused: "inline" });
        return { $schema, $id: schemaAddress("config.schema.json"), title: "Image Size Budget configuration", ...schema };
      }
      function parseConfig(path, text, step) {
        const { document, lines } = parseYaml(path, text);
        const parsed = Config.safeParse(plainValue({ path, document, lines }));
        if (!parsed.success)
          throw invalid({ path, document, lines }, parsed.error);
        const { defaults, images, concurrency = 1 } = parsed.data;
        const listed = images.map((image, index) => {
          const written = { ...asText(defaults ?? {}), ...asText(image), name: image.name };
          const at = `${path}:${lineOf({ path, document, lines }, ["images", index])}`;
          return { raw: { ...step, ...written }, written, at };
        });
        return { images: listed, concurrency, configPath: path, listedNames: listed.map(({ raw }) => raw.name.trim()) };
      }
      function parseRules(path, text) {
        const source = { path, ...parseYaml(path, text) };
        const parsed = Config.safeParse(plainValue(source));
        if (!parsed.success)
          throw invalid(source, parsed.error);
        const { defaults = {}, images, concurrency = 1 } = parsed.data;
        const refuse = (written, place) => {
          const other = Object.keys(written).find((key) => key !== "name" && !isRule(key));
          if (other === void 0)
            return;
          const problem = `'${other}' says what is built, and the file in 'bake' does; known here are name, ${_input_names_js__WEBPACK_IMPORTED_MODULE_3__.Tg.join(", ")}`;
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path, line: lineOf(source, [...place, other]), problem });
        };
        refuse(defaults, ["defaults"]);
        images.forEach((image, index) => refuse(image, ["images", index]));
        const byName = images.map(({ name, ...rules }) => [name.trim(), asText(rules)]);
        const twice = byName.find(([name], index) => byName.findIndex(([other]) => other === name) !== index);
        if (twice !== void 0)
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("image-name-twice", { name: twice[0] });
        return { defaults: asText(defaults), images: new Map(byName), concurrency };
      }
      function isRule(key) {
        return _input_names_js__WEBPACK_IMPORTED_MODULE_3__.Tg.some((name) => name === key);
      }
      const Rules = zod__WEBPACK_IMPORTED_MODULE_2__.rej(Object.fromEntries(_input_names_js__WEBPACK_IMPORTED_MODULE_3__.Tg.map((name) => [name, Value.optional()])), {
        error: "must be rules, such as 'max-size: 250 MB'"
      });
      function parseBakeRules(path, json) {
        const parsed = zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), Rules, { error: "must be rules by the names of targets" }).safeParse(json);
        if (parsed.success)
          return new Map(Object.entries(parsed.data).map(([name, rules]) => [name, asText(rules)]));
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("bake-rules-invalid", { path, problem: problemIn(parsed.error), known: _input_names_js__WEBPACK_IMPORTED_MODULE_3__.Tg.join(", ") });
      }
      function parseComposeRules(path, text) {
        const source = { path, ...parseYaml(path, text) };
        const Compose = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ services: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ [_input_names_js__WEBPACK_IMPORTED_MODULE_3__.f0]: Rules.optional() })).default({}) });
        const parsed = Compose.safeParse(plainValue(source));
        if (!parsed.success)
          throw invalid(source, parsed.error);
        return new Map(Object.entries(parsed.data.services).flatMap(([service, { [_input_names_js__WEBPACK_IMPORTED_MODULE_3__.f0]: rules }]) => rules === void 0 ? [] : [[service.replaceAll(".", "_"), asText(rules)]]));
      }
      function bakeTargetNames(path, text) {
        if (!/\.(?:json|ya?ml)$/i.test(path))
          return [...text.matchAll(/^\s*(?:target|group)\s+"([\w-]+)"/gm)].flatMap(([, name]) => name ?? []);
        const Named = zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).catch({});
        const File = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ group: Named, target: Named, services: Named }).partial().catch({});
        const { group = {}, target = {}, services = {} } = File.parse(plainValue({ path, ...parseYaml(path, text) }));
        return Object.keys({ ...group, ...target, ...services });
      }
      function problemIn(error) {
        const [issue] = error.issues;
        const place = show((issue?.path ?? []).filter((part) => typeof part !== "symbol"));
        if (issue?.code === "unrecognized_keys")
          return `unknown key "${issue.keys[0] ?? ""}" in ${place}`;
        return `${place} ${issue?.message ?? "is not valid"}`;
      }
      function parseYaml(path, text) {
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        try {
          const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
            lineCounter: lines,
            prettyErrors: false,
            // The parser compares every key with every other one of its map: a minute for 150,000 of them.
            uniqueKeys: false,
            // The parser's warnings quote the file, and the runner obeys commands wherever they stand in a line.
            logLevel: "error"
          });
          const fault = document.errors[0] ?? repeatedKey(document);
          if (fault === null)
            return { document, lines };
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path, line: lines.linePos(fault.pos[0]).line, problem: problemOf(fault) });
        } catch (cause) {
          if (!(cause instanceof RangeError))
            throw cause;
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path, line: 1, problem: tooDeep }, { cause });
        }
      }
      function problemOf({ message }) {
        return message.includes("call stack") ? tooDeep : message;
      }
      const tooDeep = "it is nested too deeply";
      function repeatedKey(document) {
        let fault = null;
        (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
          Map: (_, { items }) => {
            const seen = /* @__PURE__ */ new Set();
            for (const { key } of items) {
              if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key))
                continue;
              if (seen.has(key.value))
                fault = { message: "Map keys must be unique", pos: [key.range?.[0] ?? 0] };
              if (fault !== null)
                return yaml__WEBPACK_IMPORTED_MODULE_0__.YR.BREAK;
              seen.add(key.value);
            }
            return void 0;
          }
        });
        return fault;
      }
      function asText(values) {
        const entries = Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [[name, textOf(value)]]);
        return Object.fromEntries(entries);
      }
      function textOf(value) {
        return Array.isArray(value) ? value.join("\n") : String(value);
      }
      function plainValue({ path, document }) {
        try {
          return document.toJS({ maxAliasCount: 100 });
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : String(cause);
          const problem = cause instanceof RangeError ? tooDeep : reason;
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path, line: 1, problem }, { cause });
        }
      }
      function invalid(source, error) {
        const issue = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
        const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : void 0;
        const place = (issue?.path ?? []).filter((part) => typeof part !== "symbol");
        const line = lineOf(source, unknown === void 0 ? place : [...place, unknown]);
        const problem = unknown === void 0 ? `${show(place)} ${issue?.message ?? "is not valid"}` : unknownKey(unknown, place);
        return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path: source.path, line, problem }, { cause: error });
      }
      function unknownKey(key, place) {
        const inFile = place.length === 0 ? ["concurrency", "defaults", "images"] : _input_names_js__WEBPACK_IMPORTED_MODULE_3__.kE;
        const known = place.includes(_input_names_js__WEBPACK_IMPORTED_MODULE_3__.f0) ? _input_names_js__WEBPACK_IMPORTED_MODULE_3__.Tg : inFile;
        return `unknown key "${key}" in ${show(place)}; known are ${known.join(", ")}`;
      }
      function show(place) {
        return place.length === 0 ? "the file" : `'${place.join(".")}'`;
      }
      function lineOf({ document, lines }, place) {
        const parent = document.getIn(place.slice(0, -1), true);
        const pair = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(parent) ? parent.items.find(({ key }) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(key) && String(key) === String(place.at(-1))) : void 0;
        const node = pair?.key ?? document.getIn(place, true);
        const start = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] : void 0;
        if (start !== void 0)
          return lines.linePos(start).line;
        return place.length === 0 ? 1 : lineOf({ path: "", document, lines }, place.slice(0, -1));
      }
    })
  )
};
