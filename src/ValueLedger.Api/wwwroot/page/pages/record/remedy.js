// What a faulty cell might have meant. It is offered, never applied.
import { words } from "../../words/en-GB.js";

const LISTS = { unknown_team: "teams", unknown_programme: "programmes", unknown_measure: "measures", unknown_party: "parties" };

/** A better text for the cell; null if there is none. */
export function remedy({ code, found }, { context, settings }) {
    if (!found) return null;
    if (LISTS[code]) return nearest(found, [...context.catalogue[LISTS[code]].values()]);
    if (code !== "number_is_not_valid") return null;
    const plain = found.trim().toLowerCase();
    const figure = words.record.figures.indexOf(plain);
    if (figure >= 0) return String(figure);
    const bare = plain.replace(/^[£€$]\s*/, "");
    const grouped = settings.decimal !== "comma" && /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(",", "") : bare;
    if (grouped !== plain && /^\d+([.,]\d+)?$/.test(grouped)) return grouped;
    const point = settings.decimal === "comma" ? plain.replace(".", ",") : plain.replace(",", ".");
    return point !== plain && /^\d+[.,]\d+$/.test(point) ? point : null;
}

/** The code whose text, or whose title, is most like what was found. */
function nearest(found, items) {
    const sent = found.trim().toLowerCase();
    const far = ({ code, title, name }) => Math.min(distance(sent, code), distance(sent, (title ?? name).toLowerCase()));
    const best = items.map((item) => ({ code: item.code, far: far(item) })).toSorted((a, b) => a.far - b.far)[0];
    return best && best.far <= Math.max(2, sent.length / 4) ? best.code : null;
}

/** How many letters differ (Levenshtein). */
function distance(one, other) {
    let before = [...Array(other.length + 1).keys()];
    for (let row = 1; row <= one.length; row += 1) {
        const now = [row];
        for (let column = 1; column <= other.length; column += 1) {
            now.push(Math.min(before[column] + 1, now[column - 1] + 1, before[column - 1] + (one[row - 1] === other[column - 1] ? 0 : 1)));
        }
        before = now;
    }
    return before.at(-1);
}
