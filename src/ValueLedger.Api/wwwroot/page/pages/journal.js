// The journal: what a figure is made of. The sum on top is the figure that was clicked, from the same answer.
import { blob, get } from "../frame/api.js";
import { kinds } from "../frame/catalogue.js";
import { button, h, section } from "../frame/dom.js";
import { missing, quiet, saveAs, unspent } from "../frame/figures.js";
import * as format from "../frame/format.js";
import { summaryOf } from "../frame/scope.js";
import { empty, tell } from "../frame/states.js";
import { words } from "../words/en-GB.js";

const PAGE = 100;
const FILTERS = ["measure", "team", "party", "contributor", "reference", "import"];

export async function show(context) {
    const { search, address } = context;
    const waiting = search.get("suspended") === "true";
    const chosen = Object.fromEntries(FILTERS.map((name) => [name, search.get(name)]).filter(([, value]) => value));
    const of = search.get("of") in kinds ? search.get("of") : null;
    const list = reader(context, { chosen, of, waiting });
    const [first, lead] = await Promise.all([list.next(), waiting ? words.journal.waiting : sum(context, chosen, of)]);
    const body = h("tbody");
    const more = button(words.journal.more, async () => put(await list.next()));
    const put = (entries) => {
        body.append(...entries.map((entry) => line(entry, context)));
        more.hidden = list.done;
    };
    put(first);
    const heads = words.journal.columns.map((title, index) =>
        h("th", { scope: "col", class: index === 3 || index === 4 ? "n" : null }, title),
    );
    const entries = h(
        "table",
        { class: "stack journal" },
        h("caption", { class: "vh" }, words.sections.journal),
        h("thead", null, h("tr", null, heads)),
        body,
    );
    return {
        title: waiting ? words.journal.waitingTitle : words.sections.journal,
        crumb: Object.keys(chosen).length > 0 || of || waiting ? h("a", { href: address("/journal") }, words.journal.all) : null,
        lead,
        body:
            first.length === 0
                ? empty(
                      words.journal.nothing,
                      words.journal.nothingAbout,
                      h("a", { class: "btn", href: address("/record") }, words.overview.record),
                  )
                : [
                      filters(chosen, context),
                      downloads(context, chosen, of, waiting),
                      section(words.journal.entries, words.journal.order, [entries, h("p", { class: "acts wide-acts" }, more)]),
                  ],
    };
}

/** Reads page after page, the newest entries first. A figure of several measures has those of all of them, as one list. */
function reader({ scope, catalogue, signal }, { chosen, of, waiting }) {
    // A file is shown whole, whatever days its rows are of.
    const days = chosen.import ? {} : { from: scope.from, to: scope.to, programme: scope.programme, area: scope.area };
    const base = { ...days, knownAt: scope.known, suspended: waiting || null, order: "newest", ...chosen };
    const measures = chosen.measure || !of || of === "together" ? [chosen.measure] : catalogue.ofKind(of);
    const lists = measures.map((measure) => ({
        rest: [],
        asked: { limit: PAGE, ...base, measure, stage: of === "together" ? "input" : null },
    }));
    const list = {
        done: false,
        async next() {
            const found = [];
            while (found.length < PAGE) {
                await Promise.all(lists.map((one) => fill(one, signal)));
                const [newest] = lists.filter((one) => one.rest.length > 0).toSorted((a, b) => b.rest[0].sequence - a.rest[0].sequence);
                if (!newest) break;
                found.push(newest.rest.shift());
            }
            list.done = lists.every((one) => one.rest.length === 0 && one.asked === null);
            return found;
        },
    };
    return list;
}

async function fill(list, signal) {
    if (list.rest.length > 0 || list.asked === null) return;
    const page = await get("/entries", list.asked, signal);
    list.rest = page.items;
    list.asked = page.nextCursor ? { cursor: page.nextCursor } : null;
}

/** The figure that these entries add up to. */
async function sum(context, chosen, of) {
    const { scope, catalogue, signal } = context;
    if (chosen.contributor || chosen.reference || chosen.import) return words.journal.sentenceOfSome;
    const { total } = await get(
        "/summaries",
        summaryOf(scope, { measure: chosen.measure, team: chosen.team, party: chosen.party }),
        signal,
    );
    const period = words.journal.where(scope.area, format.period(scope.from, scope.to));
    const strong = (text) => h("b", null, text);
    if (chosen.measure) {
        const figure = total.measures.find((one) => one.measure === chosen.measure);
        const amount =
            figure?.quantity !== null && figure
                ? format.inUnit(figure.quantity, figure.unit)
                : words.reason(figure?.undefinedReason ?? "nothing_recorded");
        return words.journal.ofMeasure(strong(amount), catalogue.measure(chosen.measure), period);
    }
    const amounts = {
        hours: () => words.hours(format.quantity(total.citizenHours)),
        worth: () => format.pence(total.citizenInputValue),
        council: () => (unspent(total) ? words.notRecorded : format.pence(total.publicCost)),
        partners: () => format.pence(total.partnerInputValue),
        together: () => format.pence(total.fullSocialCost),
    };
    const programme = scope.programme && catalogue.programme(scope.programme);
    return of
        ? words.journal.of[of](strong(amounts[of]()), period, programme)
        : words.journal.sentence(format.whole(total.entries), period, programme);
}

function filters(chosen, { catalogue, address, search }) {
    const names = { measure: catalogue.measure, team: catalogue.team, party: catalogue.party };
    const rest = (name) => Object.fromEntries([...search].filter(([other]) => other !== name && FILTERS.includes(other)));
    const list = Object.entries(chosen).map(([name, code]) =>
        h(
            "li",
            { class: "on" },
            `${words.journal.filters[name]}: ${names[name]?.(code) ?? code} `,
            h("a", { href: address("/journal", rest(name)) }, words.journal.drop),
        ),
    );
    return list.length > 0 && h("ul", { class: "cos" }, list);
}

function line(entry, { catalogue, address }) {
    const href = address(`/journal/${entry.id}`);
    const [date, programme, measure, amount, worth, state] = words.journal.columns;
    const cell = (title, content, number) => h("td", { class: number ? "n" : null, "data-l": title }, h("span", null, content));
    const gone = entry.reversedBy || entry.reverses;
    return h(
        "tr",
        { class: gone ? "gone" : null },
        h("th", { scope: "row", "data-l": date }, h("a", { href }, format.day(entry.date))),
        cell(programme, [catalogue.programme(entry.programme), entry.team && h("small", null, catalogue.team(entry.team))]),
        cell(measure, catalogue.measure(entry.measure)),
        cell(amount, format.inUnit(entry.quantity, entry.unit), true),
        cell(
            worth,
            entry.valuation
                ? format.pence(entry.valuation.amount)
                : entry.stage === "input"
                  ? missing(words.reason(entry.unvaluedReason))
                  : quiet(words.journal.noPrice),
            true,
        ),
        cell(state, stateOf(entry)),
    );
}

export function stateOf(entry) {
    if (entry.reverses) return h("span", { class: "state" }, words.entry.states.reversal);
    if (entry.reversedBy) return h("span", { class: "state bad" }, words.entry.states.reversed);
    if (entry.suspension?.status === "suspended") return h("span", { class: "state wait" }, words.entry.states.waits);
    if (entry.suspension?.status === "rejected") return h("span", { class: "state bad" }, words.entry.states.rejected);
    return h("span", { class: "state ok" }, words.entry.states.counts);
}

function downloads({ scope }, chosen, of, waiting) {
    const days = chosen.import ? {} : { from: scope.from, to: scope.to, programme: scope.programme, area: scope.area };
    const ask = { ...days, knownAt: scope.known, suspended: waiting || null, ...chosen };
    // A file holds one measure or all; a figure of several measures is a file of what went in.
    const stage = of ? "input" : null;
    const save = async (ending) => {
        saveAs(await blob(`/entries.${ending}`, { ...ask, stage }), `journal-${scope.from}-${scope.to}.${ending}`);
        tell(words.saved, true);
    };
    return h(
        "p",
        { class: "more" },
        button(words.download, () => save("csv"), { class: "as-link" }),
        button(words.journal.accounting, () => save("journal"), { class: "as-link" }),
    );
}
