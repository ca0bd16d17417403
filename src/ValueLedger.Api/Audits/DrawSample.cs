using ValueLedger.Api.Access;
using ValueLedger.Api.Statements;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Audits;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Api.Audits;

/// <summary>Draws a sample from a line of a published statement.</summary>
internal static class DrawSample
{
    /// <summary>Neither the statement nor the journal up to its moment ever changes, so this needs no turn at the ledger.</summary>
    public static Checked<AuditSample> Draw(LedgerView ledger, Caller caller, SampleDraft draft)
    {
        var form = draft.Check();
        if (form.Count > 0)
        {
            return form;
        }

        var statement = AuditedStatement.Find(ledger, caller, draft.Statement!.Value.ToString(), "/statement");
        if (!statement.IsAccepted)
        {
            return statement.Problems.ToList();
        }

        var problems = CheckCheckpoint(ledger, caller, draft.Checkpoint!, statement.Value.Publication!.Sequence);
        return problems.Count > 0 ? problems : Draw(ledger, caller, draft, statement.Value);
    }

    private static List<Problem> CheckCheckpoint(LedgerView ledger, Caller caller, SampleCheckpointDraft checkpoint, long publication)
    {
        var checks = new Checks();
        var size = checkpoint.Size!.Value;
        checks.Require(
            size <= ledger.Head(caller.Organisation).Size
                && LogTree.RootAt(ledger, caller.Organisation, size).ToString() == checkpoint.Root,
            AuditProblems.CheckpointIsNotOfTheLog,
            "/checkpoint",
            $"The log has no checkpoint of size {size} with this root. Copy both from the checkpoint that you hold; if you did, the log is not the one that you saw."
        );
        checks.Require(
            size >= publication,
            AuditProblems.CheckpointIsBeforeThePublication,
            "/checkpoint/size",
            $"The statement was published by record {publication}; take a checkpoint of at least that size, and choose the nonce after that."
        );
        return checks.Problems;
    }

    private static Checked<AuditSample> Draw(LedgerView ledger, Caller caller, SampleDraft draft, StoredStatement statement)
    {
        var known = ledger.Known(caller.Organisation, statement.KnownSize);
        if (new LineSelections(ReadStatement.Document(ledger, caller, statement), known).Find(draft.Line!) is not { } line)
        {
            return StatementProblems.UnknownLine.At("/line", $"The statement has no line '{draft.Line}' that is made of entries.");
        }

        var population = SamplePopulation.Of(ledger, caller.Organisation, statement.KnownSize, line, draft.Method!.Value);
        if (population.Items.Count == 0)
        {
            return AuditProblems.LineHasNothingToSample.At(
                "/line",
                draft.Method == SampleMethod.MonetaryUnit
                    ? "No entry of the line has a value above zero; draw outputs, outcomes and unvalued entries by count."
                    : "The line has no entry that can be drawn by this method."
            );
        }

        var isMoney = draft.Method == SampleMethod.MonetaryUnit;
        var draw = new SampleDraw(draft.Checkpoint!.Root!, draft.Nonce!);
        return new AuditSample
        {
            Statement = statement.Draft,
            Line = draft.Line!,
            Method = draft.Method.Value,
            Size = draft.Size!.Value,
            Confidence = draft.Confidence!.Value,
            CheckpointSize = draft.Checkpoint.Size!.Value,
            CheckpointRoot = draft.Checkpoint.Root!,
            Nonce = draft.Nonce!,
            Basis = line.Basis,
            Entries = population.Items.Count,
            BookValue = isMoney ? population.Items.Sum(item => item.Book) : null,
            LeftOut = population.LeftOut,
            LeftOutValue = population.LeftOutValue,
            Items = isMoney ? draw.MonetaryUnits(population.Items, draft.Size.Value) : draw.Counted(population.Items, draft.Size.Value),
        };
    }
}
