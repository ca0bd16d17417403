// The sheet as it is: their headings above, ours below, their row numbers, and each fault under the cell that has it.
import { button, h } from "../../frame/dom.js";
import { words } from "../../words/en-GB.js";
import { set } from "./choices.js";
import { remedy } from "./remedy.js";

const MOST = 200;

export const isBlank = (cells) => cells.every((cell) => cell.trim() === "");

/** Whether a row was passed over as the sum of the others, which it no longer is once one of them was put right. */
const isTotal = ({ total, settings }, index) => index === total && settings.totals === "skip";

/** Whether a row is in what is sent. A sheet that nobody has changed is sent as it is. */
export const isSent = (state, index) => !state.left.has(index) && !(state.edited && isTotal(state, index));

export function sheet(state) {
    if (!state.rows) return lines(state);
    const { columns, rows, preview, result } = state;
    const first = preview.headerRow ?? 1;
    const faults = Map.groupBy(result?.problems ?? [], (problem) => problem.row);
    const shown = rows.map((cells, index) => ({ cells, index })).filter(({ index }) => index >= first);
    const listed = shown.filter(({ index }, at) => at < MOST || faults.has(index + 1));
    const headings = columns.map((column) =>
        h("th", { scope: "col" }, h("span", { class: "theirs" }, column.header || words.record.noHeading), ours(column, state)),
    );
    const wide = h(
        "div",
        { class: "sheet-wrap", tabindex: "0", role: "region", "aria-label": words.record.sheet },
        h(
            "table",
            { class: "sheet" },
            h(
                "thead",
                null,
                h("tr", null, h("th", { scope: "col" }, words.record.rowHead), h("th", { scope: "col" }, words.entry.state), headings),
            ),
            h(
                "tbody",
                null,
                listed.flatMap((row) => [...line(row, faults.get(row.index + 1) ?? [], state)]),
            ),
        ),
        shown.length > listed.length && h("p", { class: "small quiet" }, words.record.moreRows(shown.length - listed.length)),
    );
    return [
        wide,
        headingsOf(state),
        cards(
            listed.filter(({ index }) => faults.has(index + 1)),
            (index) => faults.get(index + 1),
            state,
        ),
    ];
}

/** In a narrow window the headings stand one below the other. */
const headingsOf = (state) =>
    h(
        "ul",
        { class: "mend" },
        state.columns.map((column) => h("li", null, h("span", { class: "rn" }, column.header || words.record.noHeading), ours(column, state, words.record.meansBelow))),
    );

/** In a narrow window only the rows to fix are shown, each as a card. */
const cards = (rows, faultsOf, state) =>
    h(
        "ul",
        { class: "mend" },
        rows.map(({ index }) =>
            h(
                "li",
                null,
                h("span", { class: "rn" }, words.record.rowNumber(index + 1)),
                faultsOf(index).map((fault) => card(fault, index, state)),
            ),
        ),
    );

function card(fault, index, state) {
    const place = state.columns.findIndex((column) => column.header === fault.column);
    if (place < 0) return message(fault, index, state);
    const input = h("input", {
        value: state.rows[index][place] ?? "",
        "aria-invalid": "true",
        onchange: () => mend(state, index, place, input.value),
    });
    return [h("label", null, fault.column, input), message(fault, index, state)];
}

function ours(column, state, label = words.record.means) {
    const select = h(
        "select",
        { "aria-label": label(column.header), onchange: () => set(state, column, "member", select.value) },
        [
            h("option", { value: "" }, words.record.leaveColumn),
            ...Object.entries(words.record.members).map(([code, text]) => h("option", { value: code }, text)),
        ],
    );
    select.value = column.member ?? "";
    return select;
}

function* line({ cells, index }, faults, state) {
    const { columns, result, left } = state;
    const out = left.has(index) || isTotal(state, index);
    const at = (column) => faults.find((fault) => fault.column === column.header);
    const blank = isBlank(cells);
    const found = faults.length > 0 ? words.record.toFix : result ? words.record.ready : "…";
    const mark = out ? words.record.leftOut : blank ? "" : found;
    const kind = out || blank ? "state" : faults.length > 0 ? "state bad" : result ? "state ok" : "state";
    const inner = columns.map((column, place) =>
        at(column) && !out ? faulty(column, place, index, state) : h("td", null, cells[place] ?? ""),
    );
    yield h(
        "tr",
        { class: faults.length > 0 ? "has" : null },
        h("th", { scope: "row", class: "rowno" }, index + 1),
        h("td", { class: kind }, mark),
        inner,
    );
    if (faults.length > 0 && !out)
        yield h(
            "tr",
            { class: "why" },
            h("td", { colspan: 2 }),
            h(
                "td",
                { colspan: columns.length },
                faults.map((fault) => message(fault, index, state)),
            ),
        );
}

function faulty(column, place, index, state) {
    const input = h("input", {
        value: state.rows[index][place] ?? "",
        "aria-label": words.record.cell(column.header, index + 1),
        "aria-invalid": "true",
        onchange: () => mend(state, index, place, input.value),
    });
    return h("td", { class: "cellbad" }, input);
}

function message(fault, index, state) {
    const place = state.columns.findIndex((column) => column.header === fault.column);
    const better = place >= 0 ? remedy(fault, state) : null;
    const leave = () => {
        state.left.add(index);
        state.edited = true;
        state.check();
    };
    return h(
        "p",
        { class: "msg" },
        h("b", null, words.record.found(fault.found)),
        fault.expected,
        better !== null && button(words.record.use(better), () => mend(state, index, place, better, true), { class: "btn tiny" }),
        button(words.record.leaveOut, leave, { class: "btn tiny" }),
    );
}

function mend(state, index, place, value, now = false) {
    state.rows[index][place] = value;
    state.mended.push({ index, place, value });
    state.edited = true;
    if (now) return state.check();
    // The figures of the last check are not those of what is sent now.
    state.unchecked = true;
    if (state.recorder) state.recorder.disabled = true;
}

/** Lines of JSON are no table; what is wrong with them is said in words. */
function lines({ preview, result }) {
    const faults = result?.problems ?? preview.rows.flatMap((row) => row.problems);
    if (faults.length === 0) return null;
    return h(
        "section",
        null,
        h("h2", null, words.record.faults),
        h(
            "ul",
            { class: "records" },
            faults.map((fault) => h("li", null, words.record.fault(fault.row, fault.column, fault.found, fault.expected))),
        ),
    );
}
