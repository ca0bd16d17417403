using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>A rate as the file of a pack has it.</summary>
internal sealed record PackFileRate(Basis Basis, decimal Amount, string Unit, LocalDate EffectiveFrom, SourceStatus Status)
{
    /// <summary>Null for the measure of the pack.</summary>
    public string? Measure { get; init; }

    public LocalDate? EffectiveTo { get; init; }

    public string? PriceYear { get; init; }

    /// <summary>What it is, within the source of the pack.</summary>
    public string? Note { get; init; }

    /// <summary>Year of publication; null where it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>Null for the address of the pack.</summary>
    public string? Url { get; init; }

    public IReadOnlyList<RateComponent>? Components { get; init; }

    public decimal? RoundingTolerance { get; init; }

    public Rate ToRate(PackFile file) => new()
    {
        Measure = Measure ?? file.Measure!,
        Basis = Basis,
        Amount = Amount,
        Unit = Unit,
        EffectiveFrom = EffectiveFrom,
        EffectiveTo = EffectiveTo,
        PriceYear = PriceYear,
        Source = new Source
        {
            Title = Note is null ? file.Title : $"{file.Title}: {Note}",
            Publisher = file.Publisher,
            Year = Year,
            Url = Url ?? file.Url,
            Status = Status,
        },
        Licence = file.Licence,
        Bound = Bound.Exact,
        Components = Components,
        RoundingTolerance = Components is null ? null : RoundingTolerance ?? 0,
    };
}
