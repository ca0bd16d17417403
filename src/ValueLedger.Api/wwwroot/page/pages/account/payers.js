// Who pays and who gains, either side of one line.
import { sides } from "../../charts/bars.js";
import { table } from "../../charts/tables.js";
import { h, section } from "../../frame/dom.js";
import { quiet } from "../../frame/figures.js";
import * as format from "../../frame/format.js";
import { words } from "../../words/en-GB.js";

const COLOURS = { citizen: "vol", public: "council", third: "partner", private: "partner" };

export function payers(statement) {
    const { lines, total } = statement.payerGainer;
    if (lines.length === 0) return null;
    const parties = new Map(statement.notes.parties.map((party) => [party.code, party]));
    const name = (code) => parties.get(code)?.name ?? code;
    const most = Math.max(...lines.flatMap((line) => [line.cost, line.gain ?? 0]));
    const columns = words.account.payers.columns.map(([title, short], index) => ({
        title,
        short,
        number: index !== 0 && index !== 2,
        bar: index === 2,
    }));
    const rows = lines.map((line) => ({
        head: name(line.party),
        cells: [...amounts(line), line.net === null ? quiet(words.notKnown) : format.signedPounds(line.net)].toSpliced(
            1,
            0,
            sides({ left: line.cost, right: line.gain ?? 0, colour: COLOURS[parties.get(line.party)?.sector] ?? "total" }, most),
        ),
    }));
    const foot = {
        head: words.account.payers.all,
        cells: [...amounts(total), total.net === null ? quiet(words.notKnown) : format.signedPounds(total.net)].toSpliced(1, 0, null),
    };
    const key = words.account.payers.key((sector, text) => h("span", { class: "nb" }, h("i", { class: `key ${sector}` }), text));
    const later = statement.costs.total.fullSocial !== total.cost && h("span", null, words.account.payers.later);
    const title = words.account.payers.title(top(lines, "cost", name, parties), top(lines, "gain", name, parties));
    return h("div", { class: "payers" }, section(title, [key, later], table({ columns, rows, foot })));
}

const amounts = ({ cost, gain }) => [
    cost > 0 ? format.pounds(cost) : "–",
    gain === null ? quiet(words.notKnown) : gain > 0 ? format.pounds(gain) : "–",
];

const top = (lines, member, name, known) => {
    const first = lines.toSorted((a, b) => (b[member] ?? 0) - (a[member] ?? 0))[0];
    return first[member] > 0 && known.has(first.party) ? name(first.party) : null;
};
