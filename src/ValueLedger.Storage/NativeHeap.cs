using System.Runtime.InteropServices;

namespace ValueLedger.Storage;

/// <summary>
/// SQLite takes its memory from the C library, which keeps a heap for each thread that ever asked and gives little of it back. Work goes from thread to
/// thread here, so that the same pages would be kept many times over; two heaps are enough for one writer and its readers.
/// </summary>
internal static partial class NativeHeap
{
    private const int MostHeaps = 2;

    /// <summary>M_ARENA_MAX of glibc.</summary>
    private const int ArenaMax = -8;

    public static void Limit()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            _ = SetOption(ArenaMax, MostHeaps);
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            // Another C library, with other heaps.
        }
    }

    [LibraryImport("libc", EntryPoint = "mallopt")]
    private static partial int SetOption(int option, int value);
}
