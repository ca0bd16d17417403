using System.ComponentModel;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Statements;

/// <summary>The statement with citizens' time on one basis; everything else is the same.</summary>
public sealed record BasisColumn
{
    /// <summary>The basis that values citizens' time.</summary>
    public required Basis Basis { get; init; }

    [Description("Citizens' inputs on this basis.")]
    public required InputSection CitizenInputs { get; init; }

    [Description("What comes of it.")]
    public required KeyFigures Figures { get; init; }
}
