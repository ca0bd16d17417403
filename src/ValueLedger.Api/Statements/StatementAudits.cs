using NodaTime;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Audits;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Api.Statements;

/// <summary>What auditors did with a statement.</summary>
/// <param name="IsAssured">Whether it may be called assured.</param>
/// <param name="Samples">The samples that were drawn from it.</param>
/// <param name="Opinions">The opinions on it.</param>
internal sealed record StatementAudits(
    bool IsAssured,
    IReadOnlyList<StatementSampleAnswer> Samples,
    IReadOnlyList<StatementOpinionAnswer> Opinions
)
{
    public static StatementAudits Of(
        LedgerView ledger,
        int organisation,
        StoredStatement stored,
        Statement document,
        IReadOnlyDictionary<long, string> actors
    )
    {
        var opinions = OpinionStore.Of(ledger, organisation, stored.Draft);
        return new StatementAudits(
            Opinion.Assure(opinions.Select(opinion => opinion.Content)),
            [
                .. SampleStore
                    .Of(ledger, organisation, stored.Draft)
                    .Select(sample => StatementSampleAnswer.Of(ledger, organisation, sample)),
            ],
            [
                .. opinions.Select(opinion =>
                    StatementOpinionAnswer.Of(opinion, actors, Restatements.Since(ledger, organisation, stored, document, opinion.Sequence))
                ),
            ]
        );
    }
}

/// <summary>A sample that was drawn from a statement.</summary>
/// <param name="Id">Id of the sample.</param>
/// <param name="Line">The line that it was drawn from.</param>
/// <param name="Method">How it was drawn.</param>
/// <param name="DrawnAt">When it was drawn.</param>
/// <param name="Items">How many entries were drawn.</param>
/// <param name="Checked">How many of them have a finding.</param>
public sealed record StatementSampleAnswer(Guid Id, string Line, SampleMethod Method, Instant DrawnAt, int Items, int Checked)
{
    internal static StatementSampleAnswer Of(LedgerView ledger, int organisation, StoredSample sample) =>
        new(
            sample.Id.Value,
            sample.Content.Line,
            sample.Content.Method,
            sample.RecordedAt,
            sample.Content.Items.Count,
            SampleStore.Findings(ledger, organisation, sample.Sequence, long.MaxValue).Count
        );
}
