using Microsoft.AspNetCore.Components;
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

    /// <summary>With a capital at its beginning.</summary>
    protected static string Begun(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
