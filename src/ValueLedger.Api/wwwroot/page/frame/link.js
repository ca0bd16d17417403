// Links that were sent: opening one, and making one. The token of a link takes the place of a key, and only shows what the link is for.
import { forget, get, keep, key, post } from "./api.js";
import { day } from "./format.js";
import { ask, field, showOnce } from "./forms.js";
import { words } from "../words/en-GB.js";

const LINK = "valueledger.link";
const DAYS = 14;

let used = null;

/** Takes the token out of the address, where it would stay in the history. */
export function takeToken() {
    const token = /^#(vl_[0-9a-f]+)$/.exec(location.hash)?.[1];
    if (!token) return;
    forget();
    keep(token);
    sessionStorage.setItem(LINK, "used");
    history.replaceState(null, "", location.pathname + location.search);
}

/** Whether this tab was opened with a link, even if the link has stopped. */
export const wasSent = () => sessionStorage.getItem(LINK) !== null;

/** The link that this tab was opened with; null for somebody who signed in. */
export async function linkInUse() {
    if (!key() || !wasSent()) return null;
    used ??= await get("/links/current");
    return used;
}

/** Asks for whom and until when, makes a link to a view, and shows its address. */
export function askLink(view) {
    const once = crypto.randomUUID();
    const later = new Date();
    later.setDate(later.getDate() + DAYS);
    ask({
        title: words.link.title,
        about: words.link.about,
        submit: words.link.make,
        fields: [
            field({ name: "name", label: words.link.name, hint: words.link.nameHint }),
            field({
                name: "until",
                label: words.link.until,
                type: "date",
                pointer: "expiresAt",
                value: later.toISOString().slice(0, 10),
            }),
        ],
        send: async ({ name, until }) => {
            const expiresAt = new Date(`${until}T23:59:59`).toISOString();
            const { address } = await post("/links", { name, view, expiresAt }, {}, { once });
            showOnce({ title: words.link.made, about: words.link.madeAbout(day(until)), label: words.link.address, value: address });
        },
    });
}
