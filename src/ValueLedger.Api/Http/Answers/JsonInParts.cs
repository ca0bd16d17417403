using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http.Answers;

/// <summary>
/// JSON in borrowed parts. A page of a thousand items in one array would be copied each time the array grows, and the garbage collector
/// would have to search the whole heap for each of these arrays, because they are large.
/// </summary>
internal sealed class JsonInParts : IBufferWriter<byte>, IDisposable
{
    private const int PartSize = 1 << 16;

    private static readonly JsonWriterOptions Writing = new() { Encoder = WireJson.Options.Encoder, SkipValidation = true };

    private readonly List<Part> _parts = [];

    private JsonInParts() { }

    public int Length { get; private set; }

    /// <summary>The same bytes as any other answer's.</summary>
    public static JsonInParts Of<T>(T answer)
    {
        var json = new JsonInParts();
        using var writer = new Utf8JsonWriter(json, Writing);
        JsonSerializer.Serialize(writer, answer, WireJson.Options);
        return json;
    }

    public byte[] Sha256()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in _parts)
        {
            hash.AppendData(part.Bytes.AsSpan(0, part.Length));
        }

        return hash.GetHashAndReset();
    }

    public async Task SendAsync(Stream body, CancellationToken cancellation)
    {
        foreach (var part in _parts)
        {
            await body.WriteAsync(part.Bytes.AsMemory(0, part.Length), cancellation);
        }
    }

    public void Advance(int count)
    {
        _parts[^1].Length += count;
        Length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var wanted = Math.Max(sizeHint, 1);
        if (_parts.Count == 0 || _parts[^1].Bytes.Length - _parts[^1].Length < wanted)
        {
            _parts.Add(new Part(ArrayPool<byte>.Shared.Rent(Math.Max(wanted, PartSize))));
        }

        return _parts[^1].Bytes.AsMemory(_parts[^1].Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives the parts back.</summary>
    public void Dispose()
    {
        foreach (var part in _parts)
        {
            ArrayPool<byte>.Shared.Return(part.Bytes);
        }

        _parts.Clear();
    }

    private sealed class Part(byte[] bytes)
    {
        public byte[] Bytes => bytes;

        public int Length { get; set; }
    }
}
