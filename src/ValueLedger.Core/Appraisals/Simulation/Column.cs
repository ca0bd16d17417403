using System.Numerics;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>What one step of a computation comes to in each run of a batch.</summary>
/// <param name="constant">Null when it differs from run to run.</param>
/// <param name="width">The most runs of a batch.</param>
internal sealed class Column<T>(decimal? constant, int width)
    where T : struct, INumber<T>
{
    private T[]? _values;

    /// <summary>Null when it differs from run to run.</summary>
    public decimal? Constant => constant;

    /// <summary>One place for each run.</summary>
    public T[] Values => _values ??= Filled();

    private T[] Filled()
    {
        var values = new T[width];
        Array.Fill(values, T.CreateChecked(constant ?? 0m));
        return values;
    }
}
