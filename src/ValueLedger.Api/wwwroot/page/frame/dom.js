// Elements are made here and nowhere else. Text goes in as text, so that nothing somebody recorded can become markup.

const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes ?? {})) {
        if (value === null || value === undefined || value === false) continue;
        if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
        else element.setAttribute(name, value === true ? "" : value);
    }
    append(element, children);
    return element;
}

/** Adds texts, elements and lists of both; null and false add nothing. */
export function append(element, children) {
    for (const child of [children].flat(Infinity)) {
        if (child === null || child === undefined || child === false) continue;
        element.append(child instanceof Node ? child : String(child));
    }
    return element;
}

export const h = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

export const svg = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

export function replace(element, ...children) {
    element.replaceChildren();
    return append(element, children);
}

/** A section with its heading, what it shows, and something at the right of both. */
export const section = (title, sub, content, aside) =>
    h(
        "section",
        null,
        h("div", { class: "head" }, h("div", null, h("h2", null, title), sub && h("p", { class: "sub" }, sub)), aside),
        content,
    );

/** Facts with their names; what is not there is left out. */
export const facts = (rows) =>
    h(
        "dl",
        { class: "facts" },
        rows.filter(([, content]) => content).map(([name, content]) => [h("dt", null, name), h("dd", null, content)]),
    );

export const button = (text, onclick, attributes) => h("button", { type: "button", class: "btn", onclick, ...attributes }, text);
