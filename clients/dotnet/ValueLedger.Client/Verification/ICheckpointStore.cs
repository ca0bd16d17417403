namespace ValueLedger.Client.Verification;

/// <summary>Where an auditor keeps the checkpoint of a log from one visit to the next.</summary>
public interface ICheckpointStore
{
    /// <summary>What was kept; null before the first visit.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<string?> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>Keeps a text in place of the one before.</summary>
    /// <param name="content">The text.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task WriteAsync(string content, CancellationToken cancellationToken = default);
}

/// <summary>Keeps the checkpoint in a file. Keep the file where the organisation cannot change it.</summary>
public sealed class CheckpointFile : ICheckpointStore
{
    private readonly string _path;

    /// <summary>A file that need not exist yet; its folder must.</summary>
    /// <param name="path">The name of the file.</param>
    public CheckpointFile(string path) => _path = Transport.Argument.NotNull(path);

    /// <inheritdoc/>
    public async Task<string?> ReadAsync(CancellationToken cancellationToken = default) =>
        File.Exists(_path) ? await File.ReadAllTextAsync(_path, cancellationToken).ConfigureAwait(false) : null;

    /// <inheritdoc/>
    public async Task WriteAsync(string content, CancellationToken cancellationToken = default)
    {
        // Complete under its name, or not at all.
        var unfinished = _path + ".part";
        await File.WriteAllTextAsync(unfinished, content, cancellationToken).ConfigureAwait(false);
        File.Move(unfinished, _path, overwrite: true);
    }
}
