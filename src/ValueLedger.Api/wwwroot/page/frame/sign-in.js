// Signing in: an API key, tried before it is kept.
import { forget, get, keep, Problem } from "./api.js";
import { button, h } from "./dom.js";
import { field, form } from "./forms.js";
import { goTo, providers } from "./provider.js";
import { tell } from "./states.js";
import { words } from "../words/en-GB.js";

/** The form that asks for a key; `then` shows the page that was asked for. `failed` says that signing in elsewhere came to nothing. */
export function signIn(then, failed) {
    const key = field({ name: "key", label: words.signIn.key, hint: words.signIn.hint, type: "password" });
    key.input.setAttribute("autocomplete", "current-password");
    return h(
        "div",
        { class: "wrap sign-in" },
        h("h1", { class: "title", tabindex: "-1" }, words.signIn.title),
        h("p", { class: "lead" }, words.signIn.lead),
        failed && h("p", { class: "problem", role: "alert" }, words.signIn.failed),
        elsewhere(),
        form({
            fields: [key],
            submit: words.signIn.submit,
            title: words.signIn.title,
            send: async (values) => {
                keep(values.key);
                try {
                    await get("/organisation");
                } catch (problem) {
                    forget();
                    if (problem instanceof Problem && problem.status === 401)
                        throw new Problem(401, { detail: words.signIn.refused, code: problem.code });
                    throw problem;
                }
                then();
            },
        }),
        h("p", { class: "small quiet" }, words.signIn.kept),
    );
}

/** A button for each identity provider of the council. */
function elsewhere() {
    const place = h("p", { class: "acts wide-acts" });
    const leave = (provider) => goTo(provider).catch(() => tell(words.signIn.unreachable(provider.title), true));
    providers().then((list) =>
        place.append(...list.map((provider) => button(words.signIn.with(provider.title), () => leave(provider), { class: "btn first" }))),
    );
    return place;
}
