using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Links;
using ValueLedger.Api.Operators;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Rates;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Demo;

/// <summary>
/// Records what was published of Wiltshire Community Speedwatch, September 2013 to January 2016. Everything has a code or
/// reference of its own, so recording it again changes nothing.
/// </summary>
internal static class SpeedwatchFigures
{
    public const string Organisation = "wiltshire";

    private const string KeyName = "demo";

    public static readonly DateRange Period = new(new LocalDate(2013, 9, 1), new LocalDate(2016, 1, 31));

    /// <summary>What its statement is about.</summary>
    public static readonly StatementDraft Statement = new()
    {
        Programmes = ["community-speedwatch"],
        From = Period.From,
        To = Period.To,
        Basis = Basis.Own,
        CompareBases = [Basis.MinimumWage],
    };

    /// <summary>Number of the organisation, whether created now or before.</summary>
    public static async Task<int> RecordAsync(LedgerWriter writer)
    {
        var figures = SpeedwatchFile.Read();
        return await writer.AdministerAsync(ledger =>
        {
            var organisation = Prepare(ledger, figures.Organisation, figures);
            var caller = new Caller(organisation, null);
            foreach (var entry in figures.Entries)
            {
                Accept(RecordEntry.Decide(ledger, caller, entry));
            }

            return TurnResult.Kept(organisation);
        });
    }

    /// <summary>Creates an organisation with the programme, measures and rates of the figures; returns its number.</summary>
    public static int Prepare(LedgerTurn ledger, OrganisationDraft draft, SpeedwatchFile figures)
    {
        var organisation = OrganisationStore.Find(ledger, draft.Code!) ?? OrganisationStore.Create(ledger, Accept(draft.Validate()));
        Put(ledger, organisation, figures.Programmes, catalogue => catalogue.Programmes);
        Put(ledger, organisation, figures.Parties, catalogue => catalogue.Parties);
        Put(ledger, organisation, figures.Measures, catalogue => catalogue.Measures);
        foreach (var rate in figures.Rates)
        {
            RecordRate(ledger, organisation, Accept(rate.Validate(ledger.Known(organisation).Catalogue)));
        }

        return organisation;
    }

    /// <summary>The path of a link to the overview for whoever has no key; that of an earlier run is revoked with its key.</summary>
    public static async Task<string> MakeLinkAsync(LedgerWriter writer, int organisation, DateRange period)
    {
        var made = Accept(
            await writer.WriteAsync(
                organisation,
                ledger =>
                    TurnResult.Kept(
                        MakeLink.Decide(
                            ledger,
                            new Caller(organisation, null),
                            new LinkDraft
                            {
                                Name = KeyName,
                                View = new LinkViewDraft
                                {
                                    Page = LinkedPage.Overview,
                                    From = period.From,
                                    To = period.To,
                                },
                                ExpiresAt = ledger.Now + Duration.FromDays(14),
                            },
                            _ => true
                        )
                    )
            )
        );
        return $"{LinkViewAnswer.PathOf(made.Key.Content.View!)}#{made.Text}";
    }

    /// <summary>A key for this run of the demo; the keys of earlier runs, whose text nobody has any more, are revoked.</summary>
    public static async Task<string> MakeKeyAsync(LedgerWriter writer, int organisation, string code)
    {
        await writer.WriteAsync(
            organisation,
            ledger =>
            {
                foreach (
                    var key in KeyStore.All(ledger, organisation).Where(key => key.Content.Name == KeyName && !key.IsRevoked(ledger.Now))
                )
                {
                    KeyStore.Revoke(ledger, organisation, null, key.Content.KeyId);
                }

                return TurnResult.Kept(true);
            }
        );
        return Accept(
            await CreateOperatorKey.RunAsync(
                new OperatorKeyDraft
                {
                    Organisation = code,
                    Name = KeyName,
                    Scopes = [Scopes.Everything],
                },
                writer
            )
        ).Key;
    }

    public static void Put<T, TDraft>(
        LedgerTurn ledger,
        int organisation,
        IReadOnlyDictionary<string, TDraft> drafts,
        Func<CatalogueView, CatalogueOf<T>> items
    )
        where T : class, ICatalogueItem
        where TDraft : ICatalogueDraft<T>
    {
        foreach (var (code, draft) in drafts)
        {
            if (items(ledger.Known(organisation).Catalogue).Find(code) is null)
            {
                CatalogueStore.Put(ledger, organisation, null, Accept(draft.Validate(code, ledger.Known(organisation).Catalogue)));
            }
        }
    }

    private static void RecordRate(LedgerTurn ledger, int organisation, Rate rate)
    {
        var known = ledger.Known(organisation);
        if (!known.Rates.Recorded.Any(recorded => recorded.Rate == rate))
        {
            RateStore.Append(ledger, organisation, null, rate, known.Catalogue.Measures.Find(rate.Measure)!.Number);
        }
    }

    public static T Accept<T>(Checked<T> decision)
        where T : notnull =>
        decision.IsAccepted
            ? decision.Value
            : throw new InvalidOperationException(string.Join(' ', decision.Problems.Select(problem => problem.Message)));
}
