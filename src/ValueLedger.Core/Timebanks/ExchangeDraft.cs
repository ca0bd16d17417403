using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Timebanks;

/// <summary>An exchange as sent, before it is checked.</summary>
public sealed record ExchangeDraft
{
    /// <summary>Code of the member who gives the hours, or 'community' for the bank itself.</summary>
    [Required]
    public string? Giver { get; init; }

    /// <summary>Code of the member who receives them, or 'community' for the bank itself; not the giver.</summary>
    [Required]
    public string? Receiver { get; init; }

    /// <summary>How many, above zero, up to six decimals; at most 24 where the giver is linked to a contributor.</summary>
    [Required]
    public decimal? Hours { get; init; }

    /// <summary>The day on which they were given.</summary>
    [Required]
    public LocalDate? Date { get; init; }

    /// <summary>What was done, in words; can be erased.</summary>
    [MultiLine]
    public string? Service { get; init; }

    /// <summary>The sender's own id of the exchange, unique among the entries of the organisation: sent again with the same content it is the same exchange.</summary>
    public string? Reference { get; init; }

    /// <summary>The entry that the exchange is, or everything that is wrong with it.</summary>
    /// <param name="programme">Code of the programme that runs the time bank.</param>
    /// <param name="catalogue">As known now.</param>
    /// <param name="named">Those whom the draft names.</param>
    /// <param name="today">The organisation's day; later days are refused.</param>
    public Decision<Entry> Validate(string programme, CatalogueView catalogue, NamedMembers named, LocalDate today) =>
        new ExchangeCheck(this, programme, catalogue, named, today, isNew: true).Decide();

    /// <summary>The entry that this would have been when everything it names still took new exchanges; null when it never could have been one.</summary>
    /// <param name="contributor">The giver's contributor then, which the sender does not say.</param>
    public Entry? AsRecordedBefore(string programme, CatalogueView catalogue, NamedMembers named, LocalDate today, string? contributor) =>
        new ExchangeCheck(this, programme, catalogue, named, today, isNew: false).Decide().Value is { } entry ? entry with { Contributor = contributor } : null;
}
