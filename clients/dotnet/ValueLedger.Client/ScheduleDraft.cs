using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>
/// A discount schedule. The name of one that comes with the product stands for itself: <c>Schedule = "green-book-2026"</c>; or it is one of your own,
/// with title, source and steps.
/// </summary>
public sealed record ScheduleDraft
{
    /// <summary>Name of a schedule that comes with the product; then nothing else is stated.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>What your own schedule is called.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>Who says so.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; init; }

    /// <summary>The rates, from year 1 on, each from the year after the one before.</summary>
    [JsonPropertyName("steps")]
    public ICollection<ScheduleStepDraft>? Steps { get; init; }

    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator ScheduleDraft?(string? name) => FromString(name);

    [return: NotNullIfNotNull(nameof(name))]
    public static ScheduleDraft? FromString(string? name) => name is null ? null : new ScheduleDraft { Name = name };
}
