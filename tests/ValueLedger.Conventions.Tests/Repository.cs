namespace ValueLedger.Conventions.Tests;

/// <summary>The files of this repository that people write, or that are written into it.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "TestResults", ".git"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<RepositoryFile> All { get; } =
    [.. Walk(new DirectoryInfo(Root)).Select(path => new RepositoryFile(path)).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>C# that people write.</summary>
    public static IReadOnlyList<RepositoryFile> Code { get; } = [.. Ending(".cs").Where(file => !file.IsGenerated)];

    public static IEnumerable<RepositoryFile> Ending(params string[] endings) =>
        All.Where(file => endings.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal)));

    public static IEnumerable<RepositoryFile> CodeOf(string folder) =>
        Code.Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal));

    private static IEnumerable<string> Walk(DirectoryInfo folder) =>
        folder
            .EnumerateFiles()
            .Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories().Where(inner => !Made.Contains(inner.Name)).SelectMany(Walk));

    private static string FindRoot()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(here.FullName, "ValueLedger.sln")))
        {
            here = here.Parent!;
        }

        return here.FullName;
    }
}
