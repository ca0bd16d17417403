// Recording: a sheet, or one entry.
import { table } from "../charts/tables.js";
import { get } from "../frame/api.js";
import { button, h, replace, section } from "../frame/dom.js";
import * as format from "../frame/format.js";
import { words } from "../words/en-GB.js";
import { checkFile, halfDone } from "./record/file.js";
import { oneEntry } from "./record/one.js";

const TYPES = {
    csv: "text/csv",
    ndjson: "application/x-ndjson",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ods: "application/vnd.oasis.opendocument.spreadsheet",
};

const LISTED = 20;

export async function show(context) {
    const before = (await get("/imports", { limit: LISTED }, context.signal).catch(() => ({ items: [] }))).items;
    const place = h("div");
    const choose = (file) => {
        const type = TYPES[file.name.split(".").at(-1).toLowerCase()] ?? "text/csv";
        checkFile({ place, file, type, context });
    };
    const begun = halfDone();
    const goOn = begun && button(words.record.goOn(begun.name), () => begun.goOn(place, context), { class: "btn first" });
    replace(
        place,
        h("p", { class: "lead" }, words.record.lead),
        begun && section(words.record.halfDone, words.record.halfDoneAbout, goOn),
        h("div", { class: "two record" }, sheet(choose), section(words.record.one, words.record.oneAbout, oneEntry(context))),
        files(
            before.filter((one) => !one.dryRun),
            context,
        ),
    );
    return { title: words.sections.record, body: place };
}

/** Files that were recorded lately, so that each can be found again and taken back. */
function files(list, { address }) {
    if (list.length === 0) return null;
    const columns = words.record.fileColumns.map(([title, number]) => ({ title, number }));
    const rows = list.map((one) => ({
        head: h("a", { href: address(`/record/${one.id}`) }, one.fileName ?? words.record.noName),
        cells: [format.moment(one.startedAt), words.recorded.states[one.status], format.whole(one.rows), format.whole(one.recorded)],
    }));
    return section(words.record.files, words.record.filesAbout, table({ columns, rows }));
}

function sheet(choose) {
    const input = h("input", {
        type: "file",
        id: "sheet",
        accept: Object.keys(TYPES)
            .map((ending) => `.${ending}`)
            .join(),
        onchange: () => input.files[0] && choose(input.files[0]),
    });
    const over = (event, on) => {
        event.preventDefault();
        zone.classList.toggle("over", on);
    };
    const zone = h(
        "div",
        {
            class: "drop",
            ondragover: (event) => over(event, true),
            ondragleave: (event) => over(event, false),
            ondrop: (event) => {
                over(event, false);
                if (event.dataTransfer.files[0]) choose(event.dataTransfer.files[0]);
            },
        },
        h("label", { for: "sheet" }, words.record.drop),
        input,
    );
    return section(words.record.sheet, words.record.sheetAbout, zone);
}
