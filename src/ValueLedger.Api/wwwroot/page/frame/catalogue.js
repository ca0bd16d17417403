// What codes are called. Read once, and again after something was recorded.
import { all, get } from "./api.js";

let read = null;

const byCode = (items) => new Map(items.map((item) => [item.code, item]));

async function readAll() {
    const [organisation, programmes, measures, parties, teams] = await Promise.all([
        get("/organisation"),
        ...["/programmes", "/measures", "/parties", "/teams"].map((path) => all(path)),
    ]);
    const catalogue = {
        organisation,
        programmes: byCode(programmes),
        measures: byCode(measures),
        parties: byCode(parties),
        teams: byCode(teams),
    };
    const title = (items) => (code) => items.get(code)?.title ?? items.get(code)?.name ?? code;
    return Object.assign(catalogue, {
        programme: title(catalogue.programmes),
        measure: title(catalogue.measures),
        party: title(catalogue.parties),
        team: title(catalogue.teams),
        /** The measures that a figure adds up. */
        ofKind: (kind) => measures.filter((measure) => kinds[kind](measure)).map((measure) => measure.code),
    });
}

/** The figures that a journal can be asked for, each by the measures it adds up. */
export const kinds = {
    hours: (measure) => measure.class === "citizen-time",
    worth: (measure) => measure.class.startsWith("citizen-"),
    council: (measure) => measure.class.startsWith("public-"),
    partners: (measure) => measure.class.startsWith("partner-"),
    together: (measure) => measure.stage === "input",
};

export function catalogue() {
    read ??= readAll().catch((problem) => {
        read = null;
        throw problem;
    });
    return read;
}

export const forgetCatalogue = () => {
    read = null;
};
