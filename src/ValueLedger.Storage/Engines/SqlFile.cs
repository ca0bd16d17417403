using System.Collections.Frozen;
using System.Reflection;
using ValueLedger.Storage.Engines.Sqlite;

namespace ValueLedger.Storage.Engines;

/// <summary>
/// A .sql file beside its store: blocks that each begin with a line <c>-- name: what-it-does</c>. Two hints can be written in it as
/// comments: <c>/*+ in order */</c> after JOIN (join in the order of the text) and <c>/*+ index a_name */</c> after a table. An engine that
/// knows no hints reads them as comments; for SQLite they are replaced with its own keywords.
/// </summary>
internal sealed class SqlFile
{
    private const string Marker = "-- name:";

    private readonly FrozenDictionary<string, string> _blocks;

    private SqlFile(string text)
    {
        _blocks = text.Split(Marker)
            .Skip(1)
            .Select(block => block.Split('\n', 2))
            .ToFrozenDictionary(parts => parts[0].Trim(), parts => SqliteHints.Apply(parts[1].Trim()));
    }

    /// <summary>The names of its blocks.</summary>
    public IEnumerable<string> Names => _blocks.Keys;

    public string this[string name] => _blocks[name];

    /// <param name="path">Path in this project, such as Entries/Entries.sql.</param>
    public static SqlFile Load(string path) => new(ReadText(path));

    internal static string ReadText(string path)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"No SQL file {path} is part of this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
