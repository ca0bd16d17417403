// One programme: what changed, what is claimed for it, what it took, and what the council's part was. The figures are those of a statement that is
// counted now and not kept.
import { get, post } from "../frame/api.js";
import { single } from "../charts/bars.js";
import { table } from "../charts/tables.js";
import { h, section } from "../frame/dom.js";
import { linked, missing, quiet } from "../frame/figures.js";
import * as format from "../frame/format.js";
import { summaryOf } from "../frame/scope.js";
import { empty } from "../frame/states.js";
import { words } from "../words/en-GB.js";
import { chain } from "./account/chain.js";
import { claim } from "./account/claim.js";
import { payers } from "./account/payers.js";
import { verdicts } from "./account/verdicts.js";

const RUNS = { runs: 1000, seed: 1 };

/** How many teams are shown at once. */
const TEAMS = 20;

export async function show(context) {
    const { params, scope, signal, catalogue, address } = context;
    const programme = await get(`/programmes/${encodeURIComponent(params.code)}`, {}, signal);
    const here = { ...scope, programme: programme.code };
    const [statement, byTeam, map] = await Promise.all([
        context.link ? get("/links/current/account", {}, signal) : counted(here, signal),
        get("/summaries", summaryOf(here, { groupBy: "team" }), signal),
        impactMap(programme.code, signal),
    ]);
    const crumb = h("a", { href: address("/") }, words.back(words.sections.overview));
    if (byTeam.total.entries === 0) {
        return {
            crumb,
            title: programme.title,
            lead: words.overview.nothing(format.period(scope.from, scope.to)),
            body: empty(
                words.programme.nothing,
                words.journal.nothingAbout,
                context.link ? null : h("a", { class: "btn", href: address("/record") }, words.overview.record),
            ),
        };
    }
    const link = (line) => line.measure && address("/journal", { area: null, programme: programme.code, measure: line.measure });
    return {
        crumb,
        title: programme.title,
        lead: sentence(statement, programme.code, context),
        body: [
            programme.description && h("p", { class: "sub" }, programme.description),
            verdicts(statement.results.ratios, statement.uncertainty?.ratios),
            chain(statement, link),
            claim(statement, map && `#map`) ?? noClaim(statement),
            payers(statement),
            h("section", { class: "two" }, teams(byTeam, programme.code, catalogue, address), rates(statement, catalogue)),
            map && mapSection(map, catalogue),
        ],
    };
}

const counted = (scope, signal) =>
    post(
        "/statements",
        {
            programmes: [scope.programme],
            from: scope.from,
            to: scope.to,
            basis: scope.basis,
            knownAt: scope.known ?? undefined,
            simulation: RUNS,
        },
        { dryRun: true },
        { signal },
    );

/** The latest version of the map; null if there is none. */
async function impactMap(code, signal) {
    const path = `/programmes/${encodeURIComponent(code)}/impact-map`;
    const { items } = await get(`${path}/versions`, { limit: 1 }, signal);
    return items.length > 0 ? get(path, {}, signal) : null;
}

function sentence(statement, programme, { address }) {
    const journal = (text, more) => h("a", { href: address("/journal", { area: null, programme, ...more }) }, text);
    const { outcomes, costs, notes } = statement;
    const first = outcomes.recorded.find((line) => line.quantity !== null);
    const claimed = outcomes.benefits.total.presentValue;
    const took = journal(format.pounds(costs.total.fullSocial), { of: "together" });
    const council =
        notes.withoutPublicInput.length > 0 || costs.total.agency === null
            ? null
            : journal(format.pounds(costs.total.agency), { of: "council" });
    const change = first && [journal(format.inUnit(first.quantity, first.unit), { measure: first.measure }), first.title];
    return words.programme.sentence(change, claimed === null ? null : h("b", null, format.pounds(claimed)), took, council);
}

const noClaim = ({ results }) =>
    h(
        "div",
        { class: "left-out" },
        h("h2", null, words.programme.noClaim),
        h("p", null, words.programme.noClaimAbout(words.reason(results.benefitsUndefinedReason ?? "no_benefit_is_valued"))),
    );

function teams({ rows }, programme, catalogue, address) {
    const given = rows.filter((row) => row.citizenHours > 0).toSorted((a, b) => b.citizenHours - a.citizenHours);
    if (given.length === 0) return h("div", null, h("h2", null, words.programme.teams(0)), h("p", { class: "sub" }, words.none));
    const most = given[0].citizenHours;
    const columns = words.programme.teamColumns.map(([title, short], index) => ({ title, short, bar: index === 1, number: index > 1 }));
    const lines = given.map((row) => ({
        head: row.group.team ? catalogue.team(row.group.team) : words.programme.noTeam,
        cells: [
            single(row.citizenHours, most),
            row.group.team
                ? linked(format.whole(row.citizenHours), address("/journal", { area: null, programme, team: row.group.team, of: "hours" }))
                : format.whole(row.citizenHours),
            row.contributors > 0 ? format.whole(row.contributors) : quiet(words.notRecorded),
        ],
    }));
    return h(
        "div",
        null,
        h(
            "div",
            { class: "head" },
            h("div", null, h("h2", null, words.programme.teams(given.length)), h("p", { class: "sub" }, words.programme.teamsAbout)),
        ),
        table({ columns, rows: lines.slice(0, TEAMS) }),
        lines.length > TEAMS &&
            h(
                "details",
                { class: "table" },
                h("summary", null, words.programme.otherTeams(lines.length - TEAMS)),
                table({ columns, rows: lines.slice(TEAMS) }),
            ),
    );
}

function rates({ notes }, catalogue) {
    const used = notes.rates.filter((rate) => rate.usedBy.some((line) => !line.startsWith("prior-")));
    const columns = words.programme.rateColumns.map(([title, short], index) => ({ title, short, number: index === 1 }));
    const rows = used.map((rate) => ({
        head: [
            words.programme.rateSince(catalogue.measure(rate.measure), words.basisName(rate.basis), format.day(rate.effectiveFrom)),
            h("small", null, [rate.source.title, rate.source.publisher].filter(Boolean).join(", ")),
            rate.replacedBy && h("small", null, words.programme.replaced),
        ],
        cells: [format.rateOf(rate.amount)],
    }));
    const head = h(
        "div",
        { class: "head" },
        h("div", null, h("h2", null, words.rates.titleOfOne), h("p", { class: "sub" }, words.programme.ratesAbout)),
    );
    return h("div", null, head, rows.length > 0 ? table({ columns, rows }) : missing(words.noRate));
}

function mapSection(map, catalogue) {
    const columns = words.programme.mapColumns.map((title) => ({ title }));
    const said = (assumption) =>
        !assumption
            ? words.programme.silent
            : (assumption.notApplied ??
              words.account.share(format.percent(assumption.value?.central ?? assumption.value), assumption.source));
    const rows = map.lines.map((line) => ({
        head: [line.title, h("small", null, catalogue.measure(line.measure))],
        cells: [line.deadweight, line.displacement, line.attributionToOthers, line.dropOff].map(said),
    }));
    return h("div", { id: "map" }, section(words.programme.mapTitle(map.version), words.programme.mapAbout, table({ columns, rows })));
}
