using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>
/// A discount schedule: either the name of one that comes with the product, <c>Schedule = "green-book-2026"</c>, or one of your own,
/// with title, source and steps.
/// </summary>
public sealed record ScheduleDraft
{
    /// <summary>Name of a schedule that comes with the product; leave the other members out.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Title of your own schedule.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>Where the rates come from.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; init; }

    /// <summary>The rates from year 1 on; each step starts in the year after the one before it ends.</summary>
    [JsonPropertyName("steps")]
    public ICollection<ScheduleStepDraft>? Steps { get; init; }

    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator ScheduleDraft?(string? name) => FromString(name);

    [return: NotNullIfNotNull(nameof(name))]
    public static ScheduleDraft? FromString(string? name) => name is null ? null : new ScheduleDraft { Name = name };
}
