namespace ValueLedger.Storage.Tests.Plans;

/// <summary>Blocks that read all of a table, or all that an organisation has in it, and why they may.</summary>
internal static class ReadsEverything
{
    private const string Verifies = "It verifies the ledger: everything is built again and compared.";
    private const string IsImporting = "An import in the making reads what was appended since it began, beside the turns of others.";
    private const string IsOneStep = "The largest of a key is one step from its end.";
    private const string FollowsARecord =
        "It looks at what was recorded or decided since a moment that is asked about, or in this commit, and at nothing before.";
    private const string IsTheAnswer = "All of them are the answer.";
    private const string AreFew = "An organisation has few keys, and they are read without those of others.";
    private const string Waits = "What waits for a person is what a person has to look at; what was decided is not looked at.";

    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>
    {
        ["Access/Keys.sql all"] = AreFew,
        ["Access/Keys.sql ids"] = AreFew,
        ["Access/Links.sql all-uses"] = AreFew,
        ["Access/Identities.sql all"] =
            "An organisation has few people and programs that sign in, and they are read without those of others.",
        ["Catalogue/ContributorMerges.sql merges"] = "Few people have two codes, and each of them matters to every count of people.",
        ["Catalogue/Catalogue.sql measure-has-entries"] =
            "Imports in the making, of which an organisation has one; what is over is not looked at.",
        ["Entries/Entries.sql journal"] = Waits,
        ["Entries/ReGradings.sql are-there"] = "The first row answers it, and most organisations have none.",
        ["Entries/Suspense.sql sums-by-measure"] = "Read once, when an organisation is first asked for, and moved on from then.",
        ["Erasures/Erasures.sql erased-people"] = "Erasures that may have been interrupted, when the server starts.",
        ["Erasures/Erasures.sql texts-of-a-person"] =
            "Everything of one person, and the members of all time banks who may be that person, once, beside the turns of others.",
        ["Erasures/Erasures.sql recorded"] = FollowsARecord,
        ["Ledgers/Heads.sql all"] = "Every log is held against the head file when the database is opened.",
        ["Idempotency/Idempotency.sql forget"] = "Four at most of the oldest keys, whoever they belong to.",
        ["Imports/ImportMaps.sql maps"] = IsTheAnswer,
        ["Imports/Imports.sql appended"] = IsImporting,
        ["Imports/Imports.sql cells-of"] = IsImporting,
        ["Imports/Imports.sql contributors-of"] = IsImporting,
        ["Imports/Imports.sql days-of"] = IsImporting,
        ["Imports/Imports.sql ends-of"] = IsImporting,
        ["Imports/Imports.sql marks-of"] = IsImporting,
        ["Imports/Imports.sql open-imports"] =
            "What was interrupted, of all organisations, when the server starts; what is over is not looked at.",
        ["Imports/Imports.sql references-of"] = IsImporting,
        ["Ledgers/Ledgers.sql clock-accepted"] = "Only records that are ahead of the clock, once for each log that is.",
        ["Ledgers/Ledgers.sql organisations"] = "The operator asks for all organisations.",
        ["ReferencePacks/ReferencePacks.sql loads"] = IsTheAnswer,
        ["Statements/FirstInputs.sql of-spans-across"] =
            "Entries of several days that end on a day or later; they have an index of their own.",
        ["Statements/Sources.sql suspended"] = Waits,
        ["Statements/Sources.sql suspended-then"] = FollowsARecord,
        ["Statements/Statements.sql drafts"] = Verifies,
        ["Statements/Statements.sql next-draft"] = IsOneStep,
        ["Statements/Statements.sql next-number"] = IsOneStep,
        ["Statements/Statements.sql publications"] = Verifies,
        ["Statements/Statements.sql restated-by-catalogue"] = FollowsARecord,
        ["Statements/Statements.sql restated-by-contributors"] = FollowsARecord,
        ["Statements/Statements.sql restated-by-entries"] = FollowsARecord,
        ["Summaries/Cells.sql cells-of-an-organisation"] = Verifies,
        ["Summaries/JournalTotals.sql all"] = Verifies,
        ["Summaries/Marks.sql marks-of-an-organisation"] = Verifies,
        ["Summaries/Marks.sql people-of-an-organisation"] = Verifies,
        ["Summaries/Summaries.sql suspended"] = Waits,
        ["Summaries/Summaries.sql suspended-then"] = FollowsARecord,
        ["Verification/Verification.sql contributor-without-entry"] = Verifies,
        ["Verification/Verification.sql day-without-entry"] = Verifies,
        ["Verification/Verification.sql identities"] = Verifies,
        ["Verification/Verification.sql merges"] = Verifies,
        ["Verification/Verification.sql evidence-hashes"] = Verifies,
        ["Verification/Verification.sql regradings"] = Verifies,
        ["Verification/Verification.sql findings"] = Verifies,
        ["Verification/Verification.sql opinions"] = Verifies,
        ["Verification/Verification.sql samples"] = Verifies,
        ["Verification/Verification.sql webhooks"] = Verifies,
        ["Webhooks/Webhooks.sql active"] = "Once a second, the webhooks of all organisations, each of which has at most twenty.",
        ["Webhooks/Webhooks.sql all"] = "An organisation has at most twenty.",
        ["Verification/Verification.sql entries-by-contributor"] = Verifies,
        ["Verification/Verification.sql entries-by-day"] = Verifies,
        ["Verification/Verification.sql entry-without-contributor"] = Verifies,
        ["Verification/Verification.sql entry-without-day"] = Verifies,
        ["Verification/Verification.sql exchange-ends"] = Verifies,
        ["Verification/Verification.sql impact-maps"] = Verifies,
        ["Verification/Verification.sql import-maps"] = Verifies,
        ["Verification/Verification.sql imports"] = Verifies,
        ["Verification/Verification.sql items"] = Verifies,
        ["Verification/Verification.sql keys"] = Verifies,
        ["Verification/Verification.sql member-versions"] = Verifies,
        ["Verification/Verification.sql members"] = Verifies,
        ["Verification/Verification.sql openings"] = Verifies,
        ["Verification/Verification.sql openings-of-members"] = Verifies,
        ["Verification/Verification.sql packs"] = Verifies,
        ["Verification/Verification.sql promises"] = Verifies,
        ["Verification/Verification.sql references"] = Verifies,
        ["Verification/Verification.sql reversals"] = Verifies,
        ["Verification/Verification.sql rows"] = Verifies,
        ["Verification/Verification.sql secrets"] = Verifies,
        ["Verification/Verification.sql suspense"] = Verifies,
        ["Verification/Verification.sql texts"] = Verifies,
        ["Verification/Verification.sql tiles"] = Verifies,
        ["Verification/Verification.sql timebank-versions"] = Verifies,
        ["Verification/Verification.sql versions"] = Verifies,
    };
}
