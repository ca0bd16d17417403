// What is said of a period, a programme, and what changed.
import { counted, inTurn, listed, s, upper } from "./grammar.js";

export const overview = {
    where: (programmes, area) => (area ? `${programmes} in ${area}` : programmes),
    sentence: (hours, where, of, worth, basis, rates) => [
        ["Volunteers gave ", hours, " to ", where, ". "],
        of ? [of, " are worth "] : ["They are worth "],
        [worth, " at ", basis],
        rates && [" of ", inTurn(rates), " an hour"],
        ".",
    ],
    noHours: (period) => [`No hours of volunteers are recorded for ${period}.`],
    noWorth: (hours, where) => ["Volunteers gave ", hours, " to ", where, ". No rate says yet what an hour is worth."],
    nothing: (period) => [`Nothing is recorded for ${period}.`],
    against: (years) => (years === 1 ? "On the year before" : `On the ${counted(years)} years before`),
    nothingBefore: "Nothing is recorded for the days before.",
    notKnown: "not known",
    more: (hours, isMore, people) => `${hours} ${isMore ? "more" : "fewer"} hours${people}`,
    unequal: (now, before) => `. Not alike: ${counted(now)} ${s(now, "month has", "months have")} entries, and ${counted(before)} before`,
    people: (now, change) => `; ${now} ${s(now, "volunteer")} (${change === "0" ? "as many as before" : change})`,
    lowest: "At the lowest rate kept",
    lowestIs: (name, rates, count) => `${name}${rates ? `, ${inTurn(rates)} an hour` : ""}${count === 1 ? "; no other rate is kept" : ""}`,
    noRateKept: "No rate says what an hour is worth.",
    spent: "The council spent",
    spentOn: (known, unknown) => `on ${known} ${s(known, "programme")}${unknown > 0 ? `; ${unknown} not recorded` : ""}`,
    unknownNotNil: "It is unknown, not nil.",
    together: "Everything together",
    togetherIs: (partial) => `${partial ? "or more: " : ""}the council, partners and volunteers’ time (full social cost)`,
    record: "Record something",
    emptyLedger: "Nothing has been recorded yet",
    emptyAbout: (name) => `Drop a sheet of ${name}, or record one entry.`,
    lastIs: (month) => `The last entries are from ${month}`,
    showIt: (month) => `Show ${month}`,
};

export const leftOut = {
    title: "Left out of these figures",
    wait: (amount, measure) => `${amount} (${measure}), which wait for a decision (suspense).`,
    waits: (amount, programme, why) => `${amount} of ${programme}, which wait for a decision (suspense): ${why}. `,
    unvalued: (amount, measure, programme, isTime) =>
        `${amount} of ${programme} (${measure}), which have no rate. ${isTime ? "They count as hours, and have no worth yet. " : ""}`,
    unspent: (names) => `What the council spent on ${listed(names)}. It is unknown, not nil. `,
    undivided: (names) =>
        `What public bodies and partners spent on ${listed(names)} without saying for which team. Part of it may belong to this area.`,
    decide: "Decide",
    chooseRate: "Choose a rate",
    noMeasure: "No measure counts it yet: whoever runs this server registers one.",
    recordIt: "Record it",
};

export const months = {
    title(points, way) {
        const given = points.filter((point) => point.value > 0);
        if (given.length < 2) return way === "hours" ? "Hours given" : "Worth of the hours given";
        const [most, least] = [given.reduce((a, b) => (b.value > a.value ? b : a)), given.reduce((a, b) => (b.value < a.value ? b : a))];
        const twice = points.length > 12 && points.some((point) => point.full !== point.name);
        const name = (point) => (twice ? point.full : point.name);
        if (most.value === least.value)
            return given.length < points.length ? "The same in every month with entries" : "The same in every month";
        // Differences that nobody sees are no news.
        if (most.value - least.value < most.value * 0.02) return "About the same in every month with entries";
        return way === "hours"
            ? `Most hours in ${name(most)}, fewest in ${name(least)}`
            : `Worth most in ${name(most)}, least in ${name(least)}`;
    },
    sub: {
        month: (period, years) => {
            if (years === 0) return `By month, ${period}.`;
            return `By month, ${period}. The line across each column is ${years === 1 ? "the year before" : `${counted(years)} years before`}.`;
        },
        year: (period) => `By calendar year, ${period}.`,
    },
    units: { month: "Month", year: "Year" },
    describe: (way, unit) =>
        `${way === "hours" ? "Hours given" : "Worth of the hours given"} in each ${unit}. Arrow keys move along; the table below has every figure.`,
    now: (years) => (years === 1 ? "This year" : "These years"),
    before: (years) => (years === 1 ? "Year before" : "Before"),
    show: "Show",
    ways: { hours: "Hours", worth: "Worth" },
    says: (hours, worth, before) => `${hours} hours, ${worth ? `worth ${worth}` : "which have no rate"}${before ? `; ${before} hours the year before` : ""}.`,
    none: "nothing recorded.",
    columns: ["Hours", "Worth", "Hours the year before"],
};

export const programmesTable = {
    title(rows, total) {
        const share = total > 0 ? rows[0].part / total : 0;
        const { name } = rows[0];
        if (rows.length === 1) return "What went in";
        if (share > 0.5) return `More than half of everything went into ${name}`;
        if (share >= 0.45) return `Nearly half of everything went into ${name}`;
        return `Most went into ${name}`;
    },
    sub: "What went in, by programme.",
    subOpens: "What went in, by programme. Each figure opens the entries that it is made of.",
    key: (key) => [key("council", "the council"), ", ", key("partner", "partners"), " and ", key("vol", "volunteers’ time"), "."],
    columns: [["Programme"], ["Hours given"], ["Worth"], ["Council spent"], ["Partners gave"], ["Drawn"], ["Everything together"]],
    all: (count) => `All ${counted(count)}`,
};

export const outputs = {
    title: "What came out, and what one cost",
    sub: "Each output carries the whole cost of its programme, so these do not add up.",
    nothing: "Nothing that was done is recorded for this period.",
    columns: [["Output"], ["How many"], [], ["Each, to the council"], ["Each, with everything", "Each, counting everything given"]],
};

export const rates = {
    title: "The rate decides the worth",
    titleOfOne: "What an hour is worth",
    sub: (hours) => `The same ${hours} hours at each rate the council keeps.`,
    chosen: "chosen",
    several: "several",
    columns: [["Rate"], ["An hour"], ["Drawn"], ["All hours"]],
};

export const programme = {
    sentence: (change, claimed, took, council) => [
        change && [change[0], ` counted as “${change[1]}”. `],
        claimed && ["We claim ", claimed, " for it. "],
        ["It took ", took],
        council ? [", of which the council paid ", council, "."] : ". What the council paid is not recorded.",
    ],
    nothing: "Nothing happened here in this period",
    noClaim: "No worth is claimed for what changed",
    noClaimAbout: (reason) =>
        `It is unknown, not nil: ${reason}. A map of what changes, with what each change is worth, would say it (impact map).`,
    teams: (count) => (count === 0 ? "Teams" : `${upper(counted(count))} ${s(count, "team")}`),
    otherTeams: (count) => `Show the other ${count} ${s(count, "team")}`,
    teamsAbout: "Hours given, and by how many people.",
    teamColumns: [["Team"], ["Drawn"], ["Hours"], ["People"]],
    noTeam: "No team stated",
    ratesAbout: "Rates used for this period.",
    rateColumns: [["Rate and its source"], ["For each unit"]],
    rateSince: (measure, basis, day) => `${measure}: ${basis}, since ${day}`,
    replaced: "Replaced by a later record",
    mapTitle: (version) => `What is deducted, and why (impact map, version ${version})`,
    mapAbout: "Each share with where it comes from.",
    mapColumns: [
        "Change",
        "Would have happened anyway (deadweight)",
        "Instead of something else (displacement)",
        "Owed to others (attribution)",
        "Fades from year to year (drop-off)",
    ],
    silent: "not stated",
};

export const account = {
    restsOn: {
        title: "What these figures rest on",
        about: "The rates that were used, what a change is worth, and who says so.",
        ofChange: "Worth of one change",
        pricesOf: (year) => `prices of ${year}`,
        columns: ["What", "Rate", "When", "Source"],
        none: "No rate was used: figures were recorded in money, or have no rate.",
        basis: "Hours are worth",
        discounting: "Later years count less by",
        prices: "Prices of",
        asPaid: "the day, as they were paid",
    },
    perCouncil: { title: "For each £1 the council spent", about: "Counts the council’s money only." },
    perEverybody: {
        title: "For each £1 that everybody gave",
        about: "Counts partners and volunteers’ time, too. Both are right: they answer different questions.",
    },
    ofBenefit: (amount) => `${amount} of benefit`,
    about: (amount) => `about ${amount}`,
    because: (reason) => `Unknown: ${reason}.`,
    between: (low, high) => `Between ${low} and ${high} in 9 of 10 runs.`,
    even: (pound) => `${pound}: even`,
    chainTitle: "From what went in to what changed",
    chain: ["What went in", "What was done", "What changed"],
    councilSpent: "spent by the council",
    worth: (amount) => `worth ${amount}`,
    each: (agency, full) =>
        agency
            ? `${agency} each to the council; ${full} with everything given`
            : `${full} each with everything given; the council’s part is not recorded`,
    year: (number) => `, year ${number}`,
    net: (count) => `${count} of them by this programme (net)`,
    kindsTitle: "Where residents take part (kinds of co-production)",
    kinds: { "co-commissioning": "Co-commission", "co-design": "Co-design", "co-delivery": "Co-deliver", "co-assessment": "Co-assess" },
    not: " (not here)",
    claimTitle: (part) =>
        part < 0.5 ? "Less than half of the change is claimed" : part < 1 ? "Part of the change is claimed" : "The whole change is claimed",
    claimSub: "From everything that changed (gross) to what we claim, step by step. Each step has its source.",
    claimColumns: ["Step", "Drawn", "Amount"],
    openMap: "See where the shares come from",
    gross: "All that changed",
    grossOf: (amount, title) => `${title}: ${amount}, at what each is worth (gross)`,
    share: (part, source) => `${part}${source ? `, ${source}` : ""}`,
    steps: {
        deadweight: ["Would have happened anyway", "Deadweight"],
        leakage: ["Went to others than meant", "Leakage"],
        displacement: ["Happened instead of something else", "Displacement"],
        substitution: ["Took the place of something else", "Substitution"],
        "attribution-to-others": ["Owed to others", "Attribution"],
    },
    own: "The programme’s own",
    ownTerm: "Net",
    held: "Held back for caution",
    heldTerm: (shares, later) =>
        `${shares.length > 0 ? `Optimism bias: ${listed([...new Set(shares)])}` : "No optimism bias"}${later ? "; later years count less (discounting)" : ""}`,
    claimed: "What we claim",
    claimedTerm: "In today’s money (present value)",
    payers: {
        title: (payer, gainer) => (gainer ? `Most is given by ${payer}, and gained by ${gainer}` : `Most is given by ${payer}`),
        key: (key) => [
            key("council", "public bodies"),
            ", ",
            key("partner", "charities and firms"),
            ", ",
            key("vol", "residents"),
            ". What one gains is not always cash.",
        ],
        columns: [["Who"], ["Pays"], ["Drawn: pays at the left, gains at the right"], ["Gains"], ["On balance"]],
        later: " Amounts of later years count less (discounting).",
        all: "Everybody",
    },
};
