// Columns by month from zero, with the year before as a line across each. Drawn twice, for wide and for narrow windows, so that text never stretches.
import { h, svg } from "../frame/dom.js";

const WIDE = { name: "wide", width: 1120, height: 300, left: 92, right: 118, top: 26, bottom: 44, side: true };
const NARROW = { name: "narrow", width: 358, height: 230, left: 44, right: 0, top: 26, bottom: 44, side: false };

/** A round number of which two or three fit below the highest column. */
export function step(most) {
    const power = 10 ** Math.floor(Math.log10(most || 1));
    return [0.25, 0.5, 1, 2.5, 5].map((part) => part * power).findLast((size) => most / size >= 1.6) ?? power / 10;
}

/**
 * Months are `{ label, initial, year, value, prior, title, says }`. Arrows move along them; what a month says stands in one line below, which is
 * read out when it changes.
 */
export function columns({ months, tick, describe, now, before, write }) {
    const most = Math.max(...months.flatMap((month) => [month.value, month.prior ?? 0]), 0);
    const readout = h("p", { class: "read", "aria-live": "polite" });
    let at = months.findIndex((month) => month.value === Math.max(...months.map((one) => one.value)));
    const drawings = [WIDE, NARROW].map((size) => draw(size, { months, most, tick, now, before, write, choose }));
    function choose(index) {
        at = Math.min(Math.max(index, 0), months.length - 1);
        readout.replaceChildren(h("b", null, `${months[at].title}: `), months[at].says);
        for (const drawing of drawings)
            drawing.querySelectorAll("[data-at]").forEach((mark) => mark.classList.toggle("here", Number(mark.dataset.at) === at));
    }
    const move = (event) => {
        const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        const end = { Home: 0, End: months.length - 1 }[event.key];
        if (way === undefined && end === undefined) return;
        event.preventDefault();
        choose(end ?? at + way);
    };
    choose(at);
    return [h("figure", { tabindex: "0", role: "group", "aria-label": describe, onkeydown: move }, drawings), readout];
}

function draw(size, { months, most, tick, now, before, write, choose }) {
    const floor = size.height - size.bottom;
    const y = (value) => floor - (most > 0 ? (value / most) * (floor - size.top) : 0);
    const slot = (size.width - size.left - size.right) / months.length;
    const width = slot * 0.56;
    const shapes = [...grid(size, most, y, tick)];
    const highest = months.findIndex((month) => month.value === Math.max(...months.map((one) => one.value)));
    const lowest = months.findLastIndex((month) => month.value === Math.min(...months.map((one) => one.value)));
    months.forEach((month, index) => {
        const left = size.left + slot * index + (slot - width) / 2;
        const middle = left + width / 2;
        shapes.push(...column({ month, index, left, middle, width, y, floor, size, choose, slot }));
        if ((index === highest || index === lowest) && month.value > 0 && months.length > 1 && (size.side || index === highest)) {
            shapes.push(
                svg(
                    "text",
                    { class: "ink", "text-anchor": "middle", x: middle, y: y(Math.max(month.value, month.prior ?? 0)) - 7 },
                    write(month.value),
                ),
            );
        }
        const everyOther = months.length > 14 ? Math.ceil(months.length / 12) : 1;
        if (index % everyOther === 0)
            shapes.push(svg("text", { "text-anchor": "middle", x: middle, y: floor + 18 }, size.side ? month.label : month.initial));
        if (index === 0 || month.year !== months[index - 1].year)
            shapes.push(svg("text", { "text-anchor": "middle", x: middle, y: floor + 36 }, month.year));
    });
    shapes.push(svg("line", { class: "axis", x1: size.left, x2: size.width - size.right, y1: floor, y2: floor }));
    if (size.side && months.at(-1).prior !== null) shapes.push(...names(months.at(-1), y, size, now, before));
    return svg(
        "svg",
        { class: size.name, width: size.width, height: size.height, viewBox: `0 0 ${size.width} ${size.height}`, "aria-hidden": "true" },
        shapes,
    );
}

function* grid(size, most, y, tick) {
    const every = step(most);
    const lines = [1, 2, 3, 4, 5, 6].map((count) => count * every).filter((value) => value <= most);
    for (const value of lines) {
        const last = value === lines.at(-1) && size.side;
        yield svg("line", { class: "grid", x1: size.left, x2: size.width - size.right, y1: y(value), y2: y(value) });
        yield svg("text", { x: 0, y: y(value) + 4.5 }, tick(value, last));
    }
}

function* column({ month, index, left, middle, width, y, floor, size, choose, slot }) {
    yield svg("rect", { class: "vol", "data-at": index, x: left, y: y(month.value), width, height: floor - y(month.value) });
    if (month.prior !== null) {
        const across = { y1: y(month.prior), y2: y(month.prior) };
        yield svg("line", { class: "halo", x1: left - 5, x2: left + width + 5, ...across });
        yield svg("line", { class: "prior", x1: left - 4, x2: left + width + 4, ...across });
    }
    // The whole height of a month can be pointed at, not only its column.
    const hit = { x: middle - slot / 2, y: size.top, width: slot, height: floor - size.top, fill: "transparent" };
    yield svg("rect", { class: "hit", ...hit, onclick: () => choose(index), onpointerenter: () => choose(index) });
}

function* names(last, y, size, now, before) {
    const x = size.width - size.right + 10;
    const near = Math.abs(y(last.value) - y(last.prior)) < 16 ? 8 : 0;
    const up = last.value >= last.prior ? -near : near;
    yield svg("text", { class: "ink", x, y: y(last.value) + 4 + up }, now);
    yield svg("text", { class: "ink", x, y: y(last.prior) + 4 - up }, before);
}
