// Loaded with `node --import`: every sentence of the report and of the messages is another one, of the same length, and the same words
// become different ones at each place of the source. What decides by a word decides otherwise then.
import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { parseAst } from "vite";

registerHooks({
  load(url, context, next) {
    if (!/\/src\/(?:report\/words\/[^/]+|failure)\.ts$/.test(url)) return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), "utf8"));
    return { format: "module", source: rewritten(source), shortCircuit: true };
  },
});

function rewritten(source) {
  const places = [];
  collect(parseAst(source), null, places);
  const starts = places.toSorted((one, other) => other.start - one.start);
  return starts.reduce(
    (text, { start, end }) => text.slice(0, start) + inOtherWords(text.slice(start, end), start) + text.slice(end),
    source,
  );
}

/** Whatever stands in a template, strings with a blank in them, and the values of tables of words; no names of kinds. */
function collect(node, parent, places) {
  if (node.type === "ImportDeclaration" || (node.type === "ExportNamedDeclaration" && node.source !== null)) return;
  if (node.type === "TemplateElement") places.push(node);
  else if (node.type === "Literal" && typeof node.value === "string" && isWords(node, parent)) places.push(node);
  for (const child of Object.values(node).flat()) if (typeof child?.type === "string") collect(child, node, places);
}

function isWords({ value }, parent) {
  const isName = parent?.type === "Property" && (parent.value.value !== value || parent.key.name === "kind");
  return !isName && (/ /.test(value) || (parent?.type === "Property" && parent.key.name !== "code"));
}

/** Each letter is moved on in the alphabet, at each place by another number. */
function inOtherWords(text, place) {
  const shift = 1 + (place % 25);
  return text.replaceAll(/\\.|[A-Za-z]/g, (sign) => (sign.length > 1 ? sign : movedOn(sign, shift)));
}

function movedOn(letter, shift) {
  const first = letter < "a" ? 65 : 97;
  return String.fromCharCode(first + ((letter.charCodeAt(0) - first + shift) % 26));
}
