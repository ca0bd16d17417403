// From what went in, by what was done, to what changed.
import { h, svg } from "../../frame/dom.js";
import { bounded, missing } from "../../frame/figures.js";
import * as format from "../../frame/format.js";
import { words } from "../../words/en-GB.js";

const KINDS = ["co-commissioning", "co-design", "co-delivery", "co-assessment"];

/** `link(line)` is the address of what a line is made of, or null. */
export function chain(statement, link) {
    const inputs = [...statement.citizenInputs.lines, ...statement.publicCosts.lines, ...statement.partnerInputs.lines];
    const several = inputs.some((line) => line.year > 0);
    const lines = [
        inputs.map((line) => input(line, link, several)),
        statement.outputs.map((line) => output(line, link)),
        changes(statement, link),
    ];
    if (statement.notes.withoutPublicInput.length > 0) lines[0].push(item(missing(words.notRecorded), words.account.councilSpent));
    const arrow = () =>
        h(
            "div",
            { class: "arrow", "aria-hidden": "true" },
            svg("svg", { width: 24, height: 16, viewBox: "0 0 24 16" }, svg("path", { d: "M0 8h21M15 2l6 6-6 6" })),
        );
    const column = (list, index) => [
        index > 0 && arrow(),
        h("div", null, h("h3", null, words.account.chain[index]), h("ul", null, list.length > 0 ? list : item(missing(words.notRecorded), ""))),
    ];
    return h(
        "section",
        null,
        h("h2", null, words.account.chainTitle),
        h("div", { class: "chain" }, lines.map(column)),
        kinds(statement.header.programmes),
    );
}

const item = (figure, about) => h("li", null, h("b", null, figure), about);

const open = (line, text, link) => (link(line) ? h("a", { class: "v", href: link(line) }, text) : text);

function input(line, link, several) {
    const money = format.isMoney(line.unit);
    const amount =
        line.quantity === null
            ? words.notKnown
            : money
              ? format.pounds(line.quantity)
              : line.unit === "hour"
                ? words.hours(format.whole(line.quantity))
                : format.inUnit(line.quantity, line.unit);
    const worth = money
        ? ""
        : line.value === null
          ? `, ${words.reason(line.unvaluedReason)}`
          : `, ${words.account.worth(format.pounds(line.value))}`;
    return item(open(line, amount, link), `${line.title}${several ? words.account.year(line.year + 1) : ""}${worth}`);
}

function output(line, link) {
    const amount = line.quantity === null ? words.reason("does_not_add_up") : format.inUnit(line.quantity, line.unit);
    const costs = {
        agency: line.agencyCostPerUnit,
        agencyPartial: line.agencyCostPartial,
        agencyBound: line.agencyCostBound,
        full: line.fullCostPerUnit,
        fullPartial: line.fullCostPartial,
        fullBound: line.fullCostBound,
        undefinedReason: line.undefinedReason,
    };
    return item(open(line, bounded(amount, line.bound), link), [line.title, h("small", null, each(costs))]);
}

/** What one cost the council, and with everything given; or why that is not known. */
function each(cost) {
    if (cost.full === null) return words.reason(cost.undefinedReason);
    const agency = cost.agency === null ? null : bounded(format.pence(cost.agency), cost.agencyBound, cost.agencyPartial);
    // Where the council's part is unknown, everything given is at least the rest.
    return words.account.each(agency, bounded(format.pence(cost.full), cost.fullBound, cost.fullPartial || agency === null));
}

function changes({ outcomes, results }, link) {
    return outcomes.recorded.map((line) => {
        const benefit = outcomes.benefits.lines.find((other) => line.valuedBy.includes(other.line));
        const cost =
            results.costPerOutcome.find((other) => other.line === benefit?.line) ??
            (results.costPerRecordedOutcome ?? []).find((other) => other.line === line.line);
        const amount = line.quantity === null ? words.reason(line.undefinedReason) : format.inUnit(line.quantity, line.unit);
        return item(open(line, bounded(amount, line.bound), link), [
            line.title,
            benefit && benefit.netQuantity !== null && h("small", null, words.account.net(format.whole(benefit.netQuantity))),
            cost && cost.full !== null && h("small", null, each(cost)),
        ]);
    });
}

/** The four Co's: in which steps citizens take part. */
function kinds(programmes) {
    const on = new Set(programmes.flatMap((programme) => (programme.coProduction ?? []).map((kind) => kind.split("/")[0])));
    return h(
        "ul",
        { class: "cos", "aria-label": words.account.kindsTitle },
        KINDS.map((kind) =>
            h(
                "li",
                { class: on.has(kind) ? "on" : null },
                words.account.kinds[kind],
                on.has(kind) ? null : h("span", { class: "vh" }, words.account.not),
            ),
        ),
    );
}
