namespace ValueLedger.Api.Imports.Reading;

/// <summary>What the sender says about a file. Date format and map are for CSV only.</summary>
public sealed record ImportOptions(ImportFormat Format)
{
    public DateFormat DateFormat { get; init; } = DateFormat.Iso;

    public ColumnMap Map { get; init; } = ColumnMap.None;
}
