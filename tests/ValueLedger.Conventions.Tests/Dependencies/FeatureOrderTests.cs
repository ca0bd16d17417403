using System.Text.RegularExpressions;
using ValueLedger.Conventions.Tests.Files;

namespace ValueLedger.Conventions.Tests.Dependencies;

public sealed partial class FeatureOrderTests
{
    /// <summary>Inside a project a folder looks only leftwards, at those before it. What lies in no folder comes last.</summary>
    private static readonly Dictionary<string, string[]> Orders = new()
    {
        ["Core"] =
        [
            "Amounts",
            "Problems",
            "Dates",
            "Wire",
            "Records",
            "Organisations",
            "Catalogue",
            "Rates",
            "ReferencePacks",
            "Entries",
            "Summaries",
            "Assets",
            "Timebanks",
            "Impact",
            "Appraisals",
            "Statements",
            "AuditPacks",
            "Audits",
            "Webhooks",
        ],
        ["Storage"] =
        [
            "Files",
            "Engines",
            "Heads",
            "Ledgers",
            "Idempotency",
            "Catalogue",
            "Organisations",
            "Summaries",
            "Assets",
            "Timebanks",
            "Entries",
            "Log",
            "Erasures",
            "Writing",
            "Access",
            "Impact",
            "Rates",
            "ReferencePacks",
            "Imports",
            "Statements",
            "AuditPacks",
            "Audits",
            "Webhooks",
            "Verification",
            "Copies",
        ],
        ["Api"] =
        [
            "Http",
            "Access",
            "OpenApi",
            "Recording",
            "Health",
            "Organisations",
            "Catalogue",
            "Entries",
            "Imports",
            "Rates",
            "ReferencePacks",
            "Impact",
            "Timebanks",
            "Changes",
            "Summaries",
            "Assets",
            "Appraisals",
            "Statements",
            "Audits",
            "Keys",
            "Links",
            "Webhooks",
            "Log",
            "AuditPacks",
            "Witnesses",
            "Pages",
            "Operators",
            "Serving",
            "Demo",
            "Commands",
        ],
    };

    private static readonly Dictionary<string, List<RepositoryFile>> FilesOf = Orders.Keys.ToDictionary(
        project => project,
        project => Repository.CodeOf(Folder(project)).Where(file => file.Folder != Folder(project)).ToList()
    );

    private static readonly Dictionary<string, ILookup<string, string>> NamesOf = FilesOf.ToDictionary(
        files => files.Key,
        files =>
            files
                .Value.SelectMany(file =>
                    Declaration
                        .In(file)
                        .Select(type => type.Name)
                        .Concat(SubFoldersOf(files.Key, file))
                        .Select(name => (Feature: FeatureOf(files.Key, file), Name: name))
                )
                .ToLookup(named => named.Feature, named => named.Name)
    );

    public static TheoryData<string> Projects => [.. Orders.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_feature_has_its_place_in_the_order(string project) =>
        Offenders.MustBeNone(
            "A folder is entered in the order of this test.",
            FilesOf[project].Select(file => FeatureOf(project, file)).Except(Orders[project])
        );

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_feature_looks_only_leftwards(string project) =>
        Offenders.MustBeNone(
            $"A folder of {project} uses only those before it: {string.Join(", ", Orders[project])}.",
            FilesOf[project]
                .SelectMany(file =>
                    NamedIn(project, file)
                        .Where(named => Array.IndexOf(Orders[project], named) > Array.IndexOf(Orders[project], FeatureOf(project, file)))
                        .Select(named => $"{file} names {named}")
                )
        );

    private static string Folder(string project) => $"src/ValueLedger.{project}";

    private static string[] PartsOf(string project, RepositoryFile file) => file.Path[(Folder(project).Length + 1)..].Split('/');

    private static string FeatureOf(string project, RepositoryFile file) => PartsOf(project, file)[0];

    private static string[] SubFoldersOf(string project, RepositoryFile file) => PartsOf(project, file)[1..^1];

    private static IEnumerable<string> NamedIn(string project, RepositoryFile file) =>
        Regex
            .Matches(file.Code, $@"\b{project}\.(?<feature>\w+)")
            .Select(match => match.Groups["feature"].Value)
            .Concat(PartlyQualifiedIn(project, file))
            .Where(Orders[project].Contains);

    /// <summary>As in Rates.Bound; a property may have the name of a feature, so that what follows must be one of its types or
    /// folders.</summary>
    private static IEnumerable<string> PartlyQualifiedIn(string project, RepositoryFile file) =>
        PartlyQualified()
            .Matches(file.Code)
            .Where(match => NamesOf[project][match.Groups["feature"].Value].Contains(match.Groups["type"].Value))
            .Select(match => match.Groups["feature"].Value);

    [GeneratedRegex(@"(?<![\w.])(?<feature>[A-Z]\w+)\.(?<type>[A-Z]\w+)")]
    private static partial Regex PartlyQualified();
}
