// What matters most: how far the balance moves when one figure goes from its worst to its best, the widest first.
import { table } from "../../charts/tables.js";
import { section, svg } from "../../frame/dom.js";
import * as format from "../../frame/format.js";
import { words } from "../../words/en-GB.js";

export function tornado({ simulation, npsv }) {
    const bars = simulation?.tornado ?? [];
    if (bars.length === 0) return section(words.appraisal.matters, words.appraisal.mattersNothing, null);
    const ends = bars.flatMap((bar) => [bar.low, bar.high, npsv]);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const at = (value) => (most > least ? ((value - least) / (most - least)) * 600 : 300);
    const columns = words.appraisal.tornado.map(([title, short], index) => ({
        title,
        short,
        number: index === 1 || index === 3,
        bar: index === 2,
    }));
    const rows = bars
        .toSorted((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low))
        .map((bar) => {
            const [worst, best] = [Math.min(bar.low, bar.high), Math.max(bar.low, bar.high)];
            return {
                head: words.appraisal.assumption(bar.figures[0].assumption),
                cells: [format.pounds(worst), drawn(at(worst), at(npsv), at(best)), format.pounds(best)],
            };
        });
    return section(words.appraisal.matters, words.appraisal.mattersAbout(format.pounds(npsv)), table({ columns, rows }));
}

const drawn = (worst, middle, best) =>
    svg(
        "svg",
        { class: "bar", viewBox: "0 0 600 18", height: 18, preserveAspectRatio: "none", "aria-hidden": "true" },
        svg("rect", { class: "down", x: worst, y: 0, width: Math.max(middle - worst - 1, 0), height: 18 }),
        svg("rect", { class: "up", x: middle, y: 0, width: Math.max(best - middle, 0), height: 18 }),
    );
