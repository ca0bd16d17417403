using System.IO.Compression;
using System.Security.Cryptography;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.AuditPacks;

namespace ValueLedger.Api.AuditPacks;

/// <summary>An archive that is sent while it is written, and the hash of each of its files.</summary>
internal sealed class PackFile(ZipArchive archive, CancellationToken cancellation)
{
    private readonly List<PackedFile> _files = [];

    /// <summary>Every file so far, in the order in which they were added.</summary>
    public IReadOnlyList<PackedFile> Files => _files;

    public Task AddAsync(string name, byte[] content) => AddAsync(name, file => file.WriteAsync(content, cancellation).AsTask());

    public async Task AddAsync(string name, Func<Stream, Task> write)
    {
        await using var file = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
        await using var hashed = new HashedStream(file);
        await write(hashed);
        _files.Add(hashed.ToFile(name));
    }

    /// <summary>Hashes what passes through it.</summary>
    private sealed class HashedStream(Stream file) : AnswerStream
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private long _bytes;

        public PackedFile ToFile(string name) => new(name, _bytes, Convert.ToHexStringLower(_hash.GetCurrentHash()));

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _hash.AppendData(buffer.Span);
            _bytes += buffer.Length;
            await file.WriteAsync(buffer, cancellationToken);
        }

        public override Task FlushAsync(CancellationToken cancellationToken) => file.FlushAsync(cancellationToken);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _hash.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
