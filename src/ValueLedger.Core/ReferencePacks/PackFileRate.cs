using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>A rate as stored in the file of a pack: each states its own source.</summary>
internal sealed record PackFileRate(
    Basis Basis,
    decimal Amount,
    string Unit,
    LocalDate EffectiveFrom,
    string SourceTitle,
    string Publisher,
    string Licence,
    SourceStatus Status
)
{
    /// <summary>Null for the measure of the pack.</summary>
    public string? Measure { get; init; }

    public LocalDate? EffectiveTo { get; init; }

    public string? PriceYear { get; init; }

    /// <summary>What it is within its source.</summary>
    public string? Note { get; init; }

    /// <summary>Year of publication; null where unknown.</summary>
    public int? Year { get; init; }

    /// <summary>Null where it has no address; then it states where it was seen.</summary>
    public string? Url { get; init; }

    public string? SeenIn { get; init; }

    /// <summary>Null where it is the newest figure of the pack until the next one of the pack begins, or for as long as the pack is
    /// complete.</summary>
    public LocalDate? CompleteUntil { get; init; }

    public IReadOnlyList<RateComponent>? Components { get; init; }

    public decimal? RoundingTolerance { get; init; }

    public Rate ToRate(PackFile file) =>
        new()
        {
            Measure = Measure ?? file.Measure!,
            Basis = Basis,
            Amount = Amount,
            Unit = Unit,
            EffectiveFrom = EffectiveFrom,
            EffectiveTo = EffectiveTo,
            PriceYear = PriceYear,
            Source = ToSource(file),
            Licence = Licence,
            Bound = Bound.Exact,
            Components = Components,
            RoundingTolerance = Components is null ? null : RoundingTolerance ?? 0,
        };

    public Source ToSource(PackFile file) =>
        new()
        {
            Title = Note is null ? SourceTitle : $"{SourceTitle}: {Note}",
            Publisher = Publisher,
            Year = Year,
            Url = Url,
            Status = Status,
            SeenIn = SeenIn,
            CompleteUntil = CompleteUntil ?? LastDayOfNews(file),
        };

    /// <summary>The day before it ends or the next figure begins, so that a later version of the pack does not change earlier
    /// figures.</summary>
    private LocalDate LastDayOfNews(PackFile file)
    {
        var next = file
            .Rates.Where(other => (other.Measure, other.Basis) == (Measure, Basis) && other.EffectiveFrom > EffectiveFrom)
            .Select(other => other.EffectiveFrom)
            .DefaultIfEmpty(LocalDate.MaxIsoValue)
            .Min();
        var end = LocalDate.Min(next, EffectiveTo ?? LocalDate.MaxIsoValue);
        return LocalDate.Min(end.PlusDays(-1), file.CompleteUntil);
    }
}
