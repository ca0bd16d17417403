using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements;
using ValueLedger.Proofs;

namespace ValueLedger.Core.Audits;

/// <summary>The sample that an auditor wants, before it is checked.</summary>
public sealed partial record SampleDraft : IDraft
{
    public const int MostItems = 500;
    private const decimal LeastConfidence = 0.5m;
    private const decimal MostConfidence = 0.9999m;
    private const string NoncePattern = "^([0-9a-f]{2}){16,64}$";

    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        AuditProblems.AnotherKeyMustAudit,
        AuditProblems.CheckpointIsBeforeThePublication,
        AuditProblems.CheckpointIsNotOfTheLog,
        AuditProblems.LineHasNothingToSample,
        AuditProblems.NonceIsNotValid,
        AuditProblems.StatementIsNotPublished,
        StatementProblems.UnknownLine,
        StatementProblems.UnknownStatement,
    ];

    /// <summary>Id of a published statement.</summary>
    [Required]
    public Guid? Statement { get; init; }

    /// <summary>The name of one of its lines, as it lists its entries.</summary>
    [Required]
    [StringLength(200, MinimumLength = 1)]
    public string? Line { get; init; }

    /// <summary>How the sample is drawn.</summary>
    [Required]
    public SampleMethod? Method { get; init; }

    /// <summary>How many intervals, or how many entries if drawn by count: 1 to 500.</summary>
    [Required]
    [Range(1, MostItems)]
    public int? Size { get; init; }

    /// <summary>The confidence of the upper limit, such as 0.95.</summary>
    [Required]
    [Range(0.5, 0.9999)]
    public decimal? Confidence { get; init; }

    [Description("A checkpoint that the auditor already holds and that contains the publication.")]
    [Required]
    public SampleCheckpointDraft? Checkpoint { get; init; }

    /// <summary>16 to 64 bytes in lower-case hexadecimal, chosen by the auditor after the checkpoint was in the auditor's hands.</summary>
    [Required]
    [RegularExpression(NoncePattern)]
    public string? Nonce { get; init; }

    /// <summary>Everything that is wrong with the form of it.</summary>
    public List<Problem> Check()
    {
        var checks = new Checks();
        checks.Present(Statement, "/statement");
        checks.RequiredText(Line, "/line", 200);
        checks.Present(Method, "/method");
        checks.Require(
            !checks.Present(Size, "/size") || Size is >= 1 and <= MostItems,
            MemberProblems.NumberIsOutOfRange,
            "/size",
            $"The size must be 1 to {MostItems}."
        );
        checks.Require(
            !checks.Present(Confidence, "/confidence") || Confidence is >= LeastConfidence and <= MostConfidence,
            MemberProblems.NumberIsOutOfRange,
            "/confidence",
            $"The confidence must be {LeastConfidence} to {MostConfidence}, such as 0.95."
        );
        if (checks.Present(Checkpoint, "/checkpoint"))
        {
            Checkpoint!.Check(checks);
        }

        checks.Require(
            !checks.Present(Nonce, "/nonce") || NonceForm().IsMatch(Nonce!),
            AuditProblems.NonceIsNotValid,
            "/nonce",
            "The nonce must be 16 to 64 bytes, written as 32 to 128 lower-case hexadecimal digits."
        );
        return checks.Problems;
    }

    [GeneratedRegex(NoncePattern, RegexOptions.ExplicitCapture)]
    private static partial Regex NonceForm();
}

/// <summary>A checkpoint of the log, as the auditor holds it.</summary>
public sealed record SampleCheckpointDraft
{
    /// <summary>How many records the log had.</summary>
    [Required]
    [Range(1, int.MaxValue)]
    public long? Size { get; init; }

    /// <summary>The root of the tree at that size, base64.</summary>
    [Required]
    [StringLength(Hash32.TextLength, MinimumLength = Hash32.TextLength)]
    public string? Root { get; init; }

    internal void Check(Checks checks)
    {
        checks.Require(
            !checks.Present(Size, "/checkpoint/size") || Size is >= 1 and <= int.MaxValue,
            MemberProblems.NumberIsOutOfRange,
            "/checkpoint/size",
            "The size of a checkpoint is at least 1."
        );
        checks.Require(
            !checks.Present(Root, "/checkpoint/root") || Hash32.TryParse(Root, out _),
            AuditProblems.CheckpointIsNotOfTheLog,
            "/checkpoint/root",
            "The root must be the 44 characters of base64 in the third line of the checkpoint."
        );
    }
}
