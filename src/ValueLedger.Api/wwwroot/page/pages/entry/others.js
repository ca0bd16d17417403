// Everything of an entry that a correction can change besides its amount, day and note. Who paid a part, and papers of the evidence, stay as they are.
import { field, shortName } from "../../frame/forms.js";
import { words } from "../../words/en-GB.js";

export function otherFields(entry, { programmes, measures, teams, parties }) {
    const said = words.entry;
    const optional = (name, label, more) => field({ name, label, value: entry[name] ?? "", optional: true, ...more });
    /** What is no longer used is offered only where the entry has it. */
    const among = (items, name, title) =>
        [...items.values()].filter((item) => !item.archived || item.code === entry[name]).map((item) => [item.code, item[title]]);
    const chosen = (name, label, items) =>
        optional(name, label, { options: [["", words.record.notStated], ...among(items, name, "name")] });
    const measure = measures.get(entry.measure);
    const isOfAnswers = measure?.aggregation === "share" || measure?.aggregation === "mean";
    return [
        field({ name: "programme", label: said.programme, options: among(programmes, "programme", "title"), value: entry.programme }),
        field({ name: "measure", label: words.record.fields.measure, options: among(measures, "measure", "title"), value: entry.measure }),
        chosen("team", said.team, teams),
        chosen("party", said.party[entry.stage], parties),
        optional("contributor", said.person, { hint: words.record.personHint, mend: shortName }),
        optional("startDate", said.firstDay, { type: "date", hint: said.firstDayHint }),
        optional("startTime", said.began, { type: "time" }),
        optional("endTime", said.ended, { type: "time" }),
        optional("bound", said.exactness, { options: Object.entries(said.exact) }),
        ...(isOfAnswers || entry.of !== null ? [optional("of", said.asked, { type: "number" })] : []),
        ...(isOfAnswers || entry.standardDeviation !== null ? [optional("standardDeviation", said.deviation, { type: "number" })] : []),
        chosen("assessor", said.judgedBy, parties),
        chosen("decidedBy", said.decidedBy, parties),
        ...(entry.asset ? [optional("asset", said.asset)] : []),
        optional("reference", said.reference),
        field({
            name: "grade",
            label: said.evidence,
            options: [["", words.record.notStated], ...Object.entries(said.grades)],
            value: entry.evidence.grade ?? "",
            optional: true,
        }),
    ];
}
