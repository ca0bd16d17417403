namespace ValueLedger.Api.Tests.Imports;

/// <summary>Bytes that arrive a few at a time, as over a network.</summary>
internal sealed class TricklingStream(byte[] bytes, Func<int> howMany) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, howMany())]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));
}
