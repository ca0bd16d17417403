using System.Text.RegularExpressions;
using ValueLedger.Conventions.Tests.Files;

namespace ValueLedger.Conventions.Tests.Dependencies;

public sealed partial class FeatureOrderTests
{
    private const string Core = "src/ValueLedger.Core";

    /// <summary>Inside Core a feature looks only leftwards, at those before it.</summary>
    private static readonly string[] Order =
        ["Amounts", "Problems", "Dates", "Wire", "Records", "Organisations", "Catalogue", "Rates", "ReferencePacks", "Entries", "Summaries", "Timebanks", "Impact", "Appraisals", "Statements"];

    private static readonly ILookup<string, string> TypesOf = Repository.CodeOf(Core)
        .SelectMany(file => Declaration.In(file).Select(type => (Feature: FeatureOf(file), type.Name)))
        .ToLookup(type => type.Feature, type => type.Name);

    [Fact]
    public void Every_feature_has_its_place_in_the_order() => Offenders.MustBeNone(
        "A folder of Core is entered in the order of this test.",
        Repository.CodeOf(Core).Select(FeatureOf).Except(Order));

    [Fact]
    public void A_feature_looks_only_leftwards() => Offenders.MustBeNone(
        $"A feature of Core uses only those before it: {string.Join(", ", Order)}.",
        Repository.CodeOf(Core).SelectMany(file => NamedIn(file)
            .Where(named => Array.IndexOf(Order, named) > Array.IndexOf(Order, FeatureOf(file)))
            .Select(named => $"{file} names {named}")));

    private static string FeatureOf(RepositoryFile file) => file.Path[(Core.Length + 1)..].Split('/')[0];

    private static IEnumerable<string> NamedIn(RepositoryFile file) =>
        Qualified().Matches(file.Code).Select(match => match.Groups["feature"].Value).Concat(PartlyQualifiedIn(file)).Where(Order.Contains);

    /// <summary>As in Rates.Bound; a property may have the name of a feature, so that what follows must be one of its types.</summary>
    private static IEnumerable<string> PartlyQualifiedIn(RepositoryFile file) =>
        PartlyQualified().Matches(file.Code)
            .Where(match => TypesOf[match.Groups["feature"].Value].Contains(match.Groups["type"].Value))
            .Select(match => match.Groups["feature"].Value);

    [GeneratedRegex(@"\bCore\.(?<feature>\w+)")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"(?<![\w.])(?<feature>[A-Z]\w+)\.(?<type>[A-Z]\w+)")]
    private static partial Regex PartlyQualified();
}
