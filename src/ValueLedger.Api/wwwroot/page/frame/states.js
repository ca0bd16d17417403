// What stands on the page while it loads, when there is nothing, and when something went wrong.
import { button, h, svg } from "./dom.js";
import { words } from "../words/en-GB.js";

/** Grey lines of about the size that the content will have. */
export const loading = () =>
    h(
        "div",
        { class: "loading", role: "status" },
        h("h1", { class: "vh" }, words.loading),
        svg(
            "svg",
            { width: "100%", height: 420, "aria-hidden": "true" },
            [
                [0, 0, "22%", 18],
                [0, 40, "78%", 30],
                [0, 84, "54%", 30],
                [0, 160, "100%", 90],
                [0, 290, "100%", 130],
            ].map(([x, y, width, height]) => svg("rect", { class: "skel", x, y, width, height })),
        ),
    );

/** A refusal: what happened, what to do about it, and small what a person who can help wants to know. */
export function refusal(problem, again, sent) {
    const [title, todo] = words.refusal(problem, sent);
    return h(
        "div",
        { class: "refused", role: "alert" },
        h("h1", { class: "title", tabindex: "-1" }, title),
        h("p", { class: "lead" }, todo),
        h("p", { class: "acts" }, button(words.again, again)),
        h("p", { class: "small quiet" }, words.codes(problem)),
    );
}

/** Nothing to show, and what to do about it. */
export const empty = (title, text, ...acts) =>
    h("div", { class: "nothing" }, h("h2", null, title), text && h("p", { class: "sub" }, text), h("p", { class: "acts" }, acts));

/** Tells screen readers what has just happened; and everybody, where nothing else on the page shows it. */
export function tell(text, seen = false) {
    const place = document.getElementById("told");
    place.textContent = "";
    place.classList.toggle("vh", !seen);
    // The region must change after it was emptied, or the same words would not be read a second time.
    requestAnimationFrame(() => {
        place.textContent = text;
    });
}
