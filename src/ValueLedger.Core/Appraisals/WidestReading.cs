using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>Each figure at its value farthest from zero, without its sign.</summary>
internal sealed class WidestReading : IFigureReading
{
    public static readonly WidestReading Instance = new();

    public decimal Of(Figure figure) => figure.Range is { } range
        ? Math.Max(Math.Abs(range.Low), Math.Abs(range.High))
        : Math.Abs(figure.Central);
}
