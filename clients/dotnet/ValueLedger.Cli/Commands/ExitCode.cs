namespace ValueLedger.Cli.Commands;

/// <summary>What the exit codes mean. README.md and the help list them.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something was checked and does not hold, or rows were refused.</summary>
    public const int DoesNotHold = 1;

    public const int WrongUsage = 2;

    public const int Refused = 3;

    /// <summary>There was no answer, or the server could not answer just now.</summary>
    public const int NotReached = 4;

    /// <summary>A file of this computer.</summary>
    public const int FileFailed = 5;

    public const int Cancelled = 130;

    public const string Words = """
        Exit codes:
          0    done
          1    something was checked and does not hold, or rows of a file were refused
          2    the command was not used correctly
          3    the server refused
          4    the server could not be reached, or could not answer just now
          5    a file of this computer could not be read or written
          130  cancelled
        """;
}
