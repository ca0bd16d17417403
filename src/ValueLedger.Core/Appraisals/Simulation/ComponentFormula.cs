using System.Numerics;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The gain of one party from a benefit over all years.</summary>
/// <param name="Cashable">The part of the present value that a budget can really give up.</param>
internal sealed record ComponentFormula<T>(string? Party, BenefitCategory Category, Column<T> PresentValue, Column<T> Cashable)
    where T : struct, INumber<T>;
