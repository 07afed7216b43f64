export const id = 6;
export const ids = [6, 147];
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
      var _wiring_terminal_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9082);
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
        out.print((0, _report_text_text_js__WEBPACK_IMPORTED_MODULE_12__.renderText)(first, { colours: out.hasColours, columns: out.columns }));
        heading(out, "2. A pull request adds an archive of older data");
        const second = await runStep(demoRun, { tree: "pull-request", mode: "check", commit: project.pullRequest });
        out.print((0, _report_text_text_js__WEBPACK_IMPORTED_MODULE_12__.renderText)(second, { colours: out.hasColours, columns: out.columns }));
        heading(out, "   The comment on the pull request (Markdown)");
        out.print((0, _report_markdown_comment_js__WEBPACK_IMPORTED_MODULE_11__.renderComment)(second, { marker: "" }).trim());
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
        out.print((0, _report_text_text_js__WEBPACK_IMPORTED_MODULE_12__.renderText)(third, { colours: out.hasColours, columns: out.columns }));
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
          claims: (0, _judge_justification_js__WEBPACK_IMPORTED_MODULE_9__.findClaims)(description, []),
          group: out.groups({ isVerbose, isParallel: false }),
          progress: out.progress
        });
        return { ...ports, measure: async (image, known) => memory.measured = measured ?? await ports.measure(image, known) };
      }
    })
  ),
  /***/
  9147: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        findClaims: () => (
          /* binding */
          findClaims
        )
      });
      var bounds = __webpack_require__(9395);
      ;
      const noText = { text: "", voices: "" };
      function marked(text, voice) {
        return { text, voices: voice.charAt(0).repeat(text.length) };
      }
      function joined(parts, separator = "") {
        const between = "o".repeat(separator.length);
        return { text: parts.map(({ text }) => text).join(separator), voices: parts.map(({ voices }) => voices).join(between) };
      }
      function sliced({ text, voices }, start, end) {
        return { text: text.slice(start, end), voices: voices.slice(start, end) };
      }
      function linesOf(passage) {
        const ends2 = [...passage.text.matchAll(/[\r\n]|$/g)].map(({ index }) => index);
        return ends2.map((end, at) => sliced(passage, at === 0 ? 0 : (ends2[at - 1] ?? 0) + 1, end));
      }
      function withSingleBlanks({ text, voices }) {
        const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => sliced({ text, voices }, index, index + word.length));
        return joined(words, " ");
      }
      function spoken({ text, voices }, kept) {
        const dropped = ["own", "code", "unseen"].filter((voice) => !kept.includes(voice)).map((voice) => voice.charAt(0));
        if (!dropped.some((voice) => voices.includes(voice)))
          return text;
        const runs = [...voices.matchAll(/o+|c+|u+/g)];
        return runs.map(({ 0: run, index }) => dropped.includes(run.charAt(0)) ? " " : text.slice(index, index + run.length)).join("");
      }
      var lib = __webpack_require__(962);
      ;
      const unseenNames = new Set("del s strike code pre kbd samp tt var q blockquote cite script style template textarea title xmp noembed noframes noscript plaintext iframe object svg math audio video canvas select option optgroup datalist dialog head rp".split(" "));
      const deepest = 100;
      function afterHtml(html, open) {
        let now = open;
        for (const tag of tagsIn(html))
          now = afterTag(tag, now);
        return now;
      }
      function isUnseen(open) {
        return open.length >= deepest || open.some((element) => element.isUnseen);
      }
      function afterTag({ name, isClosing, isHidden }, open) {
        if (open.length >= deepest)
          return open;
        if (isClosing) {
          const at = open.findLastIndex((element) => element.name === name);
          return at === -1 ? open : open.toSpliced(at, 1);
        }
        const unseen = isHidden || unseenNames.has(name);
        return unseen || open.some((element) => element.name === name) ? [...open, { name, isUnseen: unseen }] : open;
      }
      function* tagsIn(html) {
        let at = html.indexOf("<");
        while (at !== -1) {
          if (html.startsWith("<!--", at)) {
            const end2 = html.indexOf("-->", at + 4);
            if (end2 === -1)
              return;
            at = html.indexOf("<", end2);
            continue;
          }
          const end = endOfTag(html, at);
          if (end === -1)
            return;
          const tag = tagOf(html.slice(at, end));
          if (tag !== null)
            yield tag;
          at = html.indexOf("<", end);
        }
      }
      function endOfTag(html, start) {
        let quote = "";
        for (let at = start + 1; at < html.length; at++) {
          const character = html.charAt(at);
          if (quote === "" && character === ">")
            return at + 1;
          if (quote === "" && (character === '"' || character === "'"))
            quote = character;
          else if (character === quote)
            quote = "";
        }
        return -1;
      }
      const voidNames = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
      function tagOf(html) {
        const [, slash, written] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html) ?? [];
        const name = written?.toLowerCase();
        if (name === void 0 || voidNames.has(name))
          return null;
        const isHidden = /[\s"'/](?:hidden|style|aria-hidden)(?=[\s=>/])/i.test(html);
        return { name, isClosing: slash === "/", isHidden };
      }
      ;
      function withoutTraps(markdown) {
        const short = markdown.replaceAll(longBlank, (blanks) => blanks.slice(0, mostBlanks)).replaceAll(longWord, "$& ");
        return withFewMarks(withoutOpenEnds(short));
      }
      const mostBlanks = 64;
      const longBlank = new RegExp(`[ \\t]{${mostBlanks},}`, "g");
      const longWord = /\S{1024}/gu;
      const mostMarks = 100;
      function withFewMarks(markdown) {
        let marks = 0;
        return markdown.replaceAll(/(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)|[*_[]/g, (mark, index) => {
          if (mark.length > 1)
            marks = 0;
          else
            marks += 1;
          if (mark.length > 1 || marks <= mostMarks || mark !== "[" && isAtLineStart(markdown, index))
            return mark;
          return `&#${mark.charCodeAt(0)};`;
        });
      }
      const ends = { "<!--": "-->", "<![CDATA[": "]]>", "<!": ">", "<?": "?>" };
      function withoutOpenEnds(markdown) {
        const next = new Search(markdown);
        let text = "";
        let done = 0;
        for (const { 0: start, index } of markdown.matchAll(/<!--|<!\[CDATA\[|<!|<\?/g)) {
          if (index < done || !isStart(start) || isAtLineStart(markdown, index))
            continue;
          const end = next.after(ends[start], index);
          if (end !== -1 && end < next.blankLineAfter(index))
            continue;
          text += `${markdown.slice(done, index)}&lt;`;
          done = index + 1;
        }
        return text + markdown.slice(done);
      }
      function isStart(text) {
        return text in ends;
      }
      function isAtLineStart(markdown, index) {
        return /(?:^|[\r\n])[\s>*_+\d.)-]*$/.test(markdown.slice(Math.max(0, index - 2 * mostBlanks), index));
      }
      class Search {
        #text;
        #found = /* @__PURE__ */ new Map();
        #blankLine = -1;
        #blankLines;
        constructor(text) {
          this.#text = text;
          this.#blankLines = text.matchAll(/(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)/g);
        }
        after(wanted, index) {
          const known = this.#found.get(wanted);
          if (known !== void 0 && (known === -1 || known >= index))
            return known;
          const found = this.#text.indexOf(wanted, index);
          this.#found.set(wanted, found);
          return found;
        }
        blankLineAfter(index) {
          while (this.#blankLine < index)
            this.#blankLine = this.#blankLines.next().value?.index ?? Infinity;
          return this.#blankLine;
        }
      }
      ;
      function passagesOf(markdown) {
        const found = [];
        const walker = new lib.iX().parse(readable(markdown)).walker();
        const outside = [];
        let open = [];
        for (let step = walker.next(); step !== null; step = walker.next()) {
          const { node, entering } = step;
          if (node.type === "item" && entering)
            outside.push(open);
          else if (node.type === "item")
            open = outside.pop() ?? [];
          else if (node.type === "html_block")
            open = afterHtml(node.literal ?? "", open);
          else if (node.type === "thematic_break")
            found.push({ kind: "rule" });
          else if (entering && (node.type === "paragraph" || node.type === "heading"))
            found.push(passageOf(node, open));
          if (entering && isDone.has(node.type))
            walker.resumeAt(node, false);
        }
        return found;
      }
      const isDone = /* @__PURE__ */ new Set(["block_quote", "paragraph", "heading"]);
      function readable(markdown) {
        return withoutTraps(markdown).replaceAll("[^", "&#91;^");
      }
      function passageOf(node, open) {
        const text = struckOut(textOf(node, open));
        if (node.type === "heading" && node.parent?.type === "document")
          return { kind: "heading", level: node.level, text };
        return { kind: "paragraph", text: withoutTable(footnote(text)) };
      }
      function textOf(block, outside) {
        const parts = [];
        let open = outside;
        const say = (text, voice) => parts.push(marked(text, isUnseen(open) ? "unseen" : voice));
        const walker = block.walker();
        for (let step = walker.next(); step !== null; step = walker.next()) {
          const { node, entering } = step;
          const literal = node.literal ?? "";
          if (node.type === "text")
            say(literal, "own");
          else if (node.type === "code")
            say(literal, "code");
          else if (isLineEnd(node))
            say("\n", "own");
          else if (node.type === "html_inline")
            open = afterHtml(literal, open);
          else if (node.type === "image" && entering)
            walker.resumeAt(node, false);
        }
        return parts.length === 0 ? noText : joined(parts);
      }
      function isLineEnd({ type, literal }) {
        return type === "softbreak" || type === "linebreak" || type === "html_inline" && /^<br\b/i.test(literal ?? "");
      }
      function struckOut({ text, voices }) {
        const formulas = [...text.matchAll(/\$[^$]*\$/g)].filter(([formula]) => formula.includes("\\"));
        const ranges = formulas.map(({ 0: formula, index }) => [index, index + formula.length]);
        const unseen = [...ranges, ...strikes(text, 1), ...strikes(text, 2)];
        if (unseen.length === 0)
          return { text, voices };
        const units = voices.split("");
        for (const [start, end] of unseen)
          units.fill("u", start, end);
        return { text, voices: units.join("") };
      }
      function strikes(text, length) {
        const pairs = [];
        let start = -1;
        for (const { 0: run, index } of text.matchAll(/~+/g)) {
          if (run.length !== length)
            continue;
          const end = index + length;
          if (start !== -1 && /\S/.test(text.charAt(index - 1))) {
            pairs.push([start, end]);
            start = -1;
          } else if (start === -1 && /\S/.test(text.charAt(end)))
            start = index;
        }
        return pairs;
      }
      function footnote({ text, voices }) {
        const label = /^\[\^[^\]]*\]:[ \t]*/.exec(text)?.[0] ?? "";
        return label === "" ? { text, voices } : marked(text.slice(label.length), "unseen");
      }
      const delimiterRow = /\n[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?)?[ \t]*(?=\n|$)/;
      function withoutTable(passage) {
        const row = delimiterRow.exec(passage.text);
        return row === null ? passage : sliced(passage, 0, Math.max(0, passage.text.lastIndexOf("\n", row.index - 1)));
      }
      var own_words = __webpack_require__(8820);
      ;
      const longestBody = 131072;
      function findClaims(body, templates) {
        const markdown = body.slice(0, longestBody);
        if (!mention.test(markdown))
          return [];
        const passages = passagesOf(markdown);
        const found = [...underHeadings(passages), ...passages.flatMap(trailersIn)];
        if (found.length === 0)
          return [];
        const untouched = new Set(templates.flatMap(statementsOf));
        return found.map((one) => claimOf(one, untouched));
      }
      const key = "image[-\\s\u2010-\u2015]+size[-\\s\u2010-\u2015]+justification";
      const mention = new RegExp(key, "i");
      const before = String.raw`^(?:(?:[^\P{So}\uFFFD]|[\s\p{Sk}\p{Mn}\p{Cf}\u2022\u00b7\u2013\u2014*_-])|:[a-z0-9_+-]+:|\d+[.)]|\[[ x]\])*`;
      const colon = "[:\uFF1A\uFE55]";
      const named = String.raw`[(\uff08] ?([^()\uff08\uff09]+?) ?[)\uff09]`;
      const trailer = new RegExp(`${before}${key} ?(?:${named})?[*_]* ?${colon}[*_]* ?`, "iu");
      const otherTrailer = /^[A-Z][A-Za-z]*(?:-[A-Za-z]+)+(?:\([^()]*\))?:(?: |$)/;
      function trailersIn(passage) {
        if (passage.kind !== "paragraph" || !mention.test(passage.text.text))
          return [];
        const drafts = [];
        let isInside = false;
        for (const line of linesOf(passage.text).map(withSingleBlanks)) {
          const match = trailer.exec(line.text);
          if (match !== null && isSaid(line, match[0].length)) {
            drafts.push({ image: imageName(match[1]), lines: [sliced(line, match[0].length)] });
            isInside = true;
          } else {
            isInside &&= !otherTrailer.test(line.text);
            if (isInside)
              drafts.at(-1)?.lines.push(line);
          }
        }
        return drafts.map(({ image, lines }) => ({ image, paragraphs: [joined(lines, "\n")] }));
      }
      function isSaid({ text, voices }, length) {
        const start = text.search(mention);
        const written = mention.exec(text)?.[0].length ?? 0;
        return start < length && !voices.slice(start, start + written).includes("c");
      }
      function imageName(written) {
        return written === void 0 || written === "" ? null : written;
      }
      const heading = new RegExp(`${before}(${key})(?: ?${named})?[.!?]*(?:(?: ?${colon}| [\u2013\u2014-](?= )) ?(.*))?$`, "iu");
      function underHeadings(passages) {
        return passages.flatMap((passage, at) => {
          if (passage.kind !== "heading")
            return [];
          const title = withSingleBlanks(passage.text);
          const match = heading.exec(title.text);
          if (match === null || !isSaid(title, title.text.length))
            return [];
          const [, written = "", name, value = ""] = match;
          const after = sliced(title, title.text.length - value.length);
          return underHeading({ isLine: /[^\s]-/.test(written), name: imageName(name), value: after }, sectionOf(passages, at));
        });
      }
      function underHeading({ isLine, name, value }, section) {
        const below = section.filter((passage) => passage.kind === "paragraph");
        const paragraphs = below.filter((passage) => trailersIn(passage).length === 0).map(({ text }) => text);
        if (paragraphs.length === 0 && below.length > 0)
          return [];
        if (value.text === "" || name !== null)
          return [{ image: name, paragraphs: [value, ...orHeadings(paragraphs, section)] }];
        const words = value.text.split(" ").length;
        const isName = isLine ? words === 1 && paragraphs.length > 0 : words < fewestWords && !isSentenceOfDenseScript(value.text);
        return isName ? [{ image: value.text, paragraphs }] : [{ image: null, paragraphs: [value, ...paragraphs] }];
      }
      function orHeadings(paragraphs, section) {
        return paragraphs.length > 0 ? paragraphs : section.flatMap((passage) => passage.kind === "heading" ? [passage.text] : []);
      }
      const fewestWords = 4;
      function isSentenceOfDenseScript(text) {
        return (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0) >= 2 * own_words.mm.ofWords;
      }
      function sectionOf(passages, at) {
        const [title, ...rest] = passages.slice(at);
        const level = title?.kind === "heading" ? title.level : 0;
        const end = rest.findIndex((passage) => passage.kind === "rule" || passage.kind === "heading" && passage.level <= level);
        return end === -1 ? rest : rest.slice(0, end);
      }
      function claimOf({ image, paragraphs }, untouched) {
        const lines = paragraphs.map((paragraph) => isUntouched(paragraph, untouched) ? [] : linesOf(paragraph));
        const own = lines.flat().filter((line) => !isUntouched(line, untouched));
        const rest = withSingleBlanks(joined(own, "\n"));
        const text = spoken(rest, ["own", "code"]).trim();
        const bound = (0, bounds.s)((0, own_words.pj)(text));
        const written = { seen: text, own: spoken(rest, ["own"]), hasUnseen: (0, own_words.Z9)(spoken(rest, ["unseen"])) !== "" };
        const isTemplate = (0, own_words.Z9)(rest.text) === "" && own.length < paragraphs.flatMap(linesOf).length && paragraphs.some((one) => (0, own_words.Z9)(one.text) !== "");
        const refusal = isTemplate ? { kind: "template" } : (0, own_words.Ei)(written);
        return { image, text, upToBytes: bound.kind === "up-to" ? bound.bytes : null, refusal };
      }
      function isUntouched({ text }, untouched) {
        return untouched.has((0, own_words.Z9)(text));
      }
      function statementsOf(template) {
        const passages = passagesOf(template).flatMap((passage) => passage.kind === "rule" ? [] : [passage.text]);
        const read = [...passages, ...passages.flatMap(linesOf)];
        const written = [...template.split(/\r\n|\r|\n/), ...template.split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/)];
        const all = [...read.map(({ text }) => text), ...written];
        return [...all, ...all.map(afterKey)].map(own_words.Z9).filter((words) => words !== "");
      }
      const keyAnywhere = new RegExp(`${key} ?(?:${named})? ?${colon}`, "iu");
      function afterKey(text) {
        const match = keyAnywhere.exec(text);
        return match === null ? "" : text.slice(match.index + match[0].length);
      }
    })
  ),
  /***/
  2967: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        YB: () => (
          /* binding */
          columns
        ),
        /* harmony export */
        aH: () => (
          /* binding */
          layoutOf
        ),
        /* harmony export */
        jC: () => (
          /* binding */
          padded
        ),
        /* harmony export */
        q$: () => (
          /* binding */
          amounts
        )
        /* harmony export */
      });
      var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6655);
      const codes = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };
      const [leastColumns, mostColumns] = [60, 120];
      function layoutOf({ colours, columns: wanted }) {
        const most = wanted === void 0 ? Infinity : Math.min(mostColumns, Math.max(leastColumns, wanted));
        const paint = (style, text) => colours && text !== "" ? `\x1B[${codes[style]}m${text}\x1B[0m` : text;
        return { columns: most, paint, lines: (text, indent) => (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(text, most, indent) };
      }
      function padded(rows, right) {
        const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.V)(cells[at] ?? ""))));
        return rows.map((cells) => cells.map((text, at) => {
          const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.V)(text)));
          return right.includes(at) ? `${space}${text}` : `${text}${space}`;
        }));
      }
      function columns(rows, right) {
        return padded(rows, right).map((cells) => `  ${cells.join("   ")}`.trimEnd());
      }
      function amounts(rows, { columns: most, paint }) {
        const cells = padded(rows.map(({ amount }) => [amount]), [0]);
        return rows.flatMap(({ what, amount }, row) => {
          const [cell = ""] = cells[row] ?? [];
          const indent = " ".repeat(2 + (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.V)(cell) + 2);
          const [first = "", ...others] = (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(`${indent}${what}`, most, indent);
          const style = amount.startsWith("+") ? "yellow" : amount.startsWith("\u2212") ? "green" : "bold";
          return [`  ${paint(style, cell)}  ${first.slice(indent.length)}`, ...others];
        });
      }
    })
  ),
  /***/
  9900: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        renderText: () => (
          /* binding */
          renderText
        )
      });
      var build_bytes = __webpack_require__(8099);
      var shorten = __webpack_require__(997);
      var parts = __webpack_require__(2659);
      var phrase_escape = __webpack_require__(5518);
      var advice_to_reader = __webpack_require__(6307);
      var beside_words = __webpack_require__(2467);
      var cause_parts = __webpack_require__(194);
      var causes_causes = __webpack_require__(5484);
      var quiet_upgrades = __webpack_require__(1347);
      var rule_changes = __webpack_require__(8311);
      var provenance = __webpack_require__(8514);
      var sentences = __webpack_require__(2647);
      var analysis = __webpack_require__(2507);
      var text_paint = __webpack_require__(2967);
      var remarks = __webpack_require__(2097);
      var finding_words = __webpack_require__(4632);
      ;
      function inSections(sections) {
        const filled = sections.filter((lines) => lines.some((line) => line !== ""));
        return `${filled.map((lines) => lines.join("\n")).join("\n\n")}
`;
      }
      function titleLines(report, tone2, { paint, lines }) {
        const title = lines((0, phrase_escape.tg)(["Image size: ", ...(0, sentences.Pl)(report)]));
        return title.map((line) => tone2 === "bold" ? paint("bold", line) : paint(tone2, paint("bold", line)));
      }
      function findingLines(row, { lines, paint }) {
        const words = (0, finding_words.Hu)(row);
        if (words.length === 0)
          return [];
        const title = lines((0, phrase_escape.tg)(["How to make ", ...(0, sentences.bc)(row.image, row.platform), " smaller:"]));
        const found = words.map((finding) => {
          const change = finding.change.map((line) => paint("bold", `      ${(0, phrase_escape.Ow)(line)}`));
          const unless = lines(`    ${(0, phrase_escape.tg)(finding.unless)}`, "    ").map((line) => paint("dim", line));
          return lines(`  ${(0, phrase_escape.tg)(finding.found)}`, "    ").concat(change, unless);
        });
        return title.concat(found.flat());
      }
      function blockLines(block, { lines, paint }) {
        switch (block.kind) {
          case "say":
            return lines((0, phrase_escape.tg)(block.phrase));
          case "paste":
            return block.lines.map((line) => paint("bold", `    ${(0, phrase_escape.tg)([line])}`));
          case "quote":
            return lines(`    "${(0, phrase_escape.tg)([(0, phrase_escape.uH)(block.text)])}"`, "    ");
        }
      }
      function noteLines(report, { lines }) {
        return [(0, remarks.ri)(report).flatMap((note) => lines((0, phrase_escape.tg)([`Note: ${note}`]), "  "))];
      }
      ;
      function analysisText(report, layout) {
        const { red, loud, calm } = (0, advice_to_reader.R)(report);
        const rows = report.images.flatMap((image) => (0, sentences.td)(image.platforms).map((platform) => ({ image, platform })));
        return inSections([
          titleLines(report, report.red ? "red" : "bold", layout),
          ...rows.flatMap((row) => platformSections(row, rows.length === 1, layout)),
          ...[...red, ...loud, ...calm].map((block) => blockLines(block, layout)),
          ...report.images.map((image) => findingLines((0, parts.mD)(image), layout)),
          ...noteLines(report, layout),
          layout.lines((0, phrase_escape.tg)((0, provenance.aH)({ ...report, runUrl: null }))).map((line) => layout.paint("dim", line))
        ]);
      }
      function platformSections(row, isAlone, layout) {
        const { directories, files } = (0, analysis.oR)(row);
        const [waste, unread] = [(0, analysis.ir)(row), (0, analysis.Xc)(row)];
        return [
          isAlone ? [] : layout.lines((0, phrase_escape.tg)([...(0, sentences.bc)(row.image, row.platform), `: ${(0, build_bytes.z3)(row.platform.sizeBytes)}`])),
          partLines(analysis.CU.layers, (0, analysis.on)(row), layout),
          partLines(analysis.CU.packages, (0, analysis.JN)(row), layout),
          partLines(analysis.CU.directories, directories, layout),
          partLines(analysis.CU.files, files, layout),
          waste === null ? [] : layout.lines((0, phrase_escape.tg)(waste)),
          unread === null ? [] : layout.lines((0, phrase_escape.tg)(unread))
        ];
      }
      function partLines(title, parts2, layout) {
        if (parts2.length === 0)
          return [];
        const rows = parts2.map(({ bytes, what }) => ({ amount: (0, build_bytes.z3)(bytes), what: (0, phrase_escape.tg)(what) }));
        return [layout.paint("bold", `${title}:`), ...(0, text_paint.q$)(rows, layout)];
      }
      var wrap = __webpack_require__(6655);
      ;
      function renderText(report, options) {
        const layout = (0, text_paint.aH)(options);
        if (report.mode === "analyze")
          return analysisText(report, layout);
        const { paint, lines } = layout;
        const images = (0, sentences.LR)(report.images);
        const { red, loud, calm } = (0, advice_to_reader.R)(report);
        return inSections([
          titleLines(report, tone(report), layout),
          (0, rule_changes.Rr)(report).flatMap((sentence) => lines((0, phrase_escape.tg)(sentence))),
          sizeLines(report, images, layout),
          lines((0, sentences.iL)(report) ?? ""),
          ...images.slice(0, mostImages).map((image) => causeLines(image, (0, sentences.C$)(image), layout)),
          (0, beside_words.f)(report).flatMap((sentence) => lines((0, phrase_escape.tg)(sentence))),
          (0, quiet_upgrades.t)({ images: images.slice(0, mostImages) }).flatMap((sentence) => lines((0, phrase_escape.tg)(sentence))),
          ...[...red, ...loud, ...calm].map((block) => blockLines(block, layout)),
          ...images.slice(0, mostImages).map((image) => findingLines((0, parts.mD)(image), layout)),
          ...noteLines(report, layout),
          lines((0, phrase_escape.tg)((0, provenance.aH)({ ...report, runUrl: null }))).map((line) => paint("dim", line))
        ]);
      }
      const mostImages = 20;
      function tone({ verdict, red }) {
        const calm = ["pass", "no-baseline"];
        return red ? "red" : calm.includes(verdict) ? "green" : "yellow";
      }
      function sizeLines(report, images, layout) {
        const [before, after] = (0, parts.WT)(report);
        const platforms = images.flatMap((image) => (0, sentences.td)(image.platforms).map((platform) => ({ image, platform })));
        const rows = platforms.map(({ image, platform }) => sizeCells(image, platform));
        const [head = [], ...body] = (0, text_paint.jC)(withRoom([["Image \xB7 platform", before, after, "Change"], ...rows], layout), [1, 2]);
        const isJudged = report.mode !== "record";
        const titles = ["Uncompressed", ...isJudged ? ["Budget"] : []];
        const beside = (0, text_paint.jC)([titles, ...platforms.map(({ image, platform }) => besides(image, platform, isJudged))], [0]);
        const hasRoom = beside.every((cells) => widthOf(head.concat(cells)) <= layout.columns);
        const lines = platforms.map(({ image, platform }, row) => {
          const [name = "", old = "", now = "", change = ""] = body[row] ?? [];
          const cells = [name, old, layout.paint("bold", now), layout.paint(toneOf(platform), change)];
          if (hasRoom)
            return [inColumns(cells.concat(beside[row + 1] ?? []))];
          return [inColumns(cells)].concat(lineBelow(image, platform, { isJudged, layout }));
        });
        return [layout.paint("dim", inColumns(hasRoom ? head.concat(beside[0] ?? []) : head)), ...lines.flat()];
      }
      function besides(image, platform, isJudged) {
        return [(0, sentences.xr)(platform), ...isJudged ? [(0, sentences.hQ)(platform, image)] : []];
      }
      function lineBelow(image, platform, { isJudged, layout }) {
        if (platform.verdict === "pass" && platform.why.length === 0 && !(0, sentences.Hq)(platform))
          return [];
        const [size = "", ...budget] = besides(image, platform, isJudged);
        const words = [...platform.uncompressedBytes === null ? [] : [`${size} uncompressed`], ...budget];
        return layout.lines(`    ${words.join(" \xB7 ")}`, "    ").map((line) => layout.paint("dim", line));
      }
      function withRoom(rows, { columns: most }) {
        const others = (0, text_paint.jC)(rows, [])[0]?.slice(1) ?? [];
        const room = Math.max(leastName, most - widthOf(others) - gap.length);
        return rows.map(([name = "", ...cells]) => [(0, shorten.m)(name, room)].concat(cells));
      }
      const gap = "  ";
      const leastName = 16;
      function inColumns(cells) {
        return `${gap}${cells.join(gap)}`.trimEnd();
      }
      function widthOf(cells) {
        return cells.reduce((sum, cell) => sum + gap.length + (0, wrap.V)(cell), 0);
      }
      function toneOf({ red, verdict, growthBytes }) {
        if (red)
          return "red";
        if (verdict !== "pass" && verdict !== "no-baseline")
          return "yellow";
        return growthBytes !== null && growthBytes < 0 ? "green" : "bold";
      }
      function sizeCells(image, platform) {
        const [before, after] = (0, sentences.pG)(platform, image);
        return [(0, phrase_escape.tg)((0, sentences.bc)(image, platform)), before, after, (0, sentences.mF)(platform)];
      }
      function causeLines(image, platform, layout) {
        if (platform.growthBytes === null || !(0, sentences.Hq)(platform))
          return [];
        const { own, base, restBytes, doubt } = (0, causes_causes.il)(platform, image, 8);
        const causes = [...own, ...base === null || base.growthBytes === 0 ? [] : [base]];
        const told = causes.map((cause) => ({
          amount: (0, build_bytes.eD)(cause.growthBytes),
          what: (0, phrase_escape.tg)([...cause.what, ...(0, cause_parts.FM)(cause)])
        }));
        const rows = [...told, ...restBytes === 0 ? [] : [{ amount: (0, build_bytes.eD)(restBytes), what: "everything else" }]];
        const title = layout.lines((0, phrase_escape.tg)(["Where it comes from, ", ...(0, sentences.bc)(image, platform), ":"]));
        const cost = platform.newBytes === null ? [] : layout.lines((0, phrase_escape.tg)([(0, parts.iN)(platform, platform.newBytes)]));
        const unsure = doubt.length === 0 ? [] : layout.lines((0, phrase_escape.tg)(doubt));
        return [...rows.length === 0 ? [] : [...title, ...(0, text_paint.q$)(rows, layout), ...unsure], ...cost];
      }
    })
  ),
  /***/
  2507: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CU: () => (
          /* binding */
          analysisTitles
        ),
        /* harmony export */
        JN: () => (
          /* binding */
          packageParts
        ),
        /* harmony export */
        Xc: () => (
          /* binding */
          unreadWords
        ),
        /* harmony export */
        ir: () => (
          /* binding */
          wasteWords
        ),
        /* harmony export */
        oR: () => (
          /* binding */
          contentParts
        ),
        /* harmony export */
        on: () => (
          /* binding */
          layerParts
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8099);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6932);
      var _causes_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5484);
      const analysisTitles = {
        layers: "Layers, the lowest first",
        packages: "Largest packages",
        directories: "Largest directories",
        files: "Largest files"
      };
      const mostLayers = 40;
      const mostParts = 10;
      function layerParts({ image, platform }) {
        const layers = image.measurement.platforms.find((one) => one.platform === platform.platform)?.layers ?? [];
        const large = new Set(layers.toSorted((one, other) => other.compressedBytes - one.compressedBytes).slice(0, mostLayers));
        const shown = layers.filter((layer) => large.has(layer));
        const rest = layers.filter((layer) => !large.has(layer));
        const others = rest.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
        const more = rest.length === 0 ? [] : [{ bytes: others, what: [`in ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.U9)(rest.length, "smaller layer")}`] }];
        return [...shown.map((layer) => ({ bytes: layer.compressedBytes, what: layerWords(layer) })), ...more];
      }
      function layerWords(layer) {
        const where = (0, _causes_causes_js__WEBPACK_IMPORTED_MODULE_0__.ie)(layer);
        const remarks = [...where === null ? [] : [where], ...layer.origin === "base" ? ["base image"] : []];
        return [...(0, _causes_causes_js__WEBPACK_IMPORTED_MODULE_0__.ut)(layer), ...remarks.length === 0 ? [] : [` (${remarks.join(", ")})`]];
      }
      function packageParts({ platform: { packages } }) {
        const list = packages?.list ?? [];
        const rest = list.slice(mostParts);
        const others = rest.reduce((sum, { baseBytes, ownBytes }) => sum + baseBytes + ownBytes, 0);
        const more = rest.length === 0 ? [] : [{ bytes: others, what: [`in ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.U9)(rest.length, "smaller package")}`] }];
        const shown = list.slice(0, mostParts).map((found) => {
          const { name, version, type, baseBytes, ownBytes } = found;
          const remarks = [type, ...baseBytes > 0 && ownBytes === 0 ? ["base image"] : []];
          return {
            bytes: baseBytes + ownBytes,
            what: [{ code: name }, version === "" ? "" : ` ${version}`, ` (${remarks.join(", ")})`]
          };
        });
        return [...shown, ...more];
      }
      function contentParts({ platform: { files } }) {
        if (files === null)
          return { directories: [], files: [] };
        const directories = files.directories.slice(0, mostParts).map(({ path, growthBytes, changedFiles }) => ({
          bytes: growthBytes,
          what: [{ code: `/${path}` }, ` (${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.U9)(changedFiles, "file")})`]
        }));
        const single = files.files.slice(0, mostParts).map(({ path, headBytes }) => ({ bytes: headBytes, what: [{ code: `/${path}` }] }));
        return { directories, files: single };
      }
      function unreadWords({ image, platform: { files } }) {
        if (files !== null)
          return null;
        if (image.measurement.source !== "registry")
          return ["What is in the layers is not known: not all of them could be read."];
        const how = [
          { code: "docker pull" },
          " it, and write ",
          { code: "local://" },
          " in place of ",
          { code: "registry://" },
          "."
        ];
        return ["What is in the layers is not known: for an image in a registry, only the manifest is read. ", ...how];
      }
      function wasteWords({ platform: { waste } }) {
        if (waste === null)
          return null;
        if (waste.total.compressedBytes === 0)
          return ["Nothing is wasted: no layer hides bytes of another."];
        const { total, paths } = waste;
        const [largest] = paths;
        const most = largest === void 0 ? [] : [", most of it ", { code: `/${largest.path}` }];
        return [`${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.z3)(total.compressedBytes)} are hidden by later layers, but still pulled`, ...most, "."];
      }
    })
  )
};
