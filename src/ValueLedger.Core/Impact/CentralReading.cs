namespace ValueLedger.Core.Impact;

/// <summary>Uses the central value of every figure.</summary>
public sealed class CentralReading : IFigureReading
{
    public static readonly CentralReading Instance = new();

    private CentralReading()
    {
    }

    public decimal Of(Figure figure) => figure.Central;
}
