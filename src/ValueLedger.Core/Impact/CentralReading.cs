namespace ValueLedger.Core.Impact;

/// <summary>Every figure has its central value.</summary>
public sealed class CentralReading : IFigureReading
{
    public static readonly CentralReading Instance = new();

    private CentralReading()
    {
    }

    public decimal Of(Figure figure) => figure.Central;
}
