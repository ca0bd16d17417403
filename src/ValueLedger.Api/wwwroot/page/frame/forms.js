// A form says what is wrong twice: in a list on top, which leads to each field, and at the field.
import { Problem } from "./api.js";
import { button, h, replace } from "./dom.js";
import { tell } from "./states.js";
import { words } from "../words/en-GB.js";

let made = 0;

/** A short name made of what was typed: letters without their accents; anything else between them becomes a hyphen. */
export const shortName = (typed) =>
    typed
        .normalize("NFKD")
        .replaceAll(/[\u0300-\u036f’']/g, "")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-+|-+$/g, "")
        .slice(0, 63)
        .replace(/-+$/, "");

/**
 * One field with its label, what it wants, and what is wrong with it. `mend` puts right what was typed as soon as the field is left, and `note`
 * says something about what is in it then.
 */
export function field(spec) {
    const id = `field-${spec.name}-${(made += 1)}`;
    const hint = spec.hint && h("small", { class: "why", id: `${id}-hint` }, spec.hint);
    const fault = h("small", { class: "fault", id: `${id}-fault`, hidden: true });
    const input = control(spec, id, [hint && `${id}-hint`, `${id}-fault`].filter(Boolean).join(" "));
    const note = spec.note && h("small", { class: "why", role: "status" });
    const mended = () => (spec.mend ? spec.mend(input.value.trim()) : input.value.trim());
    input.addEventListener("change", () => {
        if (spec.mend) input.value = mended();
        if (note) replace(note, spec.note(input.value));
    });
    const choices = spec.list?.length > 0 && h(
        "datalist",
        { id: `${id}-list` },
        spec.list.map((value) => h("option", { value })),
    );
    if (choices) input.setAttribute("list", choices.id);
    const label = h("label", { for: id }, spec.label, spec.optional && h("span", { class: "quiet" }, ` ${words.optional}`));
    return {
        ...spec,
        input,
        element: h("div", { class: "field" }, label, hint, fault, input, choices, note),
        value: () => (spec.type === "number" && input.value !== "" ? Number(input.value) : mended()),
        say(text) {
            fault.hidden = !text;
            replace(fault, text);
            if (text) input.setAttribute("aria-invalid", "true");
            else input.removeAttribute("aria-invalid");
        },
    };
}

function control({ name, type = "text", options, value, rows, oninput, optional }, id, described) {
    const shared = {
        id,
        name,
        "aria-describedby": described,
        "aria-required": optional ? undefined : "true",
        oninput,
        autocomplete: "off",
    };
    if (options) {
        const select = h(
            "select",
            shared,
            options.map(([code, title]) => h("option", { value: code }, title)),
        );
        if (value !== undefined) select.value = value;
        return select;
    }
    if (rows) return h("textarea", { ...shared, rows }, value);
    return h("input", { ...shared, type: type === "number" ? "text" : type, inputmode: type === "number" ? "decimal" : undefined, value });
}

/**
 * A form. `send` gets the values by name, and may refuse them with a Problem; fields are found by the pointers of its errors.
 */
export function form({ fields: first, more = null, submit, send, beside = [], title }) {
    const fields = [...first, ...(more?.fields ?? [])];
    const rest = more && h("details", null, h("summary", null, more.title), more.about && h("p", null, more.about), more.fields.map((one) => one.element));
    const problems = h("div", { class: "problem", tabindex: "-1", hidden: true, role: "alert" });
    const sender = h("button", { type: "submit", class: "btn first" }, submit);
    const show = (faults) => {
        for (const one of fields) one.say(null);
        problems.hidden = faults.length === 0;
        if (faults.length === 0) return;
        for (const { at, text } of faults) at?.say(text);
        if (rest && faults.some(({ at }) => more.fields.includes(at))) rest.open = true;
        const leads = ({ at, text }) => (at ? h("a", { href: `#${at.input.id}`, onclick: (event) => lead(event, at) }, text) : text);
        replace(
            problems,
            h("h2", null, words.problem),
            h(
                "ul",
                null,
                faults.map((fault) => h("li", null, leads(fault))),
            ),
        );
        problems.focus();
    };
    const lead = (event, at) => {
        event.preventDefault();
        at.input.focus();
    };
    const onsubmit = async (event) => {
        event.preventDefault();
        const missing = fields.filter((one) => !one.optional && !one.element.hidden && one.value() === "");
        const wrong = fields.filter((one) => one.type === "number" && Number.isNaN(one.value()));
        if (missing.length + wrong.length > 0) {
            show([
                ...missing.map((at) => ({ at, text: words.fillIn(at.label) })),
                ...wrong.map((at) => ({ at, text: words.notANumber(at.label) })),
            ]);
            return;
        }
        show([]);
        sender.disabled = true;
        try {
            await send(Object.fromEntries(fields.filter((one) => one.value() !== "").map((one) => [one.name, one.value()])));
        } catch (problem) {
            if (!(problem instanceof Problem)) throw problem;
            show(faultsOf(problem, fields));
        } finally {
            sender.disabled = false;
        }
    };
    return h(
        "form",
        { class: "ask", novalidate: true, onsubmit, "aria-label": title },
        problems,
        first.map((one) => one.element),
        rest,
        h("div", { class: "acts" }, sender, beside),
    );
}

function faultsOf(problem, fields) {
    const code = fields.find((one) => one.name === "code");
    if (code && problem.code === "precondition_failed") return [{ at: code, text: words.taken }];
    if (problem.errors.length === 0) return [{ at: null, text: words.refused(problem) }];
    return problem.errors.map((error) => {
        const at = fields.find((one) => error.pointer.split("/").includes(one.pointer ?? one.name)) ?? null;
        return { at, text: words.fault(error, at?.label) ?? inLabels(error.message, fields) };
    });
}

/** A message of the API with the labels of the form in place of its own names, and without its addresses. */
function inLabels(message, fields) {
    const named = (text, one) => text.replaceAll(new RegExp(`['\`]${one.pointer ?? one.name}['\`]|\\b${one.name}\\b(?=:)`, "g"), `“${one.label}”`);
    return fields.reduce(named, message).replaceAll(/\s*\(?(GET|PUT|POST)?\s*\/v1\/[^\s,;)]*\)?/g, "");
}

/** Asks in a window of its own that keeps the keyboard until it is answered or closed. */
export function ask({ title, about, fields, more, submit, send }) {
    const close = () => shown.close();
    const inner = form({
        fields,
        more,
        submit,
        title,
        send: async (values) => {
            await send(values);
            close();
        },
        beside: [button(words.cancel, close)],
    });
    const shown = openWindow(title, [about && h("p", null, about), inner]);
}

/** Shows what is shown only once, such as a key, so that it can be copied. */
export function showOnce({ title, about, label, value }) {
    const text = field({ name: "once", label, value });
    text.input.readOnly = true;
    text.input.addEventListener("focus", () => text.input.select());
    const copy = async () => {
        await navigator.clipboard.writeText(value);
        tell(words.copied, true);
    };
    const acts = [button(words.copy, copy, { class: "btn first" }), button(words.close, () => shown.close())];
    const shown = openWindow(title, [h("p", null, about), text.element, h("div", { class: "acts" }, acts)]);
}

function openWindow(title, content) {
    const id = `window-${(made += 1)}`;
    const dialog = h("dialog", { "aria-labelledby": id, onclose: () => dialog.remove() }, h("h2", { id }, title), content);
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
}
