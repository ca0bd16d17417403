using Microsoft.AspNetCore.Components;
using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Page;

/// <summary>A part of the page: it knows the whole statement, and how money is written in it.</summary>
public abstract class StatementPart : ComponentBase
{
    [CascadingParameter]
    public required Statement Statement { get; set; }

    [CascadingParameter]
    public required PrintedFigures Figures { get; set; }

    protected string Money(decimal? amount) => Figures.Money(amount);

    protected static string Quantity(decimal? quantity) => PrintedFigures.Quantity(quantity);

    protected string Quantity(decimal? quantity, string unit) => Figures.Quantity(quantity, unit);

    protected static string Share(decimal? share) => PrintedFigures.Share(share);

    /// <summary>The figure of an assumption: money, a share of one, or a quantity.</summary>
    protected string Figure(string assumption, decimal? figure) =>
        AssumptionWords.IsMoney(assumption) ? Money(figure) : AssumptionWords.IsShare(assumption) ? Share(figure) : Quantity(figure);

    protected string ProgrammeTitle(string code) => Statement.Header.Programmes.FirstOrDefault(programme => programme.Code == code)?.Title ?? code;

    protected string MeasureTitle(string code) => Statement.Notes.Measures.FirstOrDefault(measure => measure.Code == code)?.Title ?? code;

    /// <summary>Costs and benefits that name nobody stand under "not named", which is no registered party.</summary>
    protected string PartyName(string? code) => code is null ? PayerGainerRow.NotNamed : Statement.Notes.Parties.FirstOrDefault(party => party.Code == code)?.Name ?? code;

    /// <summary>With a capital at its beginning.</summary>
    protected static string Begun(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
