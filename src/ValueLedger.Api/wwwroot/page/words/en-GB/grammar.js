// How English puts words together.

export const listed = (names) => new Intl.ListFormat("en-GB").format(names);
export const counted = (count) =>
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][count] ?? String(count);
export const upper = (text) => text[0].toUpperCase() + text.slice(1);
export const s = (count, one, many = `${one}s`) => (count === 1 ? one : many);

/** What followed what; of many, only the first and the last. */
export const inTurn = (amounts) => (amounts.length > 2 ? `${amounts[0]} to ${amounts.at(-1)}` : amounts.join(", then "));
