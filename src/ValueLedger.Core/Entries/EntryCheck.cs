using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Entries;

/// <summary>The rules that a single entry keeps on its own, checked member by member.</summary>
/// <param name="draft">As sent.</param>
/// <param name="catalogue">As known now.</param>
/// <param name="contributor">The contributor of the code, when it is registered already.</param>
/// <param name="today">The organisation's day.</param>
/// <param name="isNew">False for what may have been recorded before: then what the catalogue refuses to new entries only is let through.</param>
internal sealed class EntryCheck(EntryDraft draft, CatalogueView catalogue, Contributor? contributor, LocalDate today, bool isNew)
{
    private const int HoursInADay = 24;

    private readonly Checks checks = new();
    private readonly Registered<Programme>? programme = catalogue.Programmes.Find(draft.Programme);
    private readonly Registered<Measure>? measure = catalogue.Measures.Find(draft.Measure);
    private readonly Registered<Party>? party = catalogue.Parties.Find(draft.Party);
    private readonly Registered<Team>? team = catalogue.Teams.Find(draft.Team);

    public Decision<Entry> Decide()
    {
        Named(draft.Programme, "/programme", programme, CatalogueProblems.UnknownProgramme, EntryProblems.ProgrammeIsArchived, required: true);
        Named(draft.Measure, "/measure", measure, CatalogueProblems.UnknownMeasure, EntryProblems.MeasureIsArchived, required: true);
        CheckQuantity();
        CheckDate();
        CheckStartDate();
        Named(draft.Party, "/party", party, CatalogueProblems.UnknownParty, EntryProblems.PartyIsArchived, required: false);
        Named(draft.Team, "/team", team, CatalogueProblems.UnknownTeam, EntryProblems.TeamIsArchived, required: false);
        checks.Require(!isNew || team?.Item.Programme is null || draft.Programme is null || team.Item.Programme == draft.Programme, EntryProblems.TeamIsOfAnotherProgramme, "/team", $"The team gives to '{team?.Item.Programme}' only.");
        checks.Code(draft.Contributor, "/contributor");
        checks.Require(!isNew || contributor is not { Archived: true }, EntryProblems.ContributorIsArchived, "/contributor", $"The contributor '{draft.Contributor}' is archived.");
        if (draft.Reference is not null)
        {
            checks.RequiredText(draft.Reference, "/reference", 200);
        }

        checks.OptionalText(draft.Note, "/note", 4000);
        draft.Evidence?.Check(checks, "/evidence");
        return checks.Passed ? ToEntry() : checks.Problems;
    }

    private void Named<T>(string? code, string pointer, Registered<T>? found, ProblemCode unknown, ProblemCode archived, bool required)
        where T : ICatalogueItem
    {
        if (code is null)
        {
            if (required)
            {
                checks.Present(code, pointer);
            }

            return;
        }

        checks.Require(found is not null, unknown, pointer, $"No {pointer[1..]} has the code '{code}'.");
        checks.Require(!isNew || found?.Item.Archived != true, archived, pointer, $"The {pointer[1..]} '{code}' is archived.");
    }

    private void CheckQuantity()
    {
        if (!checks.Present(draft.Quantity, "/quantity"))
        {
            return;
        }

        var quantity = draft.Quantity!.Value;
        var zeroIsRecorded = measure is null || measure.Item.Stage == MeasureStage.Outcome;
        if (quantity < 0 || (quantity == 0 && !zeroIsRecorded))
        {
            checks.Add(EntryProblems.QuantityMustBePositive, "/quantity", "A quantity is above zero; zero is recorded on outcomes only.");
        }
        else if (quantity > Quantity.Largest)
        {
            checks.Add(EntryProblems.QuantityIsOutOfRange, "/quantity", $"A quantity is at most {Quantity.Largest}.");
        }
        else if (!Quantity.IsExact(quantity))
        {
            checks.Add(EntryProblems.QuantityHasMoreThanSixDecimals, "/quantity", "A quantity has at most six decimals; more is refused, not rounded.");
        }
        else if (draft.Contributor is not null && measure?.Item.Unit == Measure.Hour && quantity > HoursInADay * DaysOfTheSpan())
        {
            checks.Add(EntryProblems.MoreThan24HoursInADay, "/quantity", $"One contributor gives at most 24 hours a day, here {HoursInADay * DaysOfTheSpan()}.");
        }
    }

    private int DaysOfTheSpan() =>
        draft.Date is { } date && draft.StartDate is { } start && start < date ? NodaTime.Period.DaysBetween(start, date) + 1 : 1;

    private void CheckDate()
    {
        if (!checks.Present(draft.Date, "/date"))
        {
            return;
        }

        var date = draft.Date!.Value;
        if (date > today)
        {
            checks.Add(EntryProblems.DateIsInTheFuture, "/date", $"Today is {Iso(today)} where the organisation is.");
        }
        else if (isNew && programme?.Item.Runs(date) == false)
        {
            checks.Add(EntryProblems.DateIsOutsideTheProgramme, "/date", $"The programme runs from {Iso(programme.Item.StartDate)} to {Iso(programme.Item.EndDate)}.");
        }
    }

    private void CheckStartDate()
    {
        if (draft.StartDate is not { } start)
        {
            return;
        }

        if (start > draft.Date)
        {
            checks.Add(EntryProblems.StartDateIsAfterTheDate, "/startDate", "The span starts after its last day.");
        }
        else if (isNew && start <= today && programme?.Item.Runs(start) == false)
        {
            checks.Add(EntryProblems.DateIsOutsideTheProgramme, "/startDate", $"The programme runs from {Iso(programme.Item.StartDate)} to {Iso(programme.Item.EndDate)}.");
        }
    }

    private static string Iso(LocalDate? day) => day is { } stated ? NodaTime.Text.LocalDatePattern.Iso.Format(stated) : "any day";

    private Entry ToEntry() => new()
    {
        Programme = new Coded(programme!.Number, programme.Code),
        Measure = new Coded(measure!.Number, measure.Code),
        Quantity = Quantity.Of(draft.Quantity!.Value),
        Unit = measure.Item.Unit,
        Stage = measure.Item.Stage,
        Date = draft.Date!.Value,
        StartDate = draft.StartDate == draft.Date ? null : draft.StartDate,
        StartTime = draft.StartTime,
        EndTime = draft.EndTime,
        Party = party is null ? null : new Coded(party.Number, party.Code),
        Team = team is null ? null : new Coded(team.Number, team.Code),
        Contributor = draft.Contributor,
        Reference = draft.Reference,
        Note = draft.Note,
        Evidence = (draft.Evidence ?? new EvidenceDraft()).ToEvidence(),
    };
}
