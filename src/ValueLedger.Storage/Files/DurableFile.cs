using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ValueLedger.Storage.Files;

/// <summary>Files that are either complete on the disk, under their name, or not there at all.</summary>
internal static partial class DurableFile
{
    // Means the process with all its libraries, so that the system's own functions are found in any of them.
    private const string Process = "process";

    static DurableFile() =>
        NativeLibrary.SetDllImportResolver(
            typeof(DurableFile).Assembly,
            (name, _, _) => name == Process ? NativeLibrary.GetMainProgramHandle() : IntPtr.Zero
        );

    /// <summary>
    /// Writes a file under another name, brings it to the disk and then gives it its own name, replacing a file that has it.
    /// </summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var unfinished = path + ".part";
        using (var file = PrivateFile.Open(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            RandomAccess.Write(file.SafeFileHandle, content, 0);
            Sync(file.SafeFileHandle);
        }

        File.Move(unfinished, path, overwrite: true);
        SyncFolderOf(path);
    }

    /// <summary>Brings a file that somebody else wrote to the disk.</summary>
    public static void Sync(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        Sync(file);
    }

    /// <summary>
    /// Brings written data to the disk. The framework's own call does not report a failure on Linux (.NET 10: it checks for a number below
    /// zero, but there is only 0 or 1), so this calls the system itself.
    /// </summary>
    /// <exception cref="IOException">Nobody knows how much of it is on the disk.</exception>
    public static void Sync(SafeFileHandle file)
    {
        if (OperatingSystem.IsWindows())
        {
            RandomAccess.FlushToDisk(file);
        }
        else if (FSync(file) < 0)
        {
            throw new IOException($"A file cannot be brought to the disk: {Marshal.GetLastPInvokeErrorMessage()}.");
        }
    }

    /// <summary>Brings the names in a folder to the disk; on systems that cannot sync folders, the names are kept without it.</summary>
    public static void SyncFolderOf(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new SafeFileHandle(Open(Path.GetDirectoryName(path)!, 0), ownsHandle: true);
        if (folder.IsInvalid)
        {
            throw new IOException($"The folder of {path} cannot be opened: {Marshal.GetLastPInvokeErrorMessage()}.");
        }

        Sync(folder);
    }

    // The framework cannot open a folder as a file.
    [LibraryImport(Process, EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport(Process, EntryPoint = "fsync", SetLastError = true)]
    private static partial int FSync(SafeFileHandle file);
}
