namespace ValueLedger.Core.Impact;

/// <summary>Which value each figure has while something is computed: its central one, or one that was drawn.</summary>
public interface IFigureReading
{
    decimal Of(Figure figure);
}
