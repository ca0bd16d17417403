// What the figures do not include: how much, why, and what can be done about it.
import { h } from "../../frame/dom.js";
import * as format from "../../frame/format.js";
import { words } from "../../words/en-GB.js";

export function leftOut({ summary, waiting, catalogue, address, link }) {
    const lines = [
        ...(link ? unnamed(summary.suspended, catalogue) : suspended(waiting, catalogue, address)),
        ...unvalued(summary.rows, catalogue, address),
        ...unrecorded(summary.rows, catalogue, address),
        ...undivided(summary.rows, catalogue),
    ];
    if (lines.length === 0) return null;
    return h(
        "div",
        { class: "left-out" },
        h("h2", null, words.leftOut.title),
        h(
            "ul",
            null,
            // Whoever was sent a link can do nothing about it.
            lines.map((line) => h("li", null, link ? line[0] : line)),
        ),
    );
}

/** A link shows how much waits, and none of the entries. */
const unnamed = ({ quantities }, catalogue) =>
    quantities.map(({ measure, unit, quantity }) => [
        words.leftOut.wait(quantity === null ? words.reason("does_not_add_up") : format.inUnit(quantity, unit), catalogue.measure(measure)),
    ]);

function suspended(entries, catalogue, address) {
    const groups = Map.groupBy(entries, (entry) => `${entry.programme} ${entry.measure}`);
    return [...groups.values()].map((group) => {
        const { programme, unit, suspension } = group[0];
        const sum = group.reduce((amount, entry) => amount + entry.quantity, 0);
        const why = words.softRule(suspension.rules[0]);
        return [
            words.leftOut.waits(format.inUnit(sum, unit), catalogue.programme(programme), why),
            h("a", { href: address("/journal", { suspended: true, programme }) }, words.leftOut.decide),
        ];
    });
}

function unvalued(rows, catalogue, address) {
    return rows.flatMap((row) =>
        row.measures
            .filter((figure) => figure.stage === "input" && figure.unvaluedQuantity > 0)
            .map((figure) => [
                words.leftOut.unvalued(
                    format.inUnit(figure.unvaluedQuantity, figure.unit),
                    catalogue.measure(figure.measure),
                    catalogue.programme(row.group.programme),
                    figure.unit === "hour",
                ),
                h("a", { href: address("/settings/rates", { measure: figure.measure }) }, words.leftOut.chooseRate),
            ]),
    );
}

function unrecorded(rows, catalogue, address) {
    const names = rows
        .filter((row) => row.flags.includes("no_public_input_recorded"))
        .map((row) => catalogue.programme(row.group.programme));
    if (names.length === 0) return [];
    const text = words.leftOut.unspent(names);
    // Without a measure for it there is nothing that the form could record.
    const can = catalogue.ofKind("council").length > 0;
    return [can ? [text, h("a", { href: address("/record") }, words.leftOut.recordIt)] : [text, words.leftOut.noMeasure]];
}

/** Only where an area is chosen. */
function undivided(rows, catalogue) {
    const names = rows.filter((row) => row.flags.includes("costs_without_team")).map((row) => catalogue.programme(row.group.programme));
    return names.length === 0 ? [] : [[words.leftOut.undivided(names)]];
}
