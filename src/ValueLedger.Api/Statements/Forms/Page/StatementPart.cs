using Microsoft.AspNetCore.Components;
using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Page;

/// <summary>A part of the page, with access to the whole statement and its currency format.</summary>
public abstract class StatementPart : ComponentBase
{
    protected const string NotKnown = "Not known";

    [CascadingParameter]
    public required Statement Statement { get; set; }

    [CascadingParameter]
    public required StatementMarks Marks { get; set; }

    [CascadingParameter]
    public required PrintedFigures Figures { get; set; }

    protected string Money(decimal? amount) => Figures.Money(amount);

    /// <summary>A figure that is not known must never be shown as zero.</summary>
    protected string Known(decimal? amount) => amount is null ? NotKnown : Money(amount);

    /// <summary>Full social cost; not zero but unknown where no input is known to have a value.</summary>
    protected string FullCostOf(decimal? agency, decimal full) => ReasonWords.IsFullCostKnown(agency, full) ? Money(full) : NotKnown;

    protected static string Quantity(decimal? quantity) => PrintedFigures.Quantity(quantity);

    protected string Quantity(decimal? quantity, string unit) => Figures.Quantity(quantity, unit);

    protected static string Share(decimal? share) => PrintedFigures.Share(share);

    /// <summary>The figure of an assumption: money, a share, or a quantity.</summary>
    protected string Figure(string assumption, decimal? figure) =>
        AssumptionWords.IsMoney(assumption) ? Money(figure)
        : AssumptionWords.IsShare(assumption) ? Share(figure)
        : Quantity(figure);

    protected string ProgrammeTitle(string code) =>
        Statement.Header.Programmes.FirstOrDefault(programme => programme.Code == code)?.Title ?? code;

    protected string MeasureTitle(string code) => Statement.Notes.Measures.FirstOrDefault(measure => measure.Code == code)?.Title ?? code;

    /// <summary>The quantities in suspense of some measures, as a sentence; empty where there are none.</summary>
    protected string Waiting(Func<Measure, bool> counts)
    {
        var asked = Statement.Notes.Measures.Where(counts).Select(measure => measure.Code).ToHashSet(StringComparer.Ordinal);
        var waiting = Statement.Notes.Suspended.Where(note => asked.Contains(note.Measure)).ToList();
        return waiting.Count == 0
            ? ""
            : $"In suspense, and in no figure: {string.Join(", ", waiting.Select(note => $"{MeasureTitle(note.Measure)} {Quantity(note.Quantity, note.Unit)}"))}.";
    }

    protected static bool IsPublic(Measure measure) => GroupOf(measure) == InputGroup.Public;

    /// <summary>The part of society that gives it; null where it is not an input.</summary>
    protected static InputGroup? GroupOf(Measure measure) =>
        measure.Class switch
        {
            MeasureClass.PublicStaffTime or MeasureClass.PublicSpend or MeasureClass.PublicOverhead => InputGroup.Public,
            MeasureClass.PartnerTime or MeasureClass.PartnerSpend or MeasureClass.PartnerGoods => InputGroup.Partner,
            MeasureClass.CitizenTime or MeasureClass.CitizenMoney or MeasureClass.CitizenGoods => InputGroup.Citizen,
            _ => null,
        };

    /// <summary>Costs and benefits that name no party are listed as "not named", which is not a registered party.</summary>
    protected string PartyName(string? code) =>
        code is null ? PayerGainerRow.NotNamed : Statement.Notes.Parties.FirstOrDefault(party => party.Code == code)?.Name ?? code;

    /// <summary>With a capital first letter.</summary>
    protected static string Begun(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
