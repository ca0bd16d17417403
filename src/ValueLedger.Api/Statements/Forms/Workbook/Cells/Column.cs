namespace ValueLedger.Api.Statements.Forms.Workbook.Cells;

/// <summary>A column of a sheet.</summary>
/// <param name="title">Text of its head.</param>
/// <param name="width">In characters.</param>
/// <param name="isWorking">Whether it is only for checking figures, and so is not printed.</param>
internal sealed class Column(string title, int width, bool isWorking = false)
{
    public string Title => title;

    public int Width => width;

    public bool IsWorking => isWorking;

    public static Column Working(string title, int width = 14) => new(title, width, isWorking: true);
}
