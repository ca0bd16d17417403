using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.ReferencePacks;

/// <summary>A measure as the file of a pack has it: something bad of which a programme wants less.</summary>
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
