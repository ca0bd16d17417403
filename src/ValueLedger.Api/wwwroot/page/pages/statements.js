// Statements: what was prepared and published, in words. One can be prepared, and two compared.
import { table } from "../charts/tables.js";
import { all, post } from "../frame/api.js";
import { button, h, section } from "../frame/dom.js";
import * as format from "../frame/format.js";
import { ask, field } from "../frame/forms.js";
import { empty } from "../frame/states.js";
import { words } from "../words/en-GB.js";

export async function show(context) {
    const { catalogue, signal, address } = context;
    const list = (await all("/statements", {}, signal)).toReversed();
    const prepare = button(words.statements.prepare, () => askDraft(context), { class: "btn first" });
    const title = words.sections.statements;
    if (list.length === 0)
        return { title, lead: words.statements.none, body: empty(words.statements.noneYet, words.statements.about, prepare) };
    const published = list.filter((one) => one.state === "published").length;
    const columns = words.statements.columns.map((name) => ({ title: name }));
    const rows = list.map((one) => ({
        head: [h("a", { href: address(`/statements/${one.id}`) }, nameOf(one)), h("small", null, format.period(one.from, one.to))],
        cells: [programmesOf(one, catalogue), stateOf(one), format.moment(one.preparedAt), comparisons(one, list, address)],
    }));
    return {
        title,
        lead: words.statements.sentence(published, list.length - published),
        body: [
            h("p", { class: "acts wide-acts" }, prepare),
            section(words.statements.listTitle, words.statements.about, table({ columns, rows })),
        ],
    };
}

export const nameOf = (status) => (status.number === null ? words.statements.draft : words.statements.number(status.number));

export const programmesOf = (status, catalogue) => new Intl.ListFormat(words.locale).format(status.programmes.map(catalogue.programme));

/** What became of a statement, in words. */
export function stateOf(status) {
    if (status.state === "draft") return h("span", { class: "state" }, words.statements.states.draft);
    if (status.supersededBy) return h("span", { class: "state wait" }, words.statements.states.superseded);
    if (status.restatedSince) return h("span", { class: "state wait" }, words.statements.states.restated);
    // A list does not say whether the journal has changed since.
    return h(
        "span",
        { class: "state ok" },
        status.restatedSince === null ? words.statements.states.published : words.statements.states.still,
    );
}

/** Only statements about the same programmes and days can be compared. */
export function comparable(one, list) {
    const about = (status) => [status.from, status.to, ...status.programmes.toSorted()].join();
    return list.filter((other) => other.id !== one.id && about(other) === about(one));
}

/** The newest first; the later one is compared with those before it. */
const comparisons = (one, list, address) => {
    const earlier = comparable(one, list.slice(list.indexOf(one) + 1));
    if (earlier.length === 0) return words.none;
    return h("a", { href: address(`/statements/${earlier[0].id}/compare/${one.id}`) }, words.statements.compareWith(nameOf(earlier[0])));
};

function askDraft({ catalogue, scope, go, address }) {
    const once = crypto.randomUUID();
    const programmes = [...catalogue.programmes.values()].map(({ code, title }) => [code, title]);
    ask({
        title: words.statements.prepareTitle,
        about: words.statements.prepareAbout,
        submit: words.statements.prepare,
        fields: [
            field({
                name: "programme",
                label: words.scope.programme,
                options: [["", words.scope.all], ...programmes],
                value: scope.programme ?? "",
                optional: true,
                pointer: "programmes",
            }),
            field({ name: "from", label: words.scope.from, type: "date", value: scope.from }),
            field({ name: "to", label: words.scope.to, type: "date", value: scope.to }),
        ],
        send: async ({ programme, from, to }) => {
            const draft = { programmes: programme ? [programme] : programmes.map(([code]) => code), from, to, basis: scope.basis };
            const { location } = await post("/statements", draft, {}, { once });
            go(address(`/statements/${location.split("/").at(-1)}`));
        },
    });
}
