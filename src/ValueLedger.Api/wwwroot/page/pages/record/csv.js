// Reads and writes comma-separated values (RFC 4180), so that a sheet can be shown as it is and sent again with what was put right.

export function readCsv(text, delimiter) {
    const rows = [];
    let row = [];
    let cell = "";
    let quoted = false;
    const next = () => {
        row.push(cell);
        cell = "";
    };
    const end = () => {
        next();
        rows.push(row);
        row = [];
    };
    // Some spreadsheets state the separator in a line of its own, which is no row.
    const preamble = /^\uFEFF?(sep=[,;\t]\r?\n)?/.exec(text)[0].length;
    for (let at = preamble; at < text.length; at += 1) {
        const letter = text[at];
        if (quoted) {
            if (letter !== '"') cell += letter;
            else if (text[at + 1] === '"') cell += text[(at += 1)];
            else quoted = false;
        } else if (letter === '"' && cell === "") quoted = true;
        else if (letter === delimiter) next();
        else if (letter === "\n") end();
        else if (letter !== "\r") cell += letter;
    }
    if (cell !== "" || row.length > 0) end();
    return rows;
}

/** The separator is stated, because a first line with few cells may seem to have another one. */
export const writeCsv = (rows, delimiter) =>
    `sep=${delimiter}\r\n` +
    rows.map((row) => row.map((cell) => quote(cell, delimiter)).join(delimiter)).join("\r\n") +
    "\r\n";

export const quote = (cell, delimiter) => (/["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell);
