// The form for one entry.
import { post } from "../../frame/api.js";
import { h, replace } from "../../frame/dom.js";
import * as format from "../../frame/format.js";
import { field, form, shortName } from "../../frame/forms.js";
import { words } from "../../words/en-GB.js";

export function oneEntry({ catalogue, address, scope }) {
    const said = words.record.fields;
    const listed = (items, name) => [...items.values()].filter((item) => !item.archived).map((item) => [item.code, item[name]]);
    const optional = (items) => [["", words.record.notStated], ...items];
    const programme = field({
        name: "programme",
        label: said.programme,
        options: [["", words.record.choose], ...listed(catalogue.programmes, "title")],
        value: scope.programme ?? "",
    });
    const measure = field({
        name: "measure",
        label: said.measure,
        options: [["", words.record.choose], ...listed(catalogue.measures, "title")],
    });
    const quantity = field({ name: "quantity", type: "number", label: said.quantity, hint: words.record.quantityHint });
    const fields = [
        programme,
        measure,
        quantity,
        field({ name: "date", type: "date", label: said.date }),
        field({ name: "team", label: said.team, options: optional(listed(catalogue.teams, "name")), optional: true }),
        field({ name: "party", label: said.party, options: optional(listed(catalogue.parties, "name")), optional: true }),
        field({ name: "contributor", label: said.contributor, hint: words.record.personHint, optional: true, mend: shortName }),
        field({ name: "grade", label: said.grade, options: optional(Object.entries(words.entry.grades)), optional: true }),
        field({ name: "note", label: said.note, hint: words.entry.reasonHint, optional: true }),
    ];
    measure.input.addEventListener("change", () => {
        const unit = catalogue.measures.get(measure.value())?.unit;
        replace(quantity.element.querySelector(".why"), unit ? words.record.inUnit(words.unit(unit, 2)) : words.record.quantityHint);
    });
    const done = h("div", { class: "made", tabindex: "-1", hidden: true });
    let once = crypto.randomUUID();
    const send = async ({ grade, ...draft }) => {
        const entry = await post("/entries", { ...draft, ...(grade && { evidence: { grade } }) }, {}, { once });
        // The next entry is another one; until this one is recorded, sending it again records it once.
        once = crypto.randomUUID();
        const worth = entry.valuation ? format.pence(entry.valuation.amount) : null;
        const amount = format.inUnit(entry.quantity, entry.unit);
        const text = words.record.done(
            amount,
            catalogue.programme(entry.programme),
            worth,
            entry.suspension?.status === "suspended" && entry.suspension.rules.map(words.softRule),
        );
        replace(done, h("p", null, text, " ", h("a", { href: address(`/journal/${entry.id}`) }, words.record.see)));
        done.hidden = false;
        quantity.input.value = "";
        done.focus();
    };
    return [done, form({ fields, submit: words.record.submit, send, title: words.record.one })];
}
