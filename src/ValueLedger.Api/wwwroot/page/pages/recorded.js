// What became of a file: how many rows were recorded, what is wrong with the others, and a way to take all of them back.
import { blob, get, post } from "../frame/api.js";
import { button, facts, h, section } from "../frame/dom.js";
import { saveAs } from "../frame/figures.js";
import * as format from "../frame/format.js";
import { ask, field } from "../frame/forms.js";
import { tell } from "../frame/states.js";
import { words } from "../words/en-GB.js";

/** How many entries are looked at before the page is shown; of a longer file that would take too long. */
const MOST = 5000;

export async function show(context) {
    const { params, signal, address } = context;
    const path = `/imports/${encodeURIComponent(params.id)}`;
    const done = await get(path, {}, signal);
    const hasRecorded = done.status === "completed" && done.recorded > 0;
    const fate = hasRecorded && done.recorded <= MOST ? await fateOf(path, signal) : null;
    // Of a long file it is only known how much was recorded.
    const standing = fate ? fate.reversed + fate.rejected : hasRecorded && done.recorded > MOST ? done.recorded : 0;
    const isGone = fate !== null && standing + fate.stillSuspended === 0;
    const rows = [
        [words.entry.state, isGone ? words.recorded.gone : words.recorded.states[done.status]],
        [words.recorded.rows, format.whole(done.rows)],
        [words.recorded.counts, format.whole(fate ? fate.reversed : done.accepted)],
        [words.recorded.takenBack, fate?.before > 0 && format.whole(fate.before)],
        [
            words.recorded.waits,
            (fate ? fate.rejected + fate.stillSuspended : done.suspended) > 0 &&
                h("a", { href: address("/journal", { suspended: true, import: done.id }) }, format.whole(fate ? fate.rejected + fate.stillSuspended : done.suspended)),
        ],
        [words.recorded.before, done.alreadyRecorded > 0 && format.whole(done.alreadyRecorded)],
        [words.recorded.faulty, done.rejected > 0 && format.whole(done.rejected)],
        [words.recorded.when, done.endedAt && format.moment(done.endedAt)],
        [words.statements.attested, done.fileSha256 && h("code", null, done.fileSha256)],
    ];
    return {
        crumb: h("a", { href: address("/record") }, words.back(words.sections.record)),
        title: done.fileName ?? words.recorded.title,
        lead: isGone ? words.recorded.goneSentence : words.recorded.sentence(format.whole(done.recorded), format.whole(done.rows)),
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
                facts(rows),
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

/** What became of the entries of the file, from a trial that takes nothing back; null for whoever may not take anything back. */
const fateOf = (path, signal) =>
    post(`${path}/reversal`, { reason: words.recorded.trial }, { dryRun: true }, { signal }).catch(() => null);

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
