namespace ValueLedger.Api.Imports.Reading;

/// <summary>A file in overlapping blocks: what was not used of one block comes first in the next.</summary>
/// <param name="read">Reads more bytes; returns none only at the end of the file.</param>
internal sealed class Blocks(Func<Memory<byte>, CancellationToken, ValueTask<int>> read)
{
    private const int Least = 128 * 1024;

    /// <summary>A reader may need room for a character or two.</summary>
    private const int LeastRoom = 16;

    private byte[] _bytes = new byte[Least];
    private int _start;
    private int _end;

    public bool HasEnded { get; private set; }

    public ReadOnlyMemory<byte> Filled => _bytes.AsMemory(_start, _end - _start);

    public void Consume(int count) => _start += count;

    /// <summary>Reads until the block is full or the file ends; reads nothing while there is more than a row could need. What was there
    /// before is moved.</summary>
    public async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (_end - _start > 2 * ImportReader.LongestRow)
        {
            return;
        }

        MakeRoom();
        while (_bytes.Length - _end >= LeastRoom && !HasEnded)
        {
            var count = await read(_bytes.AsMemory(_end), cancellation);
            _end += count;
            HasEnded = count == 0;
        }
    }

    private void MakeRoom()
    {
        var kept = _end - _start;
        // The size is doubled, so that a long row is not read again for every small piece that is added.
        var room = _bytes.Length - kept < LeastRoom ? new byte[_bytes.Length * 2] : _bytes;
        _bytes.AsSpan(_start, kept).CopyTo(room);
        (_bytes, _start, _end) = (room, 0, kept);
    }
}
