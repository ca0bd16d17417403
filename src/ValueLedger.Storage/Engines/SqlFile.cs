using System.Collections.Frozen;
using System.Reflection;
using ValueLedger.Storage.Engines.Postgres;

namespace ValueLedger.Storage.Engines;

/// <summary>
/// A .sql file beside its store: blocks that each begin with a line <c>-- name: what-it-does</c>. Two hints can be written in it as
/// comments: <c>/*+ in order */</c> after JOIN (join in the order of the text) and <c>/*+ index a_name */</c> after a table. An engine that
/// knows no hints reads them as comments. The few blocks that PostgreSQL must be told in other words stand in a file of the same name that
/// ends with .postgres.sql.
/// </summary>
internal sealed class SqlFile
{
    private const string Marker = "-- name:";

    private readonly FrozenDictionary<string, string> _blocks;

    private SqlFile(string text) =>
        _blocks = text.Split(Marker)
            .Skip(1)
            .Select(block => block.Split('\n', 2))
            .ToFrozenDictionary(parts => parts[0].Trim(), parts => parts[1].Trim());

    /// <summary>The names of its blocks.</summary>
    public IEnumerable<string> Names => _blocks.Keys;

    public string this[string name] => _blocks[name];

    /// <param name="path">Path in this project, such as Entries/Entries.sql.</param>
    public static SqlFile Load(string path)
    {
        var file = new SqlFile(ReadText(path));
        var inOtherWords = path.Replace(".sql", ".postgres.sql", StringComparison.Ordinal);
        if (Assembly.GetExecutingAssembly().GetManifestResourceInfo(inOtherWords) is not null)
        {
            var others = new SqlFile(ReadText(inOtherWords));
            foreach (var name in others.Names)
            {
                PostgresSql.Say(file[name], others[name]);
            }
        }

        return file;
    }

    internal static string ReadText(string path)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"No SQL file {path} is part of this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
