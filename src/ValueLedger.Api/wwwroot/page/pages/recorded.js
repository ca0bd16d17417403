// What became of a file: how many rows were recorded, what is wrong with the others, and a way to take all of them back.
import { all, blob, get, post } from "../frame/api.js";
import { button, h, section } from "../frame/dom.js";
import { saveAs } from "../frame/figures.js";
import * as format from "../frame/format.js";
import { ask, field } from "../frame/forms.js";
import { tell } from "../frame/states.js";
import { words } from "../words/en-GB.js";

/** Each entry is taken back by a record of its own; of a longer file it would take too long here. */
const MOST = 500;

export async function show(context) {
    const { params, signal, address } = context;
    const path = `/imports/${encodeURIComponent(params.id)}`;
    const done = await get(path, {}, signal);
    const standing =
        done.recorded > 0 && done.recorded <= MOST
            ? (await entriesOf(done, signal)).filter((entry) => !entry.reversedBy && !entry.reverses)
            : [];
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
                standing.length > 0 && button(words.recorded.undo(standing.length), () => askUndo(standing, context)),
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

/** The journal is asked for the time in which the file was recorded; the positions in the log say which entries are of the file. */
async function entriesOf(done, signal) {
    const before = new Date(Date.parse(done.startedAt) - 1).toISOString();
    const mine = (entry) => entry.sequence >= done.firstSequence && entry.sequence <= done.lastSequence;
    const [counting, waiting] = await Promise.all(
        [false, true].map((suspended) => all("/entries", { recordedAfter: before, suspended }, signal)),
    );
    return [...counting, ...waiting].filter(mine);
}

function askUndo(entries, { again }) {
    ask({
        title: words.recorded.undo(entries.length),
        about: words.recorded.undoAbout,
        submit: words.recorded.undo(entries.length),
        fields: [field({ name: "reason", label: words.entry.reason, hint: words.entry.reasonHint, rows: 3 })],
        send: async ({ reason }) => {
            for (const entry of entries) {
                if (entry.suspension?.status === "suspended") await post(`/entries/${entry.id}/rejection`, { reason });
                else await post(`/entries/${entry.id}/reversal`, { reason });
            }
            tell(words.recorded.undone(entries.length), true);
            again();
        },
    });
}
