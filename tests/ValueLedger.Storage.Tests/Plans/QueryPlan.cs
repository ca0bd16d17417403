using System.Text.RegularExpressions;
using Dapper;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Tests.Plans;

/// <summary>How SQLite goes about a query, and which of its steps read more than one key or one run of neighbouring keys of an
/// organisation.</summary>
internal sealed partial class QueryPlan
{
    private readonly string _sql;
    private readonly HashSet<string> _tables;
    private readonly List<(long Id, long Parent, string Step)> _steps = [];

    private QueryPlan(ILedgerConnection connection, string sql)
    {
        _sql = sql;
        _tables = [.. connection.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'table'")];
        var plan = connection.Prepared($"EXPLAIN QUERY PLAN {Lists().Replace(sql, "IN (1, 2)")}");
        foreach (var parameter in plan.Parameters)
        {
            plan.Bind(parameter, (string?)null);
        }

        while (plan.Step())
        {
            _steps.Add((plan.Int64("id"), plan.Int64("parent"), plan.Text("detail")));
        }
    }

    /// <summary>Parameters are not bound, since SQLite plans without looking at them; a list stands for two values.</summary>
    public static QueryPlan Of(ILedgerConnection connection, string sql) => new(connection, sql);

    /// <summary>Steps that read what is not asked for: all of a table, or all that an organisation has in it.</summary>
    public IEnumerable<string> Unbounded => _steps.Where(step => !IsBounded(step.Step)).Select(step => step.Step);

    private bool IsBounded(string step)
    {
        if (Scan().Match(step) is { Success: true } scan)
        {
            return IsMadeHere(scan.Groups["name"].Value);
        }

        return Search().Match(step) is not { Success: true } search || IsBounded(step, search.Groups["by"].Value.Split(" AND "));
    }

    private static bool IsBounded(string step, string[] terms)
    {
        if (step.Contains("AUTOMATIC", StringComparison.Ordinal))
        {
            return false;
        }

        // The keys of what is few, and of no organisation: an organisation itself, an API key by its id, a secret by its name.
        if (terms is ["rowid=?" or "organisation_id=? AND rowid=?" or "key_id=?" or "name=?" or "code=?"])
        {
            return true;
        }

        var isOfAnOrganisation = terms[0] == "organisation_id=?";
        var isOfAKey = terms.Skip(1).Any(term => term.EndsWith("=?", StringComparison.Ordinal));
        var isARun =
            terms.Any(term => term.EndsWith(">?", StringComparison.Ordinal))
            && terms.Any(term => term.EndsWith("<?", StringComparison.Ordinal));
        return isOfAnOrganisation && (isOfAKey || isARun);
    }

    /// <summary>What the query itself put together is as large as the steps that made it, which are looked at one by one.</summary>
    private bool IsMadeHere(string name)
    {
        if (name == "CONSTANT" || name == "json_each" || name.StartsWith('('))
        {
            return true;
        }

        var named = Named()
            .Matches(_sql)
            .Where(match => match.Groups["alias"].Value == name)
            .Select(match => match.Groups["name"].Value)
            .Append(name)
            .First();
        return _steps.Exists(step =>
            Made().Match(step.Step).Groups["name"].Value is var made && (made == name || (made == named && !_tables.Contains(named)))
        );
    }

    [GeneratedRegex(@"\bIN @\w+")]
    private static partial Regex Lists();

    [GeneratedRegex(@"^SCAN (?<name>[\w()-]+)")]
    private static partial Regex Scan();

    [GeneratedRegex(@"^SEARCH (?<name>[\w()-]+) USING .*?\((?<by>.*)\)")]
    private static partial Regex Search();

    [GeneratedRegex(@"^(CO-ROUTINE|MATERIALIZE) (?<name>[\w()-]+)")]
    private static partial Regex Made();

    [GeneratedRegex(@"\b(FROM|JOIN)\s+(?<name>\w+)\s+(?<alias>(?!WHERE|CROSS|LEFT|JOIN|ON|ORDER|INDEXED)\w+)")]
    private static partial Regex Named();
}
