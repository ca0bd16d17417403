using NodaTime;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Storage.Access;

/// <summary>The one view that a link shows. Members that its page has no use for are null.</summary>
/// <param name="Page">Which page it opens.</param>
/// <param name="Statement">The id of a published statement.</param>
/// <param name="Programme">The code of the programme; null on the overview for all of them.</param>
/// <param name="Area">The area, on the overview alone; null for all of them.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Basis">The basis that values citizens' time; null for the standard basis of the organisation.</param>
/// <param name="KnownAt">The moment up to which records are known; null for the moment at which somebody looks.</param>
public sealed record LinkView(
    LinkedPage Page,
    string? Statement,
    string? Programme,
    string? Area,
    LocalDate? From,
    LocalDate? To,
    Basis? Basis,
    Instant? KnownAt
);

/// <summary>A page that a link can open.</summary>
public enum LinkedPage
{
    Overview,
    Programme,
    Statement,
}
