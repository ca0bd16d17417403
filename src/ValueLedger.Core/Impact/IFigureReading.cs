namespace ValueLedger.Core.Impact;

/// <summary>The value used for each figure in a computation: its central value, or a drawn one.</summary>
public interface IFigureReading
{
    decimal Of(Figure figure);
}
