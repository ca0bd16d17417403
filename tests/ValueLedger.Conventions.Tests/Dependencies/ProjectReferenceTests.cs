using System.Xml.Linq;

namespace ValueLedger.Conventions.Tests.Dependencies;

public sealed class ProjectReferenceTests
{
    /// <summary>Api -> Storage -> Core -> Proofs, and no other way; the client knows the proofs only.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["ValueLedger.Proofs"] = [],
        ["ValueLedger.Core"] = ["ValueLedger.Proofs"],
        ["ValueLedger.Storage"] = ["ValueLedger.Core"],
        ["ValueLedger.Api"] = ["ValueLedger.Storage"],
        ["ValueLedger.Client"] = ["ValueLedger.Proofs"],
        ["ValueLedger.Cli"] = ["ValueLedger.Client", "ValueLedger.Core"],
        ["ValueLedger.Client.Generator"] = [],
        ["RecordAndSummarise"] = ["ValueLedger.Client"],
        ["FollowChanges"] = ["ValueLedger.Client"],
        ["ImportSpreadsheet"] = ["ValueLedger.Client"],
    };

    [Fact]
    public void Each_project_references_the_one_to_its_right_only() =>
        Offenders.MustBeNone(
            "A project references what the table of this test allows.",
            Projects()
                .SelectMany(project =>
                    Named(project, "ProjectReference")
                        .Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')))
                        .Except(Allowed.GetValueOrDefault(project.Name, []))
                        .Select(reference => $"{project.Path} references {reference}")
                )
        );

    [Fact]
    public void Every_project_of_the_house_stands_in_the_table() =>
        Offenders.MustBeNone(
            "A new project is entered in the table of this test, with what it may reference.",
            Projects().Where(project => !Allowed.ContainsKey(project.Name)).Select(project => project.Path)
        );

    [Fact]
    public void The_proofs_depend_on_nothing_but_the_signatures() =>
        Offenders.MustBeNone(
            "The proofs are bytes in, bytes out; they take no package but the one with Ed25519.",
            Projects()
                .Where(project => project.Name == "ValueLedger.Proofs")
                .SelectMany(project => Named(project, "PackageReference"))
                .Except(["BouncyCastle.Cryptography"])
        );

    private static IEnumerable<RepositoryFile> Projects() =>
        Repository.Ending(".csproj").Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal));

    private static IEnumerable<string> Named(RepositoryFile project, string element) =>
        XDocument.Parse(project.Text).Descendants(element).Select(reference => (string)reference.Attribute("Include")!);
}
