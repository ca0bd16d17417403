using System.Text.Json;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Demo;

/// <summary>Published figures, as an appraisal that can be sent.</summary>
/// <param name="Title">Title of the case.</param>
/// <param name="Source">The publication.</param>
/// <param name="NotInTheSource">What the appraisal assumes or leaves out because the source does not state it.</param>
/// <param name="Appraisal">The figures, in the JSON form of a request.</param>
internal sealed record PublishedCase(string Title, string Source, IReadOnlyList<string> NotInTheSource, AppraisalDraft Appraisal)
{
    public static IReadOnlyList<PublishedCase> ReadAll()
    {
        using var file = typeof(PublishedCase).Assembly.GetManifestResourceStream("Demo/published-cases.json")!;
        return JsonSerializer.Deserialize<List<PublishedCase>>(file, WireJson.Drafts)!;
    }

    /// <exception cref="InvalidOperationException">The appraisal is refused.</exception>
    public AppraisalResult Appraise()
    {
        var checkedAppraisal = Appraisal.Validate(_ => null);
        return checkedAppraisal.IsAccepted
            ? Core.Appraisals.Appraise.Of(checkedAppraisal.Value)
            : throw new InvalidOperationException(
                $"{Title}: {string.Join(' ', checkedAppraisal.Problems.Select(problem => problem.Message))}"
            );
    }
}
