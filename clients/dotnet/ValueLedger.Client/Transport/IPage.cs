namespace ValueLedger.Client.Transport;

/// <summary>One page of a list, as the server sends it.</summary>
internal interface IPage<out T>
{
    IReadOnlyList<T> Items { get; }

    string? NextCursor { get; }

    string? RequestId { get; }
}
