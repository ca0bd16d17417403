using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Organisations;

/// <summary>The organisation that the key belongs to.</summary>
internal static class OrganisationEndpoints
{
    public static void MapOrganisation(this RouteGroupBuilder v1)
    {
        var organisation = v1.MapGroup("/organisation").InChapter("Organisation", "The organisation that the key belongs to.");
        organisation
            .MapGet("", Get)
            .Describes(
                "GetOrganisation",
                "Read the organisation",
                "Shows code, name, currency, time zone, standard basis and financial year of the organisation that the key belongs to."
            )
            .RequireScope(Scopes.EntriesRead);
        organisation
            .MapPatch("", ChangeAsync)
            .Describes(
                "ChangeOrganisation",
                "Change the organisation",
                "Changes name, time zone, standard basis, the beginning of the financial year, or whether statements need two people. Members that are left out stay as they are. Code and currency never change."
            )
            .RequireScope(Scopes.CatalogueWrite)
            .Refuses(MemberProblems.MemberIsRequired)
            .Refuses(
                OrganisationProblems.UnknownTimeZone,
                MemberProblems.NumberIsOutOfRange,
                OrganisationProblems.TwoPeopleStayRequired,
                HttpProblemCodes.PreconditionFailed
            );
    }

    private static Tagged<Organisation> Get(Caller caller, LedgerReader reader)
    {
        var organisation = reader.Read(caller.Organisation, ledger => ledger.Known(caller.Organisation).Catalogue.Organisation);
        return new Tagged<Organisation>(organisation, TagOf(caller, organisation));
    }

    private static async Task<Changed<Organisation>> ChangeAsync(
        Body<OrganisationChange> body,
        Caller caller,
        HttpRequest request,
        LedgerWriter writer
    ) =>
        await writer.WriteAsync(
            caller.Organisation,
            ledger =>
            {
                var current = ledger.Known(caller.Organisation).Catalogue.Organisation;
                var decision = body.Value.Apply(current);
                var problems = Preconditions.OfWrite(request, TagOf(caller, current)) is { } lost
                    ? [lost]
                    : body.With([.. Cleared(body), .. decision.Problems]);
                if (!decision.IsAccepted || problems.Count > 0)
                {
                    return TurnResult.Discarded(Changed<Organisation>.Refused(problems));
                }

                if (decision.Value != current)
                {
                    OrganisationStore.Record(ledger, caller.Organisation, caller.KeySequence, decision.Value);
                }

                return TurnResult.Kept(Changed<Organisation>.Of(decision.Value, TagOf(caller, decision.Value)));
            },
            request.HttpContext.RequestAborted
        );

    /// <summary>In a merge patch (RFC 7396) null clears a member, but each of these must have a value.</summary>
    private static IEnumerable<Problem> Cleared(Body<OrganisationChange> body) =>
        from member in (string[])["name", "timeZone", "standardBasis", "twoPeople", "financialYearStart"]
        where body.IsNull(member)
        select MemberProblems.MemberIsRequired.At($"/{member}", $"'{member}' cannot be cleared; leave it out to keep it.");

    private static string TagOf(Caller caller, Organisation organisation) => EntityTags.OfJson(caller.OrganisationName, organisation);
}
