namespace ValueLedger.Core.Impact;

/// <summary>What money bought in each year, as an index.</summary>
/// <remarks>A series never changes under its name; a later release has another name.</remarks>
/// <param name="name">With its release; empty for an index stated in an appraisal.</param>
/// <param name="source">Who publishes it.</param>
/// <param name="index">By price year, calendar (2013) or financial (2013-14).</param>
public sealed class DeflatorSeries(string name, string source, ReferenceStatus status, IReadOnlyDictionary<string, decimal> index)
{
    public string Name { get; } = name;

    public string Source { get; } = source;

    public ReferenceStatus Status { get; } = status;

    public IReadOnlyDictionary<string, decimal> Index { get; } = index;
}
