// What the figures of a statement rest on: the rates that were used, what a change is worth, who says so, and how later years count.
import { table } from "../../charts/tables.js";
import { facts, h, section } from "../../frame/dom.js";
import * as format from "../../frame/format.js";
import { words } from "../../words/en-GB.js";

export function restsOn({ header, notes, outcomes }) {
    const said = words.account.restsOn;
    const measures = new Map(notes.measures.map((measure) => [measure.code, measure.title]));
    const used = notes.rates.filter((rate) => rate.usedBy.length > 0);
    const ofChanges = outcomes.benefits.lines.filter(({ unitValue }) => unitValue?.rate === null);
    const worths = ofChanges.map(({ title, unit, unitValue }) => ({
        head: [title, h("small", null, said.ofChange)],
        cells: [
            words.settings.perUnit(format.rateOf(unitValue.amount), words.unit(unit, 1)),
            unitValue.priceYear === null ? "–" : said.pricesOf(unitValue.priceYear),
            unitValue.source,
        ],
    }));
    const rates = used.map((rate) => ({
        head: [measures.get(rate.measure) ?? rate.measure, h("small", null, words.basisName(rate.basis))],
        cells: [
            words.settings.perUnit(format.rateOf(rate.amount), words.unit(rate.unit, 1)),
            rate.effectiveTo
                ? words.fromTo(format.day(rate.effectiveFrom), format.day(rate.effectiveTo))
                : words.settings.since(format.day(rate.effectiveFrom)),
            sourceOf(rate.source),
        ],
    }));
    const columns = said.columns.map((title) => ({ title }));
    const rules = [
        [said.basis, words.basisName(header.basis)],
        ...notes.references.map((reference) => [said.discounting, `${reference.title} (${sourceOf(reference.source)})`]),
        [said.prices, header.baseYear ?? said.asPaid],
    ];
    return section(said.title, said.about, [
        rates.length + worths.length > 0 ? table({ columns, rows: [...rates, ...worths] }) : h("p", null, said.none),
        facts(rules),
    ]);
}

const sourceOf = ({ title, publisher, year }) => [title, publisher, year].filter(Boolean).join(", ");
