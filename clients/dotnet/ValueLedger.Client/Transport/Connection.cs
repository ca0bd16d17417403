using System.Net;
using System.Runtime.CompilerServices;

namespace ValueLedger.Client.Transport;

/// <summary>Makes calls, copies headers of the answer into the result, and says what went wrong.</summary>
/// <param name="http">Sends short requests.</param>
/// <param name="files">Sends files, however long they take.</param>
/// <param name="time">The clock used for waiting.</param>
internal sealed class Connection(HttpClient http, HttpClient files, TimeProvider time)
{
    public TimeProvider Time => time;

    public async Task<T> SendAsync<T>(Func<LedgerApi, Task<T>> send, Call? call = null)
    {
        call ??= new Call();
        var answer = await ReachAsync(send, call).ConfigureAwait(false);
        if (answer is LedgerAnswer any)
        {
            any.RequestId = call.RequestId;
        }

        if (answer is ITagged tagged)
        {
            tagged.ETag = call.ETag;
        }

        if (answer is IRecorded recorded)
        {
            recorded.IsNew = call.IsNew;
            recorded.IsReplayed = call.IsReplayed;
        }

        if (answer is ILocated located)
        {
            located.Location = call.Location;
        }

        return answer;
    }

    public Task SendAsync(Func<LedgerApi, Task> send) =>
        ReachAsync(
            async api =>
            {
                await send(api).ConfigureAwait(false);
                return true;
            },
            new Call()
        );

    /// <summary>Sends a file, or asks for one.</summary>
    public Task<T> SendFileAsync<T>(Func<LedgerApi, Task<T>> send, Call? call = null) =>
        new Connection(files, files, time).SendAsync(send, call);

    /// <summary>Asks for a table, which is read as it arrives.</summary>
    public async Task<Stream> ExportAsync(Func<LedgerApi, Task<FileResponse>> send) => (await SendAsync(send).ConfigureAwait(false)).Stream;

    /// <summary>Null if the server says that it has not changed.</summary>
    public async Task<T?> SendIfChangedAsync<T>(Func<LedgerApi, Task<T>> send, string eTag)
        where T : class
    {
        try
        {
            return await SendAsync(send, Call.GetIfChanged(eTag)).ConfigureAwait(false);
        }
        catch (ValueLedgerException unchanged) when (unchanged.Status == HttpStatusCode.NotModified)
        {
            return null;
        }
    }

    /// <summary>Null if the server says that it is not there.</summary>
    public static async Task<T?> FindAsync<T>(Task<T> get)
        where T : class
    {
        try
        {
            return await get.ConfigureAwait(false);
        }
        catch (ValueLedgerException missing) when (missing.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>Every item of a list, page by page; each page is requested when it is needed.</summary>
    /// <param name="read">Reads a page; the first has no cursor.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public AsyncPageable<T> ListAsync<T>(
        Func<LedgerApi, string?, CancellationToken, Task<IPage<T>>> read,
        CancellationToken cancellationToken
    ) => AsyncPageable<T>.Of((cursor, cancellation) => PagesAsync(read, cursor, cancellation), cancellationToken);

    private async IAsyncEnumerable<Page<T>> PagesAsync<T>(
        Func<LedgerApi, string?, CancellationToken, Task<IPage<T>>> read,
        string? cursor,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        do
        {
            var page = await SendAsync(api => read(api, cursor, cancellationToken)).ConfigureAwait(false);
            cursor = page.NextCursor;
            yield return new Page<T>(page.Items, cursor, page.RequestId);
        } while (cursor is not null);
    }

    private async Task<T> ReachAsync<T>(Func<LedgerApi, Task<T>> send, Call call)
    {
        try
        {
            return await send(new LedgerApi(http) { Call = call, Time = time }).ConfigureAwait(false);
        }
        catch (Exception failure) when (ValueLedgerException.OfNetwork(failure, call.RequestId) is { } unreached)
        {
            throw unreached;
        }
    }
}
