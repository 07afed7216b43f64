export const id = 295;
export const ids = [295, 940, 178];
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
  ),
  /***/
  34295: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        bakedImages: () => (
          /* binding */
          bakedImages
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(961);
      var core_errors = __webpack_require__(37428);
      var schemas = __webpack_require__(27597);
      var build_failure = __webpack_require__(59874);
      var bake = __webpack_require__(33116);
      var input_names = __webpack_require__(11457);
      var shorten = __webpack_require__(50997);
      var build_log = __webpack_require__(18768);
      var run_docker = __webpack_require__(74422);
      ;
      async function printBake(files, targets) {
        const docker = await (0, run_docker.c)(files.workingDirectory, files.environment);
        const answer = await print(docker, files, targets);
        const unset = /could not find any target matching '?([^'\s]+)/.exec(answer.stderr)?.[1];
        if (answer.exitCode !== 0 && unset !== void 0)
          return { unset: (0, shorten.m)((0, build_log.$0)(unset), 160) };
        const unknown = answer.exitCode === 0 ? void 0 : /failed to find target (\S+)/.exec(answer.stderr)?.[1];
        if (unknown !== void 0)
          return { unknown: (0, shorten.m)((0, build_log.$0)(unknown), 160) };
        if (answer.exitCode !== 0)
          throw failureOf(answer, files.paths);
        const isDoubtful = /\$\$\{|%%\{/.test(answer.stdout);
        try {
          return (0, bake.HN)(answer.stdout, isDoubtful && await escapes(docker, files));
        } catch (cause) {
          if (!(cause instanceof errors.G) && !(cause instanceof SyntaxError))
            throw cause;
          const reason = cause instanceof errors.G ? core_errors.S1(cause) : "what buildx prints of it is cut off or no JSON";
          throw (0, build_failure.IF)("bake-file-invalid", { files: listed(files.paths), reason: (0, shorten.m)((0, build_log.$0)(reason), 300) }, { cause });
        }
      }
      async function printBakeRules(files) {
        const docker = await (0, run_docker.c)(files.workingDirectory, files.environment);
        return JSON.parse(await probe(docker, files, `\${jsonencode(${input_names.f0})}`));
      }
      async function escapes(docker, files) {
        return await probe(docker, { ...files, paths: [] }, "$${x}") !== "${x}";
      }
      const probeName = "image-size-budget-probe";
      const Probe = schemas.Ikc({ target: schemas.Ikc({ [probeName]: schemas.Ikc({ args: schemas.Ikc({ value: schemas.YjP() }) }) }) });
      async function probe(docker, { paths, temporaryDirectory }, value) {
        const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryDirectory, "image-size-budget-"));
        const file = (0, external_node_path_.join)(directory, "probe.json");
        try {
          await (0, promises_.writeFile)(file, JSON.stringify({ target: { [probeName]: { args: { value } } } }));
          const answer = await print(docker, { paths: [...paths, file] }, [probeName]);
          if (answer.exitCode !== 0)
            throw failureOf(answer, paths);
          return Probe.parse(JSON.parse(answer.stdout)).target[probeName].args.value;
        } finally {
          await (0, promises_.rm)(directory, { recursive: true, force: true });
        }
      }
      async function print(docker, { paths, overrides = [] }, targets) {
        return await docker.ask([
          "buildx",
          "bake",
          ...paths.map((path) => `--file=${path}`),
          ...overrides.map((override) => `--set=${override}`),
          "--print",
          "--progress=plain",
          "--",
          ...targets
        ]);
      }
      function failureOf({ stderr }, paths) {
        const lines = stderr.trim().split(/\r?\n/).slice(-40).map(build_log.$0);
        const detail = lines.join("\n");
        if (/'buildx' is not a docker command|unknown command "?docker buildx/i.test(detail))
          return (0, build_failure.IF)("build-no-buildx", {}, { detail });
        if (/unknown (?:shorthand )?(?:flag|command)|unrecognized command/i.test(detail))
          return (0, build_failure.IF)("bake-missing", {}, { detail });
        const verdict = (lines.findLast((line2) => line2.startsWith("ERROR: ")) ?? lines.at(-1) ?? "").replace(/^ERROR: /, "");
        const [, file = "", line = "", rest = ""] = /^(\S.*?):(\d+),\d+-(?:\d+,?)+: (.*)$/.exec(verdict) ?? [];
        const reason = (0, shorten.m)(file === "" ? verdict : `${file}:${line}: ${rest.replace(/\.?, and \d+ other diagnostic.*$/, "")}`, 300);
        const failure = (0, build_failure.IF)("bake-file-invalid", { files: listed(paths), reason }, { detail });
        return file === "" ? failure : failure.happenedAt({ file, line: Number(line) }, null);
      }
      function listed(paths) {
        return paths.join(", ");
      }
      var build_bake = __webpack_require__(22503);
      var config_access = __webpack_require__(96327);
      var inputs_config = __webpack_require__(56940);
      ;
      function nearMiss(written, known) {
        const most = Math.max(1, Math.min(3, Math.floor(written.length / 3)));
        if (written.length > longest)
          return null;
        const ranked = known.map((name) => ({ name, slips: slipsBetween(written.toLowerCase(), name) })).toSorted((one, other) => one.slips - other.slips);
        const [best, second] = ranked;
        if (best === void 0 || best.slips > most)
          return startsLike(written, known);
        return second?.slips === best.slips ? null : best.name;
      }
      const longest = 40;
      function startsLike(written, known) {
        const [only, ...others] = written.length < 3 ? [] : known.filter((name) => name.startsWith(written));
        return only === void 0 || others.length > 0 ? null : only;
      }
      function slipsBetween(one, other) {
        let [beforeLast, last] = [[0], Array.from({ length: other.length + 1 }, (_, column) => column)];
        for (let row = 1; row <= one.length; row += 1) {
          const next = [row];
          for (let column = 1; column <= other.length; column += 1) {
            const isSame = one[row - 1] === other[column - 1];
            const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            const ways = [at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1)];
            next.push(Math.min(...ways, isSwapped ? at(beforeLast, column - 2) + 1 : Infinity));
          }
          [beforeLast, last] = [last, next];
        }
        return at(last, other.length);
      }
      function at(row, column) {
        return row[column] ?? Infinity;
      }
      ;
      async function bakedImages(sources, place) {
        const { files, config, step } = sources;
        const asked = {
          paths: files.map(({ path }) => path),
          overrides: (0, bake.l_)(step),
          workingDirectory: place.directory,
          environment: (0, build_bake.hY)(place.environment, (0, config_access.Cz)(step)),
          temporaryDirectory: place.temporaryDirectory
        };
        const printed = await resolved(sources, asked);
        const inFiles = await rulesInFiles(files, asked);
        const configured = config === null ? null : (0, inputs_config.NR)(config.path, config.text);
        const named = [...(configured?.images ?? /* @__PURE__ */ new Map()).keys(), ...inFiles.byTarget.keys()];
        if (!sources.isEarlier)
          await requireTargets(named, printed, { sources, asked });
        const laid = { printed, inFiles: new Map([...inFiles.byTarget, ...inFiles.byService]), configured };
        return {
          images: printed.names.map((name) => imageOf(name, laid, sources)),
          concurrency: configured?.concurrency ?? 1,
          configPath: config?.path ?? files[0]?.path ?? null,
          listedNames: printed.names
        };
      }
      async function resolved({ targets, isEarlier, files }, asked) {
        const printed = await printBake(asked, targets);
        if ("targets" in printed)
          return checked(printed, files, isEarlier);
        if ("unset" in printed) {
          if (!isEarlier)
            throw unknownTarget("Input 'set'", printed.unset, files);
          return await resolved({ targets, isEarlier, files }, { ...asked, overrides: [] });
        }
        if (!isEarlier)
          throw unknownTarget(targets.length === 0 ? "The default" : "Input 'targets'", printed.unknown, files);
        const others = await Promise.all(targets.map(async (target) => await printBake(asked, [target])));
        const there = others.flatMap((one) => "targets" in one ? [one] : []);
        return {
          names: [...new Set(there.flatMap(({ names }) => names))],
          targets: new Map(there.flatMap((one) => Array.from(one.targets)))
        };
      }
      function checked(printed, files, mayBeEmpty) {
        const listed2 = files.map(({ path }) => path).join(", ");
        if (printed.names.length === 0 && !mayBeEmpty)
          throw (0, build_failure.IF)("bake-empty", { files: listed2 });
        if (printed.targets.size <= bake.YT)
          return printed;
        throw (0, build_failure.IF)("bake-file-invalid", { files: listed2, reason: `they have more than ${bake.YT} targets` });
      }
      function unknownTarget(input, written, files) {
        const known = [...new Set(files.flatMap(({ path, text }) => (0, inputs_config.XK)(path, text)))];
        return (0, build_failure.IF)("bake-target-unknown", { input, written, meant: nearMiss(written, known), known });
      }
      async function rulesInFiles(files, asked) {
        const saying = files.filter(({ text }) => text.includes(input_names.f0));
        const composed = saying.filter(({ path }) => isCompose(path)).flatMap(({ path, text }) => Array.from((0, inputs_config.js)(path, text)));
        const baked = saying.find(({ path }) => !isCompose(path));
        const byTarget = baked === void 0 ? /* @__PURE__ */ new Map() : (0, inputs_config.ys)(baked.path, await printBakeRules(asked));
        return { byTarget, byService: new Map(composed) };
      }
      function isCompose(path) {
        return /\.ya?ml$/i.test(path);
      }
      async function requireTargets(names, printed, { sources, asked }) {
        const others = names.filter((name) => !printed.names.includes(name));
        if (others.length === 0)
          return;
        const found = others.every(bake.j8) ? await printBake({ ...asked, overrides: [] }, others) : { unknown: others.find((name) => !(0, bake.j8)(name)) ?? "" };
        const unknown = "targets" in found ? others.find((name) => !found.targets.has(name)) : "unknown" in found ? found.unknown : void 0;
        if (unknown !== void 0)
          throw unknownTarget("A budget", unknown, sources.files);
      }
      function imageOf(name, { printed, inFiles, configured }, { files, step }) {
        const target = printed.targets.get(name);
        if (target === void 0)
          throw new Error(`bake has printed no target ${name}`);
        const rules = { ...inFiles.get(name), ...configured?.defaults, ...configured?.images.get(name) };
        const listed2 = files.map(({ path }) => path).join(", ");
        const written = { ...(0, bake.ZY)(target.written), ...rules, name };
        const baked = { files: listed2, target, linked: (0, bake.Dn)(target, printed.targets) };
        return { raw: { ...step, ...(0, bake.ot)(name, step), ...rules, name }, written, at: `${listed2}, target ${name}`, baked };
      }
    })
  )
};
