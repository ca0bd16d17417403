// Bars in the rows of a table. They are hidden from screen readers, because the row says the same.
import { svg } from "../frame/dom.js";

const WIDTH = 600;
const GAP = 2;

const drawing = (height, ...shapes) =>
    svg(
        "svg",
        { class: "bar", viewBox: `0 0 ${WIDTH} ${height}`, height, preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
        shapes,
    );

const rect = (colour, x, width, height, y = 0) =>
    svg("rect", { class: colour, x: x.toFixed(1), y, width: Math.max(width, 0).toFixed(1), height });

/** The parts of a whole, one after the other from zero; `most` is the whole of the longest row. */
export function stacked(parts, most, height = 18) {
    let at = 0;
    const shapes = [];
    for (const { colour, value } of parts) {
        const width = most > 0 ? (value / most) * (WIDTH - 2) : 0;
        if (width <= 0) continue;
        shapes.push(rect(colour, at, Math.max(width - GAP, 0.8), height));
        at += width;
    }
    return drawing(height, shapes);
}

/** One bar; only its outline where it is not the one that is chosen. */
export const single = (value, most, chosen = true) =>
    drawing(14, rect(chosen ? "vol" : "volx", 1, most > 0 ? (value / most) * (WIDTH - 8) : 0, 14));

/** What goes out at the left of a line, what comes in at its right, on one scale. */
export function sides({ left, right, colour }, most, height = 22) {
    const middle = WIDTH / 2;
    const scale = (value) => (most > 0 ? (value / most) * (middle - 6) : 0);
    return drawing(
        height,
        left > 0 && rect(colour, middle - scale(left), scale(left), height - 6, 3),
        right > 0 && rect(colour, middle, scale(right), height - 6, 3),
        svg("line", { class: "zero", x1: middle, x2: middle, y1: -20, y2: height + 24, "vector-effect": "non-scaling-stroke" }),
    );
}

/** One step of a waterfall: from where the step before ended to where this one ends. `line` is where the first one stands, if that is not zero. */
export function fall({ from, to, colour, low, high, last, line }) {
    const scale = (value) => (high > low ? ((value - low) / (high - low)) * WIDTH : 0);
    const [left, right] = [Math.min(scale(from), scale(to)), Math.max(scale(from), scale(to))];
    const end = scale(to);
    const thin = { "vector-effect": "non-scaling-stroke" };
    return svg(
        "svg",
        { viewBox: `0 0 ${WIDTH} 52`, preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
        line !== undefined && svg("line", { class: "grid", x1: scale(line), x2: scale(line), y1: -20, y2: 72, ...thin }),
        rect(colour, right - left < 2 ? left - 1 : left, Math.max(right - left, 3), 24, 14),
        !last && svg("line", { class: "link", x1: end, x2: end, y1: 38, y2: 66, ...thin }),
    );
}
