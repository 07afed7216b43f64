export const id = 375;
export const ids = [375];
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
  )
};
