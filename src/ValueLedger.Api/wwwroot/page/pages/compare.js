// What made the difference between two statements: one figure at a time, as a waterfall whose zero is the earlier statement, so that a small change
// of a large sum still shows.
import { fall } from "../charts/bars.js";
import { get } from "../frame/api.js";
import { h, section } from "../frame/dom.js";
import * as format from "../frame/format.js";
import { words } from "../words/en-GB.js";
import { nameOf, programmesOf, stateOf } from "./statements.js";

/** Figures of the whole statement; those of one measure, party or grade are in the statements themselves. */
const SHOWN = [
    "full-social-cost",
    "agency-cost",
    "citizen-inputs",
    "partner-inputs",
    "present-value-benefits",
    "npsv",
    "citizen-hours",
    "entries",
];
const COUNTS = ["citizen-hours", "entries"];

export async function show(context) {
    const { params, catalogue, signal, address, search } = context;
    const status = (id) => get(`/statements/${encodeURIComponent(id)}/status`, {}, signal);
    const [bridge, from, to] = await Promise.all([
        get(`/statements/${encodeURIComponent(params.id)}/bridge`, { to: params.other }, signal),
        status(params.id),
        status(params.other),
    ]);
    const figures = SHOWN.flatMap((name) =>
        bridge.figures.filter((figure) => figure.figure === name && !figure.programme && !figure.measure && !figure.party && !figure.grade),
    ).filter((figure) => figure.from !== null && figure.to !== null);
    const figure = figures.find((one) => one.figure === search.get("figure")) ?? figures.find((one) => one.from !== one.to) ?? figures[0];
    const steps = new Map(bridge.steps.map((step) => [step.step, step]));
    return {
        crumb: h("a", { href: address("/statements") }, words.back(words.sections.statements)),
        title: words.compare.title(programmesOf(from, catalogue), format.period(from.from, from.to), nameOf(from), nameOf(to)),
        lead: sentence(figure),
        body: [
            h("div", { class: "pair" }, side(from, address), side(to, address)),
            h("div", { class: "wide-narrow" }, waterfall(figure, from, to, steps, context), choices(figures, figure, context)),
        ],
    };
}

const write = (figure, value, signed = false) =>
    COUNTS.includes(figure.figure)
        ? signed
            ? format.signed(value)
            : format.quantity(value)
        : signed
          ? format.signedPounds(value)
          : format.pounds(value);

function sentence(figure) {
    const change = figure.to - figure.from;
    const name = words.compare.figures[figure.figure];
    if (change === 0) return words.compare.same(name);
    const cause = figure.parts.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
    const part = cause ? cause.change / change : 0;
    const share = figure.from === 0 ? null : words.compare.share(change / figure.from, format.share(change / figure.from));
    return words.compare.sentence(
        name,
        change > 0,
        h("b", null, write(figure, Math.abs(change))),
        share,
        part,
        cause && h("b", null, words.compare.steps[cause.step].inSentence),
    );
}

const side = (status, address) =>
    h(
        "div",
        null,
        h("h2", null, h("a", { href: address(`/statements/${status.id}`) }, nameOf(status)), " ", stateOf(status)),
        h("p", null, words.compare.knownAs(format.moment(status.knownAt)), " ", h("code", null, format.brief(status.sha256))),
    );

function waterfall(figure, from, to, steps, context) {
    const name = words.compare.figures[figure.figure];
    const moved = figure.parts.filter((part) => part.change !== 0);
    let at = 0;
    const drawn = moved.map((part) => ({ ...part, from: at, to: (at += part.change) }));
    const ends = [0, ...drawn.map((part) => part.to)];
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const room = (most - least || 1) * 0.1;
    const scale = { low: least - room, high: most + room, line: 0 };
    const change = figure.to - figure.from;
    const rows = [
        row({
            kind: "t",
            name: nameOf(from),
            about: words.compare.earlier,
            drawn: { from: 0, to: 0, colour: "total" },
            amount: write(figure, figure.from),
            scale,
        }),
        ...drawn.map((part) =>
            row({
                name: words.compare.steps[part.step].title,
                about: records(steps.get(part.step), context),
                drawn: { ...part, colour: part.change < 0 ? "down" : "up" },
                amount: h("span", { class: part.change < 0 ? "sign d" : "sign u" }, write(figure, part.change, true)),
                scale,
            }),
        ),
        row({
            kind: "t",
            name: nameOf(to),
            about: words.compare.inAll(write(figure, change, true)),
            drawn: { from: 0, to: change, colour: "total" },
            amount: write(figure, figure.to),
            scale,
            last: true,
        }),
    ];
    const still = figure.parts.filter((part) => part.change === 0).map((part) => words.compare.steps[part.step].inSentence);
    const table = h(
        "table",
        { class: "fall stack" },
        h(
            "thead",
            { class: "vh" },
            h(
                "tr",
                null,
                words.account.claimColumns.map((title) => h("th", { scope: "col" }, title)),
            ),
        ),
        h("tbody", null, rows),
    );
    return section(words.compare.fromTo(name, write(figure, figure.from), write(figure, figure.to)), words.compare.sub(nameOf(from)), [
        table,
        h(
            "p",
            { class: "read" },
            words.compare.still(still),
            " ",
            h(
                "b",
                null,
                words.compare.left(
                    COUNTS.includes(figure.figure) ? format.quantity(figure.residual ?? 0) : format.pence(figure.residual ?? 0),
                ),
            ),
        ),
    ]);
}

const row = ({ kind, name, about, drawn, amount, scale, last }) =>
    h(
        "tr",
        { class: kind },
        h("th", { scope: "row" }, name, h("small", null, about)),
        h("td", { class: "plot" }, fall({ ...drawn, ...scale, last })),
        h("td", { class: "n" }, amount),
    );

/** Which records a step is made of; entries lead to the journal. */
function records(step, { catalogue, address }) {
    if (!step || step.count === 0) return step?.notApartBecause ?? "";
    const list = step.records.map((record) => {
        const what = words.compare.record(
            record.what,
            record.programme && catalogue.programme(record.programme),
            record.measure && catalogue.measure(record.measure),
        );
        const changes = record.changes.map(words.compare.change);
        return h(
            "li",
            null,
            record.entry ? h("a", { href: address(`/journal/${record.entry}`) }, what) : what,
            changes.length > 0 && `: ${changes.join("; ")}`,
        );
    });
    return h(
        "details",
        null,
        h("summary", null, words.compare.see(step.count)),
        h("ul", { class: "records" }, list, step.count > list.length && h("li", null, words.compare.andMore(step.count - list.length))),
    );
}

function choices(figures, chosen, { address, params }) {
    const list = figures.map((figure) =>
        h(
            "li",
            null,
            h(
                "a",
                {
                    href: address(`/statements/${params.id}/compare/${params.other}`, { figure: figure.figure }),
                    "aria-current": figure === chosen ? "true" : null,
                },
                h("b", null, words.compare.figures[figure.figure]),
                h("span", null, figure.to === figure.from ? words.compare.noChange : write(figure, figure.to - figure.from, true)),
                h("small", null, words.compare.arrow(write(figure, figure.from), write(figure, figure.to))),
            ),
        ),
    );
    return h(
        "section",
        null,
        h("div", { class: "head" }, h("h2", { class: "small" }, words.compare.choose)),
        h("ul", { class: "figs" }, list),
    );
}
