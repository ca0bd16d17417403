// From everything that changed to what is claimed: each deduction, its amount, and where it comes from.
import { fall } from "../../charts/bars.js";
import { h, section } from "../../frame/dom.js";
import * as format from "../../frame/format.js";
import { words } from "../../words/en-GB.js";

const SOURCES = {
    deadweight: "deadweight",
    leakage: "leakage",
    displacement: "displacement",
    substitution: "substitution",
    "attribution-to-others": "attributionToOthers",
};

export function claim(statement, map) {
    const valued = statement.outcomes.benefits.lines.filter((line) => line.gross !== null && line.net !== null);
    if (valued.length === 0) return null;
    const total = statement.outcomes.benefits.total;
    const rows = stepsOf(valued, total);
    const most = Math.max(...rows.map((row) => Math.max(row.from, row.to)));
    return section(
        words.account.claimTitle(total.presentValue / total.gross),
        words.account.claimSub,
        h(
            "table",
            { class: "fall stack" },
            h(
                "thead",
                { class: "vh" },
                h(
                    "tr",
                    null,
                    words.account.claimColumns.map((title) => h("th", { scope: "col" }, title)),
                ),
            ),
            h(
                "tbody",
                null,
                rows.map((row, index) => line(row, most, index === rows.length - 1)),
            ),
        ),
        map && h("a", { class: "small", href: map }, words.account.openMap),
    );
}

/** The deductions of all benefits, step by step. Growth, fading and discounting are what is between the last of them and what is claimed. */
function stepsOf(lines, total) {
    const rows = [
        {
            name: words.account.gross,
            about: lines.map((line) => words.account.grossOf(format.inUnit(line.grossQuantity, line.unit), line.title)).join("; "),
            from: 0,
            to: total.gross,
            colour: "total",
            kind: "t",
        },
    ];
    let at = total.gross;
    for (const [step, member] of Object.entries(SOURCES)) {
        const amount = lines
            .flatMap((line) => line.steps)
            .filter((one) => one.step === step)
            .reduce((sum, one) => sum + (one.amount ?? 0), 0);
        if (amount === 0) continue;
        const about = lines
            .map((line) => line[member])
            .filter((figure) => figure?.share)
            .map((figure) => words.account.share(format.percent(figure.share), figure.source ?? figure.reason));
        rows.push({
            name: words.account.steps[step][0],
            about: `${words.account.steps[step][1]}: ${[...new Set(about)].join("; ")}`,
            from: at,
            to: at + amount,
            change: amount,
        });
        at += amount;
    }
    rows.push({ name: words.account.own, about: words.account.ownTerm, from: 0, to: total.net, colour: "total", kind: "t" });
    const later = total.presentValue - total.net;
    const bias = lines.filter((line) => line.optimismBias > 0);
    if (Math.abs(later) >= 0.01)
        rows.push({
            name: words.account.held,
            about: words.account.heldTerm(
                bias.map((line) => format.percent(line.optimismBias)),
                lines.some((line) => line.durationYears > 1),
            ),
            from: total.net,
            to: total.presentValue,
            change: later,
        });
    rows.push({
        name: words.account.claimed,
        about: words.account.claimedTerm,
        from: 0,
        to: total.presentValue,
        colour: "gain",
        kind: "t",
    });
    return rows;
}

function line({ name, about, from, to, change, colour, kind }, most, last) {
    const amount =
        change === undefined ? format.pounds(to) : h("span", { class: change < 0 ? "sign d" : "sign u" }, format.signedPounds(change));
    const drawn = fall({ from, to, colour: colour ?? (change < 0 ? "down" : "up"), low: 0, high: most, last });
    return h(
        "tr",
        { class: kind },
        h("th", { scope: "row" }, name, h("small", null, about)),
        h("td", { class: "plot" }, drawn),
        h("td", { class: "n" }, amount),
    );
}
