using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;

namespace ValueLedger.Api.Links;

/// <summary>A link as requested, before it is checked.</summary>
public sealed record LinkDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        AccessProblems.ExpiryIsInThePast,
        AccessProblems.LinkLastsTooLong,
        AccessProblems.LinkViewIsNotValid,
        AccessProblems.ScopeCannotBeGranted,
        AuditProblems.StatementIsNotPublished,
        CatalogueProblems.UnknownArea,
        CatalogueProblems.UnknownProgramme,
        PeriodProblems.KnownAtIsInTheFuture,
        PeriodProblems.PeriodEndsBeforeItStarts,
    ];

    /// <summary>For whom or what the link is, so that it can be recognised in a list; at most 200 characters.</summary>
    [Required]
    [StringLength(200, MinimumLength = 1)]
    public string? Name { get; init; }

    [Required]
    [Description("What the link shows.")]
    public LinkViewDraft? View { get; init; }

    /// <summary>When the link stops working; at most 366 days from now.</summary>
    [Required]
    public Instant? ExpiresAt { get; init; }
}

/// <summary>The one view that a link shows.</summary>
public sealed record LinkViewDraft
{
    /// <summary>Which page the link opens: the overview, one programme, or one published statement.</summary>
    [Required]
    public LinkedPage? Page { get; init; }

    /// <summary>The id of a published statement, for the page statement alone.</summary>
    public string? Statement { get; init; }

    /// <summary>The code of the programme. The overview shows all programmes when it is left out.</summary>
    public string? Programme { get; init; }

    /// <summary>The area, for the overview alone. It shows all areas when it is left out.</summary>
    public string? Area { get; init; }

    /// <summary>First day, inclusive; required for the overview and a programme.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive; required for the overview and a programme.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The basis that values citizens' time; the standard basis of the organisation when left out.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The moment up to which records are known; when left out, whoever opens the link sees the figures of that moment.</summary>
    public Instant? KnownAt { get; init; }

    internal LinkView ToView() => new(Page!.Value, Statement, Programme, Area, From, To, Basis, KnownAt);
}
