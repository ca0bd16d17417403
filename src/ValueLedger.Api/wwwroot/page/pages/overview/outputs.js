// What came out of each programme, and what one cost. Unit costs are taken by programme: over the whole they would divide by what others did.
import { table } from "../../charts/tables.js";
import { h } from "../../frame/dom.js";
import { bounded, linked, missing, quiet } from "../../frame/figures.js";
import * as format from "../../frame/format.js";
import { yearsBack } from "../../frame/scope.js";
import { words } from "../../words/en-GB.js";

export function outputs({ summary, before, catalogue, address, scope }) {
    const lines = summary.rows.flatMap((row) =>
        row.measures
            .filter((figure) => figure.stage === "output")
            .map((figure) => ({ figure, programme: row.group.programme, prior: priorOf(before, row, figure) })),
    );
    if (lines.length === 0) return h("div", null, h("h2", null, words.outputs.title), h("p", { class: "sub" }, words.outputs.nothing));
    const columns = words.outputs.columns.map(([title = words.overview.against(yearsBack(scope)), short], index) => ({
        title,
        short,
        number: index > 0,
    }));
    const rows = lines.map(({ figure, programme, prior }) => ({
        head: [catalogue.measure(figure.measure), h("small", null, catalogue.programme(programme))],
        cells: [
            amount(figure, address("/journal", { programme, measure: figure.measure })),
            change(figure.quantity, prior),
            agency(figure, address),
            full(figure),
        ],
    }));
    const head = h(
        "div",
        { class: "head" },
        h("div", null, h("h2", null, words.outputs.title), h("p", { class: "sub" }, words.outputs.sub)),
    );
    return h("div", null, head, table({ columns, rows }));
}

const priorOf = (before, row, figure) =>
    before.rows.find((other) => other.group.programme === row.group.programme)?.measures.find((other) => other.measure === figure.measure)
        ?.quantity ?? null;

/** Levels, shares and means are not added up over a period. */
function amount(figure, href) {
    if (figure.quantity !== null) return linked(bounded(format.quantity(figure.quantity), figure.bound), href);
    if (figure.share !== null) return linked(format.percent(figure.share), href);
    return figure.mean !== null ? linked(format.quantity(figure.mean), href) : linked(words.reason(figure.undefinedReason), href);
}

const change = (now, prior) => (now === null || !prior ? quiet(words.notKnown) : format.share((now - prior) / prior));

function agency(figure, address) {
    if (figure.agencyCostPerUnit !== null)
        return bounded(format.pence(figure.agencyCostPerUnit), figure.agencyCostBound, figure.agencyCostPartial);
    return figure.agencyCostUndefinedReason === "no_public_input_recorded"
        ? missing(words.notRecorded, address("/record"))
        : quiet(words.reason(figure.agencyCostUndefinedReason));
}

function full(figure) {
    if (figure.fullCostPerUnit === null) return quiet(words.reason(figure.fullCostUndefinedReason));
    const partial = figure.fullCostPartial || figure.agencyCostUndefinedReason === "no_public_input_recorded";
    return bounded(format.pence(figure.fullCostPerUnit), figure.fullCostBound, partial);
}
