namespace ValueLedger.Api.Statements.Forms.Workbook.Cells;

/// <summary>How a cell looks.</summary>
internal readonly record struct CellStyle(Format Format, Look Look)
{
    /// <summary>A whole quantity is shown without decimals.</summary>
    public static CellStyle Of(decimal? number, Format format, Look look) =>
        new(format == Format.Quantity && number is { } figure && decimal.Truncate(figure) == figure ? Format.Whole : format, look);
}

/// <summary>How a figure is shown.</summary>
internal enum Format
{
    Text,
    Whole,
    Quantity,
    Money,

    /// <summary>Money per unit as it was stated, and money before it is rounded.</summary>
    Exact,
    PerUnit,
    Ratio,
    Share,
    Factor,
    Months,
    Date,
}

/// <summary>What a cell is to its reader.</summary>
internal enum Look
{
    Plain,

    /// <summary>To be changed by whoever tries something.</summary>
    Input,

    /// <summary>A total.</summary>
    Total,

    /// <summary>A step on the way to a figure.</summary>
    Working,

    /// <summary>Computed by the server, and no formula.</summary>
    Fixed,
    Head,
    Section,
    Title,
}
