using System.Collections.Concurrent;
using ValueLedger.Api.Http;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Previews;

/// <summary>A workbook may take long to look at, so an organisation looks at as many files at once as it may import.</summary>
internal sealed class LookingTurns(Limits limits)
{
    private readonly ConcurrentDictionary<int, int> _running = new();

    public async Task<Checked<T>> TakeAsync<T>(int organisation, Func<Task<Checked<T>>> look)
        where T : notnull
    {
        var running = _running.AddOrUpdate(organisation, 1, (_, count) => count + 1);
        try
        {
            return running > limits.ImportsPerOrganisation
                ? ImportProblems.TooManyImports.At(
                    "",
                    "The organisation already looks at as many files as it may at once; send the file when one of them is done."
                )
                : await look();
        }
        finally
        {
            _running.AddOrUpdate(organisation, 0, (_, count) => count - 1);
        }
    }
}
