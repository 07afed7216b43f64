import { button } from "../../report/html/client/dom.ts";

/** Makes the heads with `data-by` buttons that sort the rows by the `data-value` of their column: numbers largest first. */
export function sortable(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLElement>("thead th")];
  const body = table.tBodies[0];
  heads.forEach((head, column) => {
    if (head.dataset["by"] === undefined || body === undefined) return;
    const sort = (): void => {
      const isWords = head.classList.contains("words");
      const isDown = head.ariaSort === "none" ? !isWords : head.ariaSort !== "descending";
      for (const other of heads.filter(({ ariaSort }) => ariaSort !== null)) other.ariaSort = "none";
      head.ariaSort = isDown ? "descending" : "ascending";
      const compare = isWords ? byWords : byNumber;
      const rows = [...body.rows].map((row) => ({ row, value: row.cells[column]?.dataset["value"] ?? "" }));
      rows.sort((a, b) => (isDown ? compare(b.value, a.value) : compare(a.value, b.value)));
      body.append(...rows.map(({ row }) => row));
    };
    head.ariaSort = "none";
    head.replaceChildren(button(head.textContent ?? "", sort, { class: "sort" }));
  });
}

function byWords(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}

/** What is not known comes last when the largest come first. */
function byNumber(one: string, other: string): number {
  const [a, b] = [one, other].map((value) => (value === "" ? Number.NEGATIVE_INFINITY : Number(value)));
  return a === b ? 0 : (a ?? 0) < (b ?? 0) ? -1 : 1;
}
