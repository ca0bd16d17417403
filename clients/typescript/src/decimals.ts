/**
 * A decimal of an answer, digit for digit as the server wrote it: `"112608.00"`. A JavaScript number would lose digits beyond the
 * sixteenth, and the noughts at the end. To calculate with it, use a library for decimals; `Number(text)` is enough for a chart.
 */
export type DecimalText = `${number}`;

/** A decimal of a request. A text such as `"0.1"` is sent digit for digit; a number is sent as JavaScript prints it. */
export type DecimalInput = string | number;
