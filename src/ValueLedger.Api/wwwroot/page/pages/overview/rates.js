// The same hours at each rate that is kept for people's time.
import { single } from "../../charts/bars.js";
import { table } from "../../charts/tables.js";
import { get } from "../../frame/api.js";
import { h } from "../../frame/dom.js";
import { dayBefore, pounds, rateOf, whole } from "../../frame/format.js";
import { summaryOf } from "../../frame/scope.js";
import { words } from "../../words/en-GB.js";

const ofTime = (rates, catalogue) => rates.filter((rate) => catalogue.measures.get(rate.measure)?.class === "citizen-time");

/** The rates of one measure and basis, each with its last day; one recorded later for the same day takes the place of the one before. */
export function inForce(rates, scope) {
    const latest = new Map(rates.map((rate) => [rate.effectiveFrom, rate]));
    const ordered = [...latest.values()].toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
    return ordered
        .map((rate, index) => ({
            ...rate,
            last: rate.effectiveTo ?? (ordered[index + 1] ? dayBefore(ordered[index + 1].effectiveFrom) : null),
        }))
        .filter((rate) => rate.effectiveFrom <= scope.to && (rate.last === null || rate.last >= scope.from));
}

/** What an hour is worth in the period, in the order of days; nothing where measures differ. */
export function ratesIn(scope, rates, catalogue, basis = scope.basis) {
    const groups = Map.groupBy(
        ofTime(rates, catalogue).filter((rate) => rate.basis === basis),
        (rate) => rate.measure,
    );
    const lists = [...groups.values()].map((group) => inForce(group, scope).map((rate) => rate.amount));
    return lists.length > 0 && lists.every((list) => list.join() === lists[0].join()) ? lists[0] : [];
}

/** The worth of the same hours at each rate, the chosen one first. */
export async function worths({ context, summary, rates }) {
    const { scope, catalogue, signal } = context;
    const kept = [...new Set(ofTime(rates, catalogue).map((rate) => rate.basis))];
    const answers = await Promise.all(
        kept.map((basis) => (basis === scope.basis ? summary : get("/summaries", summaryOf({ ...scope, basis }), signal))),
    );
    return kept
        .map((basis, index) => {
            const amounts = ratesIn(scope, rates, catalogue, basis);
            return {
                basis,
                name: words.basisName(basis),
                rate: amounts.length > 0 ? amounts.map(rateOf) : null,
                worth: answers[index].total.citizenInputValue,
                chosen: basis === scope.basis,
            };
        })
        .filter(({ worth }) => worth > 0)
        .toSorted((a, b) => b.chosen - a.chosen || b.worth - a.worth);
}

export function ratesSection(list, hours) {
    const most = Math.max(...list.map((rate) => rate.worth));
    const columns = words.rates.columns.map(([title, short], index) => ({
        title,
        short,
        number: index === 1 || index === 3,
        bar: index === 2,
    }));
    const rows = list.map(({ name, rate, worth, chosen }) => ({
        head: [name, chosen && h("small", null, words.rates.chosen)],
        cells: [rate ? words.then(rate) : words.rates.several, single(worth, most, chosen), pounds(worth)],
    }));
    const head = h(
        "div",
        { class: "head" },
        h(
            "div",
            null,
            h("h2", null, list.length > 1 ? words.rates.title : words.rates.titleOfOne),
            hours > 0 && h("p", { class: "sub" }, words.rates.sub(whole(hours))),
        ),
    );
    return h("div", null, head, table({ columns, rows }));
}
