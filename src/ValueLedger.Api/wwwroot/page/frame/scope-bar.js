// The sentence under the menu that says what is shown. Each part of it can be chosen, and the choice goes into the address.
import { all, Problem } from "./api.js";
import { button, h } from "./dom.js";
import { ask, field } from "./forms.js";
import { moment, period } from "./format.js";
import { recordedYears, yearEnd } from "./scope.js";
import { askLink } from "./link.js";
import { words } from "../words/en-GB.js";

/** What somebody sees who was sent a link: the same sentence, without a choice. */
export function linkBar({ scope, catalogue, link, fixed }) {
    const { view, expiresAt } = link;
    const strong = (text) => h("b", null, text);
    const sentence =
        view.page !== "statement" &&
        words.scope.sentence(
            strong(period(scope.from, scope.to)),
            strong(fixed ?? (scope.programme ? catalogue.programme(scope.programme) : words.scope.all)),
            scope.area && strong(scope.area),
            strong(words.basis(scope.basis)),
            strong(scope.known ? moment(scope.known) : words.scope.now),
        );
    return h(
        "div",
        { class: "wrap" },
        h("p", null, sentence, sentence && ". ", words.link.reading(moment(expiresAt))),
        h(
            "div",
            { class: "acts" },
            button(words.scope.print, () => print()),
        ),
    );
}

/** `choose` goes to the same page with a part of the scope changed. */
export function scopeBar({ scope, catalogue, choose, fixed, view }) {
    const pick = (label, value, options, onchosen) => {
        const select = h(
            "select",
            { class: "pick", "aria-label": label },
            options.map(([code, text]) => h("option", { value: code }, text)),
        );
        select.value = value;
        select.addEventListener("change", () => {
            const chosen = select.value;
            select.value = value;
            onchosen(chosen);
        });
        return select;
    };
    const here = `${scope.from}/${scope.to}`;
    const periods = pick(
        words.scope.period,
        here,
        [
            [here, period(scope.from, scope.to)],
            ["other", words.scope.other],
        ],
        (chosen) => {
            if (chosen === "other") askPeriod(scope, choose);
            else choose({ from: chosen.split("/")[0], to: chosen.split("/")[1] });
        },
    );
    addYears(periods, here, catalogue.organisation);
    const bases = pick(words.scope.basis, scope.basis, [[scope.basis, words.basis(scope.basis)]], (basis) => choose({ basis }));
    addBases(bases, scope, catalogue);
    const programmes = pick(
        words.scope.programme,
        scope.programme ?? "",
        [["", words.scope.all], ...[...catalogue.programmes.values()].map(({ code, title }) => [code, title])],
        (programme) => choose({ programme: programme || null }),
    );
    // A programme has one page, of all its areas; and where no area is registered there is nothing to choose.
    const areas =
        !fixed &&
        catalogue.areas.length > 0 &&
        pick(
            words.scope.area,
            scope.area ?? "",
            [["", words.scope.allAreas], ...catalogue.areas.map((area) => [area, area])],
            (area) => choose({ area: area || null }),
        );
    const known = pick(
        words.scope.known,
        scope.known ?? "",
        [["", words.scope.now], ...(scope.known ? [[scope.known, moment(scope.known)]] : []), ["other", words.scope.moment]],
        (chosen) => (chosen === "other" ? askMoment(choose) : choose({ known: chosen || null })),
    );
    const send = button(words.scope.send, () => askLink(view));
    return h(
        "div",
        { class: "wrap" },
        h("p", null, words.scope.sentence(periods, fixed ?? programmes, areas, bases, known)),
        h(
            "div",
            { class: "acts" },
            view && send,
            button(words.scope.print, () => print()),
        ),
    );
}

/** The years in which something was recorded, the last first; a period that is none of them stays on top. */
async function addYears(select, here, organisation) {
    const years = await recordedYears(organisation).catch(() => []);
    const options = years.toReversed().map((from) => h("option", { value: `${from}/${yearEnd(from)}` }, period(from, yearEnd(from))));
    const isYear = options.some((option) => option.value === here);
    const [shown, ...rest] = select.options;
    select.replaceChildren(...(isYear ? [] : [shown]), ...options, ...rest);
    select.value = here;
}

/** Rates that value people's time in the period, as far as there are any. */
async function addBases(select, { basis: here, from, to }, catalogue) {
    const rates = await all("/rates").catch(() => []);
    const ofTime = (rate) => catalogue.measures.get(rate.measure)?.class === "citizen-time";
    const inForce = (rate) => rate.effectiveFrom <= to && (rate.effectiveTo === null || rate.effectiveTo >= from);
    const kept = new Set(rates.filter((rate) => ofTime(rate) && inForce(rate)).map((rate) => rate.basis));
    kept.delete(here);
    for (const basis of kept) select.append(h("option", { value: basis }, words.basis(basis)));
}

function askPeriod(scope, choose) {
    ask({
        title: words.scope.otherTitle,
        submit: words.scope.show,
        fields: [
            field({ name: "from", label: words.scope.from, type: "date", value: scope.from }),
            field({ name: "to", label: words.scope.to, type: "date", value: scope.to }),
        ],
        send: async ({ from, to }) => {
            if (to < from) throw new Problem(400, { errors: [{ pointer: "/to", message: words.scope.turned }] });
            choose({ from, to });
        },
    });
}

function askMoment(choose) {
    ask({
        title: words.scope.momentTitle,
        about: words.scope.momentAbout,
        submit: words.scope.show,
        fields: [field({ name: "known", label: words.scope.momentLabel, type: "datetime-local" })],
        send: async ({ known }) => choose({ known: new Date(known).toISOString() }),
    });
}
