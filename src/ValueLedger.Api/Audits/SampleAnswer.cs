using System.ComponentModel;
using NodaTime;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Audits;

namespace ValueLedger.Api.Audits;

/// <summary>A sample that an auditor drew from a line of a statement, and what its findings say.</summary>
public sealed record SampleAnswer
{
    /// <summary>Server-made and opaque.</summary>
    [NullInADryRun]
    public required Guid? Id { get; init; }

    /// <summary>Its sequence in the organisation's log.</summary>
    [NullInADryRun]
    public required long? Sequence { get; init; }

    /// <summary>When it was drawn.</summary>
    [NullInADryRun]
    public required Instant? RecordedAt { get; init; }

    /// <summary>Who drew it: the id of the key, or issuer and subject of the identity that signed in, with a blank between; null for the
    /// operator of the server.</summary>
    public required string? RecordedBy { get; init; }

    /// <summary>RFC 6962 leaf hash of the record, base64.</summary>
    [NullInADryRun]
    public required string? LeafHash { get; init; }

    /// <summary>Id of the statement.</summary>
    public required Guid Statement { get; init; }

    /// <summary>The line of the statement.</summary>
    public required string Line { get; init; }

    /// <summary>How it was drawn.</summary>
    public required SampleMethod Method { get; init; }

    /// <summary>The size that was asked for: intervals, or entries.</summary>
    public required int Size { get; init; }

    /// <summary>The confidence of the upper limit.</summary>
    public required decimal Confidence { get; init; }

    [Description("The checkpoint that the auditor held.")]
    public required SampleCheckpoint Checkpoint { get; init; }

    /// <summary>The auditor's nonce in hexadecimal.</summary>
    public required string Nonce { get; init; }

    /// <summary>The basis on which the line values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>How many entries could be drawn.</summary>
    public required long Entries { get; init; }

    /// <summary>What these are worth together, not rounded; null if drawn by count.</summary>
    public required decimal? BookValue { get; init; }

    /// <summary>Entries of the line that could not be drawn by this method.</summary>
    public required long LeftOut { get; init; }

    /// <summary>What those of them that have a value are worth together.</summary>
    public required decimal LeftOutValue { get; init; }

    /// <summary>Book value divided by size, rounded to six decimals for reading; null if drawn by count.</summary>
    public required decimal? Interval { get; init; }

    /// <summary>The random start within the first interval, rounded to six decimals for reading; null if drawn by count.</summary>
    public required decimal? Start { get; init; }

    [Description("What the findings say.")]
    public required SampleEvaluation Evaluation { get; init; }

    /// <summary>The entries that were drawn, in the order of the log; null in a list of samples.</summary>
    public required IReadOnlyList<SampleItemAnswer>? Items { get; init; }

    internal static SampleAnswer Of(SampleView sample, bool withItems = true, bool isDryRun = false)
    {
        var (stored, content) = (sample.Stored, sample.Stored.Content);
        return new SampleAnswer
        {
            Id = isDryRun ? null : stored.Id.Value,
            Sequence = isDryRun ? null : stored.Sequence,
            RecordedAt = isDryRun ? null : stored.RecordedAt,
            RecordedBy = sample.NameOf(stored.ActorKey),
            LeafHash = isDryRun ? null : Convert.ToBase64String(stored.LeafHash.Span),
            Statement = stored.Statement.Value,
            Line = content.Line,
            Method = content.Method,
            Size = content.Size,
            Confidence = content.Confidence,
            Checkpoint = new SampleCheckpoint(content.CheckpointSize, content.CheckpointRoot),
            Nonce = content.Nonce,
            Basis = content.Basis,
            Entries = content.Entries,
            BookValue = content.BookValue,
            LeftOut = content.LeftOut,
            LeftOutValue = content.LeftOutValue,
            Interval = content.Interval() is { } interval ? Rounding.Ratio(interval) : null,
            Start = content.Interval() is { } exact ? new SampleDraw(content.CheckpointRoot, content.Nonce).StartOf(exact) : null,
            Evaluation = sample.Evaluation(),
            Items = withItems ? sample.Items() : null,
        };
    }
}

/// <summary>A checkpoint of the log.</summary>
/// <param name="Size">How many records it covers.</param>
/// <param name="Root">The root of the tree, base64.</param>
public sealed record SampleCheckpoint(long Size, string Root);

/// <summary>An entry that was drawn, and what was found about it.</summary>
public sealed record SampleItemAnswer
{
    /// <summary>Id of the entry.</summary>
    public required Guid Entry { get; init; }

    /// <summary>The number of its record in the organisation's log.</summary>
    public required long Sequence { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>The day of the activity.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The sender's own id for the entry; null when not given.</summary>
    public required string? Reference { get; init; }

    /// <summary>The quantity that was recorded.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>The value that the statement used, not rounded; the quantity if drawn by count.</summary>
    public required decimal Book { get; init; }

    /// <summary>Whether its value is at least one interval, so that it could not be missed.</summary>
    public required bool Whole { get; init; }

    /// <summary>What it should be; null without a finding.</summary>
    public required decimal? Found { get; init; }

    /// <summary>The share of the book value that is overstated, negative if understated, rounded to six decimals; null without a
    /// finding.</summary>
    public required decimal? Tainting { get; init; }

    /// <summary>How it was found; null when not given or erased.</summary>
    public required string? Note { get; init; }

    /// <summary>When the finding was recorded; null without one.</summary>
    public required Instant? FoundAt { get; init; }

    /// <summary>Who recorded it, in the form of `recordedBy`; null without a finding.</summary>
    public required string? FoundBy { get; init; }

    /// <summary>Id of the reversal that took the entry out by now; null if it was not reversed.</summary>
    public required Guid? ReversedBy { get; init; }
}
