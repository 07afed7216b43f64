export const id = 952;
export const ids = [952];
export const modules = {
  /***/
  9147: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        H: () => (
          /* binding */
          claimToPaste
        ),
        B: () => (
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
      function claimToPaste(image, bound) {
        const name = image === null || /[()]/.test(image) ? "" : `(${image})`;
        return `Image-Size-Justification${name}: <${own_words.Fb}> (up to ${bound})`;
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
        const lines = paragraphs.map((paragraph2) => isUntouched(paragraph2, untouched) ? [] : linesOf(paragraph2));
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
  9400: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          trendOf
        )
        /* harmony export */
      });
      function trendOf(image, platform, report) {
        const earlier = image.history.flatMap(({ commit, recordedAt, platforms }) => platforms.filter((one) => one.platform === platform.platform).map(({ sizeBytes, packages = [] }) => ({ commit, recordedAt, sizeBytes, packages })));
        const points = [...earlier, { commit: null, recordedAt: report.createdAt, sizeBytes: platform.sizeBytes, packages: [] }];
        return points.map(({ commit, recordedAt, sizeBytes, packages }, index) => {
          const before = points[index - 1];
          const changeBytes = before === void 0 ? null : sizeBytes - before.sizeBytes;
          return { commit, recordedAt, sizeBytes, changeBytes, packages };
        });
      }
    })
  ),
  /***/
  8533: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        w: () => (
          /* binding */
          renderComment
        )
      });
      var finding_fold = __webpack_require__(4862);
      var bytes = __webpack_require__(8099);
      var shorten = __webpack_require__(997);
      var phrase_escape = __webpack_require__(5518);
      var phrase_phrase = __webpack_require__(6932);
      ;
      function wordsIn(phrase) {
        return (0, phrase_escape.tg)(phrase).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      }
      function wordsInBlocks(blocks) {
        return blocks.reduce((sum, block) => sum + wordsIn(phraseOf(block)), 0);
      }
      function phraseOf(block) {
        switch (block.kind) {
          case "say":
            return block.phrase;
          case "paste":
            return [block.lines.join(" ")];
          case "quote":
            return [block.text];
        }
      }
      function fitting(phrases, { room, least = 0 }) {
        const shown = [];
        const left = [];
        let rest = room;
        for (const phrase of phrases) {
          const words = wordsIn(phrase);
          const fits = words <= rest || shown.length < least;
          (fits ? shown : left).push(phrase);
          if (fits)
            rest -= words;
        }
        return { shown, left, room: Math.max(0, rest) };
      }
      var guidance_remarks = __webpack_require__(2097);
      var unanswered = __webpack_require__(3102);
      var beside_words = __webpack_require__(2467);
      var blocked = __webpack_require__(1581);
      var causes = __webpack_require__(6381);
      var line_links = __webpack_require__(2627);
      var quiet_upgrades = __webpack_require__(3728);
      var rule_changes = __webpack_require__(8311);
      var sentences = __webpack_require__(2647);
      var markup = __webpack_require__(8845);
      var markdown_parts = __webpack_require__(2659);
      ;
      const mostWords = { red: 90, green: 40 };
      const leastForCauses = 10;
      function headOf(report, main, rows) {
        const limit = report.red ? mostWords.red : mostWords.green;
        const heading = (0, sentences.DD)(report);
        const cells = sizeRows(report, main);
        const numbers = wordsIn(["Image size: ", ...heading]) + wordsInRow(report, cells[0]);
        const { red, loud, calm, whole } = boxesOf(report, limit - numbers);
        const fixed = numbers + wordsInBlocks([...red, ...loud, ...calm]);
        const rules = rulesThatFit(report, limit - fixed - leastForCauses);
        const causes2 = causesLine(report, Math.max(0, limit - fixed - rules.words));
        const room = limit - fixed - rules.words - roomOf(causes2);
        const said = (0, guidance_remarks.ro)(report);
        const remarks = fitting([
          ...(0, beside_words.f)(report),
          ...(0, quiet_upgrades.t)(report),
          ...pushNews(main),
          ...said.news,
          ...doubtOf(report),
          ...said.others
        ], { room });
        return {
          blocks: [
            `### \u{1F4E6} Image size: ${(0, phrase_escape.Hi)(heading)}`,
            ...rules.shown.length === 0 ? [] : [(0, markup.FY)(rules.shown)],
            ...red.length > 0 ? [(0, markup.xE)("IMPORTANT", (0, markdown_parts.Qf)(red))] : [],
            ...loud.length > 0 ? [(0, markup.xE)("WARNING", (0, markdown_parts.Qf)(loud))] : [],
            ...(0, markdown_parts.Qf)(calm),
            ...cells.length === 0 ? [] : [(0, markup.tp)(columnsOf(report), cells.slice(0, rows))],
            ...(0, markdown_parts.zj)(cells.length - rows, "platform"),
            ...[...causes2, ...remarks.shown].map(markup.FY)
          ],
          left: [...rules.left, ...whole, ...remarks.left, ...said.inFull]
        };
      }
      function roomOf(phrases) {
        return phrases.reduce((sum, phrase) => sum + wordsIn(phrase), 0);
      }
      function rulesThatFit(report, room) {
        const all = (0, rule_changes.Rr)(report);
        const more = (rest2) => [` ${(0, phrase_phrase.U9)(rest2, "more change")} in Notes.`];
        const isWhole = roomOf(all) <= room;
        const { shown, left: rest } = fitting(all, { room: isWhole ? room : room - wordsIn(more(1)), least: 1 });
        const line = [...(0, phrase_phrase.fj)(shown, " "), ...rest.length === 0 ? [] : more(rest.length)];
        return { shown: line, words: wordsIn(line), left: rest };
      }
      const reasonLengths = [500, 240, 160, 120, 90, 60];
      function boxesOf(report, room) {
        const red = (0, blocked.Z5)(report, report.images);
        const { loud, calm } = (0, unanswered.bj)(report, report.images);
        const most = room - (red.length === 0 ? 0 : wordsInBlocks(red) + leastForCauses);
        if (wordsInBlocks([...loud, ...calm]) <= most)
          return { red, ...boxed(red, { loud, calm }), whole: [] };
        const whole = [...loud, ...calm].flatMap((block) => block.kind === "say" ? [block.phrase] : []);
        return { red, ...red.length > 0 ? { loud: [], calm: [] } : firstInBrief(report, most), whole };
      }
      function firstInBrief(report, room) {
        const ways = reasonLengths.map((longest) => {
          const { loud, calm } = (0, unanswered.bj)(report, report.images, longest);
          return loud.length > 0 ? { loud: loud.slice(0, 1), calm: [] } : { loud: [], calm: calm.slice(0, 1) };
        });
        const none = { loud: [], calm: [] };
        return ways.find(({ loud, calm }) => wordsInBlocks([...loud, ...calm]) <= room) ?? ways.at(-1) ?? none;
      }
      function boxed(red, { loud, calm }) {
        return red.length > 0 ? { loud: [], calm: [...loud, ...calm] } : { loud, calm };
      }
      function columnsOf({ mode, pullRequest }) {
        const sides = mode === "record" ? "Before \u2192 now" : pullRequest === null ? "Base \u2192 now" : "Base \u2192 PR";
        return [(0, markdown_parts.kb)("Image"), (0, markdown_parts.kb)("Change"), (0, markdown_parts.kb)(sides)];
      }
      function sizeRows(report, rows) {
        const [only, ...others] = rows;
        if (only !== void 0 && others.length === 0 && only.platform.growthBytes === null)
          return [];
        return rows.map((row) => sizeRow(row, report));
      }
      function sizeRow({ image, platform }, { images }) {
        const isOffender = platform.red || platform.verdict !== "pass" && platform.verdict !== "no-baseline";
        const emphasise = (phrase) => isOffender ? [{ strong: phrase }] : phrase;
        const name = [{ code: image.name }, ...image.platforms.length === 1 ? [] : [{ small: [platform.platform] }]];
        const own = (0, sentences.m1)(platform, image);
        const isAlone = images.length === 1 && image.platforms.length === 1;
        const reached = isAlone ? null : (0, sentences.Kb)(platform, image);
        const basis = (0, sentences.S3)(platform, image);
        return [
          name,
          [
            ...emphasise([(0, sentences.cO)(platform, image)]),
            ...own === null ? [] : [`, ${own}`],
            ...reached === null ? [] : [{ small: [reached] }]
          ],
          [(0, sentences.aB)(platform), ...basis === null ? [] : [{ small: [basis] }]]
        ];
      }
      function wordsInRow(report, cells) {
        const heads = columnsOf(report).map(({ title: head }) => [head]);
        return cells === void 0 ? 0 : roomOf([...heads, ...cells]);
      }
      const partDetails = [8, 3, 2, 1].flatMap((most) => [true, false].map((isWhole) => ({ most, isWhole })));
      const causeDetails = [3, 2, 1].flatMap((most) => [2, 1, 0].flatMap((withParts) => partDetails.flatMap((parts) => [true, false].map((saysRest) => ({ most, withParts, parts, saysUnchanged: false, saysRest })))));
      function causesLine(report, room) {
        const row = worstRow(report);
        if (row === null || room === 0)
          return [];
        const isAlone = report.images.length === 1;
        const lead = isAlone ? ["Where it comes from: "] : ["Where ", { code: row.image.name }, " changed: "];
        const { layers } = row.platform;
        if ((0, causes.WC)(layers, row.platform))
          return [[...lead, "the same content, stored another way"]];
        const lines = causeDetails.map((detail) => lead.concat((0, phrase_phrase.fj)(causesOf(row, detail), " \xB7 ")));
        const [line] = lines.filter((one) => wordsIn(one) <= room).toSorted((a, b) => wordsIn(b) - wordsIn(a));
        return line === void 0 || wordsIn(line) === wordsIn(lead) ? [] : [(0, line_links._)(line, report)];
      }
      function doubtOf(report) {
        const row = worstRow(report);
        if (row === null)
          return [];
        const { doubt } = (0, causes.il)(row.platform, row.image, markdown_parts.Vz.most);
        return doubt.length === 0 ? [] : [doubt];
      }
      function worstRow(report) {
        const worst = (0, sentences.LR)(report.images).find((image) => image.platforms.some(isCompared));
        const rows = worst === void 0 ? [] : (0, markdown_parts.UV)(worst);
        return rows.find(({ platform }) => isCompared(platform)) ?? null;
      }
      function isCompared(platform) {
        return platform.growthBytes !== null && (0, sentences.Hq)(platform);
      }
      function causesOf({ image, platform }, detail) {
        const parts = (0, markdown_parts.OD)(image, platform, detail).map((phrase) => (0, phrase_phrase.UF)(phrase, (piece) => ({ ...piece, code: brief(piece.code) })));
        const total = (0, bytes.eD)(platform.growthBytes ?? 0);
        return parts.length === 1 ? parts.map((phrase) => withoutAmount(phrase, total)) : parts;
      }
      function withoutAmount(phrase, amount) {
        const at = phrase.findIndex((piece) => isAmount(piece, amount));
        return at < 1 ? phrase : [...phrase.slice(0, at - 1), ...phrase.slice(at + 1)];
      }
      function isAmount(piece, amount) {
        return piece === amount || typeof piece === "object" && "strong" in piece && piece.strong[0] === amount;
      }
      const longestCode = 48;
      function brief(code) {
        const words = code.split(" ");
        const few = words.length <= 6 ? words : [...words.slice(0, 3), "\u2026", ...words.slice(-1)];
        return (0, shorten.m)(few.join(" "), longestCode);
      }
      const worthNews = 1e7;
      function pushNews(rows) {
        const [row, ...others] = rows;
        if (row === void 0 || others.length > 0)
          return [];
        const { newBytes, sizeBytes, growthBytes } = row.platform;
        const isNews = newBytes !== null && newBytes >= worthNews && newBytes * 2 >= sizeBytes;
        if (!isNews || growthBytes === null || (0, sentences.Hq)(row.platform))
          return [];
        return [[`The size is the same, but a push adds ${(0, markdown_parts.rX)(row.platform, newBytes)}: ${(0, markdown_parts.Z8)(row.platform)}.`]];
      }
      function rowsOf(image) {
        return byUrgency(image.platforms).map((platform) => ({ image, platform }));
      }
      var file_folds = __webpack_require__(9294);
      var advice_to_reader = __webpack_require__(6307);
      var cost_words = __webpack_require__(2464);
      var package_words = __webpack_require__(9881);
      ;
      const longestTable = 25;
      function packageFold({ image, platform }, report, { limit, isAlone }) {
        const { packages } = platform;
        if (packages === null || packages.changedPackages === 0 || limit === 0)
          return [];
        const [before, after] = (0, markdown_parts.WT)(report);
        const shown = packages.changes.slice(0, Math.min(limit, longestTable));
        const who = isAlone ? [] : [" of ", ...(0, sentences.bc)(image, platform)];
        const rows = shown.map((found) => [
          [{ code: found.name }, ` ${found.type}`],
          [(0, package_words.dQ)(found)],
          [found.change === "new" ? "\u2013" : (0, bytes.z3)(found.baselineBytes)],
          [found.change === "gone" ? "\u2013" : (0, bytes.z3)(found.headBytes)],
          [(0, bytes.eD)(found.growthBytes)]
        ]);
        const columns = [(0, markdown_parts.kb)("Package, in compressed bytes"), (0, markdown_parts.kb)("Version"), (0, markdown_parts.pG)(before), (0, markdown_parts.pG)(after), (0, markdown_parts.pG)("Change")];
        const body = [(0, markup.tp)(columns, rows), ...(0, markdown_parts.zj)(packages.changedPackages - shown.length, "changed package")];
        return [(0, markup.zH)(["Packages", ...who, ` (${packages.changedPackages} changed)`], body.join("\n\n"))];
      }
      var markdown_layers = __webpack_require__(8127);
      var facts_trend = __webpack_require__(9400);
      var words_provenance = __webpack_require__(8514);
      ;
      const levels = [
        { rows: 100, explained: 8, layers: 40, trend: 15, notes: 20, hasWords: true },
        { rows: 60, explained: 5, layers: 20, trend: 10, notes: 10, hasWords: true },
        { rows: 40, explained: 3, layers: 10, trend: 5, notes: 5, hasWords: true },
        { rows: 20, explained: 1, layers: 5, trend: 0, notes: 3, hasWords: true },
        { rows: 10, explained: 1, layers: 0, trend: 0, notes: 0, hasWords: true },
        { rows: 3, explained: 0, layers: 0, trend: 0, notes: 0, hasWords: true },
        { rows: 1, explained: 0, layers: 0, trend: 0, notes: 0, hasWords: false }
      ];
      const defaultLimit = 6e4;
      function renderComment(report, options) {
        return (0, markup.eO)(levels, options.limit ?? defaultLimit, (detail) => renderWith(report, options, detail));
      }
      const longestResolved = 5;
      function renderResolved(report, options) {
        const isMeasured = report.images.every(({ baseline }) => baseline.kind === "found");
        const state = isMeasured ? "resolved" : "no longer compared";
        const sentences2 = [
          [`\u{1F4E6} Image size: ${state}.`],
          [...headline(report), "."],
          ...quietUpgradeSentences(report)
        ];
        const line = paragraph(join(sentences2.slice(0, longestResolved), " "));
        return `${line}
${smallPrint(provenance(report))}
${lastLine(options)}`;
      }
      function lastLine({ marker }) {
        return marker === "" ? "" : `${marker}
`;
      }
      function renderWith(report, options, detail) {
        const images = (0, sentences.LR)(report.images);
        const [main, quiet] = (0, markdown_parts.aN)(images, ({ platforms }) => (0, sentences.td)(platforms));
        const head = headOf(report, main, detail.rows);
        const blocks = [
          ...detail.hasWords ? head.blocks : numbersOnly(report, main, detail.rows),
          ...detail.hasWords ? claimsFold(report) : [],
          ...quietFold(report, quiet, detail),
          ...folds(report, { images, left: head.left }, detail),
          (0, markdown_parts.fk)([...(0, words_provenance.aH)(report), ...(0, words_provenance.uP)(options.runUrl ?? null), ...howMeasured(report)])
        ];
        return `${blocks.join("\n\n")}
${lastLine(options)}`;
      }
      function numbersOnly(report, rows, limit) {
        const cells = sizeRows(report, rows);
        return [
          `### \u{1F4E6} Image size: ${(0, phrase_escape.Hi)((0, sentences.Pl)(report))}`,
          ...cells.length === 0 ? [] : [(0, markup.tp)(columnsOf(report), cells.slice(0, limit))],
          "There was no room for more; the job summary has the whole report."
        ];
      }
      function claimsFold(report) {
        const blocks = (0, blocked.k1)(report);
        const amount = blocks.reduce((sum, block) => sum + (block.kind === "paste" ? block.lines.length : 0), 0);
        return amount === 0 ? [] : [(0, markup.zH)([`Lines for ${(0, phrase_phrase.U9)(amount, "more image")}`], (0, markdown_parts.Qf)(blocks).join("\n\n"))];
      }
      function quietFold(report, quiet, { rows }) {
        if (quiet.length === 0)
          return [];
        const shown = (0, markup.tp)(columnsOf(report), sizeRows(report, quiet).slice(0, rows));
        return [(0, markup.zH)([`Unchanged (${quiet.length})`], [shown, ...(0, markdown_parts.zj)(quiet.length - rows, "platform")].join("\n\n"))];
      }
      function changedImages(images) {
        return images.filter((image) => (0, sentences.Hq)((0, markdown_parts.mD)(image).platform));
      }
      function folds(report, { images, left: notes }, detail) {
        const isAlone = images.length === 1 && images[0]?.platforms.length === 1;
        const shown = changedImages(images).slice(0, detail.explained);
        const layers = shown.flatMap((image) => (0, markdown_layers.vV)((0, markdown_parts.mD)(image), report, { limit: detail.layers, isAlone }));
        const rows = shown.map(markdown_parts.mD);
        const touched = images.map(markdown_parts.mD).filter(({ platform }) => (0, sentences.Hq)(platform) || (platform.files?.changedFiles ?? 0) > 0);
        const options = { limit: detail.layers, isAlone };
        const explained = touched.slice(0, detail.explained);
        const files = explained.flatMap((row) => [packageFold(row, report, options), (0, file_folds.A)(row, report, options)].flat());
        const mended = images.map(markdown_parts.mD).filter(({ platform }) => (0, sentences.Hq)(platform) || (0, sentences.Sq)(platform));
        const findings = detail.layers === 0 ? [] : mended.slice(0, detail.explained).flatMap((row) => (0, finding_fold.r)(row, { isAlone, report }));
        const waste = rows.flatMap((row) => (0, file_folds.E)(row, { limit: detail.layers, isAlone }));
        return [
          ...detail.hasWords ? reasonFold(images, detail) : [],
          ...othersFold(report, images, detail),
          ...layers,
          ...files,
          ...findings,
          ...waste,
          ...pushFold(report, rows, detail),
          ...trendFold(report, images, detail),
          ...notesFold(report, notes, detail),
          ...report.docsUrl === null ? [measuredFold] : []
        ];
      }
      function reasonFold(images, { explained }) {
        return (0, advice_to_reader.t)(images).slice(0, explained).map(({ image, bound, text }) => {
          const who = images.length === 1 ? [] : [" of ", { code: image.name }];
          return (0, markup.zH)(["The reason", ...who, `, ${bound}: ${(0, phrase_escape.uH)(text, 60)}`], (0, markup.fh)(text));
        });
      }
      function othersFold(report, images, { explained }) {
        const told = worstRow(report)?.platform;
        const rows = changedImages(images).slice(0, explained).flatMap(markdown_parts.UV).filter(({ platform }) => platform !== told && platform.growthBytes !== null && (0, sentences.Hq)(platform)).slice(0, 2 * explained);
        if (rows.length === 0)
          return [];
        const items = rows.map((row) => `- ${(0, phrase_escape.Hi)((0, line_links._)((0, markdown_parts.dT)(row, false), report))}`);
        const title = images.length === 1 ? "Where it comes from on other platforms" : "Where other images changed";
        return [(0, markup.zH)([`${title} (${rows.length})`], items.join("\n"))];
      }
      function pushFold(report, rows, { explained }) {
        const pushed = rows.slice(0, explained).flatMap((row) => row.platform.newBytes === null ? [] : [{ ...row, newBytes: row.platform.newBytes }]);
        const [only, ...others] = pushed;
        if (only === void 0)
          return [];
        if (others.length === 0 && report.images.length === 1)
          return [
            (0, markup.zH)([`What a push costs (${(0, markdown_parts.rX)(only.platform, only.newBytes)})`], (0, markup.FY)([(0, markdown_parts.iN)(only.platform, only.newBytes)]))
          ];
        const items = pushed.map(({ image, platform, newBytes }) => {
          const words = `: a push adds ${(0, markdown_parts.rX)(platform, newBytes)} (${(0, markdown_parts.Z8)(platform)}${(0, cost_words.xe)(platform)})`;
          return `- ${(0, phrase_escape.Hi)([{ strong: (0, sentences.bc)(image, platform) }, words])}`;
        });
        return [(0, markup.zH)([`What pushes cost (${pushed.length})`], [items.join("\n"), ...(0, markdown_parts.ve)(report)].join("\n\n"))];
      }
      function trendFold(report, images, { trend: limit }) {
        const [image] = images;
        if (image === void 0 || images.length > 1 || limit === 0)
          return [];
        const { platform } = (0, markdown_parts.mD)(image);
        const trend = (0, facts_trend.R)(image, platform, report);
        if (trend.length < 3)
          return [];
        const of = image.platforms.length === 1 ? "" : `, ${platform.platform}`;
        const shown = Math.min(limit, trend.length);
        const title = shown === trend.length ? (0, phrase_phrase.U9)(shown, "size") : `last ${shown} of ${(0, phrase_phrase.U9)(trend.length, "size")}`;
        return [(0, markup.zH)([`Trend on the base branch (${title}${of})`], (0, markdown_parts._K)(trend, shown))];
      }
      function notesFold(report, notes, { notes: limit }) {
        const all = [...notes, ...(0, guidance_remarks.ri)(report).map((note) => [note])];
        if (all.length === 0 || limit === 0)
          return [];
        const items = all.slice(0, limit).map((note) => `- ${(0, markup.FY)(note)}`);
        return [(0, markup.zH)([`Notes (${all.length})`], items.join("\n"))];
      }
      function howMeasured({ docsUrl }) {
        return docsUrl === null ? [] : [" \xB7 ", { link: "how this is measured", to: `${docsUrl}docs/yardstick.md` }];
      }
      const measuredFold = (0, markup.zH)(["How this is measured"], [
        "The size of an image is its config plus its distinct compressed layers: what a registry stores and a node downloads.",
        "The baseline is what was recorded for the commit this change merges into, or for its nearest ancestor that has one.",
        "Differences below 1 kB or 0.01% count as unchanged, and a layer that was only rebuilt is not counted as growth."
      ].join(" "));
    })
  ),
  /***/
  9294: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          fileFold
        ),
        /* harmony export */
        E: () => (
          /* binding */
          wasteFold
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
      var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2659);
      var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8845);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6932);
      var _words_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6381);
      var _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2647);
      function fileFold({ image, platform }, report, { limit, isAlone }) {
        const { files } = platform;
        if (files === null || files.files.length === 0 || limit === 0)
          return [];
        const [before, after] = (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.WT)(report);
        const who = isAlone ? [] : [" of ", ...(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__.bc)(image, platform)];
        const shown = files.files.slice(0, Math.min(limit, longestTable));
        const title = ["Largest file changes", ...who, ` (${shown.length} of ${files.changedFiles})`];
        const rows = shown.map((file) => [
          [{ code: (0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(file) }, ...file.change === "changed" ? [] : [` (${file.change})`]],
          [file.change === "new" ? "\u2013" : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(file.baselineBytes)],
          [file.change === "gone" ? "\u2013" : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(file.headBytes)],
          [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.eD)(file.growthBytes)]
        ]);
        const body = [
          ...directoryLine(files),
          ...movedLine(files),
          (0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.tp)([(0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.kb)("File, in compressed bytes"), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)(before), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)(after), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)("Change")], rows),
          ...(0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.zj)(files.changedFiles - shown.length, "changed file")
        ];
        return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.zH)(title, body.join("\n\n"))];
      }
      const longestTable = 15;
      const mostDirectories = 5;
      const mostMoves = 5;
      function directoryLine({ directories }) {
        const named = directories.filter(({ changedFiles }) => changedFiles > 1).slice(0, mostDirectories);
        if (named.length === 0)
          return [];
        const parts = named.map(({ path, growthBytes, changedFiles }) => {
          return [{ code: `/${path}` }, ` ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.eD)(growthBytes)} (${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(changedFiles, "file")})`];
        });
        return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.FY)(["By directory: ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)(parts, " \xB7 ")])];
      }
      function movedLine({ moved }) {
        if (moved.length === 0)
          return [];
        const named = moved.slice(0, mostMoves).map(({ from, path, bytes }) => {
          return [{ code: `/${from}` }, " \u2192 ", { code: `/${path}` }, ` (${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(bytes)})`];
        });
        const more = moved.length > mostMoves ? [` \xB7 \u2026 and ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(moved.length - mostMoves, "more place")}`] : [];
        return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.FY)(["Moved, no growth: ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)(named, " \xB7 "), ...more])];
      }
      function wasteFold({ image, platform }, { limit, isAlone }) {
        const { waste } = platform;
        if (waste === null || limit === 0 || !isWorthTelling(waste, platform))
          return [];
        const who = isAlone ? [] : [" in ", ...(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__.bc)(image, platform)];
        const amount = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(waste.own.compressedBytes);
        const rows = waste.paths.slice(0, Math.min(limit, longestTable)).map((path) => [
          [{ code: `/${path.path}` }],
          [wasteWords[path.kind]],
          [`${path.layer + 1} \u2192 ${path.hiddenBy + 1}`],
          [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(path.bytes.compressedBytes)]
        ]);
        const columns = [(0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.kb)("Path"), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.kb)("What a later layer did"), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)("Layers"), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)("Compressed")];
        const why = (0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.FY)([
          "These bytes are pushed and pulled with the image, and no container sees them: a later layer hides them."
        ]);
        return [
          (0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.zH)(["Wasted bytes", ...who, ` (${amount} in this Dockerfile's layers)`], [why, (0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.tp)(columns, rows)].join("\n\n"))
        ];
      }
      const wasteWords = {
        metadata: "stored the same content again (chmod, chown, setcap, ln or copy)",
        replaced: "stored other content",
        deleted: "deleted it"
      };
      const worthBytes = 1e6;
      const worthShare = 100;
      function isWorthTelling({ own }, { sizeBytes }) {
        return own.compressedBytes >= worthBytes || own.compressedBytes * worthShare >= sizeBytes;
      }
    })
  ),
  /***/
  4862: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          findingFold
        )
        /* harmony export */
      });
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6932);
      var _words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
      var _words_line_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2627);
      var _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2647);
      var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8845);
      function findingFold(row, { isAlone, report }) {
        const words = (0, _words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__.Hu)(row);
        if (words.length === 0)
          return [];
        const items = words.map(({ found, change, unless }) => [`- ${(0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0, _words_line_links_js__WEBPACK_IMPORTED_MODULE_3__._)(found, report))}`, indented((0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.EU)("dockerfile", change)), indented((0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.FY)(unless))].join("\n\n"));
        return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.zH)(foldTitle(row, isAlone), items.join("\n\n"))];
      }
      function foldTitle({ image, platform }, isAlone) {
        const { advice: findings } = platform;
        const shown = findings.slice(0, _words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__.Yb);
        const number = findings.length > shown.length ? `the largest ${shown.length} of ${findings.length} findings` : (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U9)(shown.length, "finding");
        const sums = ["image", "push", "unpacking"].flatMap((saves) => {
          const bytes = shown.filter((one) => one.saves === saves).reduce((sum, one) => sum + one.bytes, 0);
          return bytes === 0 ? [] : [(0, _words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__.MT)({ bytes, saves })];
        });
        const who = isAlone ? [" it"] : [" ", ...(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.bc)(image, platform)];
        return ["How to make", ...who, ` smaller (${[number, ...sums].join(", ")})`];
      }
      function indented(block) {
        return block.replaceAll(/^(?=.)/gm, "  ");
      }
    })
  ),
  /***/
  8127: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r_: () => (
          /* binding */
          sides
        ),
        /* harmony export */
        tl: () => (
          /* binding */
          changeNames
        ),
        /* harmony export */
        vV: () => (
          /* binding */
          layerFold
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8099);
      var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2659);
      var _words_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6381);
      var _compare_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2e3);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5518);
      var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8845);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6932);
      var _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);
      function layerFold(row, report, { limit, isAlone }) {
        const { image, platform } = row;
        if (platform.layers.length === 0 || limit === 0)
          return [];
        const changed = platform.layers.filter((layer) => (0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.vx)(layer, platform));
        const { shown, together } = rowsOf(platform);
        const [before, after] = (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.WT)(report);
        const columns = [(0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.kb)("Layer"), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)(before), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)(after), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)("Change")];
        const rows = [...shown.slice(0, limit).map((one) => rowWords(one, image, platform)), ...unchangedRows(together, platform)];
        const who = isAlone ? [] : [" of ", ...(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(image, platform)];
        const title = ["Layers", ...who, ` (${changed.length} changed of ${platform.layers.length})`];
        const body = [(0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.tp)(columns, rows), ...(0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.zj)(shown.length - limit, "changed layer"), ...withoutFiles(platform)];
        return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.zH)(title, body.join("\n\n"))];
      }
      function rowsOf(platform) {
        const isChanged2 = (layer) => (0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.vx)(layer, platform);
        const base = (0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.CJ)(platform);
        const apart = base.some(isChanged2) ? base : [];
        const others = platform.layers.filter((layer) => !apart.includes(layer));
        const all = [...others.filter(isChanged2), ...apart.length === 0 ? [] : [apart]];
        const bytes = (row) => Math.abs(growthOf(row, platform));
        return { shown: all.toSorted((a, b) => bytes(b) - bytes(a)), together: others.filter((layer) => !isChanged2(layer)) };
      }
      function growthOf(row, platform) {
        return [row].flat().reduce((sum, layer) => sum + (0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.Vm)(layer, platform), 0);
      }
      function rowWords(row, image, platform) {
        return isOne(row) ? layerRow(row, platform) : baseRow(row, image, platform);
      }
      function isOne(row) {
        return "change" in row;
      }
      function baseRow(layers, image, platform) {
        const changed = layers.filter((layer) => (0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.vx)(layer, platform));
        const how = (0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.WC)(layers, platform) ? [changeNames["stored-another-way"]] : [];
        const small = [{ small: [[`${changed.length} changed of ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(layers.length, "layer")}`, ...how].join(" \xB7 ")] }];
        const [before, after] = (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__._c)(sumOf(layers, "baseline", platform), sumOf(layers, "head", platform));
        return [[...(0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.kM)(image), ...small], [before], [after], [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.eD)(growthOf(layers, platform))]];
      }
      function withoutFiles({ files }) {
        return files === null ? ["Which files changed is not known: the files of one of the two sides are not listed."] : [];
      }
      function layerRow(layer, platform) {
        const newer = (0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.vz)(layer);
        const before = (0, _compare_layers_js__WEBPACK_IMPORTED_MODULE_2__.Vx)(layer);
        const was = before === null ? null : `was ${before}`;
        const remarks = [(0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.ie)(newer), changeNames[layer.change], ...(0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.lW)(layer), was].filter((part) => part !== null);
        const [then, now] = sides(layer, platform);
        const small = remarks.length === 0 ? [] : [{ small: [(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_7__.uH)(remarks.join(" \xB7 "), 120)] }];
        return [[...(0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.ut)(newer), ...small], [then], [now], [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.eD)((0, _words_causes_js__WEBPACK_IMPORTED_MODULE_1__.Vm)(layer, platform))]];
      }
      const changeNames = {
        new: "new",
        gone: "removed",
        grew: null,
        shrank: null,
        unchanged: "unchanged",
        "same-content": "rebuilt, same content",
        "stored-another-way": "same content, stored another way"
      };
      function sides({ head, baseline }, platform) {
        const [before, after] = [sideBytes(baseline, platform), sideBytes(head, platform)];
        if (before !== null && after !== null)
          return (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__._c)(before, after);
        return [sideWords(baseline, before), sideWords(head, after)];
      }
      function sideWords(layer, bytes) {
        if (layer === null)
          return "\u2013";
        return bytes === null ? "unknown" : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(bytes);
      }
      function unchangedRows(rest, platform) {
        if (rest.length === 0)
          return [];
        const rebuilt = rest.filter(({ change }) => change !== "unchanged").length;
        const small = rebuilt === 0 ? [] : [{ small: [`${rebuilt} of them rebuilt with the same content or size`] }];
        const sum = (side) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(sumOf(rest, side, platform));
        return [[[(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(rest.length, "unchanged layer"), ...small], [sum("baseline")], [sum("head")], ["unchanged"]]];
      }
      function sumOf(layers, side, platform) {
        return layers.reduce((total, layer) => total + (sideBytes(layer[side], platform) ?? 0), 0);
      }
      function sideBytes(layer, { basis }) {
        if (layer === null)
          return null;
        return basis === "compressed" ? layer.compressedBytes : layer.uncompressedBytes;
      }
    })
  ),
  /***/
  8845: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EU: () => (
          /* binding */
          fence
        ),
        /* harmony export */
        FY: () => (
          /* binding */
          paragraph2
        ),
        /* harmony export */
        eO: () => (
          /* binding */
          firstThatFits
        ),
        /* harmony export */
        fh: () => (
          /* binding */
          quotation
        ),
        /* harmony export */
        tp: () => (
          /* binding */
          table2
        ),
        /* harmony export */
        xE: () => (
          /* binding */
          alert
        ),
        /* harmony export */
        zH: () => (
          /* binding */
          details
        )
        /* harmony export */
      });
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);
      function paragraph2(phrase) {
        const line = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(phrase).trimStart();
        return /^(?:[-+=#]|\d+[.)])/.test(line) ? `&#8203;${line}` : line;
      }
      function quotation(text) {
        return `> ${paragraph2([text]).replaceAll("\xA0", " ")}`;
      }
      function table2(columns, rows) {
        const head = `| ${columns.map(({ title }) => (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.CS)(title)).join(" | ")} |`;
        const rule = `|${columns.map(({ align }) => align === "right" ? " ---: " : " :--- ").join("|")}|`;
        return [head, rule, ...rows.map((cells) => `| ${cells.map(cell).join(" | ")} |`)].join("\n");
      }
      function cell(phrase) {
        const text = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(phrase).replaceAll(String.raw`\|`, `\\${_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.VO}|`);
        return text.replaceAll("|", String.raw`\|`);
      }
      function details(summary, body) {
        return `<details><summary>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.ew)(defangHtml((0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.dj)(summary)))}</summary>

${body}

</details>`;
      }
      function defangHtml(html) {
        const pieces = html.split(/(&#\d+;)/);
        return pieces.map((piece, index) => index % 2 === 0 ? (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.e8)(piece) : piece).join("");
      }
      function fence(language, lines) {
        const safe = lines.map((line) => (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.Y_)((0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.Ow)(line)));
        const ticks = "`".repeat(Math.max(3, ...safe.map((line) => (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.Q_)(line) + 1)));
        return [`${ticks}${language}`, ...safe, ticks].join("\n");
      }
      function alert(kind, blocks) {
        const lines = blocks.join("\n\n").split("\n");
        return [`> [!${kind}]`, ...lines.map((line) => `> ${line}`.trimEnd())].join("\n");
      }
      function firstThatFits(levels, limit, render) {
        let text = "";
        for (const level of levels) {
          text = render(level);
          if (text.length <= limit)
            return text;
        }
        return text;
      }
    })
  ),
  /***/
  2659: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MK: () => (
          /* binding */
          guidanceMarkdown
        ),
        /* harmony export */
        OD: () => (
          /* binding */
          causeParts
        ),
        /* harmony export */
        Qf: () => (
          /* binding */
          inBlocks
        ),
        /* harmony export */
        UV: () => (
          /* binding */
          rowsToExplain
        ),
        /* harmony export */
        Vz: () => (
          /* binding */
          inFull
        ),
        /* harmony export */
        WT: () => (
          /* binding */
          sideNames
        ),
        /* harmony export */
        Z8: () => (
          /* binding */
          freshLayers
        ),
        /* harmony export */
        _K: () => (
          /* binding */
          trendTable
        ),
        /* harmony export */
        aN: () => (
          /* binding */
          splitRows
        ),
        /* harmony export */
        dT: () => (
          /* binding */
          explainBriefly
        ),
        /* harmony export */
        fk: () => (
          /* binding */
          smallPrint2
        ),
        /* harmony export */
        iN: () => (
          /* binding */
          traffic
        ),
        /* harmony export */
        kb: () => (
          /* binding */
          left
        ),
        /* harmony export */
        mD: () => (
          /* binding */
          decidingRow
        ),
        /* harmony export */
        pG: () => (
          /* binding */
          right
        ),
        /* harmony export */
        rX: () => (
          /* binding */
          pushedWords
        ),
        /* harmony export */
        ve: () => (
          /* binding */
          totalLine
        ),
        /* harmony export */
        zj: () => (
          /* binding */
          moreRows
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8099);
      var _words_cost_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2464);
      var _words_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6381);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5518);
      var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8845);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6932);
      var _words_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8514);
      var _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2647);
      var _words_package_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9881);
      const left = (title) => ({ title, align: "left" });
      const right = (title) => ({ title, align: "right" });
      function sizeTable(report, rows, limit) {
        const [before, after] = sideNames(report);
        const columns = [left("Image \xB7 platform"), right(before), right(after), right("Change"), left("Budget")];
        const shown = report.mode === "record" ? columns.slice(0, 4) : columns;
        const body = rows.slice(0, limit).map((row) => sizeRow(row).slice(0, shown.length));
        return [table(shown, body), ...moreRows(rows.length - limit, "platform")].join("\n\n");
      }
      function totalLine(report) {
        const words = (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__.iL)(report);
        return words === null ? [] : [(0, _markup_js__WEBPACK_IMPORTED_MODULE_3__.FY)([words])];
      }
      function sideNames({ mode, pullRequest }) {
        if (mode === "record")
          return ["Before", "Now"];
        return ["Base", pullRequest === null ? "Now" : "This PR"];
      }
      function sizeRow({ image, platform }) {
        const { baselineBytes, verdict, red } = platform;
        const [before, after] = sizeWords(platform, image);
        const isOffender = red || verdict !== "pass" && verdict !== "no-baseline";
        const emphasise = (text) => isOffender ? [{ strong: [text] }] : [text];
        const name = subject(image, platform);
        return [
          isOffender ? [{ strong: name }] : name,
          [before, ...beside(baselineBytes === null ? null : uncompressedBefore(image, platform))],
          [...emphasise(after), ...beside(besideHead(image, platform))],
          emphasise(changeWords(platform)),
          [...emphasise(budgetWords(platform, image)), ...beside(ceilingBeside(image, platform))]
        ];
      }
      function ceilingBeside({ budget }, { sizeBytes, uncompressedBytes }) {
        const sizes = { "max-size": sizeBytes, "max-uncompressed-size": uncompressedBytes ?? 0 };
        const kept = ceilingRules.flatMap((rule) => {
          const bytes = ceilingBytes(rule, budget);
          return bytes === null || sizes[rule] > bytes ? [] : [`${rule} ${formatBytes(bytes)}`];
        });
        return kept.length === 0 ? null : kept.join(", ");
      }
      function beside(remark) {
        return remark === null ? [] : [{ small: [remark] }];
      }
      function uncompressedBefore(image, platform) {
        const basis = basisWords(platform, image);
        if (basis !== null)
          return basis;
        const bytes = platform.baselineUncompressedBytes;
        return bytes === null ? null : `${formatBytes(bytes)} uncompressed`;
      }
      function besideHead(image, platform) {
        const basis = basisWords(platform, image);
        if (basis !== null && platform.sizeBytes === platform.judgedBytes)
          return basis;
        if (basis !== null)
          return `${basis}; ${formatBytes(platform.sizeBytes)} ${image.budget.count === "own" ? "in all" : "compressed"}`;
        return platform.uncompressedBytes === null ? null : `${formatBytes(platform.uncompressedBytes)} uncompressed`;
      }
      function moreRows(rest, noun) {
        return rest > 0 ? [(0, _markup_js__WEBPACK_IMPORTED_MODULE_3__.FY)([`\u2026 and ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U9)(rest, `more ${noun}`)} that ${rest === 1 ? "is" : "are"} not shown here.`])] : [];
      }
      function explanations(rows, { isAlone, report }) {
        const changed = rows.filter(({ platform }) => platform.growthBytes !== null && isChanged(platform));
        if (changed.length === 0)
          return [];
        const linked = (phrase) => withLineLinks(phrase, report);
        if (isAlone)
          return changed.flatMap(explain).map(linked).map(paragraph);
        const items = changed.map((row) => `- ${inMarkdown(linked(explainBriefly(row, true)))}`);
        return [["Where it comes from:", ...items].join("\n")];
      }
      function explain({ image, platform }) {
        const parts = causeParts(image, platform, inFull);
        const { doubt } = findCauses(platform, image, inFull.most);
        const more = doubt.length === 0 ? [] : [". ", ...doubt];
        const where = parts.length === 0 ? [] : [["Where it comes from: ", ...join(parts, " \xB7 "), ...more]];
        return platform.newBytes === null ? where : [...where, [traffic(platform, platform.newBytes)]];
      }
      function explainBriefly({ image, platform }, hasPush) {
        const causes = causeParts(image, platform, inBrief);
        const push = !hasPush || platform.newBytes === null ? [] : [[`a push adds ${pushedWords(platform, platform.newBytes)} (${freshLayers(platform)}${(0, _words_cost_words_js__WEBPACK_IMPORTED_MODULE_5__.xe)(platform)})`]];
        const parts = [...causes.length === 0 ? [] : [(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.fj)(causes, " \xB7 ")], ...push];
        return [{ strong: (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__.bc)(image, platform) }, ": ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.fj)(parts, "; ")];
      }
      const inFull = {
        most: 4,
        withParts: 2,
        parts: { most: 8, isWhole: true },
        saysUnchanged: true,
        saysRest: true
      };
      const inBrief = { most: 4, withParts: 1, parts: { most: 8, isWhole: true }, saysUnchanged: false, saysRest: true };
      function causeParts(image, platform, detail) {
        const { own, base, restBytes } = (0, _words_causes_js__WEBPACK_IMPORTED_MODULE_0__.il)(platform, image, detail.most);
        const isBaseFirst = base !== null && Math.abs(base.growthBytes) > Math.abs(own[0]?.growthBytes ?? 0);
        const nothing = { most: 0, isWhole: false };
        const partsAt = (index) => index < detail.withParts ? detail.parts : nothing;
        const parts = own.map((cause, index) => causePart(cause, index === 0 && !isBaseFirst, partsAt(index)));
        const unchanged = base === null || !detail.saysUnchanged ? [] : [[...base.what, " unchanged"]];
        const basePart = base === null || base.growthBytes === 0 ? unchanged : [causePart(base, isBaseFirst, isBaseFirst ? detail.parts : nothing)];
        const rest = restBytes === 0 || !detail.saysRest ? [] : [[`everything else ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.eD)(restBytes)}`]];
        return own.length === 0 && base === null ? [] : [...parts, ...basePart, ...rest];
      }
      function causePart(cause, isFirst, parts) {
        const change = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.eD)(cause.growthBytes);
        return [...cause.what, " ", isFirst ? { strong: [change] } : change, ...(0, _words_causes_js__WEBPACK_IMPORTED_MODULE_0__.FM)(cause, parts)];
      }
      function traffic(platform, newBytes) {
        const amount = pushedWords(platform, newBytes);
        const layers = freshLayers(platform);
        if (isKeptUncompressed(platform))
          return `Pushing this image adds ${amount} to the registry (${layers}; a push compresses what it sends), and a node that runs the base version pulls as much.`;
        return `Pushing this image adds ${amount} to the registry (${layers}), and a node that runs the base version pulls the same ${amount}${(0, _words_cost_words_js__WEBPACK_IMPORTED_MODULE_5__.pH)(platform)}.${rebuilt(platform)}${(0, _words_cost_words_js__WEBPACK_IMPORTED_MODULE_5__.x9)(platform)}`;
      }
      function pushedWords(platform, newBytes) {
        return `${isKeptUncompressed(platform) && newBytes > 0 ? "up to " : ""}${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(newBytes)}`;
      }
      function isKeptUncompressed({ basis, layers }) {
        const head = layers.flatMap((layer) => layer.head ?? []);
        return basis === "uncompressed" && head.length > 0 && head.every(({ compression }) => compression === "none");
      }
      const worthTelling = 1e6;
      function rebuilt({ layers }) {
        const ways = [
          { change: "same-content", how: "built again with other timestamps" },
          { change: "stored-another-way", how: "compressed another way" }
        ];
        const told = ways.flatMap(({ change, how }) => {
          const again = layers.filter((layer) => layer.change === change);
          const bytes = again.reduce((sum, { head }) => sum + (head?.compressedBytes ?? 0), 0);
          return bytes < worthTelling ? [] : [` ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(bytes)} of it is what was there before, ${how}.`];
        });
        return told.join("");
      }
      function freshLayers({ layers }) {
        const head = layers.filter((layer) => layer.head !== null);
        const fresh = head.filter(({ change }) => change !== "unchanged").length;
        return `${fresh} of ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U9)(head.length, "layer")} ${fresh === 1 ? "is" : "are"} new`;
      }
      function guidanceMarkdown({ red, loud, calm }) {
        if (red.length > 0)
          return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_3__.xE)("IMPORTANT", inBlocks(red)), ...inBlocks([...loud, ...calm])];
        return [...loud.length > 0 ? [(0, _markup_js__WEBPACK_IMPORTED_MODULE_3__.xE)("WARNING", inBlocks(loud))] : [], ...inBlocks(calm)];
      }
      function inBlocks(blocks) {
        return blocks.map((block) => {
          switch (block.kind) {
            case "say":
              return (0, _markup_js__WEBPACK_IMPORTED_MODULE_3__.FY)(block.phrase);
            case "paste":
              return (0, _markup_js__WEBPACK_IMPORTED_MODULE_3__.EU)("text", block.lines);
            case "quote":
              return (0, _markup_js__WEBPACK_IMPORTED_MODULE_3__.fh)(block.text);
          }
        });
      }
      function trendTable(trend, limit) {
        const columns = [left("Recorded"), left("Commit"), right("Size"), right("Change")];
        const rows = trend.slice(-limit).toReversed().map(({ commit, recordedAt, sizeBytes, changeBytes, packages }) => [
          [(0, _words_provenance_js__WEBPACK_IMPORTED_MODULE_1__.vd)(recordedAt)],
          commit === null ? ["this run"] : [{ code: commit.slice(0, 7) }],
          [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(sizeBytes)],
          [changeBytes === null ? "\u2013" : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.eD)(changeBytes), ...(0, _words_package_words_js__WEBPACK_IMPORTED_MODULE_7__.jQ)(packages)]
        ]);
        return (0, _markup_js__WEBPACK_IMPORTED_MODULE_3__.tp)(columns, rows);
      }
      function splitRows(images, platformsOf) {
        const rows = images.flatMap((image) => platformsOf(image).map((platform) => ({ image, platform })));
        const isQuiet = ({ platform }) => platform.verdict === "pass" && !(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__.Hq)(platform);
        const quiet = rows.filter(isQuiet);
        return quiet.length === rows.length || quiet.length < 2 ? [rows, []] : [rows.filter((row) => !isQuiet(row)), quiet];
      }
      function decidingRow(image) {
        return { image, platform: (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__.C$)(image) };
      }
      function rowsToExplain(image) {
        const offending = (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__.td)(image.platforms).filter(({ verdict }) => !["pass", "no-baseline", "unknown"].includes(verdict));
        return offending.length === 0 ? [decidingRow(image)] : offending.map((platform) => ({ image, platform }));
      }
      function smallPrint2(phrase) {
        return `<sub>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_8__.Hi)(phrase)}</sub>`;
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
        S: () => (
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
      var words_causes = __webpack_require__(6381);
      var quiet_upgrades = __webpack_require__(3728);
      var rule_changes = __webpack_require__(8311);
      var provenance2 = __webpack_require__(8514);
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
          layout.lines((0, phrase_escape.tg)((0, provenance2.aH)({ ...report, runUrl: null }))).map((line) => layout.paint("dim", line))
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
          lines((0, phrase_escape.tg)((0, provenance2.aH)({ ...report, runUrl: null }))).map((line) => paint("dim", line))
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
        const { own, base, restBytes, doubt } = (0, words_causes.il)(platform, image, 8);
        const rest = restBytes === 0 ? [] : [{ what: ["everything else"], growthBytes: restBytes, parts: [], packages: [], findings: [] }];
        const causes = [...own, ...base === null || base.growthBytes === 0 ? [] : [base], ...rest];
        const rows = causes.map((cause) => ({
          amount: (0, build_bytes.eD)(cause.growthBytes),
          what: (0, phrase_escape.tg)([...cause.what, ...(0, words_causes.FM)(cause)])
        }));
        const title = layout.lines((0, phrase_escape.tg)(["Where it comes from, ", ...(0, sentences.bc)(image, platform), ":"]));
        const cost = platform.newBytes === null ? [] : layout.lines((0, phrase_escape.tg)([(0, parts.iN)(platform, platform.newBytes)]));
        const unsure = doubt.length === 0 ? [] : layout.lines((0, phrase_escape.tg)(doubt));
        return [...causes.length === 0 ? [] : [...title, ...(0, text_paint.q$)(rows, layout), ...unsure], ...cost];
      }
    })
  ),
  /***/
  6307: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          guide
        ),
        /* harmony export */
        t: () => (
          /* binding */
          acceptedReasons
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8099);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5518);
      var _approval_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(442);
      var _blocked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581);
      var _rule_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8311);
      var _guidance_remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2097);
      var _guidance_unanswered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3102);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2647);
      const mostNamed = 5;
      function guide(report, images = report.images) {
        const red = (0, _blocked_js__WEBPACK_IMPORTED_MODULE_0__.Z5)(report, images, Infinity);
        if (report.mode === "record")
          return { red, loud: (0, _guidance_unanswered_js__WEBPACK_IMPORTED_MODULE_3__.Pn)(images, 500), calm: [...(0, _guidance_unanswered_js__WEBPACK_IMPORTED_MODULE_3__.IX)(images), ...(0, _guidance_remarks_js__WEBPACK_IMPORTED_MODULE_2__.Ri)(images)] };
        if (report.mode === "analyze")
          return { red, loud: [], calm: (0, _guidance_remarks_js__WEBPACK_IMPORTED_MODULE_2__.Ri)(images) };
        const { loud, calm } = (0, _guidance_unanswered_js__WEBPACK_IMPORTED_MODULE_3__.bj)(report, images);
        return {
          red,
          loud,
          calm: [
            ...warned(images, report),
            ...justified(images, report),
            ...calm,
            ...(0, _guidance_remarks_js__WEBPACK_IMPORTED_MODULE_2__.Ri)(images),
            ...images === report.images ? (0, _rule_changes_js__WEBPACK_IMPORTED_MODULE_1__.DU)(report).slice(0, mostNamed).map(say) : []
          ]
        };
      }
      function warned(images, report) {
        const limits = new Set(inState(images, "warn").map(({ budget }) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.DH)(budget.justifyAt)));
        const [limit, ...others] = limits;
        if (limit === void 0)
          return [];
        const next = others.length === 0 ? ` At ${limit} or more, the description must say why.` : "";
        return [say([`${report.red ? "A warning alone" : "This check is green: a warning"} does not block.${next}`])];
      }
      function acceptedReasons(images) {
        return inState(images, "justified").flatMap((image) => {
          const { justification } = image;
          if (justification === null)
            return [];
          const { upToBytes, text } = justification;
          const approval = (0, _approval_words_js__WEBPACK_IMPORTED_MODULE_5__.xf)((0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.S2)(image, "justified")[0] ?? (0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.C$)(image));
          const approved = approval === null ? "" : `, ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)((0, _approval_words_js__WEBPACK_IMPORTED_MODULE_5__.j6)(approval), 120)}`;
          const limit = upToBytes === null ? "no upper limit given" : `up to ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.z3)(upToBytes)}`;
          return [{ image, bound: `${limit}${approved}`, text: (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(text, 500) }];
        });
      }
      function justified(images, report) {
        return acceptedReasons(images).slice(0, mostNamed).flatMap(({ image, bound, text }) => {
          const platform = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.S2)(image, "justified")[0] ?? (0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.C$)(image);
          const what = platform.growthBytes === null ? "why it cannot be compared" : "why it grows";
          const intro = [
            ...report.red ? [] : ["This check is green. "],
            ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.bc)(image, platform),
            `: the description says ${what} (${bound}):`
          ];
          return [say(intro), { kind: "quote", text }];
        });
      }
      function inState(images, state) {
        return images.filter((image) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.S2)(image, state).length > 0);
      }
      function say(phrase) {
        return { kind: "say", phrase };
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
      var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6381);
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
        const where = (0, _causes_js__WEBPACK_IMPORTED_MODULE_0__.ie)(layer);
        const remarks = [...where === null ? [] : [where], ...layer.origin === "base" ? ["base image"] : []];
        return [...(0, _causes_js__WEBPACK_IMPORTED_MODULE_0__.ut)(layer), ...remarks.length === 0 ? [] : [` (${remarks.join(", ")})`]];
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
        return ["What is in the layers is not known: of an image in a registry only the manifest is read. ", ...how];
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
  ),
  /***/
  2467: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          besideSentences
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8099);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6932);
      const mostNamed = 5;
      function besideSentences({ images }) {
        const all = images.flatMap((image) => image.beside.map((beside) => ({ image, beside })));
        const groups = Map.groupBy(all, ({ beside }) => JSON.stringify([beside.baseline, beside.called]));
        return [...groups.values()].map((group) => sentenceOf(group, images.length === 1));
      }
      function sentenceOf(group, isAlone) {
        const told = group.map(({ image, beside }) => Object.assign(amountOf(beside), { image }));
        const byGrowth = told.toSorted((a, b) => b.growthBytes - a.growthBytes);
        const nameOf = ({ name }) => isAlone ? [] : [{ code: name }, " "];
        const shown = byGrowth.slice(0, mostNamed).map(({ image, words }) => nameOf(image).concat(words));
        const rest = told.length - shown.length;
        return ["Since ", ...sinceWhat(group[0]?.beside), ": ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.fj)(shown, ", "), rest > 0 ? ` and ${rest} more.` : "."];
      }
      function sinceWhat(beside) {
        if (beside === void 0)
          return [];
        const { baseline, called } = beside;
        if (called !== null)
          return [{ code: called.replace(/(@sha256:.{12}).*$/s, "$1\u2026") }];
        if (baseline === "release")
          return ["the newest release"];
        return baseline === "artifact" || baseline.startsWith("branch:") ? ["the base branch"] : [{ code: baseline }];
      }
      function amountOf(beside) {
        if (beside.kind !== "found")
          return { growthBytes: -Infinity, words: [`not known, ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__.uH)(beside.because, 300)}`] };
        const [most] = beside.platforms.toSorted((a, b) => b.growthBytes - a.growthBytes);
        if (most === void 0)
          return { growthBytes: -Infinity, words: ["not known, none of its platforms can be compared with"] };
        const { growthBytes, baselineBytes } = most;
        if (growthBytes === 0)
          return { growthBytes, words: [`unchanged at ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.z3)(baselineBytes)}`] };
        const percent = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.l9)(growthBytes, baselineBytes);
        const amount = `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.eD)(growthBytes)}${percent === null ? "" : ` (${percent})`}`;
        const where = beside.platforms.length === 1 ? "" : ` on ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__.uH)(most.platform, 60)}`;
        return { growthBytes, words: [{ strong: [amount] }, where] };
      }
    })
  ),
  /***/
  1581: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z5: () => (
          /* binding */
          blocked
        ),
        /* harmony export */
        k1: () => (
          /* binding */
          furtherClaims
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8099);
      var _judge_justification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6932);
      var _approval_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(442);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6920);
      var _guidance_not_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4467);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);
      var _yardstick_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6885);
      function blocked(report, images, mostClaims = mostPasted) {
        const needy = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.LR)(images).filter((image) => unjustifiedIn(image).length > 0);
        const large = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.LR)(images).filter((image) => ceilingsOf(image).length > 0);
        const isAlone = report.images.length === 1 && report.missing.length === 0;
        const named = { isAlone, report };
        const obstructions = [
          ...images === report.images ? unmeasured(report) : [],
          ...overCeilings(large, { ...named, hasMore: needy.length > 0 }),
          ...needy.length === 0 ? [] : [withoutReason(needy, { ...named, mostClaims })],
          ...withoutApproval(images, { isAlone, isFirst: needy.length === 0 }),
          ...(0, _guidance_not_known_js__WEBPACK_IMPORTED_MODULE_2__.bh)(images, isAlone)
        ];
        if (obstructions.length === 0)
          return [];
        const clauses = (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)(obstructions.map(({ clause }) => clause), "; ");
        const acts = obstructions.map(({ act }) => act).filter(({ length }) => length > 0);
        const sentence = [{ strong: [`${isInTerminal(report) ? "Over budget" : "Blocked"}: `, ...clauses, "."] }];
        return [
          { kind: "say", phrase: (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)([sentence, ...acts], " ") },
          ...needy.length === 0 ? [] : [pasteBlock(claimsOf(needy, isAlone).slice(0, mostClaims))],
          ...furtherHelp(report, { needy, red: images.filter(({ red }) => red) })
        ];
      }
      function furtherClaims({ images, missing }) {
        const needy = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.LR)(images).filter((image) => unjustifiedIn(image).length > 0);
        const claims = claimsOf(needy, images.length === 1 && missing.length === 0);
        return claims.length <= mostPasted ? [] : [pasteBlock(claims.slice(mostPasted))];
      }
      const mostPasted = 2;
      const mostNamed = 3;
      const longestReason = 160;
      function isInTerminal({ repository, pullRequest }) {
        return repository === null && pullRequest === null;
      }
      function unmeasured({ missing }) {
        const shown = missing.slice(0, mostNamed).map(({ name, because }) => [{ code: name }, ` was not measured: ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(because, longestReason)}`]);
        if (shown.length === 0)
          return [];
        const rest = missing.length - shown.length;
        const more = rest > 0 ? [[`and ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(rest, "more image")}`]] : [];
        return [{ clause: (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)([...shown, ...more], "; "), act: ["Fix that, or run its job again; its log says why."] }];
      }
      function overCeilings(large, { isAlone, hasMore, report }) {
        const clauses = large.slice(0, mostNamed).map((image) => {
          const over = ceilingsOf(image).map(({ rule, overBytes, maxSizeBytes }) => {
            return [`${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.z3)(overBytes)} over `, { code: rule }, ` (${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.z3)(maxSizeBytes)})`];
          });
          const who = isAlone ? [] : [{ code: image.name }, " is "];
          return who.concat((0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)(over, " and "));
        });
        if (clauses.length === 0)
          return [];
        const rest = large.length - clauses.length;
        const clause = (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)([...clauses, ...rest > 0 ? [[`and ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(rest, "more image")} as well`]] : []], ", ");
        const rules = new Set(large.flatMap(ceilingsOf).map(({ rule }) => rule));
        const raise = ["Make it smaller, or raise ", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.KE)([...rules])];
        const where = " in the workflow or the configuration file, where reviewers see it; the next push is checked again.";
        return [{ clause, act: [...raise, hasMore || isInTerminal(report) ? "." : where] }];
      }
      function ceilingsOf({ platforms }) {
        const worst = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.td)(platforms).find(({ verdict }) => verdict === "too-large");
        return worst?.why.filter((reason) => reason.kind === "over-ceiling") ?? [];
      }
      function withoutReason(needy, { isAlone, report, mostClaims }) {
        const names = needy.length > mostNamed ? [(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(needy.length, "image")] : (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.KE)(needy.map(({ name }) => name));
        const whose = isAlone ? [] : [" (", ...names, ")"];
        const obstacles = needy.flatMap((image) => unjustifiedIn(image).flatMap(obstacleOf));
        const faults = needy.flatMap((image) => unjustifiedIn(image).flatMap((platform) => (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.tC)(platform) ?? []));
        const [fault] = faults;
        const because = fault === void 0 || fault.kind === "no-claim" ? forOthers(fault) : `; ${faultWords(fault)}`;
        const isUnreadable = faults.some(({ kind }) => kind === "description-unreadable");
        const grown = what(needy, obstacles);
        const duty = isInTerminal(report) ? [...grown, " needs a reason"] : ["reviewers need a reason for ", ...grown];
        return {
          clause: [...duty, ...whose, because],
          act: askFor(report, {
            isUnreadable,
            isNew: fault?.kind === "no-claim",
            hasOne: needy.length === 1,
            folded: Math.max(0, Math.min(needy.length, mostAsked) - mostClaims)
          })
        };
      }
      function withoutApproval(images, { isAlone, isFirst }) {
        const lacking = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.LR)(images).flatMap((image) => {
          const platform = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.td)(image.platforms).find((one) => (0, _approval_words_js__WEBPACK_IMPORTED_MODULE_8__.Z1)(one) !== null);
          const missing = platform === void 0 ? null : (0, _approval_words_js__WEBPACK_IMPORTED_MODULE_8__.Z1)(platform);
          return platform === void 0 || missing === null ? [] : [{ image, missing, obstacles: obstacleOf(platform) }];
        });
        const groups = [...Map.groupBy(lacking, ({ missing }) => JSON.stringify(missing)).values()];
        return groups.slice(0, mostNamed).flatMap(([first, ...others]) => {
          if (first === void 0)
            return [];
          const group = [first, ...others].map(({ image }) => image);
          const names = group.map(({ name }) => name);
          const who = isAlone ? [] : [" (", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.KE)(names, mostNamed), ")"];
          const subjectOf = isFirst ? what(group, first.obstacles) : ["it"];
          const act = "A review or label that counts runs the check again in seconds, without a build.";
          return [{ clause: [...subjectOf, ` needs ${(0, _approval_words_js__WEBPACK_IMPORTED_MODULE_8__.zm)(first.missing, longestReason)}`, ...who], act: [act] }];
        });
      }
      function what(needy, [obstacle]) {
        if (obstacle !== void 0) {
          const because = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)((0, _yardstick_words_js__WEBPACK_IMPORTED_MODULE_4__.z1)(obstacle.obstacle), longestReason);
          return [`an image that cannot be compared (${because})`];
        }
        const [limit, ...others] = new Set(needy.map(({ budget }) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.DH)(budget.justifyAt)));
        const isOne = limit !== void 0 && others.length === 0;
        return isOne ? [`growth of ${limit} or more`] : ["growth that reaches ", { code: "justify-at" }];
      }
      function obstacleOf({ why }) {
        return why.filter((reason) => reason.kind === "not-compared");
      }
      function forOthers(fault) {
        const others = fault?.kind === "no-claim" ? fault.others.slice(0, mostNamed) : [];
        return others.length === 0 ? "" : `; the one given is only for ${others.map((name) => (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(name, 60)).join(", ")}`;
      }
      function faultWords(fault) {
        if (fault.kind === "refused")
          return refusalInBrief(fault.refusal);
        return (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(fault.because, longestReason);
      }
      function refusalInBrief(refusal) {
        switch (refusal.kind) {
          case "template":
            return "the pull request template's own text does not count";
          case "empty":
            return "the one given is empty";
          case "unseen":
            return "code, quotes and hidden text do not count";
          case "placeholder":
            return `"${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(refusal.written, 40)}" is a placeholder`;
          case "repetition":
            return `"${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(refusal.written, 40)}" says the same over and over`;
          case "link-only":
            return "a link alone does not count";
          case "too-short":
            return `"${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(refusal.written, 40)}" is too short`;
          case "bound-unreadable":
            return `the bound "${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(refusal.bound, 40)}" cannot be read; write "up to 130 MB"`;
          case "outgrown":
            return `the one given holds only up to ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.z3)(refusal.upToBytes)}`;
        }
      }
      function askFor(report, { isUnreadable, isNew, hasOne, folded }) {
        const [one, whose, reason] = hasOne ? ["this", "its", "reason"] : ["these", "their", "reasons"];
        const lines = folded === 0 ? one : `${one} and ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(folded, "folded line")}`;
        if (isInTerminal(report))
          return [`Add ${lines} to the file that `, { code: "--description" }, ` names, with your ${reason}, and check again:`];
        if (isUnreadable)
          return [`If it has one, run this job again; else add ${lines} to it, with your ${reason}:`];
        const place = isNew ? `Add ${lines} to the description` : `Put ${lines} in ${whose} place`;
        return [`${place}, with your ${reason}; the check runs again in seconds:`];
      }
      function claimFor(image, { images, missing }) {
        return claimsOf([image], images.length === 1 && missing.length === 0).join(" ");
      }
      function claimsOf(needy, isAlone) {
        return needy.slice(0, mostAsked).map((image) => {
          const sizes = unjustifiedIn(image).map(({ sizeBytes }) => sizeBytes);
          return (0, _judge_justification_js__WEBPACK_IMPORTED_MODULE_0__.H)(isAlone ? null : (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(image.name, 256), (0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.zi)(Math.max(...sizes)));
        });
      }
      const mostAsked = 20;
      function pasteBlock(lines) {
        return { kind: "paste", lines };
      }
      function unjustifiedIn({ platforms }) {
        return (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.td)(platforms).filter((platform) => (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.tC)(platform) !== null);
      }
      function furtherHelp({ docsUrl }, { needy, red }) {
        const rules = needy.length === 0 || docsUrl === null ? [] : [[{ link: "What counts as a reason", to: `${docsUrl}docs/red-pull-request.md#what-counts-as-a-reason` }]];
        const smaller = savings(red);
        const parts = [...rules, ...smaller === null ? [] : [[`or make it smaller: ${smaller}`]]];
        return parts.length === 0 ? [] : [{ kind: "say", phrase: (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)(parts, " \xB7 ") }];
      }
      function savings([image, ...others]) {
        if (image === void 0 || others.length > 0)
          return null;
        const found = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.C$)(image).advice.filter(({ saves }) => saves === "image");
        const bytes = found.reduce((sum, one) => sum + one.bytes, 0);
        return bytes === 0 ? null : `${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(found.length, "finding")}, ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.z3)(-bytes)}`;
      }
    })
  ),
  /***/
  6381: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Am: () => (
          /* binding */
          baseImageName
        ),
        /* harmony export */
        CJ: () => (
          /* binding */
          baseLayers
        ),
        /* harmony export */
        Dt: () => (
          /* binding */
          pathName
        ),
        /* harmony export */
        FM: () => (
          /* binding */
          ofWhich
        ),
        /* harmony export */
        Vm: () => (
          /* binding */
          layerGrowth
        ),
        /* harmony export */
        WC: () => (
          /* binding */
          isStoredAnotherWay
        ),
        /* harmony export */
        WY: () => (
          /* binding */
          described
        ),
        /* harmony export */
        ie: () => (
          /* binding */
          whereIs
        ),
        /* harmony export */
        il: () => (
          /* binding */
          findCauses2
        ),
        /* harmony export */
        kM: () => (
          /* binding */
          baseImageWords
        ),
        /* harmony export */
        lW: () => (
          /* binding */
          sharedRemarks
        ),
        /* harmony export */
        ut: () => (
          /* binding */
          instructionOf
        ),
        /* harmony export */
        vx: () => (
          /* binding */
          isRealChange
        ),
        /* harmony export */
        vz: () => (
          /* binding */
          newerSide
        )
        /* harmony export */
      });
      var _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1407);
      var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8099);
      var _compare_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1179);
      var _compare_hashed_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3570);
      var _image_history_base_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8342);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6932);
      var _finding_causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7037);
      var _package_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9881);
      function findCauses2(platform, image, limit) {
        const changed = platform.layers.filter((layer) => isRealChange(layer, platform));
        const own = changed.filter((layer) => !isFromBase(layer)).toSorted((a, b) => size(b, platform) - size(a, platform));
        const named = own.slice(0, limit).map((layer) => causeOf(describeLayer(layer), [layer], { platform, image }));
        const base = image.budget.count === "own" ? null : baseImage(platform, image);
        const explained = [...named, ...base === null ? [] : [base]].reduce((sum, { growthBytes }) => sum + growthBytes, 0);
        const rest = (platform.growthBytes ?? 0) - explained;
        const doubt = own.length > 1 && own.some(mayBeFromBase) ? baseImageDoubt(image) : [];
        return { own: named, base, restBytes: (0, _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__.ty)(rest, platform.baselineBytes ?? 0) ? 0 : rest, doubt };
      }
      function mayBeFromBase({ head, baseline }) {
        return head?.origin === "unknown" || head === null && baseline?.origin === "unknown";
      }
      function baseImageDoubt(image) {
        const name = baseNameOf(image.measurement);
        const [, ...words] = name === null ? [] : baseImageWords(image);
        const claim = name === null ? [] : [name.told === "image" ? ", by its own labels " : " ", ...words];
        return [
          "Which of these layers came with the base image",
          ...claim,
          name?.told === "image" ? ", is not known." : " is not known."
        ];
      }
      function causeOf(what, layers, { platform, image }) {
        const growthBytes = layers.reduce((sum, layer) => sum + layerGrowth(layer, platform), 0);
        if (platform.basis !== "compressed")
          return { what, growthBytes, parts: [], packages: [], findings: [] };
        const { changes = [], others = [] } = platform.packages ?? {};
        const rows = new Set(layers.map((layer) => platform.layers.indexOf(layer)));
        const packages = (0, _compare_packages_js__WEBPACK_IMPORTED_MODULE_1__.zs)(changes.filter(({ row }) => row !== null && rows.has(row)), growthBytes);
        const hasPackages = packages.length > 0;
        const known = hasPackages ? others.filter(({ row }) => rows.has(row)) : layers.flatMap(({ parts }) => parts);
        const findings = layers.filter((layer) => !isFromBase(layer)).flatMap((layer) => (0, _finding_causes_js__WEBPACK_IMPORTED_MODULE_3__.vg)(layer, { platform, image }, { parts: known, hasPackages }));
        return { what, growthBytes, parts: (0, _finding_causes_js__WEBPACK_IMPORTED_MODULE_3__.fQ)(telling(known, growthBytes), findings, growthBytes), packages, findings };
      }
      const mostParts = 2;
      const leastShare = 0.1;
      function telling(parts, growthBytes) {
        const sum = (sign) => parts.reduce((total, part) => total + Math.max(0, sign * part.growthBytes), 0);
        const least = leastShare * Math.max(sum(1), sum(-1), Math.abs(growthBytes));
        const large = parts.filter((part) => Math.abs(part.growthBytes) >= least).toSorted((a, b) => Math.abs(b.growthBytes) - Math.abs(a.growthBytes));
        const [same, other] = [true, false].map((isSame) => large.filter((part) => part.growthBytes > 0 === growthBytes > 0 === isSame).slice(0, mostParts));
        return [...same ?? [], ...other ?? []];
      }
      const everyPart = { most: Number.POSITIVE_INFINITY, isWhole: true };
      function ofWhich({ parts, packages, findings, growthBytes }, { most, isWhole } = everyPart) {
        const inPlaces = parts.map((part) => ({
          words: [{ code: pathName(part) }, ` ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.eD)(part.growthBytes)}`],
          bytes: part.growthBytes
        }));
        const found = findings.map((one) => ({ words: (0, _finding_causes_js__WEBPACK_IMPORTED_MODULE_3__.yD)(one, isWhole), bytes: one.bytes }));
        const besides = [...found, ...inPlaces].toSorted((one, other) => Math.abs(other.bytes) - Math.abs(one.bytes));
        const isAlong = (one) => one.growthBytes > 0 === growthBytes > 0;
        const chosen = packages.length > most ? packages.toSorted((a, b) => Number(isAlong(b)) - Number(isAlong(a))) : packages;
        const named = [...chosen.map(_package_words_js__WEBPACK_IMPORTED_MODULE_5__.CS), ...besides.map(({ words }) => words)].slice(0, most);
        if (named.length === 0)
          return [];
        return packages.length + found.length > 0 ? [": ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__.fj)(named, ", ")] : [", of which ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__.fj)(named, " and ")];
      }
      function pathName({ path, from }) {
        const end = path.lastIndexOf("/") + 1;
        return from === null ? `/${path}` : `/${path.slice(0, end)}${(0, _compare_hashed_names_js__WEBPACK_IMPORTED_MODULE_7__.J)(path.slice(end))}`;
      }
      function findLargestOwnLayer(platform) {
        const grown = platform.layers.filter((layer) => isRealChange(layer, platform) && !isFromBase(layer) && layerGrowth(layer, platform) > 0);
        const [largest] = grown.toSorted((a, b) => layerGrowth(b, platform) - layerGrowth(a, platform));
        return largest?.head ?? null;
      }
      function layerGrowth({ head, baseline, growthBytes }, { basis }) {
        return basis === "compressed" ? growthBytes : (head?.uncompressedBytes ?? 0) - (baseline?.uncompressedBytes ?? 0);
      }
      function isRealChange(layer, platform) {
        switch (layer.change) {
          case "unchanged":
          case "same-content":
            return false;
          case "new":
          case "gone":
            return true;
          case "stored-another-way":
          case "grew":
          case "shrank":
            return !(0, _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__.ty)(layerGrowth(layer, platform), platform.baselineBytes ?? 0);
        }
      }
      function whereIs(layer) {
        return layer.lines === null ? null : `${layer.lines.file}:${layer.lines.startLine}`;
      }
      function instructionOf(layer) {
        return layer.instruction === null ? ["an unknown instruction"] : [{ code: layer.instruction }];
      }
      function newerSide({ head, baseline }) {
        const layer = head ?? baseline;
        if (layer === null)
          throw new Error("a layer change needs a side");
        return layer;
      }
      function baseLayers({ layers }) {
        return layers.filter(isFromBase);
      }
      function isFromBase(layer) {
        return newerSide(layer).origin === "base";
      }
      function size(layer, platform) {
        return Math.abs(layerGrowth(layer, platform));
      }
      function describeLayer(layer) {
        return described(newerSide(layer), [...changeRemarks[layer.change], ...sharedRemarks(layer)]);
      }
      function sharedRemarks({ sharedBy }) {
        return sharedBy > 1 ? [`${sharedBy} instructions share it`] : [];
      }
      const changeRemarks = {
        new: [],
        gone: ["removed"],
        grew: [],
        shrank: [],
        unchanged: [],
        "same-content": [],
        "stored-another-way": ["same content, stored another way"]
      };
      function described(layer, remarks = []) {
        const { instruction, lines } = layer;
        if (instruction !== null && lines !== null && remarks.length === 0)
          return [{ code: shortInstruction(instruction), at: { file: lines.file, line: lines.startLine } }];
        const place = whereIs(layer);
        const all = [...remarks, ...place === null ? [] : [place]];
        const named = instruction === null ? instructionOf(layer) : [{ code: shortInstruction(instruction) }];
        return [...named, all.length === 0 ? "" : ` (${all.join(", ")})`];
      }
      function shortInstruction(instruction) {
        return instruction.length <= 80 ? instruction : `${instruction.slice(0, 79).trimEnd()}\u2026`;
      }
      function baseImage(platform, image) {
        const layers = baseLayers(platform);
        const how = isStoredAnotherWay(layers, platform) ? ` (${changeRemarks["stored-another-way"].join(", ")})` : "";
        return layers.length === 0 ? null : causeOf([...baseImageWords(image), how], layers, { platform, image });
      }
      function isStoredAnotherWay(layers, platform) {
        const changed = layers.filter((layer) => isRealChange(layer, platform));
        return changed.length > 0 && changed.every(({ change }) => change === "stored-another-way");
      }
      function baseImageWords({ measurement, baseline }) {
        const now = baseNameOf(measurement);
        const earlier = baseline.kind === "found" ? baseNameOf(baseline) : null;
        return [...baseImageName(measurement), ...now === null ? [] : movedFrom(earlier, now)];
      }
      function baseImageName(measurement) {
        const name = baseNameOf(measurement);
        return name === null ? ["base image"] : ["base image ", { code: nameOf(name) }];
      }
      function baseNameOf({ base, baseImages }) {
        const [only, ...others] = baseImages;
        return base ?? (only === void 0 || others.length > 0 ? null : { ...only, told: "build" });
      }
      function movedFrom(earlier, now) {
        if (earlier === null)
          return [];
        if ((0, _image_history_base_name_js__WEBPACK_IMPORTED_MODULE_2__.h)(earlier.reference) !== (0, _image_history_base_name_js__WEBPACK_IMPORTED_MODULE_2__.h)(now.reference))
          return [" (was ", { code: nameOf(earlier) }, ")"];
        if (earlier.digest === null || now.digest === null || earlier.digest === now.digest)
          return [];
        return [" (now ", { code: shortDigest(now.digest) }, ", was ", { code: shortDigest(earlier.digest) }, ")"];
      }
      function nameOf({ reference }) {
        return reference.replace(/^docker\.io\/(?:library\/)?/, "");
      }
      function shortDigest(digest) {
        return digest.slice("sha256:".length, "sha256:".length + 12);
      }
    })
  ),
  /***/
  2464: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        TG: () => (
          /* binding */
          money
        ),
        /* harmony export */
        gF: () => (
          /* binding */
          policyWords
        ),
        /* harmony export */
        p0: () => (
          /* binding */
          duration
        ),
        /* harmony export */
        pH: () => (
          /* binding */
          pullTime
        ),
        /* harmony export */
        x9: () => (
          /* binding */
          paceSentence
        ),
        /* harmony export */
        xe: () => (
          /* binding */
          yearInBrief
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8099);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6932);
      const worthTelling = 1e8;
      function pullTime({ cost }) {
        const { bandwidth, updateMilliseconds = null } = cost?.pull ?? {};
        return updateMilliseconds === null || bandwidth === void 0 ? "" : `, in ${duration(updateMilliseconds)} at ${bandwidth}`;
      }
      function paceSentence({ cost }) {
        const registry = cost?.registry ?? null;
        const pace = registry?.pace ?? null;
        if (registry === null || pace === null || pace.bytesPerYear < worthTelling)
          return "";
        const pushes = `${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.U9)(pace.pushes, "recorded push", "es")} of ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(pace.bytesPerPush)} on average`;
        return ` At the pace of the last ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.U9)(pace.days, "day")} (${pushes}), the registry ${growth(registry, pace)}.`;
      }
      function yearInBrief({ cost }) {
        const year = cost?.registry?.pace?.bytesPerYear ?? 0;
        return year < worthTelling ? "" : `; recorded pushes come to ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(year)} a year`;
      }
      function growth({ retention, price }, { bytesPerYear }) {
        const perYear = `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(bytesPerYear)} a year`;
        if (retention === null || retention.levelBytes === null) {
          const year = price?.yearOfGrowth ?? null;
          if (price === null || year === null)
            return `grows by ${perYear}`;
          return `grows by ${perYear}; each year adds ${money(year)} to what a month costs, at ${price.perGbMonth} per GB`;
        }
        const level = price?.level ?? null;
        const bill = price === null || level === null ? "" : ` (${money(level)} a month at ${price.perGbMonth} per GB)`;
        const held = `about ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(retention.levelBytes)}${bill}`;
        return `takes in ${perYear}; with ${policyWords(retention.keeps)} kept, it holds ${held}`;
      }
      function policyWords(keeps) {
        switch (keeps.kind) {
          case "last":
            return keeps.versions === 1 ? "the last version" : `the last ${keeps.versions} versions`;
          case "days":
            return `the versions of ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.U9)(keeps.days, "day")}`;
        }
      }
      function money(amount) {
        const [, whole, fraction] = /^(\d+)\.(\d{4})$/.exec(amount) ?? [];
        if (whole === void 0 || fraction === void 0)
          return amount;
        const hundredths = (BigInt(whole + fraction) + 50n) / 100n;
        if (hundredths === 0n)
          return "less than 0.01";
        return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, "0")}`;
      }
      function duration(milliseconds) {
        if (milliseconds < 100)
          return "less than 0.1 s";
        if (milliseconds < 59950)
          return `${(milliseconds / 1e3).toFixed(1)} s`;
        const seconds = Math.round(milliseconds / 1e3);
        const minutes = Math.floor(seconds / 60);
        return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
      }
    })
  ),
  /***/
  7037: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Fx: () => (
          /* binding */
          mostOf
        ),
        /* harmony export */
        Li: () => (
          /* binding */
          examplesOf
        ),
        /* harmony export */
        fQ: () => (
          /* binding */
          partsBeside
        ),
        /* harmony export */
        uT: () => (
          /* binding */
          deedOf
        ),
        /* harmony export */
        vg: () => (
          /* binding */
          findingsBehind
        ),
        /* harmony export */
        yD: () => (
          /* binding */
          findingCauseWords
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8099);
      var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6932);
      const leastShare = 0.1;
      function findingsBehind(row, { platform, image }, known) {
        const { head, change, growthBytes } = row;
        const layers = image.measurement.platforms.find((one) => one.platform === platform.platform)?.layers ?? [];
        const isWhole = change === "new" && !known.hasPackages;
        if (head === null || growthBytes <= 0 || change !== "new" && change !== "grew")
          return [];
        return platform.advice.filter(({ layer, saves }) => layers[layer]?.digest === head.digest && saves !== "push").map((finding) => ({ finding, bytes: isWhole ? finding.bytes : grownIn(finding, known.parts) })).filter(({ finding, bytes }) => bytes >= leastShare * growthBytes && bytes * 2 >= finding.bytes).toSorted((one, other) => other.bytes - one.bytes);
      }
      const nearlyAll = 0.9;
      function grownIn({ path, saves, bytes }, parts) {
        const within = path === null ? [] : parts.filter((part) => isWithin(part.path, path) && part.growthBytes > 0);
        if (saves === "unpacking")
          return within.length === 0 ? 0 : bytes;
        const grown = within.reduce((sum, { growthBytes }) => sum + growthBytes, 0);
        return grown < bytes && grown >= nearlyAll * bytes ? bytes : grown;
      }
      function partsBeside(parts, causes, growthBytes) {
        const stored = causes.filter(({ finding }) => finding.saves === "image");
        const isMost = 2 * stored.reduce((sum, { bytes }) => sum + bytes, 0) >= growthBytes;
        const paths = causes.map(({ finding }) => finding.path ?? "");
        if (causes.length > 0 && (isMost || causes.some(({ finding }) => finding.places > 1)))
          return [];
        return parts.filter(({ path }) => !paths.some((other) => isWithin(path, other) || isWithin(other, path)));
      }
      function isWithin(path, directory) {
        return directory === "" || path === directory || path.startsWith(`${directory}/`);
      }
      function findingCauseWords({ finding, bytes }, isWhole = true) {
        const { words } = (0, _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(finding.kind);
        if ("deed" in words)
          return isWhole ? [...deedOf(words), ...mostOf(finding)] : [words.deed];
        const amount = finding.saves === "unpacking" ? `, ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(bytes)} uncompressed` : ` ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.eD)(bytes)}`;
        if (!isWhole)
          return [words.noun, amount];
        const examples = examplesOf(finding, words.examplesFollow ?? "such as", 1);
        return [words.noun, ...examples, ...placeOf(finding), amount];
      }
      function deedOf({ deed, ways }) {
        return ways === void 0 ? [deed] : [`${deed} (${ways})`];
      }
      function placeOf({ path, places }) {
        if (path === null || path === "")
          return [];
        return [places > 1 ? ", most of it in " : " in ", { code: `/${path}` }];
      }
      function mostOf({ path }) {
        return path === null ? [] : [", most of all ", { code: `/${path}` }];
      }
      function examplesOf({ examples }, how, most) {
        const shown = examples.slice(0, most).map((name) => [{ code: name }]);
        return shown.length === 0 ? [] : [` (${how} `, ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__.fj)(shown, ", "), ")"];
      }
    })
  ),
  /***/
  4632: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hu: () => (
          /* binding */
          findingWords
        ),
        /* harmony export */
        MT: () => (
          /* binding */
          amountOf
        ),
        /* harmony export */
        Yb: () => (
          /* binding */
          mostFindings
        ),
        /* harmony export */
        oJ: () => (
          /* binding */
          foundWords
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
      var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);
      var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6381);
      var _finding_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7037);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6932);
      const mostFindings = 3;
      const mostExamples = 3;
      function findingWords({ image, platform }) {
        return platform.advice.slice(0, mostFindings).map((finding) => ({
          found: [{ strong: [amountOf(finding)] }, ": ", ...foundWords(finding, image), ".", ...historyWords(finding)],
          change: finding.change,
          unless: [`Not if ${finding.unless}.`]
        }));
      }
      function amountOf({ bytes, saves }) {
        const amount = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(-bytes);
        switch (saves) {
          case "image":
            return amount;
          case "push":
            return `${amount} a push`;
          case "unpacking":
            return `${amount} uncompressed`;
        }
      }
      function foundWords(finding, image) {
        const { words } = (0, _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(finding.kind);
        const by = byWhom(finding, image);
        if ("deed" in words)
          return [...by, " ", ...(0, _finding_causes_js__WEBPACK_IMPORTED_MODULE_2__.uT)(words), ...(0, _finding_causes_js__WEBPACK_IMPORTED_MODULE_2__.Fx)(finding)];
        return [
          words.noun,
          ...(0, _finding_causes_js__WEBPACK_IMPORTED_MODULE_2__.Li)(finding, words.examplesFollow ?? "such as", mostExamples),
          ...(0, _finding_causes_js__WEBPACK_IMPORTED_MODULE_2__.$t)(finding),
          finding.path === null ? " " : finding.origin === "base" ? ", brought by " : ", left by ",
          ...by
        ];
      }
      function historyWords({ history }) {
        if (history === null || history.repeats === 0)
          return [];
        const { pushes, repeats, againBytes } = history;
        return [` The same happened in ${repeats} of ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U9)(pushes, "recorded build")}: ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(againBytes)} in total.`];
      }
      function byWhom({ origin, instruction, lines, path }, { measurement }) {
        if (origin !== "base")
          return (0, _causes_js__WEBPACK_IMPORTED_MODULE_1__.WY)({ instruction, lines });
        const holder = path === null || instruction === null ? [] : [...(0, _causes_js__WEBPACK_IMPORTED_MODULE_1__.WY)({ instruction, lines: null }), " of "];
        return [...holder, "the ", ...(0, _causes_js__WEBPACK_IMPORTED_MODULE_1__.Am)(measurement)];
      }
    })
  ),
  /***/
  4467: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        bh: () => (
          /* binding */
          notKnown
        ),
        /* harmony export */
        gf: () => (
          /* binding */
          ceilingRemedy
        ),
        /* harmony export */
        uE: () => (
          /* binding */
          isRedWithout
        )
        /* harmony export */
      });
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6920);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2647);
      const mostNamed = 3;
      const longestReason = 160;
      function notKnown(images, isAlone) {
        const red = images.filter(({ baseline, platforms }) => platforms.some((platform) => isRedWithout(baseline, platform) || platform.red && hasObstacle(platform)));
        const groups = Map.groupBy(red, (image) => JSON.stringify([image.baseline.kind === "absent", whyUnknown(image)]));
        const unknowns = [...groups.values()].slice(0, mostNamed).flatMap((group) => {
          const [first] = group;
          if (first === void 0)
            return [];
          const who = isAlone ? [] : [
            " (",
            ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.KE)(group.map(({ name }) => name), mostNamed),
            ")"
          ];
          const because = ` (${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(whyUnknown(first), longestReason)})`;
          return [first.baseline.kind === "absent" ? absent(who, because) : unknown(who, because)];
        });
        return [...unknowns, ...images.flatMap((image) => uncheckedCeilings(image, isAlone)).slice(0, mostNamed)];
      }
      function isRedWithout({ kind }, { red, verdict }) {
        return red && (verdict === "no-baseline" || kind === "unknown" && verdict === "unknown");
      }
      function hasObstacle({ verdict, why }) {
        return verdict === "unknown" && why.some(({ kind }) => kind === "not-compared");
      }
      function uncheckedCeilings(image, isAlone) {
        return image.platforms.flatMap(({ red, verdict, why }) => {
          const reason = why.find((one) => one.kind === "ceiling-unknown");
          if (reason === void 0 || !red || verdict !== "unknown")
            return [];
          const who = isAlone ? [] : [{ code: image.name }, ": "];
          const rule = reason.cause === "elsewhere" ? [", and ", { code: "on-error: fail" }, " is set"] : [];
          return [{ clause: [...who, (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)((0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.IK)(reason), longestReason), ...rule], act: ceilingRemedy(image, reason) }];
        });
      }
      function ceilingRemedy({ measurement }, { cause }) {
        const door = measurement.source === "registry" ? ["Pull it and give it as ", { code: "local://" }, ": of an image in a registry only the manifest is read. "] : [];
        const layer = "Compress that layer with gzip or zstd, as those of the baseline are, or remove the ceiling in a change of its own, where reviewers see it; the next push is checked again.";
        return cause === "head" ? [...door, layer] : door;
      }
      function whyUnknown({ baseline, platforms }) {
        if (baseline.kind !== "found")
          return baseline.because;
        return platforms.find(({ verdict }) => verdict === "unknown")?.reasons.join("; ") ?? "";
      }
      function absent(who, because) {
        const clause = ["nothing to compare with", ...who, because, ", and ", { code: "on-missing-baseline: fail" }, " is set"];
        return { clause, act: ["Run this workflow on the base branch, and then this job again."] };
      }
      function unknown(who, because) {
        const clause = [
          "it is not known whether the image grew",
          ...who,
          because,
          ", and ",
          { code: "on-error: fail" },
          " is set"
        ];
        return { clause, act: ["Run the job again for a verdict."] };
      }
    })
  ),
  /***/
  2097: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ri: () => (
          /* binding */
          allRemarks
        ),
        /* harmony export */
        ri: () => (
          /* binding */
          sideNotes
        ),
        /* harmony export */
        ro: () => (
          /* binding */
          remarksOf
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8099);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6932);
      var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6920);
      var _rule_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8311);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);
      const mostRemarked = 20;
      function remarksOf(report) {
        const { images } = report;
        return {
          news: images.flatMap((image) => [...goneWords(image), ...unpackedInBrief(image, report), ...creepInBrief(image)]),
          others: [...images.flatMap((image) => [...builtInstead(image), ...comparisonNotes(image)]), ...(0, _rule_changes_js__WEBPACK_IMPORTED_MODULE_2__.DU)(report)],
          inFull: [...images.flatMap(unpackedBecause), ...images.flatMap(creepWords)]
        };
      }
      function allRemarks(images) {
        const all = images.flatMap((image) => [
          ...unpackedNotes(image),
          ...comparisonNotes(image),
          ...builtInstead(image),
          ...goneWords(image),
          ...creepWords(image)
        ]);
        const rest = all.length - mostRemarked;
        const more = rest > 0 ? [[`${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U9)(rest, "more remark")} of this kind in the JSON report.`]] : [];
        return [...all.slice(0, mostRemarked), ...more].map(say);
      }
      function comparisonNotes(image) {
        return image.baseline.kind === "found" ? image.platforms.flatMap((platform) => platformNotes(image, platform)) : [];
      }
      function unpackedNotes(image) {
        return image.platforms.flatMap((platform) => unpackedMore(platform, (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(image, platform), unpackedCause(image, platform)));
      }
      function unpackedBecause(image) {
        return image.platforms.flatMap((platform) => {
          const cause = unpackedCause(image, platform);
          return cause.length === 0 ? [] : unpackedMore(platform, (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(image, platform), cause);
        });
      }
      function unpackedInBrief(image, { images }) {
        const isAlone = images.length === 1 && image.platforms.length === 1;
        return image.platforms.flatMap((platform) => unpackedMore(platform, isAlone ? ["It"] : (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(image, platform), []));
      }
      function goneWords({ name, gonePlatforms }) {
        return gonePlatforms.length === 0 ? [] : [[{ code: name }, " is no longer built for ", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.KE)(gonePlatforms), "."]];
      }
      function builtInstead({ name, baseline }) {
        const recorded = baseline.kind === "found" ? baseline.insteadOf : null;
        if (recorded === null)
          return [];
        const because = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__.uH)(recorded.text, 300);
        return [[{ code: name }, `: ${because}. It is compared with the base commit, built with the inputs of this run.`]];
      }
      function creepWords(image) {
        return tellingCreeps(image).map((creep) => oneCreep(image, creep));
      }
      function creepInBrief(image) {
        return tellingCreeps(image).map((creep) => [
          { code: "creep-at" },
          `: the base branch has grown by ${creepGrowth(creep)} within ${creep.days} days.`
        ]);
      }
      function tellingCreeps({ creep }) {
        const reached = creep.filter((one) => one.reached);
        const told = new Set(reached.flatMap(({ counted, platform }) => counted === "compressed" ? [platform] : []));
        return reached.filter(({ counted, platform }) => counted === "compressed" || !told.has(platform));
      }
      function creepGrowth({ counted, growthBytes, since }) {
        const how = counted === "compressed" ? "" : " uncompressed";
        return `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(growthBytes)}${how} (${percentOf(growthBytes, since.sizeBytes)})`;
      }
      function oneCreep({ name, budget }, creep) {
        const { platform, days, commits, warnedSteps } = creep;
        const limits = `${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U9)(commits, "recorded commit")}, ${warnedSteps === 0 ? "none" : warnedSteps} of which reached ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.DH)(budget.warnAt)}`;
        return [
          { code: name },
          ` \xB7 ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__.uH)(platform, 60)}: the base branch grew by ${creepGrowth(creep)} in ${days} days, over ${limits}`,
          ...largestStep(creep),
          ". ",
          { code: "creep-at" },
          ` warns at ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.DH)(budget.creepAt ?? "")} and blocks nothing.`
        ];
      }
      function largestStep({ largestStep: step }) {
        if (step === null)
          return [];
        const { growthBytes, fromBytes, commit } = step;
        const growth = `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.eD)(growthBytes)} (${percentOf(growthBytes, fromBytes)})`;
        return [`; the largest step was ${growth} in `, { code: commit.slice(0, 7) }];
      }
      function percentOf(bytes, base) {
        return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.l9)(bytes, base) ?? "from nothing";
      }
      function unpackedCause(image, platform) {
        const { uncompressedGrowthBytes: growth, advice } = platform;
        const sparse = advice.find(({ saves, bytes, layer }) => saves === "unpacking" && bytes * 2 >= (growth ?? 0) && isFresh(image, platform, layer));
        return sparse === void 0 ? [] : [": ", ...(0, _finding_words_js__WEBPACK_IMPORTED_MODULE_0__.oJ)(sparse, image)];
      }
      function unpackedMore(platform, who, what) {
        const { uncompressedBytes, uncompressedGrowthBytes: growth, baselineUncompressedBytes: before } = platform;
        if (!(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.Sq)(platform) || growth === null || before === null)
          return [];
        const whole = uncompressedBytes === null ? "" : ` to ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(uncompressedBytes)}`;
        const change = ` (${percentOf(growth, before)}) more than before`;
        return [[...who, ` unpacks${whole}, `, { strong: [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(growth)] }, change, ...what, "."]];
      }
      function isFresh({ measurement }, { platform, layers }, position) {
        const digest = measurement.platforms.find((one) => one.platform === platform)?.layers[position]?.digest;
        return layers.some(({ head, change }) => head !== null && head.digest === digest && change !== "unchanged");
      }
      const innocents = /* @__PURE__ */ new Set(["over-ceiling-before", "ceiling-unknown-before"]);
      function platformNotes(image, platform) {
        const isCompared = platform.growthBytes !== null;
        const innocent = platform.verdict === "pass" ? platform.why.filter(({ kind }) => innocents.has(kind)) : [];
        const later = "later pull requests will be, once this change is merged and recorded";
        const isTold = isCompared || platform.verdict === "no-baseline";
        const note = platform.note === null || !isTold ? [] : [isCompared ? platform.note : `not compared, because ${platform.note}; ${later}`];
        return [...note, ...innocent.map(_reasons_js__WEBPACK_IMPORTED_MODULE_1__.IK)].map((text) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(image, platform).concat(`: ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__.uH)(text, 300)}.`));
      }
      function sideNotes(report) {
        const notes = report.images.flatMap(({ baseline }) => baseline.notes);
        return [.../* @__PURE__ */ new Set([...report.warnings, ...notes])].map((note) => (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.sK)((0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__.uH)(note, 400)));
      }
      function say(phrase) {
        return { kind: "say", phrase };
      }
    })
  ),
  /***/
  3102: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IX: () => (
          /* binding */
          firstTime
        ),
        /* harmony export */
        Pn: () => (
          /* binding */
          unstored
        ),
        /* harmony export */
        bj: () => (
          /* binding */
          unanswered
        )
        /* harmony export */
      });
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5518);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6920);
      var _not_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2647);
      const mostNamed = 5;
      function unanswered(report, images, longest = 500) {
        if (report.mode === "record")
          return { loud: unstored(images, longest), calm: firstTime(images) };
        const found = lookups(images, { isAlone: report.images.length === 1, longest });
        return {
          loud: found.filter(({ isLoud }) => isLoud).map(({ block }) => block),
          calm: found.filter(({ isLoud }) => !isLoud).map(({ block }) => block)
        };
      }
      function firstTime(images) {
        const isFirst = images.every(({ platforms, recording, baseline }) => recording.kind === "stored" && baseline.kind !== "unknown" && platforms.every(({ growthBytes }) => growthBytes === null));
        const what = images.length === 1 ? "This size is" : "These sizes are";
        return isFirst ? [say([`${what} what pull requests are compared with from now on.`])] : [];
      }
      function unstored(images, longest) {
        const failed = images.flatMap(({ name, recording }) => recording.kind === "failed" ? [{ name, because: recording.because }] : []);
        const [first] = failed;
        if (first === void 0)
          return [];
        const what = failed.length === 1 ? "The baseline was not recorded" : `${failed.length} baselines were not recorded`;
        const who = images.length === 1 ? [] : [" (", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.KE)(failed.map(({ name }) => name)), ")"];
        const effect = " Pull requests are compared with the last one that was.";
        return [say([{ strong: [what] }, ...who, `: ${asSentence(first.because, longest)}${longest < 500 ? "" : effect}`])];
      }
      function asSentence(because, longest) {
        const text = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_3__.uH)(because, longest);
        return text === (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_3__.uH)(because, because.length) ? `${text}.` : text.replace(/\s*\S*\u2026$/, " \u2026");
      }
      function lookups(images, options) {
        const missing = images.filter(({ baseline, platforms }) => baseline.kind !== "found" && !platforms.some((platform) => (0, _not_known_js__WEBPACK_IMPORTED_MODULE_1__.uE)(baseline, platform)));
        const groups = Map.groupBy(missing, ({ baseline }) => JSON.stringify(baseline));
        return [
          ...[...groups.values()].slice(0, mostNamed).flatMap((group) => lookup(group, options)),
          ...unknownPlatforms(images, options),
          ...unknownCeilings(images)
        ];
      }
      function lookup(group, { isAlone, longest }) {
        const baseline = group[0]?.baseline;
        if (baseline === void 0 || baseline.kind === "found")
          return [];
        const who = isAlone ? [] : [" (", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.KE)(group.map(({ name }) => name)), ")"];
        const because = asSentence(baseline.because, longest);
        if (baseline.kind === "unknown")
          return [{ isLoud: true, block: say(unknownWords(who, because)) }];
        const next = "Once this workflow has run on the base branch, pull requests are compared with that.";
        return [{ isLoud: false, block: say([{ strong: ["Nothing to compare with"] }, ...who, `: ${because} ${next}`]) }];
      }
      function unknownCeilings(images) {
        return images.flatMap((image) => image.platforms.map((platform) => ({ image, platform }))).flatMap(({ image, platform }) => {
          const reason = platform.why.find((one) => one.kind === "ceiling-unknown");
          if (reason === void 0 || platform.red && platform.verdict === "unknown")
            return [];
          const effect = platform.verdict === "unknown" ? ["This passes (", { code: "on-error: warn" }, ")."] : [];
          const words = [...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.bc)(image, platform), `: ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_3__.uH)((0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.IK)(reason), 300)}. `];
          return [{ isLoud: true, block: say([...words, ...(0, _not_known_js__WEBPACK_IMPORTED_MODULE_1__.gf)(image, reason), ...effect]) }];
        }).slice(0, mostNamed);
      }
      function unknownPlatforms(images, { isAlone, longest }) {
        const found = images.filter(({ baseline }) => baseline.kind === "found");
        return found.flatMap((image) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.S2)(image, "unknown").map((platform) => ({ image, platform }))).filter(({ platform }) => !platform.red && platform.why.some(({ kind }) => kind === "not-compared")).slice(0, mostNamed).map(({ image, platform }) => {
          const because = asSentence(platform.reasons.join("; "), longest);
          return {
            isLoud: true,
            block: say(unknownWords(isAlone && image.platforms.length === 1 ? [] : [" (", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.bc)(image, platform), ")"], because))
          };
        });
      }
      function unknownWords(who, because) {
        const passes = ["This passes (", { code: "on-error: warn" }, "); run the job again for a verdict."];
        return [{ strong: ["It is not known whether the image grew"] }, ...who, `: ${because} `, ...passes];
      }
      function say(phrase) {
        return { kind: "say", phrase };
      }
    })
  ),
  /***/
  2627: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          withLineLinks2
        )
        /* harmony export */
      });
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6932);
      function withLineLinks2(phrase, { serverUrl, repository, headRepository, headSha }) {
        const source = headRepository ?? repository;
        if (serverUrl === null || source === null || headSha === null)
          return phrase;
        return (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.UF)(phrase, (piece) => {
          const to = piece.at === void 0 ? null : (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__.lU)({ serverUrl, repository: source, commit: headSha }, piece.at);
          return to === null ? piece : { ...piece, to };
        });
      }
    })
  ),
  /***/
  3728: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          quietUpgradeSentences2
        )
        /* harmony export */
      });
      var _compare_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1179);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6932);
      var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6381);
      var _package_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9881);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2647);
      function quietUpgradeSentences2({ images }) {
        return images.flatMap((image) => {
          const upgrades = quietUpgrades((0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.C$)(image));
          if (upgrades.length === 0)
            return [];
          const rest = upgrades.length - _compare_packages_js__WEBPACK_IMPORTED_MODULE_0__.Ft;
          const named = (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_3__.fj)(upgrades.slice(0, _compare_packages_js__WEBPACK_IMPORTED_MODULE_0__.Ft).map(_package_words_js__WEBPACK_IMPORTED_MODULE_4__.CS), ", ");
          const lead = images.length === 1 ? ["Changed versions: "] : ["Changed versions in ", { code: image.name }, ": "];
          return [[...lead, ...named, rest > 0 ? ` and ${rest} more.` : "."]];
        });
      }
      function quietUpgrades(platform) {
        if (platform.basis !== "compressed")
          return [];
        const isTold = ({ row }) => {
          const layer = row === null ? void 0 : platform.layers[row];
          return layer !== void 0 && (0, _causes_js__WEBPACK_IMPORTED_MODULE_1__.vx)(layer, platform);
        };
        return (platform.packages?.changes ?? []).filter((one) => one.change === "upgraded" && !isTold(one)).map((one) => besideImage(one, platform));
      }
      function besideImage(one, { growthBytes }) {
        return one.growthBytes === growthBytes ? { ...one, growthBytes: 0 } : one;
      }
    })
  ),
  /***/
  8311: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DU: () => (
          /* binding */
          buildSentences
        ),
        /* harmony export */
        Rr: () => (
          /* binding */
          ruleSentences
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6932);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2647);
      const mostTold = 4;
      function ruleSentences(report) {
        const { ruleChanges } = report;
        const budgets = ruleChanges.filter((change) => change.kind === "budget");
        const sentences = [
          // There may be room for one: a warning blocks nobody.
          ...budgets.toSorted((a, b) => weight(a) - weight(b)).map((change) => budgetSentence(change, report)),
          ...listSentences(ruleChanges)
        ];
        const rest = sentences.length - mostTold;
        if (rest <= 0)
          return sentences;
        return [...sentences.slice(0, mostTold), [`${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.sK)((0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.U9)(rest, "more change"))} of the rules in the JSON report.`]];
      }
      function ruleLine(report) {
        return join(ruleSentences(report), " ");
      }
      function buildSentences({ ruleChanges }) {
        return ruleChanges.flatMap((change) => change.kind === "build-inputs" ? [buildSentence(change)] : []);
      }
      function buildSentence({ image, inputs }) {
        return [{ code: image }, " is built with other inputs than on the base branch: ", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.KE)(inputs), "."];
      }
      function isLoosening(change) {
        return change.kind === "left" || change.kind === "budget" && change.effect !== "tightened";
      }
      function budgetSentence(change, report) {
        const { rule, from, to, place } = change;
        const of = change.images.length === report.images.length ? [] : [" of ", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.KE)(change.images, 3)];
        const judged = `: ${whatCounts(change)}.`;
        if (place.kind === "earlier") {
          const [now, before] = [to ?? "none", from ?? "none"].map((text) => (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(text, 40));
          const when = [" when ", { code: place.commit.slice(0, 7) }, " was recorded, the newest baseline"];
          return [{ code: rule }, ...of, ` is ${now} in this run, and was ${before}`, ...when, judged];
        }
        const where = place.kind === "file" ? [" (", { code: place.path }, ")"] : [" (in the workflow)"];
        return [`${who(report)} ${verb(change)} `, { code: rule }, ...of, ` ${values(change)}`, ...where, judged];
      }
      function weight({ rule }) {
        return rule === "warn-at" ? 1 : 0;
      }
      function who({ pullRequest }) {
        return pullRequest === null ? "This change" : "This pull request";
      }
      function verb({ rule, effect, from, to }) {
        if (to === null)
          return "removes";
        if (from === null)
          return "adds";
        if (rule === "approval")
          return "changes";
        switch (effect) {
          case "loosened":
            return "raises";
          case "tightened":
            return "lowers";
          case "changed":
            return "changes";
        }
      }
      function whatCounts({ from, to, judgedBy, place }) {
        if (judgedBy === null)
          return "judged by both, and the worse verdict counts";
        const isOnly = place.kind !== "earlier" && (from === null || to === null);
        if (isOnly)
          return from === null ? "it counts at once" : "it still counts";
        if (judgedBy === from)
          return "judged as before";
        return judgedBy === to ? "judged by the new value" : `judged by ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(judgedBy, 40)}`;
      }
      function values({ from, to }) {
        if (from === null || to === null)
          return `of ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(from ?? to ?? "", 40)}`;
        return `from ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(from, 40)} to ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(to, 40)}`;
      }
      function listSentences(changes) {
        const left = changes.filter((change) => change.kind === "left");
        const joined = changes.filter((change) => change.kind === "joined");
        return [...left.length === 0 ? [] : [leftSentence(left)], ...joined.length === 0 ? [] : [joinedSentence(joined)]];
      }
      function leftSentence(left) {
        const names = left.map(({ image, judged }) => [{ code: image }, judged === "again" ? " (judged here once more)" : ""]);
        return ["No longer measured: ", ...shortened(names), "."];
      }
      function joinedSentence(joined) {
        const names = joined.map(({ image, sizeBytes }) => [{ code: image }, `, ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(sizeBytes)}`]);
        const others = [...new Set(joined.flatMap((one) => one.with))];
        const together = others.length === 0 ? [] : [", judged together with ", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.KE)(others, 3), " as one image"];
        return ["New: ", ...shortened(names), ...together, "."];
      }
      function shortened(names) {
        const shown = names.slice(0, 5);
        return [...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.fj)(shown, "; "), ...names.length > 5 ? [`; and ${names.length - 5} more`] : []];
      }
    })
  )
};
