// Numbers, money and days as people write them.
import { words } from "../words/en-GB.js";

const zones = { currency: "GBP", timeZone: "UTC" };

/** The organisation says in which currency and time zone its figures are. */
export function formatFor(organisation) {
    zones.currency = organisation.currency;
    zones.timeZone = organisation.timeZone;
}

// A minus is as wide as a plus; the hyphen that Intl writes is not.
const minus = (text) => text.replace("-", "−");

// Making a format takes far longer than using it, so each is made once.
const made = new Map();
function formatOf(Kind, options) {
    const key = Kind.name + JSON.stringify(options);
    if (!made.has(key)) made.set(key, new Kind(words.locale, options));
    return made.get(key);
}

const number = (value, options) => minus(formatOf(Intl.NumberFormat, options).format(value));

export const whole = (value) => number(value, { maximumFractionDigits: 0 });
export const quantity = (value) => number(value, { maximumFractionDigits: 6 });
export const decimal = (value) => number(value, { maximumFractionDigits: 2 });
export const share = (value) =>
    number(value, { style: "percent", maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: "exceptZero" });
export const percent = (value) => number(value, { style: "percent", maximumFractionDigits: 1 });
export const signed = (value) => number(value, { maximumFractionDigits: 2, signDisplay: "exceptZero" });

const currency = () => ({ style: "currency", currency: zones.currency });
export const pounds = (value) => number(value, { ...currency(), maximumFractionDigits: 0 });
export const pence = (value) => number(value, { ...currency(), minimumFractionDigits: 2, maximumFractionDigits: 2 });
export const rateOf = (value) => number(value, { ...currency(), minimumFractionDigits: 2, maximumFractionDigits: 4 });
export const signedPounds = (value) => number(value, { ...currency(), maximumFractionDigits: 0, signDisplay: "exceptZero" });

/** Whether so many of a unit are an amount of money. */
export const isMoney = (unit) => unit === zones.currency;

/** A quantity with its unit: an amount of money, hours, or so many of something. */
export function inUnit(value, unit) {
    if (isMoney(unit)) return pence(value);
    return unit === "item" ? quantity(value) : `${quantity(value)} ${words.unit(unit, value)}`;
}

const dayOf = (text, options) =>
    formatOf(Intl.DateTimeFormat, { timeZone: "UTC", ...options }).format(new Date(`${text}T00:00:00Z`));

export const day = (text) => dayOf(text, { day: "numeric", month: "long", year: "numeric" });
export const month = (text) => dayOf(`${text.slice(0, 7)}-01`, { month: "long", year: "numeric" });
export const monthShort = (text) => dayOf(`${text.slice(0, 7)}-01`, { month: "short" });
export const monthName = (text) => dayOf(`${text.slice(0, 7)}-01`, { month: "long" });

export const moment = (text) =>
    formatOf(Intl.DateTimeFormat, {
        timeZone: zones.timeZone,
        day: "numeric",
        month: "long",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
    })
        .format(new Date(text))
        .replace(" at ", ", ");

export const clock = (date) =>
    formatOf(Intl.DateTimeFormat, { timeZone: zones.timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(date);

const iso = (date) => date.toISOString().slice(0, 10);

/** The same day some years later or earlier; the end of February stays the end of February. */
export function yearsOn(text, years) {
    const [year, monthNumber, dayNumber] = text.split("-").map(Number);
    const last = new Date(Date.UTC(year + years, monthNumber, 0)).getUTCDate();
    const wasLast = dayNumber === new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
    return iso(new Date(Date.UTC(year + years, monthNumber - 1, wasLast ? last : Math.min(dayNumber, last))));
}

export const dayBefore = (text) => iso(new Date(Date.parse(`${text}T00:00:00Z`) - 86400000));

export const monthEnd = (text) => {
    const [year, monthNumber] = text.split("-").map(Number);
    return iso(new Date(Date.UTC(year, monthNumber, 0)));
};

/** Whole months by their names, other periods by their days. */
export function period(from, to) {
    if (!from.endsWith("-01") || to !== monthEnd(to)) return words.fromTo(day(from), day(to));
    return from.slice(0, 7) === to.slice(0, 7) ? month(from) : words.fromTo(month(from), month(to));
}

/** Every month of a period, as 2025-04. */
export function months(from, to) {
    const all = [];
    for (let at = from.slice(0, 7); at <= to.slice(0, 7) && all.length < 1200;) {
        all.push(at);
        const [year, monthNumber] = at.split("-").map(Number);
        at = iso(new Date(Date.UTC(year, monthNumber, 1))).slice(0, 7);
    }
    return all;
}

/** A hash short enough to compare by eye. */
export const brief = (hash) => hash.replace(/=+$/, "").replace(/^(.{4}).*(.{4})$/, "$1…$2");
