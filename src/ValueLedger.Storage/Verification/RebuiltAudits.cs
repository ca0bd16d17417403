using System.Text.Json;
using ValueLedger.Core.Records;

namespace ValueLedger.Storage.Verification;

/// <summary>Samples, findings and opinions, according to the records of the log alone.</summary>
internal sealed class RebuiltAudits
{
    /// <summary>The statement that each sample was drawn from, by the record of the sample.</summary>
    public Dictionary<long, long> Samples { get; } = [];

    /// <summary>Sample and entry of each finding, by its record.</summary>
    public Dictionary<long, (long Sample, long Entry)> Findings { get; } = [];

    /// <summary>The statement of each opinion, by its record.</summary>
    public Dictionary<long, long> Opinions { get; } = [];

    public void Add(long sequence, string type, JsonElement content)
    {
        switch (type)
        {
            case RecordType.AuditSample:
                Samples[sequence] = content.GetProperty("statement").GetInt64();
                break;
            case RecordType.AuditFinding:
                Findings[sequence] = (content.GetProperty("of").GetInt64(), content.GetProperty("entry").GetInt64());
                break;
            case RecordType.Opinion:
                Opinions[sequence] = content.GetProperty("statement").GetInt64();
                break;
        }
    }
}
