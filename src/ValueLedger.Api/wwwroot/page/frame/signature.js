// Whether the server has signed a checkpoint with the key that it publishes (C2SP signed note, Ed25519).

const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** True or false; null where this browser cannot check signatures of this kind. */
export async function isSigned(note, verifierKeys) {
    const end = note.indexOf("\n\n");
    const text = new TextEncoder().encode(note.slice(0, end + 1));
    const signatures = note
        .slice(end + 2)
        .split("\n")
        .filter((line) => line.startsWith("— "))
        .map((line) => bytes(line.split(" ").at(-1)));
    for (const verifierKey of verifierKeys) {
        // A name, a number that finds the signature, and the key behind one byte for its kind; name and key may have a plus sign.
        const [, number, key] = verifierKey.match(/\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/);
        const mine = signatures.find((signature) => hex(signature.slice(0, 4)) === number);
        if (!mine) continue;
        try {
            const imported = await crypto.subtle.importKey("raw", bytes(key).slice(1), { name: "Ed25519" }, false, ["verify"]);
            if (await crypto.subtle.verify({ name: "Ed25519" }, imported, mine.slice(4), text)) return true;
        } catch (failure) {
            if (failure.name === "NotSupportedError") return null;
            throw failure;
        }
    }
    return false;
}

const hex = (part) => [...part].map((byte) => byte.toString(16).padStart(2, "0")).join("");
