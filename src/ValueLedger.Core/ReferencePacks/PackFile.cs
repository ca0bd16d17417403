using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>A pack as stored in its file: facts that apply to the whole pack are stated once.</summary>
internal sealed record PackFile(
    string Name,
    string Version,
    string Title,
    string Publisher,
    string Url,
    LocalDate Retrieved,
    LocalDate CompleteUntil
)
{
    public string? Currency { get; init; }

    public string? Measure { get; init; }

    public IReadOnlyList<Party> Parties { get; init; } = [];

    public IReadOnlyList<PackFileMeasure> Measures { get; init; } = [];

    public IReadOnlyList<PackFileRate> Rates { get; init; } = [];

    public IReadOnlyList<PackSeries> Series { get; init; } = [];

    private IEnumerable<Source> Sources => Rates.Select(rate => rate.ToSource(this)).Concat(Series.Select(series => series.Source));

    public static ReferencePack Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<PackFile>(json, WireJson.Options)!.ToPack(Convert.ToHexStringLower(SHA256.HashData(json)));

    private ReferencePack ToPack(string sha256) =>
        new()
        {
            Name = Name,
            Version = Version,
            Title = Title,
            Publisher = Publisher,
            Url = Url,
            Licences = [.. Rates.Select(rate => rate.Licence).Concat(Series.Select(series => series.Licence)).Distinct()],
            Status = Sources.Max(source => source.Status!.Value),
            Retrieved = Retrieved,
            CompleteUntil = CompleteUntil,
            Currency = Currency,
            Measure = Measure,
            Parties = Parties,
            Measures = [.. Measures.Select(measure => measure.ToMeasure())],
            Rates = [.. Rates.Select(rate => rate.ToRate(this))],
            Series = Series,
            Sha256 = sha256,
        };
}

/// <summary>A measure as stored in the file of a pack: something harmful that a programme wants to reduce.</summary>
internal sealed record PackFileMeasure(string Code, string Title, string Unit)
{
    public Measure ToMeasure() =>
        new()
        {
            Code = Code,
            Title = Title,
            Stage = MeasureStage.Outcome,
            Class = MeasureClass.Outcome,
            Unit = Unit,
            Direction = Direction.Decrease,
            Aggregation = Aggregation.Sum,
            Mobilisation = false,
        };
}
