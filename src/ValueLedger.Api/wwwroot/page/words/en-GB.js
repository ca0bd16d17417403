// Every text of the page in British English: here what all pages say, and in the folder what each of them does. Another language is another file with
// the same names. Field terms stand in brackets after plain words.
import { account, leftOut, months, outputs, overview, programme, programmesTable, rates } from "./en-GB/overview.js";
import { entry, journal } from "./en-GB/journal.js";
import { record, recorded } from "./en-GB/record.js";
import { compare, statements } from "./en-GB/statements.js";
import { appraisal, audit, settings, timebank } from "./en-GB/others.js";
import { counted, s, upper, inTurn } from "./en-GB/grammar.js";

const bases = {
    own: ["the council’s own rate", "The council’s own"],
    "minimum-wage": ["the minimum wage", "Minimum wage"],
    "living-wage": ["the living wage", "Living wage"],
    "replacement-cost": ["what it would cost to hire somebody (replacement cost)", "Cost of hiring somebody"],
    "opportunity-cost": ["what people would have earned (opportunity cost)", "What people would have earned"],
    "market-price": ["market prices", "Market price"],
    "actual-cost": ["actual cost", "Actual cost"],
    "unit-cost": ["unit costs", "Unit cost"],
    "willingness-to-pay": ["what people would pay", "What people would pay"],
    wellbeing: ["wellbeing", "Wellbeing"],
};

const softRules = {
    overlaps_another_entry: "one person would have been in two places at once",
    more_than_24_hours_in_a_day_in_sum: "one person would have given more than 24 hours in a day",
    same_as_another_entry_without_reference: "it is the same as another entry",
    more_hours_than_the_times_say: "it has more hours than its times say",
    quantity_is_unusually_large: "the amount is unusually large",
};

const faults = {
    member_is_required: "fill this in.",
    code_is_not_valid: "use small letters, digits and hyphens only, 63 at most, without a hyphen at either end.",
    date_is_not_valid: "choose a day.",
    text_is_too_long: "this is too long.",
    number_is_out_of_range: "this number is too small or too large.",
    item_is_not_registered: "this is not registered.",
    unknown_programme: "choose a programme.",
    unknown_measure: "choose a measure.",
    unknown_party: "choose a party.",
    unknown_team: "choose a team.",
    team_is_of_another_programme: "this team works for another programme.",
    period_ends_before_it_starts: "the last day is before the first.",
    expiry_is_in_the_past: "this day is over already.",
    units_do_not_match: "the measure is counted in another unit.",
};

const reasons = {
    no_public_input_recorded: "not recorded",
    no_input_is_valued: "no rate",
    no_public_input_is_valued: "no rate",
    measure_is_a_level: "a level at a time",
    less_of_it_is_better: "fewer is better",
    quantity_is_zero_or_less: "none to divide by",
    nothing_recorded: "nothing recorded",
    does_not_add_up: "does not add up over time",
    no_rate_in_force: "no rate for that day",
    no_rate: "no rate",
    several_bases: "several rates",
    output_carries_no_value: "an output; it has no price",
    outcome_is_valued_net: "valued after deductions",
    no_benefit_is_valued: "no benefit has a value yet",
    findings_are_missing: "not all were looked at yet",
    an_input_is_unvalued: "something given has no rate",
};

export const words = {
    locale: "en-GB",
    product: "ValueLedger",
    main: "Main",
    menu: "Menu",
    signOut: "Sign out",
    skip: "Skip to the figures",
    loading: "Reading the figures…",
    optional: "(may be left out)",
    problem: "There is a problem",
    cancel: "Cancel",
    close: "Close",
    copy: "Copy",
    copied: "It was copied.",
    again: "Try again",
    asTable: "Show as a table",
    download: "Download CSV",
    saved: "The file was saved.",
    back: (title) => `‹ ${title}`,
    none: "none",
    noRate: "no rate",
    notRecorded: "not recorded",
    notKnown: "not known",
    orMore: "or more",
    from: (amount) => `from ${amount}`,
    bounds: {
        "less-than": (figure) => `at most ${figure}`,
        "more-than": (figure) => `at least ${figure}`,
        about: (figure) => `about ${figure}`,
    },
    hours: (count) => `${count} ${count === "1" ? "hour" : "hours"}`,
    ofThem: (count) => `${count} of them`,
    programmes: (count) => `${counted(count)} ${s(count, "programme")}`,
    then: inTurn,
    fromTo: (from, to) => `${from} to ${to}`,
    unit: (unit, value) => (unit === "person" ? s(value, "person", "people") : /s$|^[A-Z]/.test(unit) || value === 1 ? unit : `${unit}s`),
    basis: (basis) => bases[basis]?.[0] ?? basis,
    basisName: (basis) => bases[basis]?.[1] ?? basis,
    basisNames: Object.fromEntries(Object.entries(bases).map(([code, [, name]]) => [code, name])),
    softRule: (code) => softRules[code] ?? "it looks wrong",
    reason: (code) => reasons[code] ?? upper(String(code ?? "not known").replaceAll("_", " ")).toLowerCase(),
    documentTitle: (...parts) => [...parts.filter(Boolean), "ValueLedger"].join(" · "),
    fillIn: (label) => `${label}: fill this in.`,
    mended: (typed) => `It is written ${typed}.`,
    /** What is wrong with a field, by the code of the problem; null where the message of the server says it better. */
    fault: ({ code }, label) => (label && faults[code] ? `${label}: ${faults[code]}` : null),
    taken: "This short name is taken already. Choose another one.",
    notANumber: (label) => `${label}: write a number such as 1250.50, without commas and signs.`,
    refused: (problem) => problem.message || "The server could not be reached. What you typed is still here; try again.",
    codes: (problem) => [`Problem: ${problem.code}`, problem.requestId && `Request: ${problem.requestId}`].filter(Boolean).join(" · "),
    refusal(problem, sent) {
        if (sent && words.link.refusals[problem.code]) return words.link.refusals[problem.code];
        if (problem.status === 0)
            return [
                "The server cannot be reached",
                "You may be offline, or the server may be down. Nothing you typed is lost. Try again in a moment.",
            ];
        if (problem.status < 0)
            return [
                "This could not be shown",
                "The page has a fault here. The figures are unharmed: the other pages and the API still show them.",
            ];
        if (problem.code === "token_has_expired") return ["You are signed out", "Signing in lasts for a while only. Sign in again to go on."];
        if (problem.status === 401)
            return [
                "Your key was not accepted",
                "It may have been revoked, or have run out. Sign in with another key; whoever runs this server can make one.",
            ];
        if (problem.status === 403) return ["Your key may not see this", `It lacks a permission. ${problem.message}`];
        if (problem.status === 404) return ["This is not here", "Nothing has this address, or it belongs to another organisation."];
        if (problem.status === 429) return ["Too many requests", "Wait a minute, then try again."];
        if (problem.status >= 500)
            return ["The server could not answer", "Nothing was recorded. Try again; if it happens again, tell whoever runs this server."];
        return ["This could not be shown", problem.message];
    },
    sections: {
        overview: "Overview",
        record: "Record",
        journal: "Journal",
        statements: "Statements",
        appraisal: "Appraisal",
        "time-bank": "Time bank",
        audit: "Audit",
        settings: "Settings",
    },
    signIn: {
        title: "Sign in",
        lead: "Sign in with the key of your organisation to see what was given, spent and achieved.",
        key: "API key",
        hint: "It begins with vl_. Whoever runs this server makes one for you.",
        submit: "Sign in",
        with: (title) => `Sign in with ${title}`,
        failed: "Signing in came to nothing. Try again, or sign in with a key.",
        unreachable: (title) => `${title} cannot be reached. Try again in a moment, or sign in with a key.`,
        refused: "This key is not known here. Look whether all of it was copied.",
        kept: "The key is kept in this tab only, and forgotten when you close it.",
    },
    scope: {
        region: "What is shown",
        sentence: (period, programme, area, basis, known) => [
            "Showing ",
            period,
            " for ",
            programme,
            ...(area ? [" in ", area] : []),
            " at ",
            basis,
            " as known ",
            known,
        ],
        period: "Period",
        programme: "Programme",
        basis: "What an hour is worth",
        known: "As known at",
        all: "all programmes",
        area: "Area",
        allAreas: "all areas",
        now: "now",
        other: "other days…",
        otherTitle: "Which days?",
        from: "First day",
        to: "Last day",
        show: "Show",
        turned: "Last day: this is before the first day.",
        moment: "at an earlier moment…",
        momentTitle: "As known when?",
        momentAbout: "Figures are shown as they were known then, without what was recorded or corrected later.",
        momentLabel: "Day and time",
        send: "Send a link",
        print: "Print",
    },
    link: {
        title: "Send a link",
        about: "Whoever has the link sees this page without a key, and can change nothing. A statement never changes; other pages show the figures of the day on which they are opened, unless they are “as known” at an earlier moment. You can revoke the link under Settings.",
        name: "Who is it for?",
        nameHint: "So that you recognise the link in the list, such as: Cabinet, 3 December.",
        until: "Last day on which it works",
        make: "Make the link",
        made: "The link is ready",
        madeAbout: (day) => `It works until the end of ${day}. It is shown only now: copy it and send it.`,
        address: "Address",
        reading: (until) => `Reading only, until ${until}.`,
        refusals: {
            key_has_expired: ["This link has expired", "Ask whoever sent it for another one."],
            key_is_revoked: ["This link was revoked", "Whoever sent it has stopped it. Ask them for another one."],
            key_is_not_valid: ["This link is not known", "Part of the address may be missing. Copy all of it, or ask for another one."],
        },
    },
    seal: {
        sound: "✓ Untouched. ",
        broken: "✗ Something was changed. ",
        checked: (size, at) => `${size} records checked in this browser at ${at}.`,
        unchecked: "Not yet checked in this browser.",
        root: (size) => `Root of ${size} records `,
        known: (at) => `Figures as known on ${at}`,
        check: "Check that nothing was changed",
        how: "How this was checked",
    },
    overview,
    leftOut,
    months,
    programmesTable,
    outputs,
    rates,
    programme,
    account,
    journal,
    entry,
    record,
    recorded,
    statements,
    compare,
    audit,
    timebank,
    appraisal,
    settings,
};
