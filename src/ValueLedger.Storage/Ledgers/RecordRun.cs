namespace ValueLedger.Storage.Ledgers;

/// <summary>Records that follow each other in a log without a gap, both ends included.</summary>
internal readonly record struct RecordRun(long First, long Last)
{
    /// <summary>
    /// The fewest runs that have these records and no others, in the order of the log. A statement that is compiled once reads any of them;
    /// one that names each record is compiled for each list, and binding a thousand parameters by name takes longer than reading the rows.
    /// </summary>
    public static IEnumerable<RecordRun> Of(IEnumerable<long> sequences)
    {
        RecordRun? open = null;
        foreach (var sequence in sequences.Order())
        {
            if (open is { } run && sequence <= run.Last + 1)
            {
                open = run with { Last = sequence };
                continue;
            }

            if (open is { } finished)
            {
                yield return finished;
            }

            open = new RecordRun(sequence, sequence);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }
}
