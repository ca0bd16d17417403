using Microsoft.Win32.SafeHandles;
using NodaTime;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Heads;

/// <summary>
/// How far every log has come, in a file beside the database. An engine may silently drop a damaged end of its own log; this file remembers
/// that there was more. It is written before a commit is acknowledged, so nothing of it is lost when the process ends, and it is brought to
/// the disk every second, so a power cut can lose only the last second.
/// </summary>
internal sealed class HeadFile : IDisposable
{
    /// <summary>What its name adds to the name of the database.</summary>
    public const string Ending = ".head";

    private static readonly TimeSpan SyncInterval = TimeSpan.FromSeconds(1);

    private readonly Lock _writing = new();
    private readonly Dictionary<int, long> _turns = [];
    private readonly HeadPlaces _places = new();
    private readonly FileStream _opened;
    private readonly SafeFileHandle _file;
    private readonly Timer _timer;
    private readonly Hash32 _identity;
    private Instant _answeredUpTo;
    private long _length;
    private int _isUnsynced;
    private Exception? _failure;

    /// <summary>Opens a file that <see cref="HeadsAsKept.Read"/> found good.</summary>
    public HeadFile(string path)
    {
        var bytes = File.ReadAllBytes(path);
        for (var pair = 0; pair < bytes.Length / HeadsAsKept.PairLength; pair++)
        {
            if (HeadsAsKept.Latest(bytes, pair) is { } slot)
            {
                _turns[pair] = slot.Write;
                _places.Add(slot.Organisation == 0 ? pair : slot.Organisation, pair);
                (_identity, _answeredUpTo) = pair == 0 ? (slot.Hash, slot.Number.ToInstant()) : (_identity, _answeredUpTo);
            }
        }

        _length = bytes.Length;
        _opened = PrivateFile.Open(path, FileMode.Open, FileAccess.ReadWrite);
        _file = _opened.SafeFileHandle;
        _timer = new Timer(_ => Sync(), null, SyncInterval, SyncInterval);
    }

    /// <summary>The name that the file shares with its database.</summary>
    public Hash32 Identity => _identity;

    /// <summary>Nothing may be recorded at or before this moment any more.</summary>
    public Instant AnsweredUpTo
    {
        get
        {
            lock (_writing)
            {
                return _answeredUpTo;
            }
        }
    }

    /// <summary>Writes a complete new file, and brings it to the disk before it replaces an existing one.</summary>
    public static void Begin(string path, HeadsAsKept content)
    {
        var places = new HeadPlaces();
        var heads = content
            .Heads.OrderBy(head => head.Organisation)
            .Select(head => (Pair: places.Of(head.Organisation), Head: head))
            .ToList();
        var bytes = new byte[Blocks(heads.Select(head => head.Pair).Append(0).Max()) * HeadsAsKept.BlockLength];
        Put(bytes, 0, new HeadSlot(0, content.AnsweredUpTo.ToMicros(), content.Identity, ""));
        foreach (var (pair, head) in heads)
        {
            Put(bytes, pair, SlotOf(head, pair));
        }

        DurableFile.Write(path, bytes);
    }

    /// <summary>Keeps the head of a log; when this returns, the end of this process no longer loses it.</summary>
    public void Keep(KeptHead head)
    {
        lock (_writing)
        {
            var pair = _places.Of(head.Organisation);
            Write(pair, SlotOf(head, pair));
        }
    }

    /// <summary>Keeps the moment up to which readers were answered; it never goes back.</summary>
    public void KeepAnswered(Instant moment)
    {
        lock (_writing)
        {
            if (moment > _answeredUpTo)
            {
                // Rounded up, so that fractions of a microsecond are not lost.
                Write(0, new HeadSlot(0, (moment + Duration.FromTicks(9)).ToMicros(), _identity, ""));
                _answeredUpTo = moment;
            }
        }
    }

    /// <exception cref="IOException">
    /// What was written could not be brought to the disk, and nobody knows how much of it is there.
    /// </exception>
    public void ThrowIfBroken()
    {
        if (_failure is { } failure)
        {
            throw new IOException("The head file could not be brought to the disk.", failure);
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        Sync();
        _opened.Dispose();
    }

    private void Write(int pair, HeadSlot slot)
    {
        lock (_writing)
        {
            Grow(pair);
            // The next write uses a slot again that a write spoilt, so the other slot stays whole.
            var turn = _turns.GetValueOrDefault(pair) + 1;
            var place = (2L * pair) + (turn & 1);
            RandomAccess.Write(_file, (slot with { Write = turn }).Encode(place), place * HeadSlot.Length);
            _turns[pair] = turn;
            Volatile.Write(ref _isUnsynced, 1);
        }
    }

    private void Grow(int pair)
    {
        for (; _length < (long)Blocks(pair) * HeadsAsKept.BlockLength; _length += HeadsAsKept.BlockLength)
        {
            RandomAccess.Write(_file, new byte[HeadsAsKept.BlockLength], _length);
        }
    }

    private void Sync()
    {
        if (_failure is not null || Interlocked.Exchange(ref _isUnsynced, 0) == 0)
        {
            return;
        }

        try
        {
            DurableFile.Sync(_file);
        }
        catch (Exception failure)
        {
            // A second attempt would succeed without writing anything, because the system forgets what it could not write.
            _failure = failure;
        }
    }

    private static HeadSlot SlotOf(KeptHead head, int pair) =>
        new(0, head.Size, head.Root, head.Code, head.Organisation == pair ? 0 : head.Organisation);

    private static int Blocks(int pair) => (pair * HeadsAsKept.PairLength / HeadsAsKept.BlockLength) + 1;

    private static void Put(byte[] bytes, int pair, HeadSlot slot) => slot.Encode(2L * pair).CopyTo(bytes, pair * HeadsAsKept.PairLength);
}
