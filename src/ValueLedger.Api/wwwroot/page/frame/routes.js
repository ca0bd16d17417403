// The addresses of the page, and what shows each.
import { words } from "../words/en-GB.js";

const daysOf = ({ from, to, basis, known }) => ({ from, to, basis, knownAt: known ?? undefined });

/** `view` is what a link to the page shows; what has none cannot be sent. */
const routes = [
    {
        path: "/",
        section: "overview",
        scoped: true,
        view: (scope) => ({ page: "overview", programme: scope.programme ?? undefined, area: scope.area ?? undefined, ...daysOf(scope) }),
        load: () => import("../pages/overview.js"),
    },
    {
        path: "/programmes/:code",
        section: "overview",
        scoped: true,
        fixed: ({ catalogue, params }) => catalogue.programme(params.code),
        view: (scope, params) => ({ page: "programme", programme: params.code, ...daysOf(scope) }),
        load: () => import("../pages/programme.js"),
    },
    { path: "/record", section: "record", load: () => import("../pages/record.js") },
    { path: "/record/:id", section: "record", load: () => import("../pages/recorded.js") },
    { path: "/journal", section: "journal", scoped: true, load: () => import("../pages/journal.js") },
    { path: "/journal/:id", section: "journal", load: () => import("../pages/entry.js") },
    { path: "/statements", section: "statements", load: () => import("../pages/statements.js") },
    { path: "/statements/:id", section: "statements", load: () => import("../pages/statement.js") },
    { path: "/statements/:id/compare/:other", section: "statements", load: () => import("../pages/compare.js") },
    { path: "/appraisal", section: "appraisal", load: () => import("../pages/appraisal.js") },
    { path: "/time-bank", section: "time-bank", load: () => import("../pages/time-banks.js") },
    { path: "/time-bank/:programme", section: "time-bank", load: () => import("../pages/time-bank.js") },
    { path: "/audit", section: "audit", load: () => import("../pages/audit.js") },
    { path: "/settings", section: "settings", load: () => import("../pages/settings.js") },
    { path: "/settings/:part", section: "settings", load: () => import("../pages/settings.js") },
].map((route) => ({ ...route, parts: route.path.split("/") }));

/** The words of the menu, in their order. */
export const sections = [
    ["/", "overview"],
    ["/record", "record"],
    ["/journal", "journal"],
    ["/statements", "statements"],
    ["/appraisal", "appraisal"],
    ["/time-bank", "time-bank"],
    ["/audit", "audit"],
    ["/settings/rates", "settings"],
].map(([path, name]) => ({ path, name, title: words.sections[name] }));

/** The route of a path, with what its variable parts are; null if the page has no such address. */
export function routeOf(path) {
    const parts = path.split("/");
    const route = routes.find(
        (one) =>
            one.parts.length === parts.length &&
            one.parts.every((part, at) => part === parts[at] || (part.startsWith(":") && parts[at] !== "")),
    );
    if (!route) return null;
    const params = Object.fromEntries(
        route.parts.flatMap((part, at) => (part.startsWith(":") ? [[part.slice(1), decodeURIComponent(parts[at])]] : [])),
    );
    return { ...route, params };
}
