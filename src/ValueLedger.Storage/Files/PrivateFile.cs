namespace ValueLedger.Storage.Files;

/// <summary>
/// Files that hold data of the ledger: only the owner of the process may read or write them, whatever permissions the process gives to its
/// other new files.
/// </summary>
internal static class PrivateFile
{
    private const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = Owners | UnixFileMode.UserExecute;

    /// <summary>Opens or creates a file; if others could use it, they no longer can.</summary>
    public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share = FileShare.Read)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = access,
            Share = share,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows() && mode != FileMode.Open)
        {
            options.UnixCreateMode = Owners;
        }

        var file = new FileStream(path, options);
        Close(path);
        return file;
    }

    /// <summary>Creates a file that is deleted when it is closed.</summary>
    public static FileStream OpenUntilClosed(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Read | FileShare.Delete,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Owners;
        }

        return new FileStream(path, options);
    }

    /// <summary>Creates a folder for the owner alone, or removes the permissions of others.</summary>
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

    /// <summary>Removes everybody's permissions on a file except the owner's.</summary>
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
            // The file belongs to somebody else, who lets this process use it: that owner decides what others may do with it.
        }
    }
}
