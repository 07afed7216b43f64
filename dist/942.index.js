export const id = 942;
export const ids = [942, 375];
export const modules = {
  /***/
  95375: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $Y: () => (
          /* binding */
          instructionsByLine
        ),
        /* harmony export */
        finalStage: () => (
          /* binding */
          finalStage
        )
        /* harmony export */
      });
      var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78390);
      var _dockerfile_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18007);
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
  85942: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        publicMetadata: () => (
          /* binding */
          publicMetadata
        ),
        /* harmony export */
        readProvenance: () => (
          /* binding */
          readProvenance
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
      var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95375);
      const Chain = zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_2__.YjP() }));
      const Position = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(0) });
      const Step = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        inputs: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).default([]),
        op: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          Op: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            source: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ identifier: zod__WEBPACK_IMPORTED_MODULE_2__.YjP() }).optional(),
            file: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ actions: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ input: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().default(0) })) }).optional(),
            exec: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ mounts: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ dest: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), input: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().default(0) })) }).optional()
          })
        })
      });
      const SourceFile = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ filename: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), language: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default(""), data: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("") });
      const BuildkitMetadata = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        source: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          locations: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            locations: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
              sourceIndex: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(0).default(0),
              ranges: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ start: Position, end: Position })).default([])
            })).default([])
          })),
          infos: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(SourceFile).default([])
        }),
        layers: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.YOg(Chain)).default({})
      });
      const buildkitKey = "https://mobyproject.org/buildkit@v1#metadata";
      const Predicate = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        materials: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ uri: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).default({}) })).default([]),
        buildConfig: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ llbDefinition: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(Step).default([]) }).optional(),
        metadata: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ [buildkitKey]: BuildkitMetadata.optional() }).optional()
      });
      const provenanceKey = "buildx.build.provenance";
      function readProvenance(metadata, dockerfile, others = /* @__PURE__ */ new Map()) {
        const perPlatform = Object.entries(metadata).flatMap(([key, value]) => {
          if (key !== provenanceKey && !key.startsWith(`${provenanceKey}/`))
            return [];
          const predicate = Predicate.safeParse(value).data;
          return predicate === void 0 ? [] : [{ platform: key.slice(provenanceKey.length + 1), predicate }];
        });
        if (perPlatform.length === 0)
          return null;
        const pathOf = ({ filename, data }) => others.get(textOf(data)) ?? knownPath(filename, dockerfile);
        return {
          steps: perPlatform.flatMap(({ platform, predicate }) => stepsOf(predicate, platform, pathOf)),
          baseImages: distinct(perPlatform.flatMap(({ predicate }) => baseImagesOf(predicate)))
        };
      }
      function publicMetadata(metadata, ownName) {
        const kept = Object.entries(metadata).filter(([key]) => !key.startsWith(provenanceKey));
        return Object.fromEntries(kept.flatMap(([key, value]) => {
          if (key !== "image.name" || typeof value !== "string")
            return [[key, value]];
          const names = value.split(",").filter((name) => name !== ownName && !name.startsWith("moby-dangling@"));
          return names.length === 0 ? [] : [[key, names.join(",")]];
        }));
      }
      function stepsOf(predicate, platform, pathOf) {
        const known = predicate.metadata?.[buildkitKey];
        if (known === void 0)
          return [];
        const base = baseStep(predicate.buildConfig?.llbDefinition ?? [])?.id ?? null;
        const infos = known.source.infos.map((info) => ({ ...info, instructions: instructionsIn(info) }));
        return Object.entries(known.source.locations).flatMap(([id2, { locations }]) => {
          const chain = (known.layers[`${id2}:0`]?.[0] ?? []).map((layer) => layer.digest);
          const [location] = locations;
          const lines = location?.ranges.flatMap((range) => [range.start.line, range.end.line]).filter((line) => line > 0) ?? [];
          const isBase = id2 === base;
          if (chain.length === 0)
            return [];
          if (location === void 0 || lines.length === 0)
            return isBase ? [{ platform, lines: null, chain, isBase }] : [];
          const info = infos[location.sourceIndex];
          const file = pathOf(info ?? { filename: "Dockerfile", data: "" });
          const [startLine, endLine] = [Math.min(...lines), Math.max(...lines)];
          const instruction = info?.instructions?.get(startLine);
          if (!isBase && info?.instructions != null && instruction === void 0)
            return [];
          const written = isBase || instruction === void 0 ? {} : { instruction };
          return [{ platform, lines: { file, startLine, endLine }, chain, isBase, ...written }];
        });
      }
      function instructionsIn({ language, data }) {
        return language === "Dockerfile" && data !== "" ? (0, _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__.$Y)(textOf(data)) : null;
      }
      function textOf(data) {
        return Buffer.from(data, "base64").toString("utf8");
      }
      function knownPath(filename, dockerfile) {
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(dockerfile) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(filename) ? dockerfile : filename;
      }
      function baseStep(graph) {
        const byId = new Map(graph.map((step2) => [step2.id, step2]));
        let step = graph.at(-1) ?? null;
        for (let hops = 0; step !== null && hops <= graph.length; hops += 1) {
          if (isImage(step))
            return step;
          const below = step.inputs[inputBelow(step)];
          step = below === void 0 ? null : byId.get(below.replace(/:\d+$/, "")) ?? null;
        }
        return null;
      }
      function isImage(step) {
        return /^(?:docker-image|oci-layout):\/\//.test(step.op.Op.source?.identifier ?? "");
      }
      function inputBelow({ op: { Op } }) {
        if (Op.file !== void 0)
          return Op.file.actions[0]?.input ?? 0;
        return Op.exec?.mounts.find((mount) => mount.dest === "/")?.input ?? 0;
      }
      function baseImagesOf(predicate) {
        const graph = predicate.buildConfig?.llbDefinition ?? [];
        const base = baseStep(graph)?.op.Op.source?.identifier ?? "";
        return predicate.materials.flatMap(({ uri, digest: { sha256 = "" } }) => {
          const reference = imageReference(uri);
          if (reference === null || !/^[0-9a-f]{64}$/.test(sha256))
            return [];
          const isBase = graph.length === 0 || base.includes(`sha256:${sha256}`);
          return isBase ? [{ reference, digest: `sha256:${sha256}` }] : [];
        });
      }
      function imageReference(uri) {
        const match = /^pkg:(?:docker|oci)\/([^@?]+)(?:@([^?]*))?/.exec(uri);
        if (match === null)
          return null;
        try {
          const [name, version] = [decodeURIComponent(match[1] ?? ""), decodeURIComponent(match[2] ?? "")];
          return version === "" ? name : `${name}${version.startsWith("sha256:") ? "@" : ":"}${version}`;
        } catch {
          return null;
        }
      }
      function distinct(images) {
        return [...new Map(images.map((image) => [`${image.reference}@${image.digest}`, image])).values()];
      }
    })
  )
};
