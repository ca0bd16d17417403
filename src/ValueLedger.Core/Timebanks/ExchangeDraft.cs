using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Timebanks;

/// <summary>An exchange as sent, before it is checked.</summary>
public sealed record ExchangeDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        CatalogueProblems.UnknownParty,
        CatalogueProblems.UnknownProgramme,
        EntryProblems.ContributorIsArchived,
        EntryProblems.DateIsInTheFuture,
        EntryProblems.DateIsOutsideTheProgramme,
        EntryProblems.MeasureIsArchived,
        EntryProblems.MoreThan24HoursInADay,
        EntryProblems.PartyIsArchived,
        EntryProblems.ProgrammeIsArchived,
        EntryProblems.QuantityHasMoreThanSixDecimals,
        EntryProblems.QuantityIsOutOfRange,
        EntryProblems.QuantityMustBePositive,
        TimebankProblems.CommunityStandsForTheOtherBank,
        TimebankProblems.ContributorIsNotTheGivers,
        TimebankProblems.DebitLimitIsExceeded,
        TimebankProblems.GiverAndReceiverAreTheSame,
        TimebankProblems.MemberHadNotJoined,
        TimebankProblems.MemberIsArchived,
        TimebankProblems.ProgrammeIsNoTimeBank,
        TimebankProblems.UnknownMember,
    ];

    /// <summary>The members in the order of the answer; problems of the whole come after the two ends.</summary>
    private static readonly string[] Order =
    [
        "/giver",
        "/receiver",
        "/receiverProgramme",
        "",
        "/hours",
        "/date",
        "/party",
        "/service",
        "/reference",
    ];

    /// <summary>Code of the member who gives the hours, or 'community' for the time bank itself.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Giver { get; init; }

    /// <summary>Code of the member who receives them, or 'community' for the time bank itself; must differ from the giver.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Receiver { get; init; }

    /// <summary>Code of another programme with a time bank, if the receiver is a member of that bank. The hours count in the giver's
    /// bank.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? ReceiverProgramme { get; init; }

    /// <summary>Number of hours, above zero, up to six decimals; at most 24 unless the community gives them.</summary>
    [Required]
    [Range(0, Amounts.Quantity.Largest, MinimumIsExclusive = true)]
    public decimal? Hours { get; init; }

    /// <summary>The day on which the hours were given.</summary>
    [Required]
    public LocalDate? Date { get; init; }

    /// <summary>Code of the party that the giver belongs to, for example volunteers, a school or a firm. The hours count as given by
    /// it.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Party { get; init; }

    /// <summary>What was done, in words; can be erased.</summary>
    [MultiLine]
    [StringLength(4000)]
    public string? Service { get; init; }

    /// <summary>The sender's own id of the exchange, unique among the entries of the organisation. Sending the same reference with the same
    /// content again returns the same exchange. White space at its ends is ignored.</summary>
    [Trimmed]
    [StringLength(References.Longest, MinimumLength = 1)]
    public string? Reference
    {
        get;
        init => field = References.Spelled(value);
    }

    /// <summary>The entry that represents the exchange.</summary>
    /// <param name="programme">Code of the programme that runs the time bank.</param>
    public EntryDraft AsEntry(string programme) =>
        new()
        {
            Programme = programme,
            Measure = Measure.ExchangedHours,
            Quantity = Hours,
            Date = Date,
            Party = Party,
            Reference = Reference,
            Exchange = new ExchangeEndsDraft
            {
                Giver = Giver,
                Receiver = Receiver,
                ReceiverProgramme = ReceiverProgramme,
                Service = Service,
            },
        };

    /// <summary>Converts problems of the entry to problems of the members that were sent, in their order.</summary>
    public static List<Problem> Told(IEnumerable<Problem> ofTheEntry) =>
        [
            .. ofTheEntry
                // The measure is created with the first member. Where it is missing there are no members, and the problem is reported for
                // the members.
                .Where(problem => problem.Code != CatalogueProblems.UnknownMeasure)
                .Select(Told)
                .OrderBy(problem => Array.IndexOf(Order, problem.Pointer)),
        ];

    private static Problem Told(Problem problem) =>
        problem.Pointer switch
        {
            "/quantity" when problem.Code == MemberProblems.MemberIsRequired => problem.Code.At("/hours", "'hours' is required."),
            "/quantity" => problem with { Pointer = "/hours" },
            "/contributor" => problem with { Pointer = "/giver" },
            "/programme" or "/measure" => problem with { Pointer = "" },
            var pointer when pointer.StartsWith("/exchange/", StringComparison.Ordinal) => problem with
            {
                Pointer = pointer["/exchange".Length..],
            },
            _ => problem,
        };
}
