// One entry: its amount, its rate, its evidence, its proof, and what became of it. It can be corrected and taken back, never changed.
import { get, post, text } from "../frame/api.js";
import { button, facts, h, section } from "../frame/dom.js";
import * as format from "../frame/format.js";
import { ask, field } from "../frame/forms.js";
import { otherFields } from "./entry/others.js";
import { readCheckpoint } from "../frame/seal.js";
import { tell } from "../frame/states.js";
import { isIncluded } from "../frame/merkle.js";
import { words } from "../words/en-GB.js";
import { stateOf } from "./journal.js";

export async function show(context) {
    const { params, catalogue, address, signal } = context;
    const entry = await get(`/entries/${encodeURIComponent(params.id)}`, {}, signal);
    const rate = entry.valuation && (await get(`/rates/${entry.valuation.rate}`, {}, signal).catch(() => null));
    const amount = format.inUnit(entry.quantity, entry.unit);
    const worth = entry.valuation ? format.pence(entry.valuation.amount) : null;
    return {
        crumb: h("a", { href: address("/journal") }, words.back(words.sections.journal)),
        title: words.entry.title(catalogue.programme(entry.programme), format.day(entry.date)),
        lead: words.entry.sentence(
            h("b", null, amount),
            catalogue.measure(entry.measure),
            worth && h("b", null, worth),
            words.reason(entry.unvaluedReason),
            entry.stage === "input",
        ),
        body: [acts(entry, context), about(entry, rate, context), proof(entry)],
    };
}

function acts(entry, context) {
    if (entry.suspension?.status === "suspended") {
        const decide = (way) =>
            button(words.entry[way], () => askReason(entry, way, context), { class: way === "release" ? "btn first" : "btn" });
        return h(
            "div",
            { class: "left-out" },
            h("p", null, words.entry.waits(entry.suspension.rules.map(words.softRule))),
            h("p", { class: "acts" }, decide("release"), decide("rejection")),
        );
    }
    if (entry.reverses || entry.reversedBy) return null;
    return h(
        "p",
        { class: "acts wide-acts" },
        // An exchange is taken back and recorded anew: a correction would move two balances at once.
        !entry.exchange && button(words.entry.correct, () => askCorrection(entry, context), { class: "btn first" }),
        button(words.entry.takeBack, () => askReason(entry, "reversal", context)),
    );
}

const reason = () => field({ name: "reason", label: words.entry.reason, hint: words.entry.reasonHint, rows: 3 });

function askReason(entry, way, { again }) {
    const once = crypto.randomUUID();
    ask({
        title: words.entry.asks[way][0],
        about: words.entry.asks[way][1],
        submit: words.entry.asks[way][2],
        fields: [reason()],
        send: async (values) => {
            await post(`/entries/${entry.id}/${way}`, values, {}, { once });
            tell(words.entry.done[way], true);
            again();
        },
    });
}

/** The same entry with something else in it. The three that are wrong most often come first; what cannot be asked stays as it was. */
function askCorrection(entry, { go, address, catalogue }) {
    const others = otherFields(entry, catalogue);
    const once = crypto.randomUUID();
    ask({
        title: words.entry.correctTitle,
        about: words.entry.correctAbout,
        submit: words.entry.correct,
        fields: [
            field({ name: "quantity", type: "number", label: words.entry.amount(entry.unit), value: entry.quantity }),
            field({ name: "date", type: "date", label: words.entry.date, value: entry.date }),
            field({ name: "note", label: words.entry.note, value: entry.note ?? "", optional: true }),
            reason(),
        ],
        more: { title: words.entry.somethingElse, fields: others },
        send: async ({ reason: why, grade, ...values }) => {
            const cleared = Object.fromEntries(["note", ...others.map(({ name }) => name)].map((name) => [name, null]));
            const evidence = { ...entry.evidence, grade: grade ?? null };
            const { grade: _, ...draft } = { ...draftOf(entry), ...cleared, ...values, ...(stated(evidence) && { evidence }) };
            const made = await post(`/entries/${entry.id}/correction`, { reason: why, entry: draft }, {}, { once });
            tell(words.entry.done.correction, true);
            go(address(`/journal/${made.id}`));
        },
    });
}

const stated = ({ grade, items }) => grade !== null || items.length > 0;

const DRAFT = [
    "programme",
    "measure",
    "quantity",
    "date",
    "startDate",
    "startTime",
    "endTime",
    "party",
    "team",
    "contributor",
    "note",
    "exchange",
    "of",
    "standardDeviation",
    "bound",
    "assessor",
    "asset",
    "decidedBy",
    "financedBy",
];
const draftOf = (entry) =>
    Object.fromEntries(
        DRAFT.filter((name) => entry[name] !== null && !(Array.isArray(entry[name]) && entry[name].length === 0)).map((name) => [
            name,
            entry[name],
        ]),
    );

function about(entry, rate, { catalogue, address }) {
    const link = (id, text) => h("a", { href: address(`/journal/${id}`) }, text);
    const rows = [
        [words.entry.state, stateOf(entry)],
        [
            words.entry.programme,
            h(
                "a",
                { href: address(`/programmes/${encodeURIComponent(entry.programme)}`, { programme: null }) },
                catalogue.programme(entry.programme),
            ),
        ],
        [words.entry.team, entry.team && catalogue.team(entry.team)],
        [words.entry.party[entry.stage], entry.party && catalogue.party(entry.party)],
        [words.entry.person, entry.contributor],
        [
            words.entry.exchange,
            entry.exchange &&
                words.entry.between(
                    entry.exchange,
                    entry.exchange.receiverProgramme && catalogue.programme(entry.exchange.receiverProgramme),
                ),
        ],
        [words.entry.days, entry.startDate ? words.fromTo(format.day(entry.startDate), format.day(entry.date)) : format.day(entry.date)],
        [words.entry.times, entry.startTime && words.fromTo(entry.startTime, entry.endTime ?? "…")],
        [words.entry.asked, entry.of && format.quantity(entry.of)],
        [words.entry.deviation, entry.standardDeviation && format.quantity(entry.standardDeviation)],
        [words.entry.exactness, words.bounds[entry.bound]?.(format.inUnit(entry.quantity, entry.unit))],
        [words.entry.judgedBy, entry.assessor && catalogue.party(entry.assessor)],
        [words.entry.decidedBy, entry.decidedBy && catalogue.party(entry.decidedBy)],
        [
            words.entry.paidBy,
            entry.financedBy?.map((part) => words.entry.paid(catalogue.party(part.party), format.pence(part.amount))).join("; "),
        ],
        [words.entry.asset, entry.asset],
        [words.entry.rate, rateOf(entry, rate)],
        [
            words.entry.evidence,
            [
                words.entry.grades[entry.evidence.grade] ?? words.entry.noEvidence,
                entry.evidence.items.map((item) => h("small", null, ` ${item.title ?? item.uri ?? item.sha256}`)),
            ],
        ],
        [words.entry.note, entry.note],
        [words.entry.reason, entry.reason],
        [words.entry.reference, entry.reference],
        [words.entry.takenBackBy, entry.reversedBy && link(entry.reversedBy, words.entry.seeReversal)],
        [words.entry.takesBack, entry.reverses && link(entry.reverses, words.entry.seeEntry)],
        [words.entry.replaces, entry.replaces && link(entry.replaces, words.entry.seeEntry)],
        [
            words.entry.decided,
            entry.suspension?.decidedAt && words.entry.decidedAt(format.moment(entry.suspension.decidedAt), entry.suspension.reason),
        ],
        [words.entry.recorded, words.entry.recordedAs(format.moment(entry.recordedAt), format.whole(entry.sequence))],
    ];
    const shown = rows.filter(([, content]) => content);
    return h(
        "section",
        null,
        facts(shown),
    );
}

function rateOf(entry, rate) {
    if (!entry.valuation) return entry.stage === "input" ? words.entry.noRate(words.reason(entry.unvaluedReason)) : null;
    return [
        words.entry.rateIs(format.rateOf(entry.valuation.rateAmount), words.unit(entry.unit, 1), words.basis(entry.valuation.basis)),
        rate && h("small", { class: "quiet" }, ` ${[rate.source.title, rate.source.publisher].filter(Boolean).join(", ")}`),
    ];
}

/** The proof is checked here: from the hash of this entry, by the hashes beside its way, to the root that the server has signed. */
function proof(entry) {
    const place = h("p", { class: "sub", role: "status" }, words.entry.proofAbout);
    const check = async () => {
        const { size, root } = readCheckpoint(await text("/log/checkpoint"));
        const path = await get("/log/proofs/inclusion", { sequence: entry.sequence, size });
        const sound = path.leafHash === entry.leafHash && (await isIncluded(path, root));
        place.textContent = sound
            ? words.entry.proven(format.whole(entry.sequence), format.whole(size), format.brief(root))
            : words.entry.notProven;
        place.classList.toggle("bad", !sound);
    };
    return section(words.entry.proof, null, [
        h("p", { class: "small" }, words.entry.hash, h("code", null, entry.leafHash)),
        place,
        h("p", { class: "acts wide-acts" }, button(words.entry.check, check)),
    ]);
}
