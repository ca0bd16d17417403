// The tree over the log (RFC 6962), computed here, so that nobody has to believe the server.

const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
export const base64 = (hash) => btoa(String.fromCharCode(...hash));

const sha256 = async (...parts) => {
    const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return new Uint8Array(await crypto.subtle.digest("SHA-256", all));
};

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Browsers compute hashes only on pages that came over HTTPS, or from this machine. */
export const canHash = () => Boolean(globalThis.crypto?.subtle);

export const leafHash = (canonical) => sha256(LEAF, new TextEncoder().encode(canonical));
const nodeHash = (left, right) => sha256(NODE, left, right);

/** Adds leaves one by one and keeps only the roots of whole subtrees, so that a long log needs little memory. */
export class Frontier {
    #whole = [];

    async add(hash) {
        let node = hash;
        let level = 0;
        for (; this.#whole[level]; level += 1) {
            node = await nodeHash(this.#whole[level], node);
            this.#whole[level] = null;
        }
        this.#whole[level] = node;
    }

    async root() {
        let node = null;
        for (const whole of this.#whole) {
            if (whole) node = node ? await nodeHash(whole, node) : whole;
        }
        return node ? base64(node) : base64(await sha256(new Uint8Array()));
    }
}

/** Whether a leaf is in the tree that has this root (RFC 9162, section 2.1.3.2). */
export async function isIncluded({ sequence, size, leafHash: leaf, hashes }, root) {
    let [node, at, last] = [bytes(leaf), BigInt(sequence - 1), BigInt(size - 1)];
    for (const hash of hashes.map(bytes)) {
        if (last === 0n) return false;
        if (at % 2n === 1n || at === last) {
            node = await nodeHash(hash, node);
            while (at % 2n === 0n && at !== 0n) [at, last] = [at / 2n, last / 2n];
        } else {
            node = await nodeHash(node, hash);
        }
        [at, last] = [at / 2n, last / 2n];
    }
    return last === 0n && base64(node) === root;
}

/** Whether the tree with the second root only adds to the tree with the first (RFC 9162, section 2.1.4.2). */
export async function isExtension({ from, to, hashes }, first, second) {
    if (from === to) return first === second && hashes.length === 0;
    const path = hashes.map(bytes);
    let [at, last] = [BigInt(from - 1), BigInt(to - 1)];
    while (at % 2n === 1n) [at, last] = [at / 2n, last / 2n];
    const start = at === 0n ? bytes(first) : path.shift();
    if (!start) return false;
    let [old, now] = [start, start];
    for (const hash of path) {
        if (last === 0n) return false;
        if (at % 2n === 1n || at === last) {
            old = await nodeHash(hash, old);
            now = await nodeHash(hash, now);
            while (at % 2n === 0n && at !== 0n) [at, last] = [at / 2n, last / 2n];
        } else {
            now = await nodeHash(now, hash);
        }
        [at, last] = [at / 2n, last / 2n];
    }
    return last === 0n && base64(old) === first && base64(now) === second;
}
