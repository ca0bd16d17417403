// What codes are called. Read once, and again after something was recorded.
import { all, get } from "./api.js";

let read = null;

const byCode = (items) => new Map(items.map((item) => [item.code, item]));

const PATHS = ["/programmes", "/measures", "/parties", "/teams"];

/** What the page of a link may ask for; what it may not, it does not name. */
const OF_LINKS = { overview: PATHS.slice(0, 2), programme: ["/programmes", "/measures", "/teams"], statement: [] };

async function readAll(link) {
    const open = link ? OF_LINKS[link.view.page] : PATHS;
    const [organisation, programmes, measures, parties, teams] = await Promise.all([
        get("/organisation"),
        ...PATHS.map((path) => (open.includes(path) ? all(path) : [])),
    ]);
    const catalogue = {
        organisation,
        programmes: byCode(programmes),
        measures: byCode(measures),
        parties: byCode(parties),
        teams: byCode(teams),
        areas: [...new Set([...programmes, ...teams].map(({ area }) => area).filter(Boolean))].toSorted((a, b) => a.localeCompare(b)),
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

export function catalogue(link) {
    read ??= readAll(link).catch((problem) => {
        read = null;
        throw problem;
    });
    return read;
}

export const forgetCatalogue = () => {
    read = null;
};
