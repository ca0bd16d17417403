// How a file is read: where its headings are, how days and decimals are written, and what every row has in common.
import { h } from "../../frame/dom.js";
import { words } from "../../words/en-GB.js";

/** How many rows are offered as the one with the headings. */
const MOST_ABOVE = 20;

export function choices(state) {
    const { preview, settings, context } = state;
    const titles = (items) => [["", words.record.choose], ...[...items.values()].map((item) => [item.code, item.title])];
    const missing = (member) => !state.columns.some((column) => column.member === member);
    const chosen = (name, options, why) =>
        one(words.record.how[name], options, settings[name] ?? "", (value) => set(state, settings, name, value), why);
    const common = (member, items) =>
        missing(member) &&
        one(
            words.record.everyRow[member],
            titles(items),
            state.set[member] ?? "",
            (value) => set(state, state.set, member, value),
            words.record.noColumn,
        );
    return h(
        "div",
        { class: "forms" },
        preview.sheets.length > 1 &&
            one(
                words.record.how.sheet,
                preview.sheets.map((name) => [name, name]),
                preview.sheet,
                (value) => state.read({ sheet: value }),
                state.sheet ? null : preview.settings.find(({ parameter }) => parameter === "sheet")?.why,
            ),
        state.rows &&
            one(
                words.record.how.headerRow,
                state.rows.slice(0, MOST_ABOVE).map((cells, index) => [String(index + 1), words.record.row(index + 1, cells)]),
                String(preview.headerRow),
                (value) => state.read({ sheet: preview.sheet, headerRow: value, left: state.left, mended: state.mended }),
            ),
        state.askDates &&
            chosen(
                "dateFormat",
                [["", words.record.choose], ...words.record.dates],
                settings.dateFormat ? words.record.youChose : words.record.looksLike(state.askDates.why),
            ),
        chosen("decimal", words.record.decimals),
        chosen("quantityFormat", words.record.hoursAre),
        chosen("thousands", words.record.thousandsAre),
        chosen("totals", words.record.totalRows),
        chosen("likeStanding", words.record.likeRows),
        common("programme", context.catalogue.programmes),
        common("measure", context.catalogue.measures),
    );
}

function one(label, options, value, onchosen, why) {
    const select = h(
        "select",
        { onchange: () => onchosen(select.value) },
        options.map(([code, text]) => h("option", { value: code }, text)),
    );
    select.value = value;
    return h("label", null, label, select, why && h("span", { class: "why" }, why));
}

/** A choice changes how every row is read, so that what was checked before no longer holds. */
export async function set(state, where, name, value) {
    if (value) where[name] = value;
    else delete where[name];
    state.result = null;
    // The server writes the numbers of a workbook with the decimals that are chosen.
    if (name === "decimal" && state.preview.sheet !== null) await state.reread();
    state.redraw();
    if (state.ready()) state.check();
}
