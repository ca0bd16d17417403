// Hours and their worth by month, beside the year before.
import { columns } from "../../charts/columns.js";
import { table } from "../../charts/tables.js";
import { blob } from "../../frame/api.js";
import { h, replace, section } from "../../frame/dom.js";
import { button } from "../../frame/dom.js";
import { saveAs } from "../../frame/figures.js";
import * as format from "../../frame/format.js";
import { summaryOf } from "../../frame/scope.js";
import { words } from "../../words/en-GB.js";

const WAYS = {
    hours: {
        of: (row) => row.citizenHours,
        write: format.whole,
        tick: (value, last) => (last ? words.hours(format.whole(value)) : format.whole(value)),
    },
    worth: { of: (row) => row.citizenInputValue, write: format.pounds, tick: (value) => format.pounds(value) },
};

export function months(read) {
    const { scope, byMonth, monthsBefore } = read;
    const list = lined(scope, byMonth.rows, monthsBefore.rows);
    if (list.length < 2 || list.length > 36 || list.every((month) => !month.row)) return null;
    const place = h("div");
    const title = h("span");
    const draw = (way) => {
        const drawn = list.map((month) => point(month, way));
        replace(
            title,
            words.months.title(
                drawn.map(({ title: name, value }) => ({ name: name.split(" ")[0], full: name, value })),
                way,
            ),
        );
        const describe = words.months.describe(way);
        replace(
            place,
            columns({
                months: drawn,
                tick: WAYS[way].tick,
                write: WAYS[way].write,
                describe,
                now: words.months.now,
                before: words.months.before,
            }),
        );
    };
    draw("hours");
    const more = h(
        "div",
        { class: "more" },
        h("details", { class: "table" }, h("summary", null, words.asTable), asTable(list)),
        button(words.download, () => download(scope), { class: "plain" }),
    );
    return section(title, words.months.sub(format.period(scope.from, scope.to)), [place, more], choice(draw));
}

/** One choice of two, by the keyboard as any radio buttons. */
function choice(draw) {
    const one = (way, checked) =>
        h(
            "label",
            null,
            h("input", { type: "radio", name: "way", value: way, checked, onchange: () => draw(way) }),
            h("span", null, words.months.ways[way]),
        );
    return h("fieldset", { class: "seg" }, h("legend", { class: "vh" }, words.months.show), one("hours", true), one("worth", false));
}

function lined(scope, rows, prior) {
    const find = (all, month) => all.find((row) => row.group.month === month);
    return format.months(scope.from, scope.to).map((month) => ({
        month,
        row: find(rows, month),
        before: find(prior, format.yearsOn(`${month}-01`, -1).slice(0, 7)),
        hasBefore: prior.length > 0,
    }));
}

function point({ month, row, before, hasBefore }, way) {
    const { of } = WAYS[way];
    const short = format.monthShort(month);
    const worth = row ? format.pounds(row.citizenInputValue) : null;
    return {
        label: short,
        initial: short[0],
        year: month.slice(0, 4),
        title: format.month(month),
        value: row ? of(row) : 0,
        prior: hasBefore ? (before ? of(before) : 0) : null,
        says: row
            ? words.months.says(format.whole(row.citizenHours), worth, before && format.whole(before.citizenHours))
            : words.months.none,
    };
}

function asTable(list) {
    const cell = (row, write) => (row ? write(row) : words.none);
    const rows = list.map(({ month, row, before }) => ({
        head: format.month(month),
        cells: [
            cell(row, ({ citizenHours }) => format.quantity(citizenHours)),
            cell(row, ({ citizenInputValue }) => format.pence(citizenInputValue)),
            cell(before, ({ citizenHours }) => format.quantity(citizenHours)),
        ],
    }));
    const [month, hours, worth, before] = words.months.columns;
    return table({
        columns: [{ title: month }, { title: hours, number: true }, { title: worth, number: true }, { title: before, number: true }],
        rows,
        kind: "plain",
    });
}

const download = async (scope) =>
    saveAs(await blob("/summaries.csv", summaryOf(scope, { groupBy: "month" })), `months-${scope.from}-${scope.to}.csv`);
