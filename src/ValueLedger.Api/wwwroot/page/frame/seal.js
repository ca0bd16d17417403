// The line at the foot: what is known of the log behind the figures, and when this browser last checked it.
import { text } from "./api.js";
import { h, replace } from "./dom.js";
import { brief, clock, moment, whole } from "./format.js";
import { address } from "./scope.js";
import { words } from "../words/en-GB.js";

const CHECK = "valueledger.check";

/** What the last check of this tab found: when, how many records, and whether anything was wrong. */
export const lastCheck = () => JSON.parse(sessionStorage.getItem(CHECK) ?? "null");
export const keepCheck = (check) => sessionStorage.setItem(CHECK, JSON.stringify(check));

/** A checkpoint is three lines: whose log, how many records, and the root of the tree over them. */
export function readCheckpoint(note) {
    const [origin, size, root] = note.split("\n");
    return { origin, size: Number(size), root, note };
}

export async function seal(place, scope) {
    const check = lastCheck();
    const said = check
        ? [
              h("b", { class: check.sound ? "" : "bad" }, check.sound ? words.seal.sound : words.seal.broken),
              words.seal.checked(whole(check.size), clock(new Date(check.at))),
          ]
        : words.seal.unchecked;
    const parts = [h("span", null, said)];
    const put = () => replace(place, parts, h("a", { href: address(scope, "/audit") }, check ? words.seal.how : words.seal.check));
    put();
    // Whoever may not audit still sees everything else.
    const note = await text("/log/checkpoint").catch(() => null);
    if (!note) return;
    const { root, size } = readCheckpoint(note);
    parts.push(h("span", null, words.seal.root(whole(size)), h("code", { title: root }, brief(root))));
    parts.push(h("span", null, scope.known ? words.seal.known(moment(scope.known)) : words.seal.known(moment(new Date().toISOString()))));
    put();
}
