// Samples of a published statement: drawing one, and saying what was found of each entry.
import { table } from "../../charts/tables.js";
import { all, get, post, put } from "../../frame/api.js";
import { button, facts, h, replace, section } from "../../frame/dom.js";
import { saveAs } from "../../frame/figures.js";
import * as format from "../../frame/format.js";
import { ask, field } from "../../frame/forms.js";
import { tell } from "../../frame/states.js";
import { words } from "../../words/en-GB.js";
import { nameOf } from "../statements.js";

const SIZE = 60;
const CONFIDENCE = 95;

export function listed(samples, here, context) {
    const said = words.audit;
    const draw = button(said.draw, () => askSample(here, context));
    if (samples.length === 0) return section(said.samples, said.samplesAbout, h("p", null, said.noSamples), draw);
    const columns = said.sampleColumns.map(([title, short], index) => ({ title, short, number: index > 0 && index < 3 }));
    const rows = samples.map((sample) => ({
        head: h("a", { href: context.address("/audit", { sample: sample.id }) }, said.drawnOn(format.moment(sample.recordedAt))),
        cells: [
            format.whole(sample.size),
            said.looked(format.whole(sample.evaluation.checked), format.whole(sample.evaluation.items)),
            resultOf(sample),
        ],
    }));
    return section(said.samples, said.samplesAbout, table({ columns, rows }), draw);
}

/** The most that is wrong, as sure as the auditor wanted to be. */
function resultOf({ evaluation, confidence }) {
    const { undefinedReason, overstatement, deviation } = evaluation;
    if (undefinedReason) return words.reason(undefinedReason);
    if (overstatement) return words.audit.overstated(format.pounds(overstatement.upperLimit), format.percent(confidence));
    return deviation ? words.audit.deviating(format.percent(deviation.upperShare), format.percent(confidence)) : words.notKnown;
}

/** Asks for statement, figure and size; the checkpoint is the one that the auditor saves with it. */
async function askSample(here, { catalogue, go, address }) {
    const said = words.audit;
    const published = (await all("/statements")).filter((one) => one.state === "published").toReversed();
    if (published.length === 0) return tell(said.noStatement, true);
    const named = published.map((one) => [
        one.id,
        [nameOf(one), ...one.programmes.map(catalogue.programme), format.period(one.from, one.to)].join(", "),
    ]);
    const statement = field({ name: "statement", label: said.of.statement, options: named });
    const line = field({ name: "line", label: said.of.line, options: [["", words.record.choose]] });
    const follow = async () => {
        const figures = figuresOf(await get(`/statements/${statement.value()}`));
        const options = figures.map(([code, title]) => h("option", { value: code }, title));
        replace(line.input, h("option", { value: "" }, words.record.choose), options);
    };
    statement.input.addEventListener("change", follow);
    const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    ask({
        title: said.drawTitle,
        about: said.drawAbout,
        submit: said.draw,
        fields: [
            statement,
            line,
            field({ name: "size", type: "number", label: said.of.size, value: SIZE }),
            field({ name: "confidence", type: "number", label: said.of.confidence, value: CONFIDENCE }),
            field({ name: "nonce", label: said.of.nonce, hint: said.of.nonceHint, value: nonce }),
        ],
        send: async ({ line: figure, confidence, ...values }) => {
            const [of, method] = figure.split(" ");
            const checkpoint = { size: here.size, root: here.root };
            const made = await post("/audit/samples", { ...values, line: of, method, confidence: confidence / 100, checkpoint });
            saveAs(new Blob([here.note], { type: "text/plain" }), `checkpoint-${here.size}.txt`);
            tell(said.drawnNow, true);
            go(address("/audit", { sample: made.id }));
        },
    });
    await follow();
}

/** What a sample can be drawn of: totals in money, what was done and what changed by count, and entries that have no rate. */
function figuresOf(statement) {
    const totals = Object.entries(words.audit.totals).map(([part, title]) => [statement[part].total, title]);
    const titles = new Map(statement.notes.measures.map((measure) => [measure.code, measure.title]));
    return [
        ...totals.filter(([total]) => total.value).map(([total, title]) => [`${total.line} monetary-unit`, title]),
        ...[...statement.outputs, ...statement.outcomes.recorded].map(({ line, measure }) => [`${line} count`, titles.get(measure) ?? measure]),
        [`${statement.citizenInputs.total.line} unvalued`, words.audit.unvalued],
    ];
}

/** One sample, with a place for what was found of each entry. */
export async function looked(id, context) {
    const { signal, address, catalogue } = context;
    const said = words.audit;
    const sample = await get(`/audit/samples/${encodeURIComponent(id)}`, {}, signal);
    const statement = await get(`/statements/${sample.statement}`, {}, signal);
    const drawn = figuresOf(statement).find(([code]) => code === `${sample.line} ${sample.method}`)?.[1] ?? sample.line;
    const { programmes, from, to } = statement.header;
    const about = [...programmes.map(({ title }) => title), format.period(from, to)].join(", ");
    const amount = sample.method === "monetary-unit" ? format.pence : format.quantity;
    const items = sample.items.map((item) => ({
        head: [
            h("a", { href: address(`/journal/${item.entry}`) }, format.day(item.date)),
            h("small", null, `${catalogue.programme(item.programme)}, ${catalogue.measure(item.measure)}`),
        ],
        cells: [amount(item.book), finding(sample, item, context)],
    }));
    const columns = said.itemColumns.map((title, index) => ({ title, number: index === 1 }));
    const rows = [
        [said.facts.statement, h("a", { href: address(`/statements/${sample.statement}`) }, about)],
        [said.facts.method, said.methods[sample.method]],
        [said.facts.start, h("code", null, `${format.whole(sample.checkpoint.size)} · ${sample.checkpoint.root}`)],
        [said.facts.nonce, h("code", null, sample.nonce)],
        [said.facts.result, resultOf(sample)],
    ];
    return {
        crumb: h("a", { href: address("/audit") }, words.back(words.sections.audit)),
        title: said.sampleTitle(drawn),
        lead: said.sampleLead(sample.evaluation.items, sample.evaluation.checked),
        body: [
            h("section", null, facts(rows)),
            section(said.itemsTitle, said.itemsAbout, table({ columns, rows: items })),
        ],
    };
}

function finding(sample, item, { again }) {
    const said = words.audit;
    const day = format.day(item.date);
    const input = h("input", { value: item.found ?? "", inputmode: "decimal", "aria-label": said.found(day) });
    const save = async () => {
        const found = input.value.trim() === "" ? Number.NaN : Number(input.value);
        if (Number.isNaN(found)) {
            input.setAttribute("aria-invalid", "true");
            return tell(words.notANumber(said.found(day)), true);
        }
        await put(`/audit/samples/${sample.id}/items/${item.entry}`, { found });
        tell(said.foundNow, true);
        again();
    };
    return [
        h("div", { class: "found" }, input, button(said.save, save, { class: "btn tiny", "aria-label": said.saveOf(day) })),
        item.foundBy && h("small", null, said.foundBy(item.foundBy, format.moment(item.foundAt))),
    ];
}
