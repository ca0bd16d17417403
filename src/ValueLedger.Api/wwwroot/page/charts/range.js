// A dot on the range in which nine of ten runs lie, with one pound marked "even".
import { svg } from "../frame/dom.js";

/** `most` is the right end of the scale, the same for ranges that stand side by side. */
export function range({ value, low, high, most, describe, even, end }) {
    const at = (amount) => `${((Math.min(Math.max(amount, 0), most) / most) * 100).toFixed(1)}%`;
    return svg(
        "svg",
        { class: "rng", width: "100%", height: 46, role: "img", "aria-label": describe },
        svg("line", { class: "range", x1: 0, x2: "100%", y1: 14, y2: 14 }),
        low !== null && svg("line", { class: "band", x1: at(low), x2: at(high), y1: 14, y2: 14 }),
        svg("line", { class: "zero", x1: at(1), x2: at(1), y1: 4, y2: 24 }),
        svg("circle", { class: "vol dot", cx: at(value), cy: 14, r: 8 }),
        svg("text", { x: at(1), y: 42, "text-anchor": "middle" }, even),
        svg("text", { x: "100%", y: 42, "text-anchor": "end" }, end),
    );
}
