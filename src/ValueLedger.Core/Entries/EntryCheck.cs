using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Entries;

/// <summary>The rules for a single entry, checked member by member.</summary>
/// <param name="draft">The entry as sent.</param>
/// <param name="catalogue">The catalogue as known now.</param>
/// <param name="contributor">The contributor with the code, if already registered.</param>
/// <param name="today">The organisation's current day.</param>
/// <param name="isNew">False for an entry that may have been recorded before: then rules that apply only to new entries are not
/// checked.</param>
/// <param name="isExchange">Whether both ends of an exchange are known; without them it is unknown whose hours they are.</param>
/// <param name="isGivenByAMember">Whether a member of a time bank gives the hours, who counts as a person just as a contributor
/// does.</param>
internal sealed class EntryCheck(
    EntryDraft draft,
    CatalogueView catalogue,
    Contributor? contributor,
    LocalDate today,
    bool isNew,
    bool isExchange = false,
    bool isGivenByAMember = false
)
{
    private const int HoursInADay = 24;

    private static readonly string TooLarge = $"A quantity is at most {Quantity.Largest}.";

    private readonly Checks _checks = new();
    private readonly Registered<Programme>? _programme = catalogue.Programmes.Find(draft.Programme);
    private readonly Registered<Measure>? _measure = catalogue.Measures.Find(draft.Measure);
    private readonly Registered<Party>? _party = catalogue.Parties.Find(draft.Party);
    private readonly Registered<Team>? _team = catalogue.Teams.Find(draft.Team);

    public Checked<Entry> Decide()
    {
        Named(
            draft.Programme,
            "/programme",
            _programme,
            CatalogueProblems.UnknownProgramme,
            EntryProblems.ProgrammeIsArchived,
            required: true
        );
        Named(draft.Measure, "/measure", _measure, CatalogueProblems.UnknownMeasure, EntryProblems.MeasureIsArchived, required: true);
        _checks.Require(
            !isNew || isExchange || _measure?.Code != Measure.ExchangedHours,
            EntryProblems.ExchangedHoursNeedBothEnds,
            "/measure",
            "Exchanged hours need a giver and a receiver; record them as an exchange of the time bank."
        );
        CheckQuantity();
        CheckDate();
        CheckStartDate();
        Named(draft.Party, "/party", _party, CatalogueProblems.UnknownParty, EntryProblems.PartyIsArchived, required: false);
        Named(draft.Team, "/team", _team, CatalogueProblems.UnknownTeam, EntryProblems.TeamIsArchived, required: false);
        _checks.Require(
            !isNew || _team?.Item.Programme is null || draft.Programme is null || _team.Item.Programme == draft.Programme,
            EntryProblems.TeamIsOfAnotherProgramme,
            "/team",
            $"The team contributes only to '{_team?.Item.Programme}'."
        );
        _checks.Code(draft.Contributor, "/contributor");
        _checks.Require(
            !isNew || contributor is not { Archived: true },
            EntryProblems.ContributorIsArchived,
            "/contributor",
            $"The contributor '{draft.Contributor}' is archived."
        );
        if (draft.Reference is not null)
        {
            _checks.RequiredText(draft.Reference, "/reference", References.Longest);
            _checks.OneLine(draft.Reference, "/reference");
        }

        _checks.OptionalText(draft.Note, "/note", 4000);
        draft.Evidence?.Check(_checks, "/evidence");
        new EntryDetailsCheck(draft, catalogue, _measure?.Item, isNew, _checks).Check();
        return _checks.Passed ? ToEntry() : _checks.Problems;
    }

    private void Named<T>(string? code, string pointer, Registered<T>? found, ProblemCode unknown, ProblemCode archived, bool required)
        where T : ICatalogueItem
    {
        if (code is null)
        {
            if (required)
            {
                _checks.Present(code, pointer);
            }

            return;
        }

        _checks.Require(found is not null, unknown, pointer, $"No {pointer[1..]} has the code '{code}'.");
        _checks.Require(!isNew || found?.Item.Archived != true, archived, pointer, $"The {pointer[1..]} '{code}' is archived.");
    }

    private void CheckQuantity()
    {
        if (!_checks.Present(draft.Quantity, "/quantity"))
        {
            return;
        }

        var quantity = draft.Quantity!.Value;
        var zeroIsRecorded = _measure is null || _measure.Item.Stage == MeasureStage.Outcome || _measure.Item.IsOfAnswers();
        var hours = (isGivenByAMember || draft.Contributor is not null) && _measure?.Item.Unit == Measure.Hour;
        _checks.Require(
            quantity > 0 || (quantity == 0 && zeroIsRecorded),
            EntryProblems.QuantityMustBePositive,
            "/quantity",
            "A quantity must be above zero; only outcomes, shares and means may have zero."
        );
        _checks.Require(quantity <= Quantity.Largest, EntryProblems.QuantityIsOutOfRange, "/quantity", TooLarge);
        _checks.Require(
            Quantity.IsExact(quantity),
            EntryProblems.QuantityHasMoreThanSixDecimals,
            "/quantity",
            "A quantity may have at most six decimals; it is not rounded. In a file, round=6 rounds it."
        );
        if (hours && quantity > HoursInADay * DaysOfTheSpan())
        {
            _checks.Add(
                EntryProblems.MoreThan24HoursInADay,
                "/quantity",
                $"One {(isGivenByAMember ? "member" : "contributor")} gives at most 24 hours a day, which is {HoursInADay * DaysOfTheSpan()} hours; {quantity.ToString(System.Globalization.CultureInfo.InvariantCulture)} were sent."
            );
        }
    }

    private int DaysOfTheSpan() =>
        draft.Date is { } date && draft.StartDate is { } start && start < date ? NodaTime.Period.DaysBetween(start, date) + 1 : 1;

    private void CheckDate()
    {
        if (!_checks.Present(draft.Date, "/date"))
        {
            return;
        }

        var date = draft.Date!.Value;
        if (date > today)
        {
            _checks.Add(EntryProblems.DateIsInTheFuture, "/date", $"In the organisation's time zone, today is {Iso(today)}.");
        }
        else if (isNew && _programme?.Item.Runs(date) == false)
        {
            _checks.Add(
                EntryProblems.DateIsOutsideTheProgramme,
                "/date",
                $"The programme runs from {Iso(_programme.Item.StartDate)} to {Iso(_programme.Item.EndDate)}."
            );
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
            _checks.Add(EntryProblems.StartDateIsAfterTheDate, "/startDate", "The first day of the span is after its last day.");
        }
        else if (isNew && start <= today && _programme?.Item.Runs(start) == false)
        {
            _checks.Add(
                EntryProblems.DateIsOutsideTheProgramme,
                "/startDate",
                $"The programme runs from {Iso(_programme.Item.StartDate)} to {Iso(_programme.Item.EndDate)}."
            );
        }
    }

    private static string Iso(LocalDate? day) => day is { } stated ? NodaTime.Text.LocalDatePattern.Iso.Format(stated) : "any day";

    private Entry ToEntry() =>
        new()
        {
            Programme = new Coded(_programme!.Number, _programme.Code),
            Measure = new Coded(_measure!.Number, _measure.Code),
            Quantity = Quantity.Of(draft.Quantity!.Value),
            Unit = _measure.Item.Unit,
            Stage = _measure.Item.Stage,
            Date = draft.Date!.Value,
            StartDate = draft.StartDate == draft.Date ? null : draft.StartDate,
            StartTime = draft.StartTime,
            EndTime = draft.EndTime,
            Party = _party is null ? null : new Coded(_party.Number, _party.Code),
            Team = _team is null ? null : new Coded(_team.Number, _team.Code),
            Contributor = draft.Contributor,
            Reference = draft.Reference,
            Note = draft.Note,
            Evidence = (draft.Evidence ?? new EvidenceDraft()).ToEvidence(),
            Details = draft.ToDetails(),
        };
}
