export const id = 147;
export const ids = [147];
export const modules = {
  /***/
  69147: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        findClaims: () => (
          /* binding */
          findClaims
        )
      });
      var bounds = __webpack_require__(49395);
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
      var lib = __webpack_require__(20962);
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
      var own_words = __webpack_require__(48820);
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
  )
};
