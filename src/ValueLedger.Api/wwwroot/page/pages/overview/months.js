// Hours and their worth by month, beside the year before; by year where there are too many months for columns.
import { columns } from "../../charts/columns.js";
import { table } from "../../charts/tables.js";
import { blob } from "../../frame/api.js";
import { button, h, replace, section } from "../../frame/dom.js";
import { saveAs, worthless } from "../../frame/figures.js";
import * as format from "../../frame/format.js";
import { summaryOf, yearsBack } from "../../frame/scope.js";
import { words } from "../../words/en-GB.js";

const WAYS = {
    hours: {
        of: (row) => row.citizenHours,
        write: format.whole,
        tick: (value, last) => (last ? words.hours(format.whole(value)) : format.whole(value)),
    },
    worth: { of: (row) => row.citizenInputValue, write: format.pounds, tick: (value) => format.pounds(value) },
};

const MOST_MONTHS = 36;

/** By what the columns of a period are grouped. */
export const unitOf = ({ from, to }) => (format.months(from, to).length > MOST_MONTHS ? "year" : "month");

export function months(read) {
    const { scope, byMonth, monthsBefore } = read;
    const unit = unitOf(scope);
    const list = lined(scope, unit, byMonth.rows, monthsBefore.rows);
    if (list.length < 2 || list.every((month) => !month.row)) return null;
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
        const describe = words.months.describe(way, unit);
        replace(
            place,
            columns({
                months: drawn,
                tick: WAYS[way].tick,
                write: WAYS[way].write,
                describe,
                now: words.months.now(yearsBack(scope)),
                before: words.months.before(yearsBack(scope)),
            }),
        );
    };
    draw("hours");
    const more = h(
        "div",
        { class: "more" },
        h("details", { class: "table" }, h("summary", null, words.asTable), asTable(list, unit)),
        button(words.download, () => download(scope, unit), { class: "as-link" }),
    );
    return section(
        title,
        words.months.sub[unit](format.period(scope.from, scope.to), monthsBefore.rows.length > 0 ? yearsBack(scope) : 0),
        [place, more],
        choice(draw),
    );
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

function lined(scope, unit, rows, prior) {
    const find = (all, name) => all.find((row) => row.group[unit] === name);
    if (unit === "year") {
        const years = [...new Set(format.months(scope.from, scope.to).map((month) => month.slice(0, 4)))];
        return years.map((year) => ({ name: year, year: "", label: year, row: find(rows, year), hasBefore: false }));
    }
    return format.months(scope.from, scope.to).map((month) => ({
        name: format.month(month),
        year: month.slice(0, 4),
        label: format.monthShort(month),
        row: find(rows, month),
        before: find(prior, format.yearsOn(`${month}-01`, -yearsBack(scope)).slice(0, 7)),
        hasBefore: prior.length > 0,
    }));
}

function point({ name, year, label, row, before, hasBefore }, way) {
    const { of } = WAYS[way];
    const worth = row && !worthless(row) ? format.pounds(row.citizenInputValue) : null;
    return {
        label,
        initial: year ? label[0] : label,
        year,
        title: name,
        value: row ? of(row) : 0,
        prior: hasBefore ? (before ? of(before) : 0) : null,
        says: row
            ? words.months.says(format.whole(row.citizenHours), worth, before && format.whole(before.citizenHours))
            : words.months.none,
    };
}

function asTable(list, unit) {
    const cell = (row, write) => (row ? write(row) : words.none);
    const rows = list.map(({ name, row, before }) => ({
        head: name,
        cells: [
            cell(row, ({ citizenHours }) => format.quantity(citizenHours)),
            cell(row, (one) => (worthless(one) ? words.noRate : format.pence(one.citizenInputValue))),
            cell(before, ({ citizenHours }) => format.quantity(citizenHours)),
        ],
    }));
    const [hours, worth, before] = words.months.columns;
    return table({
        columns: [
            { title: words.months.units[unit] },
            { title: hours, number: true },
            { title: worth, number: true },
            { title: before, number: true },
        ],
        rows,
        kind: "plain",
    });
}

const download = async (scope, unit) =>
    saveAs(await blob("/summaries.csv", summaryOf(scope, { groupBy: unit })), `${unit}s-${scope.from}-${scope.to}.csv`);
