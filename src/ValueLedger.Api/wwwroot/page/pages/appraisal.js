// What if? A trial calculation: figures at the left, results beside them, counted by the API when typing stops.
import { post, Problem } from "../frame/api.js";
import { button, h, replace } from "../frame/dom.js";
import * as format from "../frame/format.js";
import { figures } from "../frame/figures.js";
import { words } from "../words/en-GB.js";
import { verdicts } from "./account/verdicts.js";
import { tornado } from "./appraisal/tornado.js";

const PAUSE = 400;
const RUNS = { runs: 1000, seed: 1 };

/** The rows of the form; shares are typed in per cent. `least` and `most` may stay empty. */
const ROWS = [
    { name: "council", usual: 40000 },
    { name: "hours", usual: 5000 },
    { name: "rate", usual: 14.9 },
    { name: "people", usual: 120, ranged: true },
    { name: "worth", usual: 1800, ranged: true },
    { name: "deadweight", usual: 30, ranged: true, share: true },
    { name: "displacement", usual: 5, share: true },
    { name: "attribution", usual: 30, ranged: true, share: true },
    { name: "bias", usual: 10, share: true },
];

export async function show(context) {
    const results = h("div", { class: "results", role: "region", "aria-label": words.appraisal.results, "aria-live": "polite" });
    const inputs = new Map();
    let waiting = null;
    let asked = null;
    const count = async () => {
        asked?.abort();
        asked = new AbortController();
        const { signal } = asked;
        const wrong = [...inputs.values()].filter((input) => Number.isNaN(numberIn(input)));
        if (wrong.length > 0) {
            complain(wrong.map((input) => words.notANumber(input.getAttribute("aria-label"))));
            return;
        }
        try {
            const answer = await post("/appraisals", draft(read(inputs), context), {}, { signal });
            replace(results, shown(answer));
        } catch (problem) {
            if (signal.aborted) return;
            if (!(problem instanceof Problem)) throw problem;
            complain(problem.errors.length > 0 ? problem.errors.map((error) => error.message) : [words.refused(problem)]);
        }
    };
    // The figures from before stay, under what is wrong with the new ones.
    const complain = (faults) => {
        results.querySelector(".problem")?.remove();
        const list = faults.map((text) => h("li", null, text));
        results.prepend(h("div", { class: "problem" }, h("h2", null, words.problem), h("ul", null, list)));
    };
    const typed = () => {
        clearTimeout(waiting);
        waiting = setTimeout(count, PAUSE);
    };
    const table = form(inputs, typed);
    await count();
    return {
        title: words.sections.appraisal,
        lead: words.appraisal.lead,
        body: h(
            "div",
            { class: "wide-narrow flip" },
            results,
            h(
                "section",
                null,
                h("h2", null, words.appraisal.formTitle),
                table,
                h("p", { class: "small quiet" }, words.appraisal.trial),
                h("p", { class: "acts wide-acts" }, button(words.appraisal.reset, context.again)),
            ),
        ),
    };
}

/** What was typed; null for nothing, and no number (NaN) for what is none. */
function numberIn(input) {
    const text = input?.value.trim().replaceAll(",", "") ?? "";
    return text === "" ? null : Number(text);
}

function form(inputs, typed) {
    const cell = (row, which, value) => {
        const input = h("input", {
            inputmode: "decimal",
            value,
            "aria-label": words.appraisal.cell(words.appraisal.rows[row.name], which),
            oninput: typed,
            autocomplete: "off",
        });
        inputs.set(`${row.name} ${which}`, input);
        return h("td", null, input);
    };
    const heads = ["expected", "least", "most"].map((which) => h("th", { scope: "col", class: "n" }, words.appraisal.which[which]));
    return h(
        "table",
        { class: "form" },
        h("thead", null, h("tr", null, h("th", { scope: "col" }, words.appraisal.figure), heads)),
        h(
            "tbody",
            null,
            ROWS.map((row) =>
                h(
                    "tr",
                    null,
                    h("th", { scope: "row" }, words.appraisal.rows[row.name]),
                    cell(row, "expected", row.usual),
                    row.ranged ? [cell(row, "least", ""), cell(row, "most", "")] : [h("td"), h("td")],
                ),
            ),
        ),
    );
}

/** A figure, or a range of it where both ends are given. */
function read(inputs) {
    const number = (name, which) => numberIn(inputs.get(`${name} ${which}`));
    return Object.fromEntries(
        ROWS.map(({ name, share }) => {
            const scale = (value) => (value === null ? null : share ? value / 100 : value);
            const [central, low, high] = ["expected", "least", "most"].map((which) => scale(number(name, which)));
            return [name, low !== null && high !== null ? { central: central ?? 0, low, high } : (central ?? 0)];
        }),
    );
}

function draft(figure, { catalogue }) {
    const amount = (value) => [{ year: 0, amount: value }];
    const assumed = (value) => ({ value, source: words.appraisal.source });
    const central = (value) => value.central ?? value;
    return {
        title: words.appraisal.trialTitle,
        currency: catalogue.organisation.currency,
        schedule: { name: "green-book" },
        costs: [
            { title: words.appraisal.rows.council, party: words.appraisal.council, class: "public-spend", amounts: amount(figure.council) },
            {
                title: words.appraisal.rows.hours,
                party: words.appraisal.volunteers,
                class: "citizen-time",
                amounts: amount(central(figure.hours) * central(figure.rate)),
            },
        ],
        benefits: [
            {
                code: "change",
                title: words.appraisal.change,
                quantity: figure.people,
                party: words.appraisal.residents,
                category: "social",
                cashability: 0,
                unitValue: { amount: figure.worth, source: words.appraisal.source },
                deadweight: assumed(figure.deadweight),
                displacement: assumed(figure.displacement),
                attributionToOthers: assumed(figure.attribution),
                dropOff: { notApplied: words.appraisal.oneYear },
                optimismBias: figure.bias,
                firstBenefitYear: 0,
                durationYears: 1,
            },
        ],
        simulation: RUNS,
    };
}

function shown(answer) {
    const { ratios, simulation } = answer;
    const known = (value) => (value === null ? words.notKnown : format.pounds(value));
    const names = words.appraisal.figures;
    return [
        verdicts(ratios, simulation?.ratios),
        figures([
            { name: names.claimed, figure: known(answer.presentValueBenefits), about: names.claimedAbout },
            { name: names.took, figure: known(answer.presentValueFullSocialCost), about: names.tookAbout },
            { name: names.balance, figure: known(answer.npsv), about: names.balanceAbout },
            {
                name: names.payback,
                figure: answer.paybackMonths === null ? words.appraisal.never : words.appraisal.months(format.whole(answer.paybackMonths)),
                about: names.paybackAbout,
            },
        ]),
        tornado(answer),
    ];
}
