using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.Entries;

/// <summary>The members of a draft while they are read one by one.</summary>
internal struct EntryFields
{
    public string? Programme;
    public string? Measure;
    public decimal? Quantity;
    public LocalDate? Date;
    public LocalDate? StartDate;
    public LocalTime? StartTime;
    public LocalTime? EndTime;
    public string? Party;
    public string? Team;
    public string? Contributor;
    public string? Reference;
    public string? Note;
    public EvidenceDraft? Evidence;
    public ExchangeEndsDraft? Exchange;
    public decimal? Of;
    public decimal? StandardDeviation;
    public Bound? Bound;
    public string? Assessor;
    public string? Asset;
    public string? DecidedBy;
    public IReadOnlyList<FinancedPartDraft>? FinancedBy;

    public readonly EntryDraft ToDraft() =>
        new()
        {
            Programme = Programme,
            Measure = Measure,
            Quantity = Quantity,
            Date = Date,
            StartDate = StartDate,
            StartTime = StartTime,
            EndTime = EndTime,
            Party = Party,
            Team = Team,
            Contributor = Contributor,
            Reference = Reference,
            Note = Note,
            Evidence = Evidence,
            Exchange = Exchange,
            Of = Of,
            StandardDeviation = StandardDeviation,
            Bound = Bound,
            Assessor = Assessor,
            Asset = Asset,
            DecidedBy = DecidedBy,
            FinancedBy = FinancedBy,
        };
}
