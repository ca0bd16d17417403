// Signing in: an API key, tried before it is kept.
import { forget, get, keep, Problem } from "./api.js";
import { h } from "./dom.js";
import { field, form } from "./forms.js";
import { words } from "../words/en-GB.js";

/** The form that asks for a key; `then` shows the page that was asked for. */
export function signIn(then) {
    const key = field({ name: "key", label: words.signIn.key, hint: words.signIn.hint, type: "password" });
    key.input.setAttribute("autocomplete", "current-password");
    return h(
        "div",
        { class: "wrap sign-in" },
        h("h1", { class: "title", tabindex: "-1" }, words.signIn.title),
        h("p", { class: "lead" }, words.signIn.lead),
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
