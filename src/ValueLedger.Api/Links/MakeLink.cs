using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Keys;
using ValueLedger.Api.Statements;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Links;

/// <summary>Makes a link: a key that shows one view. Nobody can show what they may not see themselves.</summary>
internal static class MakeLink
{
    private static readonly Duration Longest = Duration.FromDays(366);

    public static Checked<IssuedKey> Decide(LedgerTurn ledger, Caller caller, LinkDraft draft, Func<string, bool> mayGrant)
    {
        var checks = new Checks();
        checks.RequiredText(draft.Name, "/name", 200);
        if (checks.Present(draft.ExpiresAt, "/expiresAt"))
        {
            checks.Require(
                draft.ExpiresAt > ledger.Now,
                AccessProblems.ExpiryIsInThePast,
                "/expiresAt",
                "The link would expire before it is made."
            );
            checks.Require(
                draft.ExpiresAt <= ledger.Now + Longest,
                AccessProblems.LinkLastsTooLong,
                "/expiresAt",
                $"The last possible moment is {ledger.Now + Longest}."
            );
        }

        if (checks.Present(draft.View, "/view") && checks.Present(draft.View!.Page, "/view/page"))
        {
            Check(ledger, caller, draft.View, checks);
        }

        if (!checks.Passed)
        {
            return checks.Problems;
        }

        var view = draft.View!.ToView();
        var scopes = ScopesOf(view.Page);
        var beyond = scopes.Where(scope => !mayGrant(scope)).ToList();
        if (beyond.Count > 0)
        {
            return AccessProblems.ScopeCannotBeGranted.At(
                "/view",
                $"You do not have {string.Join(", ", beyond)}; you can show others only what you may see yourself."
            );
        }

        var key = ApiKey.Make();
        var content = new KeyContent(key.KeyId, draft.Name!, scopes, draft.ExpiresAt, View: view);
        return new IssuedKey(KeyStore.Add(ledger, caller.Organisation, caller.KeySequence, content, key.SecretSha256), key.ToText());
    }

    /// <summary>What the requests of a page need.</summary>
    private static IReadOnlyList<string> ScopesOf(LinkedPage page) =>
        page switch
        {
            LinkedPage.Statement => [Scopes.EntriesRead, Scopes.StatementsRead],
            LinkedPage.Programme => [Scopes.EntriesRead, Scopes.SummariesRead, Scopes.StatementsRead],
            _ => [Scopes.EntriesRead, Scopes.SummariesRead],
        };

    private static void Check(LedgerTurn ledger, Caller caller, LinkViewDraft view, Checks checks)
    {
        if (view.Page == LinkedPage.Statement)
        {
            CheckStatement(ledger, caller, view, checks);
            return;
        }

        checks.Require(
            view.Statement is null,
            AccessProblems.LinkViewIsNotValid,
            "/view/statement",
            "This page shows no statement; leave it out."
        );
        checks.Present(view.From, "/view/from");
        checks.Present(view.To, "/view/to");
        checks.Require(
            view.From is null || view.To is null || view.From <= view.To,
            PeriodProblems.PeriodEndsBeforeItStarts,
            "/view/to",
            "The last day is before the first."
        );
        if (view.Programme is not null || (view.Page == LinkedPage.Programme && checks.Present(view.Programme, "/view/programme")))
        {
            checks.Require(
                ledger.Known(caller.Organisation).Catalogue.Programmes.Find(view.Programme!) is not null,
                CatalogueProblems.UnknownProgramme,
                "/view/programme",
                $"There is no programme '{view.Programme}'."
            );
        }

        checks.Require(
            view.Area is null || view.Page == LinkedPage.Overview,
            AccessProblems.LinkViewIsNotValid,
            "/view/area",
            "Only the overview can be limited to an area; leave it out."
        );
        checks.KnownArea(view.Area, ledger.Known(caller.Organisation).Catalogue, "/view/area");
        checks.Require(
            view.KnownAt is null || view.KnownAt <= ledger.Now,
            PeriodProblems.KnownAtIsInTheFuture,
            "/view/knownAt",
            "What will be known then is not known yet."
        );
    }

    private static void CheckStatement(LedgerTurn ledger, Caller caller, LinkViewDraft view, Checks checks)
    {
        checks.Require(
            view is { Programme: null, Area: null, From: null, To: null, Basis: null, KnownAt: null },
            AccessProblems.LinkViewIsNotValid,
            "/view",
            "A statement has its programmes, days, basis and moment already, and is of all areas; leave them out."
        );
        if (checks.Present(view.Statement, "/view/statement"))
        {
            checks.Require(
                ReadStatement.Find(ledger, caller, view.Statement!) is { Publication: not null },
                AuditProblems.StatementIsNotPublished,
                "/view/statement",
                $"No published statement has the id '{view.Statement}'."
            );
        }
    }
}
