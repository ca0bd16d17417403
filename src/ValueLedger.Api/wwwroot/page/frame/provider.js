// Signing in with the identity provider of the council: the browser goes there and comes back with a code, which it alone can exchange for a token
// (authorization code with PKCE, RFC 7636). The token then takes the place of a key.
import { forget, keep } from "./api.js";

const GONE = "valueledger.gone-to-sign-in";

/** The providers with which people sign in here. */
export async function providers() {
    const answer = await fetch("/page/providers.json").catch(() => null);
    return answer?.ok ? answer.json() : [];
}

const base64url = (bytes) =>
    btoa(String.fromCharCode(...bytes))
        .replaceAll("+", "-")
        .replaceAll("/", "_")
        .replaceAll("=", "");
const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const returnAddress = () => `${location.origin}/`;

async function metadata({ authority }) {
    const answer = await fetch(`${authority}/.well-known/openid-configuration`);
    if (!answer.ok) throw new Error("The provider does not say how to sign in.");
    return answer.json();
}

/** Leaves for the page of the provider, and remembers what must come back. */
export async function goTo(provider) {
    const known = await metadata(provider);
    const [verifier, state] = [random(), random()];
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
    const gone = { verifier, state, clientId: provider.clientId, token: known.token_endpoint, back: location.pathname + location.search };
    sessionStorage.setItem(GONE, JSON.stringify(gone));
    const ask = new URL(known.authorization_endpoint);
    const asked = {
        response_type: "code",
        client_id: provider.clientId,
        redirect_uri: returnAddress(),
        scope: provider.scope,
        state,
        code_challenge: base64url(new Uint8Array(digest)),
        code_challenge_method: "S256",
    };
    for (const [name, value] of Object.entries(asked)) ask.searchParams.set(name, value);
    location.assign(ask);
}

/** After coming back: exchanges the code for a token. False if that failed; null if nobody comes back. */
export async function comeBack() {
    const came = new URL(location.href).searchParams;
    if (!came.has("state") || !(came.has("code") || came.has("error"))) return null;
    const gone = JSON.parse(sessionStorage.getItem(GONE) ?? "null");
    forget();
    history.replaceState(null, "", gone?.back ?? "/");
    if (!gone || came.get("state") !== gone.state || !came.has("code")) return false;
    const answer = await fetch(gone.token, {
        method: "POST",
        body: new URLSearchParams({
            grant_type: "authorization_code",
            code: came.get("code"),
            redirect_uri: returnAddress(),
            client_id: gone.clientId,
            code_verifier: gone.verifier,
        }),
    }).catch(() => null);
    const token = answer?.ok && (await answer.json()).access_token;
    if (!token) return false;
    keep(token);
    return true;
}
