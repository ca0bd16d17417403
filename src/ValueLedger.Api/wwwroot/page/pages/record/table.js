// The rows of a file as a table that can be put right: of a text as it is written, of a workbook as the server reads its cells.
import { sendFileForText } from "../../frame/api.js";
import { words } from "../../words/en-GB.js";
import { readCsv, writeCsv } from "./csv.js";

/** All rows with what was put right; null for lines of JSON. */
export async function rowsOf(state) {
    const { file, type, preview, settings, delimiter, mended } = state;
    let rows = null;
    if (preview.sheet !== null) {
        const query = { sheet: preview.sheet, decimal: settings.decimal };
        rows = readCsv(await sendFileForText("/imports/sheet.csv", file, type, query), ",").map((row) => row.map(unmarked));
    } else if (preview.headerRow !== null) rows = readCsv(decoded(await file.arrayBuffer(), preview.encoding), delimiter);
    for (const { index, place, value } of rows ? mended : []) rows[index][place] = value;
    return rows;
}

/** Downloads mark texts that a spreadsheet would run; here they are only shown and sent back. */
const unmarked = (cell) => cell.replace(/^'(?=\s*['=+\-@＝＋－＠﹦﹢﹣﹫−]|[\t\r\n])/u, "");

function decoded(bytes, encoding) {
    const [first, second] = new Uint8Array(bytes);
    return new TextDecoder(first === 0xfe && second === 0xff ? "utf-16be" : encoding).decode(bytes);
}

/** A column that has cells but no heading, or the heading of another, gets a name, so that it can be said what it is. */
export function nameColumns(state) {
    const { rows, columns, preview } = state;
    const below = rows.slice(preview.headerRow);
    const width = below.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== "") + 1), columns.length);
    while (columns.length < width) columns.push({ number: columns.length + 1, header: "", member: null });
    const taken = new Set();
    for (const [place, column] of columns.entries()) {
        const isNamed = column.header !== "" && !taken.has(column.header.toLowerCase());
        if (!isNamed && below.some((row) => (row[place] ?? "").trim() !== "")) {
            const letters = words.record.columnName(lettersOf(place));
            column.header = column.header === "" ? letters : `${column.header} (${letters})`;
            rows[preview.headerRow - 1][place] = column.header;
            state.isNamed = true;
        }
        taken.add(column.header.toLowerCase());
    }
    // Merged headings leave empty ones beside them, which the server takes in a table only.
    state.isNamed ||= preview.sheet !== null && columns.some(({ header }) => header === "");
}

/** As spreadsheets name columns: A to Z, then AA. */
const lettersOf = (place) => (place < 26 ? "" : lettersOf(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

/** Whether the rows are sent in place of the file. */
export const isTable = (state) => state.edited || state.isNamed;

/** The rows as they are sent. One that is left out becomes an empty line, so that the others keep the numbers of the file. */
export function written(state, isSent) {
    const places = state.columns.map((_, place) => place);
    return writeCsv(
        state.rows.map((row, index) => (isSent(state, index) ? places.map((place) => row[place] ?? "") : [])),
        state.delimiter,
    );
}
