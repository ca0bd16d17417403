using ValueLedger.Client.Verification;

namespace ValueLedger.Cli.Log;

/// <summary>A kept checkpoint that is compared with and never replaced.</summary>
internal sealed class ComparedCheckpoint(ICheckpointStore kept) : ICheckpointStore
{
    public Task<string?> ReadAsync(CancellationToken cancellationToken = default) => kept.ReadAsync(cancellationToken);

    public Task WriteAsync(string content, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
