// A sheet on its way into the journal: how it is read is offered and chosen, a dry run says what would be recorded, and faulty cells are put right
// where they stand.
import { stacked } from "../../charts/bars.js";
import { get, Problem, sendFile } from "../../frame/api.js";
import { button, h, replace } from "../../frame/dom.js";
import * as format from "../../frame/format.js";
import { tell } from "../../frame/states.js";
import { words } from "../../words/en-GB.js";
import { quote } from "./csv.js";
import { choices } from "./choices.js";
import { isBlank, isSent, sheet } from "./sheet.js";
import { isTable, nameColumns, rowsOf, written } from "./table.js";

let kept = null;

/** A sheet that was begun and not recorded, with a way to go on; null if there is none. */
export const halfDone = () => kept && { name: kept.file.name, goOn: (place, context) => draw(Object.assign(kept, { place, context })) };

/** Shows the check of a file in place of what was there. */
export async function checkFile({ place, file, type, context, ...asked }) {
    const said = h("div", { role: "status" }, words.loading);
    replace(place, said);
    let state;
    try {
        const preview = await sendFile("/imports/preview", file, type, { sheet: asked.sheet, headerRow: asked.headerRow });
        state = begun({ place, file, type, context, preview, ...asked });
        state.rows = await rowsOf(state);
    } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        replace(
            said,
            h(
                "div",
                { class: "problem" },
                h("h2", null, words.record.unreadable),
                h("p", null, words.refused(problem)),
                h("p", { class: "acts wide-acts" }, button(words.record.another, context.again)),
            ),
        );
        return;
    }
    if (state.rows) nameColumns(state);
    kept = state;
    draw(state);
    if (ready(state)) await check(state);
}

/** What is known of a file before anybody has chosen anything; what was put right stays when only other headings are chosen. */
function begun({ preview, left = new Set(), mended = [], ...rest }) {
    const state = {
        ...rest,
        preview,
        left,
        mended,
        edited: left.size + mended.length > 0,
        isNamed: false,
        rows: null,
        columns: preview.columns.map((column) => ({ ...column })),
        // How dates are written is never taken from a guess: 04/03 is in March or in April.
        settings: Object.fromEntries(
            preview.settings.filter(({ parameter }) => parameter !== "dateFormat").map(({ parameter, value }) => [parameter, value]),
        ),
        askDates: preview.settings.find(({ parameter }) => parameter === "dateFormat") ?? null,
        delimiter: preview.delimiter ?? ",",
        set: {},
        total: null,
        result: null,
    };
    return Object.assign(state, {
        ready: () => ready(state),
        check: () => check(state),
        redraw: () => draw(state),
        read: (asked) => checkFile({ place: state.place, file: state.file, type: state.type, context: state.context, ...asked }),
        async reread() {
            state.rows = await rowsOf(state);
            nameColumns(state);
        },
    });
}

/** Asks before the tab is closed with a sheet that is half done. */
addEventListener("beforeunload", (event) => {
    if (kept?.edited || kept?.result) event.preventDefault();
});

addEventListener("signed-out", () => {
    kept = null;
});

const other = ({ context }) => {
    kept = null;
    context.again();
};

const mapped = (state, member) =>
    state.columns.some((column) => column.member === member) || state.set[member] || state.settings[member] === "times";
const ready = (state) =>
    (!state.askDates || state.settings.dateFormat) && ["programme", "measure", "quantity", "date"].every((member) => mapped(state, member));

/** How the file is read, as the API is asked for it. */
function parameters(state) {
    const part = (left, right) => quote(`${left}:${right}`, ",");
    const shown = state.columns.filter((column) => column.header !== "");
    return {
        mode: "partial",
        fileName: state.file.name.slice(0, 255),
        ...state.settings,
        ...(isTable(state) && { sheet: null }),
        map: shown.filter((column) => column.member && column.member !== column.header).map((column) => part(column.header, column.member)),
        ignore: shown.filter((column) => !column.member).map((column) => quote(column.header, ",")),
        set: Object.entries(state.set)
            .filter(([, value]) => value)
            .map(([member, value]) => part(member, value)),
    };
}

/** What is sent: the file as it is, or its rows as they were put right. */
const content = (state) => (isTable(state) ? written(state, isSent) : state.file);
const typeOf = (state) => (isTable(state) ? "text/csv" : state.type);

/** The row that was passed over as the sum of the others; the one found before if none was. */
const totalOf = (state) =>
    state.rows && state.settings.totals === "skip" && state.result.warnings.some(({ code }) => code === "row_looks_like_a_total")
        ? state.rows.findLastIndex((cells, index) => isSent(state, index) && !isBlank(cells))
        : state.total;

async function check(state) {
    const asked = (state.asked = (state.asked ?? 0) + 1);
    state.unchecked = false;
    let [result, refused] = [null, null];
    try {
        result = await finished(await sendFile("/imports", content(state), typeOf(state), { ...parameters(state), dryRun: true }));
    } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        refused = problem;
    }
    // Whoever chose something else meanwhile waits for the answer to that.
    if (asked !== state.asked) return;
    Object.assign(state, { result, refused });
    if (result) state.total = totalOf(state);
    draw(state);
    tell(state.result ? heading(state.result) : words.refused(state.refused));
}

/** A large file is still being read when the first answer comes. */
async function finished(answer) {
    let result = answer;
    while (result.status === "running") {
        await new Promise((resolve) => setTimeout(resolve, 500));
        result = await get(`/imports/${result.id}`);
    }
    return result;
}

const heading = (result) => words.record.canBe(result.accepted + result.suspended, result.rows, result.rejected);

function draw(state) {
    const { result, refused, file, place } = state;
    const lead = result
        ? heading(result)
        : ready(state)
          ? words.record.checking
          : state.askDates && !state.settings.dateFormat
            ? words.record.sayDates
            : words.record.sayColumns;
    replace(
        place,
        h(
            "ol",
            { class: "steps" },
            words.record.steps.map((step, index) =>
                h("li", { class: ["done", "now", "todo"][index], "aria-current": index === 1 ? "step" : null }, step),
            ),
        ),
        h("h2", { class: "title", tabindex: "-1" }, file.name),
        h("p", { class: "lead" }, lead),
        refused &&
            h(
                "div",
                { class: "problem", role: "alert" },
                h("h2", null, words.problem),
                h(
                    "ul",
                    null,
                    refused.errors.map((error) => h("li", null, error.message)),
                    refused.errors.length === 0 && h("li", null, words.refused(refused)),
                ),
            ),
        result && tally(result),
        choices(state),
        result?.warnings.map((warning) => h("p", { class: "small quiet" }, warning.message)),
        sheet(state),
        h("div", { class: "foot" }, foot(state)),
    );
}

function foot(state) {
    const { result } = state;
    const count = result ? result.accepted + result.suspended : 0;
    const begin = (event) => record(state, event.target);
    state.recorder = count > 0 ? button(words.record.recordRows(count), begin, { class: "btn first", disabled: state.unchecked }) : null;
    return [
        state.recorder,
        ready(state) && button(result ? words.record.checkAgain : words.record.check, state.check, { class: result ? "btn" : "btn first" }),
        button(words.record.another, () => other(state)),
        h("span", { class: "quiet" }, words.record.nothingYet),
    ];
}

async function record(state, pressed) {
    pressed.disabled = true;
    const { go, address } = state.context;
    try {
        const made = await sendFile("/imports", content(state), typeOf(state), parameters(state));
        const done = await finished(made);
        kept = null;
        go(address(`/record/${done.id}`));
    } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        state.refused = problem;
        state.redraw();
    }
}

function tally(result) {
    const parts = [
        { colour: "g", value: result.accepted },
        { colour: "w", value: result.suspended },
        { colour: "b", value: result.rejected },
    ];
    return h(
        "div",
        { class: "bar3" },
        stacked(parts, result.accepted + result.suspended + result.rejected, 10),
        h(
            "ul",
            { class: "tally" },
            h("li", { class: "state ok" }, words.record.readyRows(format.whole(result.accepted))),
            result.suspended > 0 && h("li", { class: "state wait" }, words.record.waitRows(format.whole(result.suspended))),
            h("li", { class: result.rejected > 0 ? "state bad" : "state" }, words.record.badRows(format.whole(result.rejected))),
            h("li", { class: "quiet" }, words.record.before(format.whole(result.alreadyRecorded))),
        ),
    );
}
