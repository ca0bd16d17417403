// One statement: what it says, what became of it, its forms, and the comparison with others.
import { all, blob, get, post } from "../frame/api.js";
import { button, facts, h, section } from "../frame/dom.js";
import { figures, saveAs } from "../frame/figures.js";
import * as format from "../frame/format.js";
import { ask } from "../frame/forms.js";
import { askLink } from "../frame/link.js";
import { tell } from "../frame/states.js";
import { words } from "../words/en-GB.js";
import { chain } from "./account/chain.js";
import { claim } from "./account/claim.js";
import { payers } from "./account/payers.js";
import { restsOn } from "./account/rests-on.js";
import { verdicts } from "./account/verdicts.js";
import { comparable, nameOf, stateOf } from "./statements.js";

const FORMS = ["html", "xlsx", "csv", "pack"];

export async function show(context) {
    const { params, signal, address, link: sent } = context;
    const path = `/statements/${encodeURIComponent(params.id)}`;
    const [statement, status, list] = await Promise.all([
        get(path, {}, signal),
        get(`${path}/status`, {}, signal),
        sent ? [] : all("/statements", {}, signal),
    ]);
    const others = comparable(status, list);
    const link = (line) =>
        line.measure &&
        address("/journal", {
            from: status.from,
            to: status.to,
            known: status.knownAt,
            area: null,
            programme: statement.header.programmes.length === 1 ? statement.header.programmes[0].code : null,
            measure: line.measure,
        });
    return {
        crumb: h("a", { href: address("/statements") }, words.back(words.sections.statements)),
        title: words.statements.title(nameOf(status), titlesOf(statement), format.period(status.from, status.to)),
        lead: sentence(statement),
        body: [
            about(status, others, context),
            figures(four(statement)),
            leftOut(statement),
            verdicts(statement.results.ratios, statement.uncertainty?.ratios),
            chain(statement, link),
            claim(statement),
            payers(statement),
            restsOn(statement),
            forms(path, status, sent),
        ],
    };
}

function sentence({ results, costs, citizenInputs }) {
    const claimed = results.presentValueBenefits;
    return words.statements.says(
        h("b", null, format.pounds(costs.total.fullSocial)),
        costs.total.agency === null ? null : h("b", null, format.pounds(costs.total.agency)),
        claimed === null ? null : h("b", null, format.pounds(claimed)),
        citizenInputs.lines.some((line) => line.value === null),
    );
}

function four({ results, costs, citizenInputs }) {
    const known = (value) => (value === null ? words.notKnown : format.pounds(value));
    const why = (reason) => (reason ? words.account.because(words.reason(reason)) : "");
    const names = words.statements.figures;
    return [
        { name: names.hours, figure: format.whole(costs.citizenHours), about: names.worth(known(citizenInputs.total.value)) },
        {
            name: names.council,
            figure: results.agencyCostUndefinedReason ? words.notRecorded : known(costs.total.agency),
            about: why(results.agencyCostUndefinedReason),
        },
        { name: names.together, figure: known(costs.total.fullSocial), about: costs.partial ? names.orMore : names.term },
        { name: names.claimed, figure: known(results.presentValueBenefits), about: why(results.benefitsUndefinedReason) },
    ];
}

function leftOut({ notes, header }) {
    const lines = [
        ...notes.unvalued
            .filter((note) => note.reason !== "output_carries_no_value")
            .map((note) => words.statements.unvalued(note.measure, words.reason(note.reason))),
        ...(notes.withoutPublicInput.length > 0
            ? [
                  words.leftOut.unspent(
                      notes.withoutPublicInput.map((code) => header.programmes.find((one) => one.code === code)?.title ?? code),
                  ),
              ]
            : []),
        ...(notes.suspended.length > 0 ? [words.statements.suspended] : []),
    ];
    return (
        lines.length > 0 &&
        h(
            "div",
            { class: "left-out" },
            h("h2", null, words.leftOut.title),
            h(
                "ul",
                null,
                lines.map((line) => h("li", null, line)),
            ),
        )
    );
}

function about(status, others, context) {
    const { address } = context;
    const rows = [
        [words.entry.state, stateOf(status)],
        [words.statements.known, format.moment(status.knownAt)],
        [words.statements.prepared, words.statements.by(format.moment(status.preparedAt), status.preparedBy)],
        [words.statements.published, status.publishedAt && words.statements.by(format.moment(status.publishedAt), status.publishedBy)],
        [words.statements.attested, h("code", null, status.sha256)],
        [
            words.statements.later,
            status.supersededBy && !sent && h("a", { href: address(`/statements/${status.supersededBy}`) }, words.statements.seeLater),
        ],
        [
            words.statements.compare,
            others.length > 0 &&
                others.map((other) =>
                    h(
                        "div",
                        null,
                        h(
                            "a",
                            { href: address(`/statements/${first(status, other).id}/compare/${second(status, other).id}`) },
                            words.statements[first(status, other) === other ? "compareWith" : "compareTo"](
                                `${nameOf(other)}, ${format.moment(other.preparedAt)}`,
                            ),
                        ),
                    ),
                ),
        ],
    ];
    const publish =
        status.state === "draft" &&
        h(
            "p",
            { class: "acts wide-acts" },
            button(words.statements.publish, () => askPublication(status, context), { class: "btn first" }),
        );
    const share =
        status.state === "published" &&
        !context.link &&
        h(
            "p",
            { class: "acts wide-acts" },
            button(words.scope.send, () => askLink({ page: "statement", statement: status.id })),
            button(words.scope.print, () => print()),
        );
    return [
        publish,
        share,
        h(
            "section",
            null,
            facts(rows),
        ),
    ];
}

const first = (one, other) => (one.preparedAt < other.preparedAt ? one : other);
const second = (one, other) => (first(one, other) === one ? other : one);

function askPublication(status, { again, catalogue }) {
    ask({
        title: words.statements.publishTitle,
        about: words.statements.publishAbout(catalogue.organisation.twoPeople),
        submit: words.statements.publish,
        fields: [],
        send: async () => {
            await post(`/statements/${status.id}/publication`);
            tell(words.statements.publishedNow, true);
            again();
        },
    });
}

const titlesOf = ({ header }) => new Intl.ListFormat(words.locale).format(header.programmes.map((one) => one.title));

function forms(path, status, sent) {
    const name = status.number === null ? "draft" : `statement-${status.number}`;
    const save = async (form) => {
        saveAs(await blob(`${path}.${form}`), form === "pack" ? `${name}.zip` : `${name}.${form}`);
        tell(words.saved, true);
    };
    // A pack proves what was published, so there is none of a draft; and it holds the records, which no link shows.
    const offered = FORMS.filter((form) => form !== "pack" || (status.state === "published" && !sent));
    const buttons = offered.map((form) => button(words.statements.forms[form], () => save(form)));
    const content = h("p", { class: "acts wide-acts" }, buttons);
    return h("div", { class: "offer" }, section(words.statements.formsTitle, words.statements.formsAbout, content));
}
