using System.Globalization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Entries;

/// <summary>The rules for what only some entries state, see <see cref="EntryDetails"/>.</summary>
/// <param name="draft">The entry as sent.</param>
/// <param name="catalogue">The catalogue as known now.</param>
/// <param name="measure">The measure of the entry; null if it is unknown.</param>
/// <param name="isNew">False for an entry that may have been recorded before.</param>
/// <param name="checks">Collects the problems.</param>
internal sealed class EntryDetailsCheck(EntryDraft draft, CatalogueView catalogue, Measure? measure, bool isNew, Checks checks)
{
    public const int MostParts = 20;

    public void Check()
    {
        CheckNumberAsked();
        CheckDeviation();
        CheckParty(draft.Assessor, "/assessor");
        CheckAsset();
        CheckParty(draft.DecidedBy, "/decidedBy");
        CheckFinanced(draft.FinancedBy ?? []);
    }

    private void CheckNumberAsked()
    {
        if (measure is not null && !measure.IsOfAnswers())
        {
            checks.Require(
                draft.Of is null,
                EntryProblems.NumberAskedIsNotOfThisMeasure,
                "/of",
                "Only shares and means state how many were asked; this measure counts."
            );
            return;
        }

        if (draft.Of is not { } of)
        {
            if (draft.StandardDeviation is not null && measure?.Aggregation != Aggregation.Share)
            {
                checks.Add(
                    EntryProblems.StandardDeviationNeedsTheNumberAsked,
                    "/of",
                    "State of how many answers the mean and its standard deviation are."
                );
            }
            else if (measure is not null)
            {
                checks.Present(null, "/of");
            }

            return;
        }

        CheckFigure(of, "/of", EntryProblems.NumberAskedMustBePositive);
        if (measure?.Aggregation == Aggregation.Share)
        {
            checks.Require(
                draft.Quantity is null || draft.Quantity <= of,
                EntryProblems.ShareIsAboveItsWhole,
                "/quantity",
                $"{Figure(draft.Quantity)} of {Figure(of)} is more than the whole."
            );
        }
        else if (measure?.Scale is { } scale)
        {
            checks.Require(
                of == decimal.Truncate(of),
                EntryProblems.NumberAskedIsNotWhole,
                "/of",
                "A mean is of a whole number of answers."
            );
            checks.Require(
                draft.Quantity is not { } mean || (mean >= scale.From && mean <= scale.To),
                EntryProblems.MeanIsOutsideItsScale,
                "/quantity",
                $"The scale of the measure goes from {Figure(scale.From)} to {Figure(scale.To)}."
            );
        }
    }

    private void CheckDeviation()
    {
        if (draft.StandardDeviation is not { } deviation || measure is null)
        {
            return;
        }

        if (measure.Scale is not { } scale)
        {
            checks.Add(EntryProblems.StandardDeviationIsNotOfThisMeasure, "/standardDeviation", "Only means have a standard deviation.");
            return;
        }

        checks.Require(
            deviation >= 0 && deviation <= scale.To - scale.From,
            EntryProblems.StandardDeviationIsOutsideItsScale,
            "/standardDeviation",
            $"On this scale a standard deviation is from 0 to {Figure(scale.To - scale.From)}."
        );
        CheckDecimals(deviation, "/standardDeviation");
    }

    private void CheckFinanced(IReadOnlyList<FinancedPartDraft> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        checks.Require(
            measure is null || measure.CanBeFinancedByOthers(),
            EntryProblems.FinancedPartIsNotOfThisMeasure,
            "/financedBy",
            "Only public and partner costs in money can be financed by others."
        );
        checks.Require(
            parts.Count <= MostParts,
            MemberProblems.ListIsTooLong,
            "/financedBy",
            $"At most {MostParts} parties finance one cost."
        );
        var named = new HashSet<string>();
        for (var index = 0; index < Math.Min(parts.Count, MostParts); index++)
        {
            // JSON can put null into a list, whatever its type says.
            var (part, pointer) = (parts[index] ?? new FinancedPartDraft(), $"/financedBy/{index}");
            if (part.Party is null)
            {
                checks.Present(null, pointer + "/party");
            }

            CheckParty(part.Party, pointer + "/party");
            checks.Require(
                part.Party is null || named.Add(part.Party),
                EntryProblems.FinancingPartyIsNamedTwice,
                pointer + "/party",
                $"'{part.Party}' is named twice: add its amounts and name it once."
            );
            if (checks.Present(part.Amount, pointer + "/amount"))
            {
                CheckFigure(part.Amount!.Value, pointer + "/amount");
            }
        }

        var together = parts.Take(MostParts).Sum(part => Math.Clamp(part?.Amount ?? 0m, 0m, Quantity.Largest));
        checks.Require(
            draft.Quantity is null || together <= draft.Quantity,
            EntryProblems.FinancedPartExceedsTheCost,
            "/financedBy",
            $"The parts are {Figure(together)} together, and the cost is {Figure(draft.Quantity)}."
        );
    }

    private void CheckAsset()
    {
        if (draft.Asset is null)
        {
            return;
        }

        var asset = catalogue.Assets.Find(draft.Asset)?.Item;
        checks.Require(asset is not null, CatalogueProblems.UnknownAsset, "/asset", $"No asset has the code '{draft.Asset}'.");
        checks.Require(
            !isNew || asset?.Archived != true,
            EntryProblems.AssetIsArchived,
            "/asset",
            $"The asset '{draft.Asset}' is archived."
        );
        checks.Require(
            !isNew || asset is null || measure is null || (asset.Kind != AssetKind.Need && asset.Measure == measure.Code),
            EntryProblems.AssetIsOfAnotherMeasure,
            "/asset",
            asset?.Kind == AssetKind.Need
                ? $"'{draft.Asset}' is a need, which nobody can use."
                : $"The use of '{draft.Asset}' is counted in the measure '{asset?.Measure}'."
        );
    }

    private void CheckParty(string? code, string pointer)
    {
        var party = catalogue.Parties.Find(code);
        checks.Require(code is null || party is not null, CatalogueProblems.UnknownParty, pointer, $"No party has the code '{code}'.");
        checks.Require(!isNew || party?.Item.Archived != true, EntryProblems.PartyIsArchived, pointer, $"The party '{code}' is archived.");
    }

    private void CheckFigure(decimal figure, string pointer, ProblemCode? below = null)
    {
        checks.Require(figure > 0, below ?? EntryProblems.QuantityMustBePositive, pointer, "The figure must be above zero.");
        checks.Require(
            figure <= Quantity.Largest,
            EntryProblems.QuantityIsOutOfRange,
            pointer,
            $"The figure is at most {Quantity.Largest}."
        );
        CheckDecimals(figure, pointer);
    }

    private void CheckDecimals(decimal figure, string pointer) =>
        checks.Require(
            Quantity.IsExact(figure),
            EntryProblems.QuantityHasMoreThanSixDecimals,
            pointer,
            "A figure may have at most six decimals; it is not rounded."
        );

    private static string Figure(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "";
}
