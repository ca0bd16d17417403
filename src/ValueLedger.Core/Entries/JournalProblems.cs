using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Entries;

/// <summary>What can be wrong with a question about entries.</summary>
public static class JournalProblems
{
    public static readonly ProblemCode NoSuchImport = new("no_such_import", 400, "No import with this id has recorded anything");
}
