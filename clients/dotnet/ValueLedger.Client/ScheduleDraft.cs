using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ValueLedger.Client;

/// <summary>
/// A discount schedule. For one supplied with the product the name is enough: <c>Schedule = "green-book-2026"</c>. Or state your own,
/// with title, source and steps.
/// </summary>
public sealed record ScheduleDraft
{
    /// <summary>Name of a schedule supplied with the product; then leave out everything else.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The title of your own schedule.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The source of your own schedule.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; init; }

    /// <summary>The rates: the first step starts in year 1, each later one in the year after the step before it.</summary>
    [JsonPropertyName("steps")]
    public ICollection<ScheduleStepDraft>? Steps { get; init; }

    /// <summary>A schedule supplied with the product.</summary>
    /// <param name="name">Its name.</param>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator ScheduleDraft?(string? name) => FromString(name);

    /// <summary>A schedule supplied with the product.</summary>
    /// <param name="name">Its name.</param>
    [return: NotNullIfNotNull(nameof(name))]
    public static ScheduleDraft? FromString(string? name) => name is null ? null : new ScheduleDraft { Name = name };
}
