using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Imports;

/// <summary>A file as it was sent, kept beside the database while it is read, because a workbook can only be read from a whole file.</summary>
public static class SentFile
{
    private const string Ending = ".sent";
    private const int BytesBetweenLooks = 1024 * 1024;

    /// <summary>Keeps a file until the stream is closed.</summary>
    /// <param name="sent">The file as it arrives.</param>
    /// <param name="path">The place of the import's own file; this one lies beside it.</param>
    /// <param name="hasRoom">Whether the files beside the database take up no more room than they may.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The file from its beginning; null when there is no room for it.</returns>
    public static async Task<FileStream?> KeepAsync(Stream sent, string path, Func<bool> hasRoom, CancellationToken cancellation)
    {
        PrivateFile.PrepareFolder(Path.GetDirectoryName(path)!);
        var file = Create(path, Guid.NewGuid());
        try
        {
            var buffer = new byte[BytesBetweenLooks];
            while (await sent.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation) is > 0 and var count)
            {
                await file.WriteAsync(buffer.AsMemory(0, count), cancellation);
                if (!hasRoom())
                {
                    await file.DisposeAsync();
                    return null;
                }
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>An empty file beside another, until it is closed.</summary>
    public static FileStream Create(string path, Guid id) => PrivateFile.OpenUntilClosed($"{path}.{id:N}{Ending}");

    /// <summary>Deletes what a stopped process left behind.</summary>
    public static void DeleteAll(string folder)
    {
        foreach (var left in Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Ending) : [])
        {
            File.Delete(left);
        }
    }
}
