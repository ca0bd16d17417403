// The overview: what was given, what it is worth, and what was spent.
import { all, get } from "../frame/api.js";
import { h } from "../frame/dom.js";
import { figures, leavesOutCosts, unspent } from "../frame/figures.js";
import * as format from "../frame/format.js";
import { periodBefore, summaryOf, yearsBack } from "../frame/scope.js";
import { empty } from "../frame/states.js";
import { words } from "../words/en-GB.js";
import { leftOut } from "./overview/left-out.js";
import { months, unitOf } from "./overview/months.js";
import { outputs } from "./overview/outputs.js";
import { programmes } from "./overview/programmes.js";
import { ratesIn, ratesSection, worths } from "./overview/rates.js";

export async function show(context) {
    const { scope, signal, catalogue } = context;
    const asked = (of, more) => get("/summaries", summaryOf(of, more), signal);
    const prior = periodBefore(scope);
    const [byProgramme, before, byMonth, monthsBefore, rates] = await Promise.all([
        asked(scope, { groupBy: "programme" }),
        asked(prior, { groupBy: "programme" }),
        asked(scope, { groupBy: unitOf(scope) }),
        asked(prior, { groupBy: unitOf(scope) }),
        all("/rates", {}, signal),
    ]);
    const waiting = byProgramme.suspended.entries > 0 && !context.link ? await suspended(context) : [];
    const title = words.sections.overview;
    if (byProgramme.total.entries === 0 && waiting.length === 0)
        return { title, lead: words.overview.nothing(format.period(scope.from, scope.to)), body: context.link ? null : await nothing(context) };

    const bases = await worths({ context, summary: byProgramme, rates });
    const read = { ...context, summary: byProgramme, before, byMonth, monthsBefore, prior, rates, waiting, bases };
    return {
        title,
        lead: sentence(read),
        body: [
            figures(four(read)),
            leftOut(read),
            months(read),
            programmes(read),
            h(
                "section",
                { class: "two lean" },
                outputs(read),
                bases.length > 0 && ratesSection(bases, valuedHours(byProgramme.total, catalogue)),
            ),
        ],
    };
}

/** Hours of people's time that have a worth. */
export const valuedHours = (total, catalogue) =>
    total.measures
        .filter((figure) => catalogue.measures.get(figure.measure)?.class === "citizen-time")
        .reduce((hours, figure) => hours - figure.unvaluedQuantity, total.citizenHours);

const suspended = ({ scope: { from, to, programme, area, known }, signal }) =>
    all("/entries", { suspended: true, from, to, programme, area, knownAt: known }, signal);

function sentence({ summary, scope, catalogue, rates, address }) {
    const { total, rows } = summary;
    const hours = h("a", { href: address("/journal", { of: "hours" }) }, words.hours(format.whole(total.citizenHours)));
    const given = rows.filter((row) => row.citizenHours > 0);
    const programmes = given.length === 1 ? catalogue.programme(given[0].group.programme) : words.programmes(given.length);
    const where = words.overview.where(programmes, scope.area);
    if (total.citizenHours === 0) return words.overview.noHours(format.period(scope.from, scope.to));
    const valued = valuedHours(total, catalogue);
    if (valued <= 0) return words.overview.noWorth(hours, where);
    const worth = h("a", { href: address("/journal", { of: "worth" }) }, format.pounds(total.citizenInputValue));
    const of =
        valued < total.citizenHours ? h("a", { href: address("/journal", { of: "hours" }) }, words.ofThem(format.whole(valued))) : null;
    return words.overview.sentence(hours, where, of, worth, words.basis(scope.basis), rateWords(ratesIn(scope, rates, catalogue)));
}

const rateWords = (amounts) => (amounts.length === 0 ? null : amounts.map(format.rateOf));

function four({ summary, before, byMonth, monthsBefore, bases, address, scope }) {
    const against = words.overview.against(yearsBack(scope));
    const { total, rows } = summary;
    const journal = (of) => address("/journal", { of });
    const more = total.citizenHours - before.total.citizenHours;
    // How many people there were is known only where every hour names somebody.
    const everybody = total.contributors > 0 && total.hoursWithoutContributor + before.total.hoursWithoutContributor === 0;
    const people = everybody
        ? words.overview.people(total.contributors, format.signed(total.contributors - before.total.contributors))
        : "";
    const unknown = rows.filter(unspent);
    const spent = rows.length - unknown.length;
    const lowest = bases.toSorted((a, b) => a.worth - b.worth)[0];
    return [
        before.total.entries === 0 || before.total.citizenHours === 0
            ? { name: against, figure: words.overview.notKnown, about: words.overview.nothingBefore }
            : {
                  name: against,
                  figure: format.share(more / before.total.citizenHours),
                  href: journal("hours"),
                  about: [
                      words.overview.more(format.whole(Math.abs(more)), more >= 0, people),
                      unequal(byMonth.rows, monthsBefore.rows, scope),
                  ],
              },
        lowest
            ? {
                  name: words.overview.lowest,
                  figure: format.pounds(lowest.worth),
                  href: address("/", { basis: lowest.basis }),
                  about: words.overview.lowestIs(lowest.name, lowest.rate, bases.length),
              }
            : { name: words.overview.lowest, figure: words.noRate, about: words.overview.noRateKept },
        spent > 0
            ? {
                  name: words.overview.spent,
                  figure: format.pounds(total.publicCost),
                  href: journal("council"),
                  about: words.overview.spentOn(spent, unknown.length),
              }
            : { name: words.overview.spent, figure: words.notRecorded, about: words.overview.unknownNotNil },
        {
            name: words.overview.together,
            figure: format.pounds(total.fullSocialCost),
            href: journal("together"),
            about: words.overview.togetherIs(total.partial || rows.some(leavesOutCosts)),
        },
    ];
}

/** Months without entries make a year look smaller than the one before. */
const unequal = (now, before, scope) =>
    unitOf(scope) === "month" && now.length !== before.length ? words.overview.unequal(now.length, before.length) : "";

/** In an empty period there is a way to one that is not. */
async function nothing({ scope, catalogue, address, signal }) {
    const { rows } = await get(
        "/summaries",
        { from: "1990-01-01", to: format.yearsOn(scope.to, 30), groupBy: "month", programme: scope.programme, area: scope.area },
        signal,
    ).catch(() => ({ rows: [] }));
    const record = h("a", { class: "btn", href: address("/record") }, words.overview.record);
    const last = rows.at(-1)?.group.month;
    if (!last) return empty(words.overview.emptyLedger, words.overview.emptyAbout(catalogue.organisation.name), record);
    const year = { from: `${last}-01`, to: format.monthEnd(`${last}-01`) };
    return empty(
        words.overview.lastIs(format.month(last)),
        null,
        h("a", { class: "btn first", href: address("/", year) }, words.overview.showIt(format.month(last))),
        record,
    );
}
