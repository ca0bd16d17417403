// Where the page begins: reads the address, asks for a key if there is none, shows the page that the address names, and follows links.
import { forget, key, Problem } from "./frame/api.js";
import { catalogue as readCatalogue, forgetCatalogue } from "./frame/catalogue.js";
import { h, replace } from "./frame/dom.js";
import { formatFor, period } from "./frame/format.js";
import { linkInUse, takeToken, wasSent } from "./frame/link.js";
import { address, forgetYears, scopeOf } from "./frame/scope.js";
import { linkBar, scopeBar } from "./frame/scope-bar.js";
import { seal } from "./frame/seal.js";
import { signIn } from "./frame/sign-in.js";
import { comeBack } from "./frame/provider.js";
import { loading, refusal, tell } from "./frame/states.js";
import { routeOf, sections } from "./frame/routes.js";
import { words } from "./words/en-GB.js";

const skip = h("a", { class: "skip", href: "#main" }, words.skip);
const top = h("header", { class: "top" });
const bar = h("div", { class: "scope", role: "region", "aria-label": words.scope.region, hidden: true });
const main = h("main", { id: "main", tabindex: "-1" });
const foot = h("footer", { class: "wrap" });
const line = h("div", { class: "seal" });
foot.append(line);
const told = h("p", { id: "told", class: "told vh", role: "status", "aria-live": "polite" });
document.body.replaceChildren(skip, top, bar, main, foot, told);

let showing = null;

/** Shows what the address names. `moved` is false where the reader stays: at the start, and when the same page is shown again. */
async function show(moved) {
    showing?.abort();
    showing = new AbortController();
    const { signal } = showing;
    takeToken();
    const came = await comeBack();
    let here = new URL(location.href);
    let route = routeOf(here.pathname);
    if (!key()) {
        replace(top, head(null, route, null));
        bar.hidden = true;
        foot.hidden = true;
        replace(
            main,
            signIn(() => show(true), came === false),
        );
        document.title = words.documentTitle(words.signIn.title);
        return;
    }

    // Fetched while the figures are read. What goes wrong with it is told where it is awaited.
    const loaded = route.load();
    loaded.catch(() => {});
    const wait = setTimeout(() => replace(main, h("div", { class: "wrap" }, loading())), 200);
    try {
        const link = await linkInUse();
        if (link && here.pathname + here.search !== link.path) {
            history.replaceState(null, "", link.path);
            here = new URL(location.href);
            route = routeOf(here.pathname);
        }
        const catalogue = await readCatalogue(link);
        formatFor(catalogue.organisation);
        const scope = await scopeOf(here, catalogue.organisation, link);
        // The page of one programme is about all its areas, and so are the entries that its figures lead to.
        if (route.fixed) scope.area = null;
        const context = {
            scope,
            catalogue,
            signal,
            params: route.params,
            search: here.searchParams,
            go,
            again,
            sealed: () => seal(line, scope),
            link,
            // A link shows one view, so nothing on it leads to another.
            address: link ? () => null : (path, changes) => address(scope, path, changes),
        };
        replace(top, link ? brand(catalogue.organisation, link.path) : head(catalogue.organisation, route, scope));
        bar.hidden = !route.scoped && !link;
        const fixed = route.fixed?.(context);
        if (link) replace(bar, linkBar({ scope, catalogue, link, fixed }));
        else if (route.scoped) replace(bar, scopeBar({ scope, catalogue, choose, fixed, view: route.view?.(scope, route.params) }));
        const page = await (await (link ? route.load() : loaded)).show(context);
        if (signal.aborted) return;
        clearTimeout(wait);
        foot.hidden = link !== null;
        put(page, catalogue.organisation, scope, route);
        if (!link) seal(line, scope);
        if (moved) {
            scrollTo(0, 0);
            main.querySelector("h1").focus({ preventScroll: true });
        }
    } catch (problem) {
        clearTimeout(wait);
        if (signal.aborted) return;
        const told = problem instanceof Problem ? problem : new Problem(-1, { code: "page_has_a_fault" });
        const sent = wasSent();
        if (told.status === 401) forget();
        replace(
            main,
            h(
                "div",
                { class: "wrap" },
                refusal(told, () => show(true), sent),
            ),
        );
        main.querySelector("h1").focus();
        if (told !== problem) throw problem;
    }
}

function put(page, organisation, scope, route) {
    document.title = words.documentTitle(page.title, route.scoped && period(scope.from, scope.to), organisation.name);
    const lead = page.lead && h("p", { class: "lead" }, page.lead);
    replace(
        main,
        h(
            "div",
            { class: "wrap" },
            page.crumb && !page.crumb.matches("a:not([href])") && h("p", { class: "crumb" }, page.crumb),
            h("h1", { class: "title", tabindex: "-1" }, page.title),
            lead,
            page.body,
        ),
    );
    if (lead) tell(lead.textContent);
}

function head(organisation, route, scope) {
    const links = sections.map(({ path, name, title }) =>
        h("li", null, h("a", { href: address(scope, path), "aria-current": route.section === name ? "page" : null }, title)),
    );
    const out = h("li", null, h("button", { type: "button", class: "out", onclick: signOut }, words.signOut));
    const nav = h("nav", { class: "nav", "aria-label": words.main, id: "menu" }, h("ul", null, links, out));
    const menu = h("button", { type: "button", class: "btn menu", "aria-expanded": "false", "aria-controls": "menu" }, words.menu);
    menu.addEventListener("click", () => menu.setAttribute("aria-expanded", String(nav.classList.toggle("open"))));
    return brand(organisation, address(scope, "/"), organisation && [nav, menu]);
}

const brand = (organisation, href, menu) =>
    h(
        "div",
        { class: "wrap" },
        h(
            "a",
            { class: "brand", href },
            h("b", null, organisation?.name ?? words.product),
            organisation && h("span", null, words.product),
        ),
        menu,
    );

function signOut() {
    forget();
    forgetCatalogue();
    forgetYears();
    dispatchEvent(new Event("signed-out"));
    show(true);
}

function go(path) {
    history.pushState(null, "", path);
    show(true);
}

/** After something was recorded: the same page with what is true now. */
function again() {
    forgetCatalogue();
    forgetYears();
    show(false);
}

function choose(changes) {
    const here = new URL(location.href);
    for (const [name, value] of Object.entries(changes)) {
        if (value === null) here.searchParams.delete(name);
        else here.searchParams.set(name, value);
    }
    history.pushState(null, "", here);
    show(false);
}

document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || link.hasAttribute("download") || link.origin !== location.origin || link.getAttribute("href").startsWith("#"))
        return;
    if (!routeOf(link.pathname)) return;
    event.preventDefault();
    go(link.href);
});
// What is refused behind a button that has no place of its own for it, such as a download.
addEventListener("unhandledrejection", (event) => {
    if (!(event.reason instanceof Problem)) return;
    event.preventDefault();
    tell(words.refused(event.reason), true);
});
addEventListener("popstate", () => show(false));
// Another link was opened in this tab.
addEventListener("hashchange", () => location.hash.startsWith("#vl_") && location.reload());
show(false);
