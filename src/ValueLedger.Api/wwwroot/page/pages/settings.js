// What the figures rest on, as lists: rates, programmes, measures, parties, teams, plans, packs of published rates, keys, and links.
import { table } from "../charts/tables.js";
import { all, get, key as mine, post } from "../frame/api.js";
import { button, h, section } from "../frame/dom.js";
import * as format from "../frame/format.js";
import { ask } from "../frame/forms.js";
import { tell } from "../frame/states.js";
import { words } from "../words/en-GB.js";
import { adder, loadPack } from "./settings/register.js";

export async function show(context) {
    const { params, signal, search, address } = context;
    const part = params.part in PARTS ? params.part : "rates";
    const said = words.settings.parts[part];
    const items = await PARTS[part].read(signal, search);
    const links = Object.keys(PARTS).map((name) =>
        h(
            "li",
            null,
            h("a", { href: address(`/settings/${name}`), "aria-current": name === part ? "page" : null }, words.settings.parts[name].title),
        ),
    );
    const columns = said.columns.map((title) => ({ title }));
    const rows = items.map((item) => PARTS[part].row(item, context));
    const content = rows.length > 0 ? table({ columns, rows }) : h("p", null, words.settings.nothing);
    return {
        title: words.sections.settings,
        lead: said.lead(items.length, items),
        body: [
            h("nav", { "aria-label": words.sections.settings, class: "parts" }, h("ul", null, links)),
            section(said.title, said.about, content, adder(part, context)),
        ],
    };
}

const linked = (text, href) => (href && /^https?:/.test(href) ? h("a", { href, rel: "noreferrer" }, text) : text);

/** A licence in words, with where it can be read. */
const licence = (text) => {
    const known = words.settings.licences.find(({ begins }) => text.startsWith(begins));
    return linked(known?.name ?? text, known?.href);
};

const small = (...texts) => texts.filter(Boolean).map((text) => h("small", null, text));
const archived = (item) => (item.archived ? words.settings.archived : words.settings.inUse);

function rate(one, { catalogue }) {
    const source = [one.source.title, one.source.publisher, one.source.year].filter(Boolean).join(", ");
    const days = one.effectiveTo
        ? words.fromTo(format.day(one.effectiveFrom), format.day(one.effectiveTo))
        : words.settings.since(format.day(one.effectiveFrom));
    return {
        head: [catalogue.measure(one.measure), ...small(words.basisName(one.basis))],
        cells: [
            words.settings.perUnit(format.rateOf(one.amount), words.unit(one.unit, 1)),
            [days, ...small(one.replaced && words.settings.replaced)],
            [linked(source, one.source.url), ...small(one.licence && licence(one.licence))],
        ],
    };
}

function programme(one, { address }) {
    return {
        head: [h("a", { href: address(`/programmes/${encodeURIComponent(one.code)}`) }, one.title), ...small(one.code)],
        cells: [
            one.serviceArea ?? words.notRecorded,
            one.startDate ? words.settings.since(format.day(one.startDate)) : words.notRecorded,
            archived(one),
        ],
    };
}

const measure = (one) => ({
    head: [one.title, ...small(one.code)],
    cells: [words.settings.stages[one.stage], words.unit(one.unit, 2), archived(one)],
});
const party = (one) => ({ head: [one.name, ...small(one.code)], cells: [words.settings.sectors[one.sector], archived(one)] });
const team = (one, { catalogue }) => ({
    head: [one.name, ...small(one.code)],
    cells: [one.programme ? catalogue.programme(one.programme) : words.settings.anyProgramme, archived(one)],
});

const plan = (one, { catalogue }) => ({
    head: [one.title, ...small(words.settings.plans[one.kind])],
    cells: [
        catalogue.programme(one.programme),
        `${catalogue.measure(one.measure)}: ${format.inUnit(one.quantity, catalogue.measures.get(one.measure)?.unit ?? "item")}`,
        format.period(one.from, one.to),
    ],
});

const pack = (one, context) => ({
    head: [one.title, ...small(`${one.name} ${one.version}`)],
    cells: [
        linked(one.publisher, one.url),
        one.licences.length > 0 ? one.licences.map((text) => h("div", null, licence(text))) : words.notRecorded,
        one.loaded.length > 0 ? words.settings.loaded : loadPack(one, context),
    ],
});

function key(one, context) {
    const stopped = one.revokedAt !== null || (one.expiresAt !== null && Date.parse(one.expiresAt) <= Date.now());
    const until = one.expiresAt ? words.settings.until(format.moment(one.expiresAt)) : words.settings.valid;
    // Whoever revoked the key in use would be signed out by it.
    const revoked = stopped || mine().startsWith(`vl_${one.keyId}`);
    return {
        head: [one.name, ...small(one.keyId)],
        cells: [
            one.scopes.join(", "),
            format.moment(one.createdAt),
            one.revokedAt ? words.settings.revoked : until,
            revoked ? "" : revoker(`/keys/${one.keyId}`, words.settings.ofKey, one, context),
        ],
    };
}

function link(one, context) {
    const stopped = one.revokedAt !== null || Date.parse(one.expiresAt) <= Date.now();
    const used = one.lastUsedAt === null ? words.settings.unused : words.settings.used(one.opened, format.moment(one.lastUsedAt));
    return {
        head: [one.name, ...small(shownBy(one.view, context))],
        cells: [
            one.revokedAt ? words.settings.revoked : words.settings.until(format.moment(one.expiresAt)),
            used,
            stopped ? "" : revoker(`/links/${one.id}`, words.settings.ofLink, one, context),
        ],
    };
}

function shownBy({ page, statement, programme, from, to }, { catalogue, address }) {
    if (page === "statement") return h("a", { href: address(`/statements/${statement}`) }, words.settings.aStatement);
    return [programme ? catalogue.programme(programme) : words.scope.all, format.period(from, to)].join(", ");
}

function revoker(path, said, { name }, { again }) {
    const title = said.revoke(name);
    const send = async () => {
        await post(`${path}/revocation`);
        tell(said.done, true);
        again();
    };
    const revoke = () => ask({ title, about: said.about, submit: words.settings.revoke, fields: [], send });
    return button(words.settings.revoke, revoke, { "aria-label": title });
}

/** Of rates of one measure, basis and first day, the one that was recorded last counts. */
async function ratesOf(measure, signal) {
    const rates = await all("/rates", { measure }, signal);
    const counts = new Map(rates.map((one) => [[one.measure, one.basis, one.effectiveFrom].join(), one]));
    return rates.map((one) => ({ ...one, replaced: ![...counts.values()].includes(one) }));
}

/** Each part: how it is read, and what a row of it says. */
const PARTS = {
    rates: { read: (signal, search) => ratesOf(search.get("measure"), signal), row: rate },
    programmes: { read: (signal) => all("/programmes", {}, signal), row: programme },
    measures: { read: (signal) => all("/measures", {}, signal), row: measure },
    parties: { read: (signal) => all("/parties", {}, signal), row: party },
    teams: { read: (signal) => all("/teams", {}, signal), row: team },
    plans: { read: (signal) => all("/plans", {}, signal), row: plan },
    packs: { read: async (signal) => (await get("/reference-packs", {}, signal)).items, row: pack },
    keys: { read: (signal) => all("/keys", {}, signal), row: key },
    links: { read: async (signal) => (await all("/links", {}, signal)).toReversed(), row: link },
};
