// What the whole page is about: a period, a programme, an area, a rate, and what was known when. It stands in the address and nowhere else.
import { get, query } from "./api.js";
import { dayBefore, monthEnd, months, yearsOn } from "./format.js";

const NAMES = ["from", "to", "programme", "area", "basis", "known"];

/** What the address says, with what it leaves out: the last financial year in which anything happened, and the standard rate. */
export async function scopeOf(address, organisation, link) {
    const stated = Object.fromEntries(NAMES.map((name) => [name, address.searchParams.get(name)]));
    const scope = { ...stated, basis: stated.basis ?? organisation.standardBasis, stated };
    // A link to a statement has no days of its own.
    if (!link && (!stated.from || !stated.to)) Object.assign(scope, await lastYear(organisation));
    return scope;
}

/** The beginning of the financial year that a day lies in. */
export function yearStart(day, organisation) {
    const month = String(organisation.financialYearStart).padStart(2, "0");
    const start = `${day.slice(0, 4)}-${month}-01`;
    return start <= day ? start : yearsOn(start, -1);
}

export const yearEnd = (start) => dayBefore(yearsOn(start, 1));

const today = () => new Date().toISOString().slice(0, 10);

/** The years in which something was recorded, the first first, each by its first day. */
export async function recordedYears(organisation) {
    const to = yearsOn(today(), 1);
    const { rows } = await get("/summaries", { from: "1990-01-01", to, groupBy: "financialYear" });
    const month = String(organisation.financialYearStart).padStart(2, "0");
    return rows.map((row) => `${row.group.financialYear.slice(0, 4)}-${month}-01`);
}

let last = null;
async function lastYear(organisation) {
    last ??= recordedYears(organisation).catch(() => []);
    const from = (await last).at(-1) ?? yearStart(today(), organisation);
    return { from, to: yearEnd(from) };
}

export const forgetYears = () => {
    last = null;
};

/** A path of the page with the scope that is chosen, some of it changed, and what else the path needs. */
export function address(scope, path, changes = {}) {
    const kept = { ...scope?.stated };
    return path + query({ ...kept, ...changes });
}

/** What a summary is asked for. */
export const summaryOf = (scope, more = {}) => ({
    from: scope.from,
    to: scope.to,
    programme: scope.programme,
    area: scope.area,
    basis: scope.basis,
    knownAt: scope.known,
    ...more,
});

/** How many years a period is compared with those before it: never with a part of itself. */
export const yearsBack = (scope) => Math.ceil(months(scope.from, scope.to).length / 12);

/** The same days, so many years earlier. */
export const periodBefore = (scope) => {
    const years = -yearsBack(scope);
    // A period that ends with its month does so in an earlier year, too.
    const to = scope.to === monthEnd(scope.to) ? monthEnd(yearsOn(`${scope.to.slice(0, 7)}-01`, years)) : yearsOn(scope.to, years);
    return { ...scope, from: yearsOn(scope.from, years), to };
};
