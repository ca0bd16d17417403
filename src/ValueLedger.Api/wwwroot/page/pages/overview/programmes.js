// What went in, by programme: the council's spending, what partners gave, and the worth of people's time, on one scale.
import { stacked } from "../../charts/bars.js";
import { table } from "../../charts/tables.js";
import { h, section } from "../../frame/dom.js";
import { leavesOutCosts, linked, missing, orMore, quiet, unspent, worthless } from "../../frame/figures.js";
import * as format from "../../frame/format.js";
import { words } from "../../words/en-GB.js";

export function programmes({ summary, catalogue, address, link }) {
    const rows = summary.rows
        .filter((row) => row.entries > 0)
        .toSorted((a, b) => b.fullSocialCost - a.fullSocialCost || b.citizenHours - a.citizenHours);
    if (rows.length === 0) return null;
    const most = rows[0].fullSocialCost;
    const columns = words.programmesTable.columns.map(([title, short], index) => ({
        title,
        short,
        number: index > 0 && index !== 5,
        bar: index === 5,
    }));
    return section(
        words.programmesTable.title(
            rows.map((row) => ({ name: catalogue.programme(row.group.programme), part: row.fullSocialCost })),
            summary.total.fullSocialCost,
        ),
        [link ? words.programmesTable.sub : words.programmesTable.subOpens, h("br"), key()],
        table({
            columns,
            rows: rows.map((row) => line(row, most, catalogue, address)),
            foot: rows.length > 1 ? total(summary, rows) : null,
        }),
    );
}

/** The colours of this page, which mean a sector everywhere. */
const key = () => words.programmesTable.key((sector, text) => h("span", { class: "nb" }, h("i", { class: `key ${sector}` }), text));

function line(row, most, catalogue, address) {
    const programme = row.group.programme;
    const to = (of) => address("/journal", { of, programme });
    const lacks = leavesOutCosts(row) || row.partial;
    const parts = [
        { colour: "council", value: row.publicCost },
        { colour: "partner", value: row.partnerInputValue },
        { colour: "vol", value: row.citizenInputValue },
    ];
    return {
        head: h(
            "a",
            { href: address(`/programmes/${encodeURIComponent(programme)}`, { programme: null }) },
            catalogue.programme(programme),
        ),
        cells: [
            row.citizenHours > 0 ? linked(format.whole(row.citizenHours), to("hours")) : quiet(words.none),
            worthless(row)
                ? missing(words.noRate, address("/settings/rates"))
                : row.citizenInputValue > 0
                  ? linked(format.pounds(row.citizenInputValue), to("worth"))
                  : quiet(words.none),
            unspent(row) ? missing(words.notRecorded, address("/record")) : linked(format.pounds(row.publicCost), to("council")),
            row.partnerInputValue > 0 ? linked(format.pounds(row.partnerInputValue), to("partners")) : quiet(words.none),
            stacked(parts, most),
            row.fullSocialCost === 0 && lacks ? quiet(words.notKnown) : orMore(format.pounds(row.fullSocialCost), lacks),
        ],
    };
}

function total({ total: sum }, rows) {
    return {
        head: words.programmesTable.all(rows.length),
        cells: [
            format.whole(sum.citizenHours),
            worthless(sum) ? missing(words.noRate) : format.pounds(sum.citizenInputValue),
            unspent(sum) ? missing(words.notRecorded) : format.pounds(sum.publicCost),
            sum.partnerInputValue > 0 ? format.pounds(sum.partnerInputValue) : quiet(words.none),
            null,
            orMore(format.pounds(sum.fullSocialCost), rows.some(leavesOutCosts) || sum.partial),
        ],
    };
}
