using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.Rates;

/// <summary>Tables of rates, as organisations keep them in spreadsheets.</summary>
internal static class RateTableEndpoints
{
    public static void MapRateTables(this RouteGroupBuilder v1) =>
        v1.MapPost("/rates.csv", RecordAsync)
            .InChapter(RateEndpoints.Chapter, RateEndpoints.About)
            .Describes(
                "RecordRateTable",
                "Record a table of rates",
                "Takes a CSV file of up to 1,000 rates; either all are recorded or none. Columns: measure, basis, amount, unit, effectiveFrom, effectiveTo, priceYear, sourceTitle, sourcePublisher, sourceYear, sourceUrl, sourceStatus, sourceSeenIn, sourceCompleteUntil, licence, confidenceGrade, bound, low, high, distribution, draw. Problems are reported by row and column. A rate that is already recorded in the same form is not recorded again."
            )
            .RequireScope(Scopes.CatalogueWrite)
            .Refuses(
                ReadingProblems.HeaderIsNotReadable,
                ReadingProblems.HeaderIsTooLong,
                ReadingProblems.QuoteIsNotClosed,
                ReadingProblems.TextFollowsTheClosingQuote,
                ReadingProblems.RowIsTooLong,
                ReadingProblems.CellIsTooLong,
                ReadingProblems.RowHasBrokenCharacters,
                HttpProblemCodes.DateIsNotValid,
                MemberProblems.ListIsEmpty,
                MemberProblems.MemberIsRequired,
                MemberProblems.NumberIsOutOfRange,
                MemberProblems.ValueIsNotInTheList,
                MemberProblems.TextIsTooLong,
                MemberProblems.TextHasControlCharacters
            )
            .Refuses(
                RateTableProblems.ContentTypeIsNotCsv,
                RateTableProblems.RateIsGivenTwice,
                HttpProblemCodes.BodyIsTooLarge,
                ReadingProblems.FileIsEmpty,
                ReadingProblems.HeaderIsUnknown,
                ReadingProblems.HeaderIsMissing,
                ReadingProblems.HeaderIsDuplicate,
                ReadingProblems.CellsDoNotMatchTheHeader,
                ReadingProblems.NumberIsNotValid,
                CatalogueProblems.UnknownMeasure,
                RateProblems.OutputCannotCarryABenefit,
                RateProblems.UnitsDoNotMatch,
                MemberProblems.ListIsTooLong
            )
            .Refuses([.. RateDraft.ProblemCodes])
            .WithMetadata(new FileMetadata(RateTable.ContentType));

    private static Task<RecordedAnswer<RateTableAnswer>> RecordAsync(
        RateTable table,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder
    ) =>
        recorder.RecordAsync(
            context,
            caller,
            table,
            query,
            new RecordingAct<RateTable, TableRates, RateTableAnswer>(
                (ledger, sent) => RecordRateTable.Decide(ledger, caller, sent),
                (ledger, sent, request) => RecordRateTable.Recall(ledger, caller, sent, request),
                (_, rates, outcome) => RateTableAnswer.Of(rates, outcome.IsDryRun),
                _ => null
            )
        );
}
