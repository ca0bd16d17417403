namespace ValueLedger.Benchmarks.Tables;

/// <summary>Which of the two bars a figure reaches.</summary>
internal enum Reached
{
    Missed,
    Must,
    Aim,
}
