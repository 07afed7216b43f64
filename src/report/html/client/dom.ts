type Attributes = Readonly<Record<string, string | number>>;
type Child = Node | string;

/** An element with attributes and children; text stays text, whatever it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, children);
}

/** The same for drawings. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill<Filled extends Element>(filled: Filled, attributes: Attributes, children: readonly Child[]): Filled {
  for (const [name, value] of Object.entries(attributes)) filled.setAttribute(name, String(value));
  filled.append(...children);
  return filled;
}

/** A push button that runs `act`. */
export function button(label: Child, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", act);
  return made;
}

/** A labelled field for search words. */
export function searchField(label: string, onInput: (words: string) => void): HTMLInputElement {
  const field = element("input", {
    type: "search",
    "aria-label": label,
    "aria-keyshortcuts": "/",
    placeholder: label,
    autocomplete: "off",
    spellcheck: "false",
  });
  field.addEventListener("input", () => onInput(field.value));
  return field;
}

/** `/` leads to the first of the `views` that has a search field, unless somebody is writing. */
export function searchOnSlash(box: () => Element | null, views: readonly string[]): void {
  document.addEventListener("keydown", (event) => {
    const isWriting =
      event.target instanceof Element && event.target.matches("input:not([type=range]):not([type=radio]), select, textarea");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
    const fields = views.map(
      (view) => box()?.querySelector<HTMLInputElement>(`[data-view="${view}"] input[type=search]`) ?? null,
    );
    const field = fields.find((found) => found !== null) ?? box()?.querySelector<HTMLInputElement>("input[type=search]");
    if (field == null) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/** One choice out of a few, shown side by side. */
export function choice<Value extends string>(
  legend: string,
  options: Readonly<Partial<Record<Value, string>>>,
  onChoose: (value: Value) => void,
): { readonly element: HTMLElement; show(value: Value): void } {
  const name = legend.toLowerCase().replaceAll(/\W+/g, "-") + String(Math.random()).slice(2);
  const fields = entriesOf(options).map(([value, label]) => {
    const field = element("input", { type: "radio", name, value });
    field.addEventListener("change", () => onChoose(value));
    return { value, field, label: element("label", {}, field, element("span", {}, label)) };
  });
  const isHidden = fields.length === 0 ? { hidden: "" } : {};
  const set = element(
    "fieldset",
    { class: "choice", ...isHidden },
    element("legend", {}, legend),
    ...fields.map(({ label }) => label),
  );
  const show = (value: Value): void => fields.forEach((one) => (one.field.checked = one.value === value));
  return { element: set, show };
}

function entriesOf<Key extends string>(record: Readonly<Partial<Record<Key, string>>>): readonly (readonly [Key, string])[] {
  const isKey = (key: string): key is Key => Object.hasOwn(record, key);
  return Object.keys(record)
    .filter(isKey)
    .map((key) => [key, record[key] ?? ""]);
}

/** Runs `draw` with the width in pixels, now and whenever it changes. */
export function onWidth(box: HTMLElement, draw: (width: number) => void): void {
  let last = 0;
  new ResizeObserver(() => {
    const width = Math.floor(box.clientWidth);
    if (width > 0 && width !== last) draw((last = width));
  }).observe(box);
}
