using System.Net;
using System.Runtime.CompilerServices;

namespace ValueLedger.Client.Transport;

/// <summary>Makes calls, and copies headers of the answer into the result.</summary>
/// <param name="http">Sends short requests.</param>
/// <param name="files">Sends files, however long they take.</param>
/// <param name="time">The clock used for waiting.</param>
internal sealed class Connection(HttpClient http, HttpClient files, TimeProvider time)
{
    public TimeProvider Time => time;

    public async Task<T> SendAsync<T>(Func<LedgerApi, Task<T>> send, Call? call = null)
    {
        call ??= new Call();
        var answer = await send(ApiOf(call)).ConfigureAwait(false);
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

    public Task SendAsync(Func<LedgerApi, Task> send) => send(ApiOf(new Call()));

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
            return await SendAsync(send, new Call { IfNoneMatch = eTag }).ConfigureAwait(false);
        }
        catch (ValueLedgerException unchanged) when (unchanged.Status == HttpStatusCode.NotModified)
        {
            return null;
        }
    }

    /// <summary>Every item of a list, page by page; each page is requested when it is needed.</summary>
    /// <param name="read">Reads a page; the first has no cursor.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async IAsyncEnumerable<T> ListAsync<T>(
        Func<LedgerApi, string?, CancellationToken, Task<IPage<T>>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        string? cursor = null;
        do
        {
            var page = await read(ApiOf(new Call()), cursor, cancellationToken).ConfigureAwait(false);
            foreach (var item in page.Items)
            {
                yield return item;
            }

            cursor = page.NextCursor;
        } while (cursor is not null);
    }

    private LedgerApi ApiOf(Call call) => new(http) { Call = call, Time = time };
}
