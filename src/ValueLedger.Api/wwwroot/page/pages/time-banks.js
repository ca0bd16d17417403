// Which programmes are time banks; with one only, there is nothing to choose.
import { get } from "../frame/api.js";
import { h } from "../frame/dom.js";
import { empty } from "../frame/states.js";
import { words } from "../words/en-GB.js";
import { addMember, show as showOne } from "./time-bank.js";

export async function show(context) {
    const { catalogue, signal, address } = context;
    const banks = (await get("/timebanks", {}, signal)).items.map(({ programme }) => programme);
    if (banks.length === 1) return showOne({ ...context, params: { programme: banks[0] } });
    const title = words.sections["time-bank"];
    if (banks.length === 0) {
        const body = empty(words.timebank.noneTitle, words.timebank.noneAbout, addMember(context));
        return { title, lead: words.timebank.none, body };
    }
    return {
        title,
        lead: words.timebank.choose,
        body: h(
            "ul",
            { class: "figs" },
            banks.map((code) =>
                h("li", null, h("a", { href: address(`/time-bank/${encodeURIComponent(code)}`) }, h("b", null, catalogue.programme(code)))),
            ),
        ),
    };
}
