// Three plain questions about the log: was anything changed, is it the log that I saved a checkpoint of, and do samples hold? The first two are answered
// in this browser, from the texts that were hashed.
import { all, get, text } from "../frame/api.js";
import { button, facts, h, replace, section } from "../frame/dom.js";
import { saveAs } from "../frame/figures.js";
import * as format from "../frame/format.js";
import { base64, canHash, Frontier, isExtension, leafHash } from "../frame/merkle.js";
import { keepCheck, lastCheck, readCheckpoint } from "../frame/seal.js";
import { isSigned } from "../frame/signature.js";
import { words } from "../words/en-GB.js";
import { listed, looked } from "./audit/samples.js";

export async function show(context) {
    const { signal, search } = context;
    if (search.has("sample")) return looked(search.get("sample"), context);
    const note = await text("/log/checkpoint");
    const samples = await all("/audit/samples", {}, signal).catch(() => []);
    const here = readCheckpoint(note);
    return {
        title: words.sections.audit,
        lead: words.audit.lead(format.whole(here.size)),
        body: [untouched(here, context), saved(here, note), listed(samples, here, context), about(here)],
    };
}

function answer(title, sub, said, acts) {
    return section(title, sub, [said, h("p", { class: "acts wide-acts" }, acts)]);
}

/** Hashes every record anew, and the tree over them, and compares its root with what the server has signed. */
function untouched(here, { sealed }) {
    const said = h("p", { class: "verdict-line", role: "status" }, last());
    const check = async (event) => {
        if (!canHash()) return replace(said, words.audit.cannot);
        event.target.disabled = true;
        const { keys } = await get("/log/key");
        const signed = await isSigned(
            here.note,
            keys.map((key) => key.verifierKey),
        );
        const result =
            signed === false
                ? { sound: false, where: null }
                : await verify(here, (done) => replace(said, words.audit.progress(format.whole(done), format.whole(here.size))));
        keepCheck({ ...result, signed, at: new Date().toISOString(), size: here.size, root: here.root });
        replace(said, last());
        event.target.disabled = false;
        sealed();
    };
    return answer(words.audit.untouched, words.audit.untouchedAbout, said, button(words.audit.check, check, { class: "btn first" }));
}

function last() {
    const check = lastCheck();
    if (!check) return h("b", null, words.audit.notYet);
    const when = words.audit.when(format.clock(new Date(check.at)), format.whole(check.size), format.brief(check.root));
    const unsigned = check.signed === null ? ` ${words.audit.unsigned}` : "";
    return [
        h("b", { class: check.sound ? "sound" : "bad" }, check.sound ? words.audit.sound : words.audit.broken(check.where)),
        " ",
        when,
        unsigned,
    ];
}

async function verify(here, progress) {
    const tree = new Frontier();
    for (let after = 0; after < here.size;) {
        const { items } = await get("/log", { after, limit: 1000 });
        const mine = items.filter((item) => item.sequence <= here.size);
        const hashes = await Promise.all(mine.map((item) => leafHash(item.canonical)));
        for (const [index, item] of mine.entries()) {
            if (item.sequence !== after + index + 1 || base64(hashes[index]) !== item.leafHash)
                return { sound: false, where: item.sequence };
            await tree.add(hashes[index]);
        }
        if (mine.length === 0) return { sound: false, where: after + 1 };
        after += mine.length;
        progress(after);
    }
    return { sound: (await tree.root()) === here.root, where: null };
}

/** A checkpoint that somebody saved says what the log was then. It must still begin with exactly that. */
function saved(here, note) {
    const said = h("p", { class: "verdict-line", role: "status" }, h("b", null, words.audit.noFile));
    const compare = async (file) => {
        const old = readCheckpoint(await file.text());
        if (!Number.isInteger(old.size) || !old.root) return replace(said, h("b", { class: "bad" }, words.audit.notOne));
        if (old.origin !== here.origin) return replace(said, h("b", { class: "bad" }, words.audit.otherLog));
        if (old.size > here.size)
            return replace(said, h("b", { class: "bad" }, words.audit.shorter(format.whole(old.size), format.whole(here.size))));
        if (!canHash()) return replace(said, words.audit.cannot);
        const proof =
            old.size === here.size
                ? { from: old.size, to: here.size, hashes: [] }
                : await get("/log/proofs/consistency", { from: old.size, to: here.size });
        const same = await isExtension(proof, old.root, here.root);
        replace(
            said,
            h(
                "b",
                { class: same ? "sound" : "bad" },
                same ? words.audit.same(format.whole(old.size), format.whole(here.size - old.size)) : words.audit.different,
            ),
        );
    };
    const input = h("input", { type: "file", id: "checkpoint", onchange: () => input.files[0] && compare(input.files[0]) });
    const keep = () => saveAs(new Blob([note], { type: "text/plain" }), `checkpoint-${here.size}.txt`);
    return answer(
        words.audit.mine,
        words.audit.mineAbout,
        [said, h("div", { class: "drop" }, h("label", { for: "checkpoint" }, words.audit.choose), input)],
        button(words.audit.keep, keep),
    );
}

const about = (here) =>
    h(
        "section",
        null,
        h("h2", null, words.audit.checkpoint),
        facts([
            [words.audit.log, here.origin],
            [words.audit.size, format.whole(here.size)],
            [words.audit.root, h("code", null, here.root)],
        ]),
    );
