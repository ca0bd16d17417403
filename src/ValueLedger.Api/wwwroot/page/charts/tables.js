// Tables whose rows become blocks in narrow windows; each cell then says which column it is.
import { h } from "../frame/dom.js";

/** A column is `{ title, number, short, bar }`; a row is `{ head, cells, sum }` with one cell for each column after the first. */
export function table({ columns, rows, foot, caption, kind = "stack" }) {
    const head = columns.map(({ title, number, bar }) =>
        h("th", { scope: "col", class: number ? "n" : null }, bar ? h("span", { class: "vh" }, title) : title),
    );
    return h(
        "table",
        { class: kind },
        caption && h("caption", { class: "vh" }, caption),
        h("thead", null, h("tr", null, head)),
        h(
            "tbody",
            null,
            rows.map((row) => line(row, columns)),
        ),
        foot && h("tfoot", null, line(foot, columns)),
    );
}

const line = ({ head, cells, mark }, columns) =>
    h(
        "tr",
        { class: mark },
        h("th", { scope: "row" }, head),
        cells.map((content, index) => cell(content, columns[index + 1])),
    );

function cell(content, { title, short, number, bar }) {
    if (bar) return h("td", { class: content ? "barcell" : "empty" }, content);
    return h("td", { class: number ? "n" : null, "data-l": short ?? title }, h("span", null, content));
}
