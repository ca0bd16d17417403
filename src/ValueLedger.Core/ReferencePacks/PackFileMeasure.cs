using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>A measure as stored in the file of a pack: something harmful that a programme wants to reduce.</summary>
internal sealed record PackFileMeasure(string Code, string Title, string Unit)
{
    public Measure ToMeasure() => new()
    {
        Code = Code,
        Title = Title,
        Stage = MeasureStage.Outcome,
        Class = MeasureClass.Outcome,
        Unit = Unit,
        Direction = Direction.Decrease,
        Aggregation = Aggregation.Sum,
        Mobilisation = false,
    };
}
