using System.Runtime.InteropServices;

namespace ValueLedger.Storage;

/// <summary>Files that are wholly on the disk, under their name, or not there at all.</summary>
internal static partial class DurableFile
{
    /// <summary>Writes a file under another name, brings it to the disk and gives it its own name, in place of one that has it.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var unfinished = path + ".part";
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
        SyncFolderOf(path);
    }

    /// <summary>Brings a file that somebody else wrote to the disk.</summary>
    public static void Sync(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Brings the names in a folder to the disk; where folders cannot be synced, names keep by themselves.</summary>
    public static void SyncFolderOf(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Open(Path.GetDirectoryName(path)!, 0);
        if (folder < 0)
        {
            throw new IOException($"The folder of {path} cannot be opened.");
        }

        var result = FSync(folder);
        _ = Close(folder);
        if (result < 0)
        {
            throw new IOException($"The folder of {path} cannot be brought to the disk.");
        }
    }

    // A folder cannot be opened as a file by the framework.
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int FSync(int file);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
