using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Catalogue;

/// <summary>Lets one contributor count as another, or on its own again.</summary>
internal static class MergeContributors
{
    public const int LongestReason = 1000;

    public static Checked<ContributorMerge> Merge(LedgerTurn ledger, Caller caller, string code, ContributorMergeDraft draft)
    {
        var checks = new Checks();
        var contributor = FindUnmerged(ledger, caller, code, "", CatalogueProblems.ItemIsNotRegistered, checks);
        var into = checks.Present(draft.Into, "/into")
            ? FindUnmerged(ledger, caller, draft.Into!, "/into", CatalogueProblems.UnknownContributor, checks)
            : null;
        checks.Require(
            into is null || into.Code != code,
            CatalogueProblems.ContributorIsTheSame,
            "/into",
            "Name the other contributor, as whom this one will count."
        );
        checks.RequiredText(draft.Reason, "/reason", LongestReason);
        return checks.Passed
            ? ContributorMergeStore.Merge(ledger, caller.Organisation, caller.KeySequence, contributor!, into!, draft.Reason!)
            : checks.Problems;
    }

    public static Checked<ContributorMerge> Unmerge(LedgerTurn ledger, Caller caller, string code, ContributorUnmergeDraft draft)
    {
        var checks = new Checks();
        var contributor = Find(ledger, caller, code, "", CatalogueProblems.ItemIsNotRegistered, checks);
        var merge = contributor is null ? null : ContributorMergeStore.Standing(ledger, caller.Organisation, contributor);
        checks.Require(
            contributor is null || merge is not null,
            CatalogueProblems.ContributorIsNotMerged,
            "",
            $"The contributor '{code}' counts on its own already."
        );
        checks.RequiredText(draft.Reason, "/reason", LongestReason);
        return checks.Passed
            ? ContributorMergeStore.Unmerge(ledger, caller.Organisation, caller.KeySequence, contributor!.Number, merge!, draft.Reason!)
            : checks.Problems;
    }

    /// <summary>A merge of the contributor of the path as it was after an earlier request.</summary>
    public static ContributorMerge Recall(LedgerView ledger, Caller caller, string code, long record) =>
        ContributorMergeStore.Recorded(
            ledger,
            caller.Organisation,
            ContributorStore.Find(ledger, caller.Organisation, code)!.Number,
            record
        );

    private static Registered<Contributor>? FindUnmerged(
        LedgerTurn ledger,
        Caller caller,
        string code,
        string pointer,
        ProblemCode unknown,
        Checks checks
    )
    {
        var found = Find(ledger, caller, code, pointer, unknown, checks);
        checks.Require(
            found?.Item.MergedInto is null,
            CatalogueProblems.ContributorIsMerged,
            pointer,
            $"'{code}' already counts as '{found?.Item.MergedInto}'; name that one instead, or undo the merge first."
        );
        checks.Require(
            found?.Item.Erased != true,
            CatalogueProblems.ContributorIsErased,
            pointer,
            $"What was known about '{code}' was erased for good, so it cannot be linked to another code."
        );
        return found;
    }

    private static Registered<Contributor>? Find(
        LedgerTurn ledger,
        Caller caller,
        string code,
        string pointer,
        ProblemCode unknown,
        Checks checks
    )
    {
        var found = ContributorStore.Find(ledger, caller.Organisation, code);
        checks.Require(found is not null, unknown, pointer, $"No contributor has the code '{code}'.");
        return found;
    }
}

/// <summary>As whom a contributor counts from now on.</summary>
public sealed record ContributorMergeDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [CatalogueProblems.ContributorIsTheSame, CatalogueProblems.UnknownContributor];

    /// <summary>Code of the other contributor, whose team and deprivation quintile count.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Into { get; init; }

    /// <summary>Why both codes are one person's. The text can be erased later.</summary>
    [Required]
    [MultiLine]
    [StringLength(MergeContributors.LongestReason, MinimumLength = 1)]
    public string? Reason { get; init; }
}

/// <summary>Why a merge is undone.</summary>
public sealed record ContributorUnmergeDraft
{
    /// <summary>Why the codes are two people's. The text can be erased later.</summary>
    [Required]
    [MultiLine]
    [StringLength(MergeContributors.LongestReason, MinimumLength = 1)]
    public string? Reason { get; init; }
}

/// <summary>One contributor that counts as another.</summary>
public sealed record ContributorMergeAnswer
{
    /// <summary>Server-made and opaque.</summary>
    [NullInADryRun]
    public required Guid? Id { get; init; }

    /// <summary>Its sequence in the organisation's log.</summary>
    [NullInADryRun]
    public required long? Sequence { get; init; }

    /// <summary>When it was recorded; figures as known from then on count both codes as one person.</summary>
    [NullInADryRun]
    public required Instant? RecordedAt { get; init; }

    /// <summary>The code that no longer counts on its own.</summary>
    public required string Contributor { get; init; }

    /// <summary>The code that it counts as.</summary>
    public required string Into { get; init; }

    /// <summary>Why; null when the text was erased.</summary>
    public required string? Reason { get; init; }

    /// <summary>RFC 6962 leaf hash of the record, base64.</summary>
    [NullInADryRun]
    public required string? LeafHash { get; init; }

    /// <summary>Id of the record that undid it; null while it holds.</summary>
    public required Guid? UndoneBy { get; init; }

    /// <summary>When it was undone; null while it holds.</summary>
    public required Instant? UndoneAt { get; init; }

    /// <summary>Why it was undone; null while it holds, and when the text was erased.</summary>
    public required string? UndoneReason { get; init; }

    public static ContributorMergeAnswer Of(ContributorMerge merge) =>
        new()
        {
            Id = merge.Id.Value,
            Sequence = merge.Sequence,
            RecordedAt = merge.RecordedAt,
            Contributor = merge.Contributor,
            Into = merge.Into,
            Reason = merge.Reason,
            LeafHash = Convert.ToBase64String(merge.LeafHash.Span),
            UndoneBy = merge.UndoneBy?.Id.Value,
            UndoneAt = merge.UndoneBy?.RecordedAt,
            UndoneReason = merge.UndoneBy?.Reason,
        };

    /// <summary>In the answer to a dry run of a merge, nothing is recorded.</summary>
    public ContributorMergeAnswer NotRecorded() => this with { Id = null, Sequence = null, RecordedAt = null, LeafHash = null };

    /// <summary>In the answer to a dry run of undoing it, only that is not recorded.</summary>
    public ContributorMergeAnswer NotUndone() => this with { UndoneBy = null, UndoneAt = null };
}
