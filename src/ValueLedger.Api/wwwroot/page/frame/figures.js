// Figures that lead to what they are made of, and words where there is no figure.
import { h } from "./dom.js";
import { words } from "../words/en-GB.js";

export const linked = (text, href) => h("a", { class: "v", href }, text);
export const missing = (text, href) => (href ? h("a", { class: "unrec", href }, text) : h("span", { class: "unrec" }, text));
export const quiet = (text) => h("i", { class: "quiet" }, text);
export const orMore = (content, partial) => (partial ? [content, h("small", null, words.orMore)] : content);

/** The four figures under the sentence of a page. */
export const figures = (list) =>
    h(
        "dl",
        { class: "figures" },
        list.map(({ name, figure, href, about }) =>
            h("div", null, h("dt", null, name), h("dd", { class: "fig" }, href ? h("a", { href }, figure) : figure), h("dd", null, about)),
        ),
    );

/** A button that fetches a file with the key and saves it. */
export function saveAs(content, name) {
    const link = h("a", { href: URL.createObjectURL(content), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/** Whether some costs are not in the figures: nobody recorded them, or whoever did named no team, which would say where they belong. */
export const leavesOutCosts = ({ flags }) => flags.some((flag) => flag === "no_public_input_recorded" || flag === "costs_without_team");

/** Whether nothing is known of what the council spent. */
export const unspent = (row) => row.publicCost === 0 && leavesOutCosts(row);

/** Whether people gave time that no rate values: it is worth something that is not known. */
export const worthless = (row) => row.citizenHours > 0 && row.citizenInputValue === 0;

/** A figure that may be a bound, or leave something out and so be too low. */
export const bounded = (text, bound, partial = false) => (partial ? words.from(text) : (words.bounds[bound]?.(text) ?? text));
