using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks;

/// <summary>Something that is measured together, for one or more lines of the table.</summary>
internal interface IMeasurement
{
    /// <summary>As <c>--only</c> calls it.</summary>
    string Name { get; }

    /// <summary>What it compares, for whoever lacks its tools.</summary>
    string About { get; }

    /// <summary>What must be installed.</summary>
    IReadOnlyList<string> Tools { get; }

    Task<IReadOnlyList<Finding>> RunAsync(Workplace place);
}
