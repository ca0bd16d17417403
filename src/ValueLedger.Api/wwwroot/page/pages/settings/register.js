// Adds to the lists under Settings: what the figures rest on is registered here, without a program.
import { all, create, post, Problem } from "../../frame/api.js";
import { button } from "../../frame/dom.js";
import * as format from "../../frame/format.js";
import { ask, field, shortName, showOnce } from "../../frame/forms.js";
import { tell } from "../../frame/states.js";
import { words } from "../../words/en-GB.js";

const READ = ["entries:read", "summaries:read", "statements:read", "audit:read"];
const RECORD = [...READ, "entries:write"];

/** What the scopes of a key are for. */
const MAY = {
    look: READ,
    record: RECORD,
    decide: [...RECORD, "entries:release", "statements:write", "catalogue:write", "links:manage"],
    audit: [...READ, "audit:write"],
    all: ["all"],
};

/** The button above a list; nothing where a list is not added to. */
export function adder(part, context) {
    if (!(part in ADDS)) return null;
    const title = words.settings.add[part];
    return button(title, () => ask({ title, about: words.settings.about[part], submit: words.settings.submit, ...ADDS[part](context) }));
}

/** Wages are rates of one measure of people's hours, which is chosen; other packs bring their own measures. */
export const loadPack = (pack, { again, catalogue }) =>
    button(
        words.settings.load,
        () =>
            ask({
                title: words.settings.loadOf(pack.title),
                about: words.settings.loadAbout,
                submit: words.settings.load,
                fields: pack.measure === null ? [] : [plain("measure", { options: hoursOf(catalogue), label: said.packMeasure })],
                send: async (values) => {
                    await post(`/reference-packs/${encodeURIComponent(pack.name)}`, values);
                    tell(words.settings.loadedNow, true);
                    again();
                },
            }),
        { "aria-label": words.settings.loadOf(pack.title) },
    );

/** The fields of something with a code, which is made from its title until somebody writes another. */
function coded(path, name, others, { again }, contentOf = (values) => values) {
    const code = field({ name: "code", label: said.code, hint: said.codeHint, oninput: () => (written = true), mend: shortName });
    const title = field({ name, label: said[name], oninput: () => written || (code.input.value = shortName(title.input.value)) });
    let written = false;
    let sure = null;
    const send = async ({ code: of, ...values }) => {
        const same = (item) => item.code !== of && alike(item[name], values[name]);
        if (sure !== values[name] && (await all(path)).some(same)) {
            sure = values[name];
            throw new Problem(409, { errors: [{ pointer: `/${name}`, message: said.sameTitle(values[name]) }] });
        }
        await create(`${path}/${encodeURIComponent(of)}`, contentOf(values));
        tell(words.settings.added, true);
        again();
    };
    return { fields: [title, code, ...others], send };
}

const alike = (one, other) => one.trim().toLowerCase() === other.trim().toLowerCase();

const choose = (options) => [["", words.record.choose], ...options];
const listed = (items) => choose([...items.values()].filter((item) => !item.archived).map((item) => [item.code, item.title]));
const said = words.settings.fields;
const plain = (name, more) => field({ name, label: said[name], ...more });
/** An area is one that exists, however its capitals were typed; whoever writes another is told that it is new. */
const area = ({ catalogue: { areas } }) =>
    plain("area", {
        optional: true,
        hint: areas.length > 0 ? said.areaHint : undefined,
        list: areas,
        mend: (typed) => areas.find((known) => alike(known, typed)) ?? typed,
        note: (typed) => typed !== "" && areas.length > 0 && !areas.includes(typed) && said.newArea(typed),
    });
const chosen = (name, texts) => plain(name, { options: choose(Object.entries(texts)) });
const programme = ({ catalogue }, more) => plain("programme", { options: listed(catalogue.programmes), ...more });
const hoursOf = ({ measures }) => listed(new Map([...measures].filter(([, one]) => one.class === "citizen-time")));
const measure = ({ catalogue }) => plain("measure", { options: listed(catalogue.measures) });

const ADDS = {
    programmes: (context) =>
        coded(
            "/programmes",
            "title",
            [
                plain("serviceArea", { optional: true, hint: said.serviceAreaHint }),
                area(context),
                plain("startDate", { type: "date", optional: true }),
            ],
            context,
        ),
    measures(context) {
        const unit = plain("unit", { hint: said.unitHint });
        const sort = chosen("class", words.settings.classes);
        const known = () => unitOf(sort.value(), context.catalogue.organisation.currency);
        const follow = () => (unit.element.hidden = known() !== null);
        sort.input.addEventListener("change", follow);
        follow();
        return coded("/measures", "title", [sort, unit], context, ({ unit: typed, ...values }) => ({
            ...values,
            stage: stageOf(values.class),
            unit: known() ?? typed,
        }));
    },
    parties: (context) => coded("/parties", "name", [chosen("sector", words.settings.sectors)], context),
    teams: (context) => coded("/teams", "name", [programme(context, { optional: true }), area(context)], context),
    plans: (context) =>
        coded(
            "/plans",
            "title",
            [
                chosen("kind", words.settings.plans),
                programme(context),
                measure(context),
                plain("quantity", { type: "number" }),
                plain("from", { type: "date" }),
                plain("to", { type: "date" }),
                plain("source", { optional: true }),
            ],
            context,
        ),
    rates(context) {
        let sure = null;
        const send = async ({ sourceTitle, publisher, ...values }) => {
            const before = await replacedBy(values);
            const about = JSON.stringify(values);
            if (before && sure !== about) {
                sure = about;
                throw new Problem(409, { errors: [{ pointer: "/effectiveFrom", message: said.takesPlace(format.rateOf(before.amount)) }] });
            }
            await post("/rates", { ...values, source: { title: sourceTitle, publisher } });
            tell(words.settings.added, true);
            context.again();
        };
        const fields = [
            measure(context),
            chosen("basis", words.basisNames),
            plain("amount", { type: "number", label: said.amount(context.catalogue.organisation.currency) }),
            plain("effectiveFrom", { type: "date" }),
            plain("sourceTitle", { pointer: "title", hint: said.sourceTitleHint }),
            plain("publisher", { optional: true }),
        ];
        return { fields, send };
    },
    keys: ({ again }) => ({
        fields: [
            plain("name", { label: said.forWhom }),
            chosen("may", words.settings.may),
            plain("expiresAt", { type: "date", optional: true }),
        ],
        send: async ({ name, may, expiresAt }) => {
            const end = expiresAt && new Date(`${expiresAt}T23:59:59`).toISOString();
            const made = await post("/keys", { name, scopes: MAY[may], expiresAt: end });
            again();
            showOnce({ title: words.settings.keyMade, about: words.settings.keyOnce, label: words.settings.keyIs, value: made.key });
        },
    }),
};

/** The rate that counts so far from the same day on. Adding another one changes figures of the past, so it is asked for twice. */
async function replacedBy({ measure: of, basis, effectiveFrom }) {
    const rates = await all("/rates", { measure: of });
    return rates.findLast((rate) => rate.basis === basis && rate.effectiveFrom === effectiveFrom);
}

const stageOf = (kind) => (kind === "output" || kind === "outcome" ? kind : "input");

/** Time is counted in hours and money in the organisation's currency; null where somebody has to say it. */
function unitOf(kind, currency) {
    if (kind.endsWith("-time")) return "hour";
    return kind === "" || kind === "output" || kind === "outcome" ? null : currency;
}
