using System.Numerics;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The result of one step of a computation in each run of a batch.</summary>
/// <param name="constant">Null where it differs between runs.</param>
/// <param name="width">The most runs of a batch.</param>
internal sealed class Column<T>(decimal? constant, int width)
    where T : struct, INumber<T>
{
    private T[]? _values;

    /// <summary>Null where it differs between runs.</summary>
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
