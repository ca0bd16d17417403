// What became of a file: how many rows were recorded, what is wrong with the others, and a way to take all of them back.
import { blob, get, post } from "../frame/api.js";
import { button, h, section } from "../frame/dom.js";
import { saveAs } from "../frame/figures.js";
import * as format from "../frame/format.js";
import { ask, field } from "../frame/forms.js";
import { tell } from "../frame/states.js";
import { words } from "../words/en-GB.js";

export async function show(context) {
    const { params, signal, address } = context;
    const path = `/imports/${encodeURIComponent(params.id)}`;
    const done = await get(path, {}, signal);
    const standing = done.status === "completed" && done.recorded > 0 ? await standingOf(path, signal) : 0;
    const rows = [
        [words.entry.state, words.recorded.states[done.status]],
        [words.recorded.rows, format.whole(done.rows)],
        [words.recorded.counts, format.whole(done.accepted)],
        [
            words.recorded.waits,
            done.suspended > 0 && h("a", { href: address("/journal", { suspended: true }) }, format.whole(done.suspended)),
        ],
        [words.recorded.before, done.alreadyRecorded > 0 && format.whole(done.alreadyRecorded)],
        [words.recorded.faulty, done.rejected > 0 && format.whole(done.rejected)],
        [words.recorded.when, done.endedAt && format.moment(done.endedAt)],
        [words.statements.attested, done.fileSha256 && h("code", null, done.fileSha256)],
    ];
    return {
        crumb: h("a", { href: address("/record") }, words.back(words.sections.record)),
        title: words.recorded.title,
        lead: words.recorded.sentence(format.whole(done.recorded), format.whole(done.rows)),
        body: [
            h(
                "p",
                { class: "acts wide-acts" },
                standing > 0 && button(words.recorded.undo(format.whole(standing)), () => askUndo(path, standing, context)),
                done.recorded > 0 &&
                    h("a", { class: "btn", href: address("/journal", { import: done.id }) }, words.recorded.see),
                done.rejected > 0 &&
                    !done.rejectedDeletedAt &&
                    button(words.recorded.rejected, async () => saveAs(await blob(`${path}/rejected`), "rows-to-fix.csv")),
            ),
            h(
                "section",
                null,
                h(
                    "dl",
                    { class: "facts" },
                    rows.filter(([, content]) => content).map(([name, content]) => [h("dt", null, name), h("dd", null, content)]),
                ),
            ),
            done.problems.length > 0 &&
                section(
                    words.record.faults,
                    null,
                    h(
                        "ul",
                        { class: "records" },
                        done.problems.map((fault) =>
                            h("li", null, words.record.fault(fault.row, fault.column, fault.found, fault.expected)),
                        ),
                    ),
                ),
        ],
    };
}

/** How many entries of the file could still be taken back. */
async function standingOf(path, signal) {
    const tried = await post(`${path}/reversal`, { reason: words.recorded.trial }, { dryRun: true }, { signal }).catch(() => null);
    return tried ? tried.reversed + tried.rejected : 0;
}

function askUndo(path, count, { again }) {
    ask({
        title: words.recorded.undo(format.whole(count)),
        about: words.recorded.undoAbout,
        submit: words.recorded.undo(format.whole(count)),
        fields: [field({ name: "reason", label: words.entry.reason, hint: words.entry.reasonHint, rows: 3 })],
        send: async ({ reason }) => {
            const { reversed, rejected } = await post(`${path}/reversal`, { reason });
            tell(words.recorded.undone(reversed + rejected), true);
            again();
        },
    });
}
