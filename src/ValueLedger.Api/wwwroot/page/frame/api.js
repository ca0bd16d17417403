// The public API, with the key of whoever looks. The key stays in this tab and goes into one header.

const KEY = "valueledger.key";

export const key = () => sessionStorage.getItem(KEY);
export const keep = (text) => sessionStorage.setItem(KEY, text);
export const forget = () => sessionStorage.clear();

/** What the API refused, or why it could not be asked. */
export class Problem extends Error {
    constructor(status, body, requestId) {
        super(body.detail ?? body.title ?? "");
        this.status = status;
        this.code = body.code ?? "no_answer";
        this.title = body.title ?? "";
        this.errors = body.errors ?? [];
        this.requestId = body.traceId ?? requestId ?? null;
    }
}

export function query(parameters) {
    const list = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters ?? {})) {
        for (const one of [value].flat()) {
            if (one !== null && one !== undefined && one !== "") list.append(name, one);
        }
    }
    const text = list.toString();
    return text && `?${text}`;
}

async function send(method, path, { parameters, body, type, headers, signal } = {}) {
    let answer;
    try {
        answer = await fetch(`/v1${path}${query(parameters)}`, {
            method,
            body,
            signal,
            headers: { Authorization: `Bearer ${key()}`, ...(type && { "Content-Type": type }), ...headers },
        });
    } catch (failure) {
        if (failure.name === "AbortError") throw failure;
        throw new Problem(0, {});
    }
    if (answer.ok) return answer;
    const refused = await answer.json().catch(() => ({}));
    throw new Problem(answer.status, refused, answer.headers.get("X-Request-Id"));
}

export const get = async (path, parameters, signal) => (await send("GET", path, { parameters, signal })).json();
export const text = async (path, parameters) => (await send("GET", path, { parameters })).text();
export const blob = async (path, parameters) => (await send("GET", path, { parameters })).blob();

export const post = async (path, content, parameters, { once, signal } = {}) => {
    const answer = await send("POST", path, {
        parameters,
        signal,
        body: content === undefined ? undefined : JSON.stringify(content),
        type: content === undefined ? undefined : "application/json",
        headers: once && { "Idempotency-Key": once },
    });
    return Object.assign(await answer.json(), { location: answer.headers.get("Location") });
};

export const put = async (path, content, headers) =>
    (await send("PUT", path, { body: JSON.stringify(content), type: "application/json", headers })).json();

/** Registers what has a code. A code that is taken is refused, so that nothing is replaced unseen. */
export const create = (path, content) => put(path, content, { "If-None-Match": "*" });

export const sendFile = async (path, file, type, parameters) => (await send("POST", path, { parameters, body: file, type })).json();

export const sendFileForText = async (path, file, type, parameters) => (await send("POST", path, { parameters, body: file, type })).text();

export const remove = async (path) => (await send("DELETE", path)).text();

/** All items of a list, page after page. */
export async function all(path, parameters, signal) {
    const items = [];
    for (let cursor = null; ;) {
        const page = await get(path, cursor ? { cursor } : { limit: 1000, ...parameters }, signal);
        items.push(...page.items);
        cursor = page.nextCursor;
        if (!cursor) return items;
    }
}
