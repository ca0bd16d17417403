using System.Text.Json;
using System.Text.Json.Serialization;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Entries;

/// <summary>What only some entries state: how many were asked, who judged, what was used, who decided and who paid.</summary>
public sealed record EntryDetails
{
    internal static readonly EntryDetails Nothing = new();

    private static readonly JsonSerializerOptions Short = new(WireJson.Drafts)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>How many were asked or followed; only for shares and means.</summary>
    public decimal? Of { get; init; }

    /// <summary>The standard deviation of the answers; only for means.</summary>
    public decimal? StandardDeviation { get; init; }

    /// <summary>Null where the quantity is exact.</summary>
    public Bound? Bound { get; init; }

    /// <summary>Code of the party that judged.</summary>
    public string? Assessor { get; init; }

    /// <summary>Code of the asset that was used.</summary>
    public string? Asset { get; init; }

    /// <summary>Code of the party that decided.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Who paid which part of a cost with gifts that are recorded by themselves; null for nobody.</summary>
    public IReadOnlyList<FinancedPart>? FinancedBy { get; init; }

    /// <summary>Everything as one text, to keep and to compare; null where nothing is stated.</summary>
    public static string? TextOf(EntryDetails? details) =>
        details is null || details == Nothing ? null : JsonSerializer.Serialize(details, Short);

    public static EntryDetails? Read(string? text) => text is null ? null : JsonSerializer.Deserialize<EntryDetails>(text, Short);
}

/// <summary>The part of a cost that a party pays with a gift of its own.</summary>
/// <param name="Party">Code of the party.</param>
/// <param name="Amount">How much, in the organisation's currency.</param>
public sealed record FinancedPart(string Party, decimal Amount);
