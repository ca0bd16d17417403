namespace ValueLedger.Storage.Files;

/// <summary>
/// Files that hold something of the ledger: nobody but the owner of the process may read or write them, whatever the process lets others do
/// with files that it makes.
/// </summary>
internal static class PrivateFile
{
    private const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = Owners | UnixFileMode.UserExecute;

    /// <summary>Opens a file, or makes it; one that others could use is theirs no more.</summary>
    public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share = FileShare.Read)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && mode != FileMode.Open)
        {
            options.UnixCreateMode = Owners;
        }

        var file = new FileStream(path, options);
        Close(path);
        return file;
    }

    /// <summary>Makes a folder of the owner's alone, or takes it from others.</summary>
    public static void PrepareFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, OwnersFolder);
        Close(path, OwnersFolder);
    }

    /// <summary>Takes a file from everybody but its owner.</summary>
    public static void Close(string path, UnixFileMode owners = Owners)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var mode = File.GetUnixFileMode(path);
        if ((mode & ~owners) == 0)
        {
            return;
        }

        try
        {
            File.SetUnixFileMode(path, mode & owners);
        }
        catch (UnauthorizedAccessException)
        {
            // It belongs to somebody else, who let this process use it: what others may do with it is theirs to say.
        }
    }
}
