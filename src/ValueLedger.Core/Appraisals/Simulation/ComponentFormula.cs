using System.Numerics;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>What one party gains of a benefit over all years.</summary>
/// <param name="Cashable">What of the present value a budget can really give up.</param>
internal sealed record ComponentFormula<T>(string? Party, BenefitCategory Category, Column<T> PresentValue, Column<T> Cashable)
    where T : struct, INumber<T>;
