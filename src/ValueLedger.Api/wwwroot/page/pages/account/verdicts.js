// Two answers of equal size: for what the council spent, and for everything given. Both are right.
import { range } from "../../charts/range.js";
import { h } from "../../frame/dom.js";
import * as format from "../../frame/format.js";
import { words } from "../../words/en-GB.js";

/** The ratios of a statement or an appraisal, and those of its simulation, if there is one. */
export function verdicts(ratios, runs) {
    const two = [
        { ratio: ratios.benefitPerAgencyPound, spread: runs?.benefitPerAgencyPound, words: words.account.perCouncil },
        { ratio: ratios.benefitCostRatio, spread: runs?.benefitCostRatio, words: words.account.perEverybody },
    ];
    const ends = two.flatMap(({ ratio, spread }) => [ratio.value, spread?.p95]).filter((value) => typeof value === "number");
    const most = Math.max(2, Math.ceil(Math.max(...ends, 0)));
    return h(
        "div",
        { class: "verdict" },
        two.map((one) => verdict(one, most)),
    );
}

function verdict({ ratio, spread, words: said }, most) {
    const head = h("h2", null, said.title);
    if (ratio.value === null)
        return h(
            "div",
            null,
            head,
            h("p", { class: "fig" }, words.notKnown),
            h("p", { class: "small quiet" }, words.account.because(words.reason(ratio.undefinedReason)), " ", said.about),
        );
    const [low, high] = typeof spread?.p5 === "number" && spread.p5 !== spread.p95 ? [spread.p5, spread.p95] : [null, null];
    const between = low === null ? "" : words.account.between(format.pence(low), format.pence(high));
    const value = ratio.partial ? words.account.about(format.pence(ratio.value)) : format.pence(ratio.value);
    return h(
        "div",
        null,
        head,
        h("p", { class: "fig" }, words.account.ofBenefit(value)),
        range({
            value: ratio.value,
            low,
            high,
            most,
            describe: `${words.account.ofBenefit(value)}. ${between}`,
            even: words.account.even(format.pounds(1)),
            end: format.pounds(most),
        }),
        h("p", { class: "small quiet" }, between, " ", said.about),
    );
}
