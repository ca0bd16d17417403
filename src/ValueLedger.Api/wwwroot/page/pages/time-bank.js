// A time bank: who received more at the left of one line, who gave more at its right. A balance has no price.
import { sides } from "../charts/bars.js";
import { table } from "../charts/tables.js";
import { all, create, get, post } from "../frame/api.js";
import { button, h, section } from "../frame/dom.js";
import { figures } from "../frame/figures.js";
import * as format from "../frame/format.js";
import { ask, field, form, shortName } from "../frame/forms.js";
import { empty, tell } from "../frame/states.js";
import { words } from "../words/en-GB.js";

export async function show(context) {
    const { params, catalogue, signal, scope, search } = context;
    const path = `/timebanks/${encodeURIComponent(params.programme)}`;
    const [members, summary] = await Promise.all([
        all(`${path}/members`, {}, signal),
        get(`${path}/summary`, { from: scope.from, to: scope.to }, signal),
    ]);
    const people = members.filter((member) => member.code !== "community");
    const one = search.get("member");
    return {
        title: catalogue.programme(params.programme),
        lead: words.timebank.sentence(
            h("b", null, words.hours(format.quantity(summary.hours))),
            format.whole(summary.exchanges),
            format.period(scope.from, scope.to),
            summary.activeMembers,
        ),
        body: [
            figures(four(summary)),
            people.length === 0
                ? empty(words.timebank.noMembers, words.timebank.noneAbout, addMember(context, params.programme))
                : h("div", { class: "wide-narrow timebank" }, balances(members, params, context), exchange(members, path, context)),
            one && (await statement(path, one, context)),
            people.length > 0 && h("p", { class: "acts wide-acts" }, addMember(context, params.programme)),
        ],
    };
}

/** Registers a member; the first one makes the programme a time bank, so there it is chosen. */
export function addMember({ catalogue, go, address }, programme) {
    const said = words.timebank.member;
    const programmes = [...catalogue.programmes.values()].filter((one) => !one.archived).map((one) => [one.code, one.title]);
    const bank = field({ name: "programme", label: words.record.fields.programme, options: [["", words.record.choose], ...programmes] });
    const send = async ({ code, programme: of = programme, ...values }) => {
        const path = `/time-bank/${encodeURIComponent(of)}`;
        await create(`/timebanks/${encodeURIComponent(of)}/members/${encodeURIComponent(code)}`, values);
        tell(said.done, true);
        go(address(path));
    };
    const fields = [
        ...(programme ? [] : [bank]),
        field({ name: "code", label: said.code, hint: said.codeHint, mend: shortName }),
        field({ name: "joined", type: "date", label: said.joined }),
        field({ name: "contributor", label: said.contributor, hint: said.contributorHint, optional: true, mend: shortName }),
    ];
    return button(said.add, () => ask({ title: said.add, fields, submit: words.settings.submit, send }));
}

function four(summary) {
    const names = words.timebank.figures;
    const known = (value, write, reason) =>
        value === null ? { figure: words.notKnown, about: words.account.because(words.reason(reason)) } : { figure: write(value) };
    return [
        { name: names.members, figure: format.whole(summary.members), about: names.active(summary.activeMembers) },
        { name: names.both, figure: format.whole(summary.twoWayMembers), about: names.bothAbout },
        { name: names.velocity, about: names.velocityAbout, ...known(summary.velocity, format.decimal, summary.velocityUndefinedReason) },
        {
            name: names.reciprocity,
            about: names.reciprocityAbout,
            ...known(summary.reciprocity, format.percent, summary.reciprocityUndefinedReason),
        },
    ];
}

function balances(members, params, { address }) {
    const sorted = members.toSorted((a, b) => b.balance - a.balance || a.code.localeCompare(b.code));
    const most = Math.max(...sorted.map((member) => Math.abs(member.balance)));
    const columns = words.timebank.columns.map(([title, short], index) => ({ title, short, bar: index === 1, number: index > 1 }));
    const rows = sorted.map((member) => ({
        head: h(
            "a",
            { href: `${address(`/time-bank/${encodeURIComponent(params.programme)}`, { member: member.code })}` },
            member.code === "community" ? words.timebank.community : member.code,
        ),
        cells: [
            sides({ left: Math.max(-member.balance, 0), right: Math.max(member.balance, 0), colour: "vol" }, most),
            format.quantity(member.given),
            format.quantity(member.received),
            format.signed(member.balance),
        ],
    }));
    return section(words.timebank.balances, words.timebank.balancesAbout, table({ columns, rows }));
}

function exchange(members, path, { again }) {
    const people = [
        ["", words.record.choose],
        ...members.filter((member) => !member.archived).map(({ code }) => [code, code === "community" ? words.timebank.community : code]),
    ];
    let once = crypto.randomUUID();
    const fields = [
        field({ name: "giver", label: words.timebank.giver, options: people }),
        field({ name: "receiver", label: words.timebank.receiver, options: people }),
        field({ name: "hours", type: "number", label: words.timebank.hours }),
        field({ name: "date", type: "date", label: words.record.fields.date }),
        field({ name: "service", label: words.timebank.service, optional: true }),
    ];
    const send = async (values) => {
        await post(`${path}/exchanges`, values, {}, { once });
        once = crypto.randomUUID();
        tell(words.timebank.done, true);
        again();
    };
    return section(words.timebank.exchange, null, form({ fields, submit: words.record.submit, send, title: words.timebank.exchange }));
}

async function statement(path, code, { scope, signal }) {
    const read = await get(`${path}/members/${encodeURIComponent(code)}/statement`, { from: scope.from, to: scope.to }, signal);
    const name = (member) => (member === "community" ? words.timebank.community : (member ?? words.timebank.brought));
    const columns = words.timebank.lines.map(([title, short], index) => ({ title, short, number: index > 2 }));
    const amount = (value) => (value ? format.quantity(value) : "–");
    const rows = read.lines.map((line) => ({
        head: format.day(line.date),
        cells: [
            name(line.otherMember),
            line.service ?? line.source ?? "–",
            amount(line.given),
            amount(line.received),
            format.signed(line.balance),
        ],
    }));
    const foot = {
        head: words.timebank.closing,
        cells: ["", "", format.quantity(read.given), format.quantity(read.received), format.signed(read.closingBalance)],
    };
    return section(
        words.timebank.statementOf(name(code)),
        words.timebank.opening(format.signed(read.openingBalance), format.period(scope.from, scope.to)),
        table({ columns, rows, foot }),
    );
}
