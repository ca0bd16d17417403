using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Problems;

public sealed class ProvokedProblemTests
{
    /// <summary>Codes that no test names yet. It only ever gets shorter.</summary>
    private static readonly string[] NotYetProvoked =
    [
        "amount_has_more_than_six_decimals",
        "amount_is_out_of_range",
        "amount_must_not_be_negative",
        "class_is_of_another_stage",
        "code_is_not_valid",
        "confidence_grade_is_outside_1_to_6",
        "contributor_is_archived",
        "contributor_is_erased",
        "cursor_is_not_valid",
        "date_is_in_the_future",
        "date_is_outside_the_programme",
        "entry_is_a_reversal",
        "entry_is_already_reversed",
        "evidence_names_nothing",
        "expiry_is_in_the_past",
        "idempotency_key_is_in_use",
        "idempotency_key_is_not_valid",
        "idempotency_key_reused_with_other_content",
        "item_is_not_registered",
        "key_has_expired",
        "key_is_missing",
        "key_is_not_valid",
        "key_is_revoked",
        "known_at_is_in_the_future",
        "limit_is_out_of_range",
        "list_is_empty",
        "list_is_too_long",
        "measure_has_entries",
        "measure_is_archived",
        "member_is_required",
        "mobilisation_is_not_of_this_class",
        "more_than_24_hours_in_a_day",
        "organisation_exists",
        "output_cannot_carry_a_benefit",
        "party_is_archived",
        "period_ends_before_it_starts",
        "price_year_is_not_valid",
        "programme_ends_before_it_starts",
        "programme_is_archived",
        "quantity_has_more_than_six_decimals",
        "quantity_is_out_of_range",
        "quantity_must_be_positive",
        "quintile_is_outside_1_to_5",
        "range_does_not_contain_the_amount",
        "range_is_incomplete",
        "rate_ends_before_it_starts",
        "reference_recorded_with_other_content",
        "reference_was_reversed",
        "scope_is_missing",
        "sha256_is_not_valid",
        "start_date_is_after_the_date",
        "team_is_archived",
        "team_is_of_another_programme",
        "text_is_too_long",
        "unit_is_not_valid",
        "units_do_not_match",
        "unknown_currency",
        "unknown_entry",
        "unknown_key",
        "unknown_measure",
        "unknown_organisation",
        "unknown_party",
        "unknown_programme",
        "unknown_rate",
        "unknown_scope",
        "unknown_team",
        "unknown_time_zone",
        "url_is_not_valid",
    ];

    private static readonly string[] TestData = [".cs", ".json", ".csv", ".ndjson", ".txt"];

    private static readonly List<RepositoryFile> Tests =
        [.. Repository.Ending(TestData).Where(file =>
            file.Path.StartsWith("tests/", StringComparison.Ordinal) && !file.Path.StartsWith("tests/ValueLedger.Conventions.Tests/", StringComparison.Ordinal))];

    [Fact]
    public void Every_code_is_named_in_a_test() => Offenders.MustBeNone(
        "Every code has a test that provokes it, and names it by its wire name or its field.",
        KnownProblems.All.Where(problem => !IsProvoked(problem)).Select(problem => problem.Code.Name).Except(NotYetProvoked));

    [Fact]
    public void The_table_of_codes_without_a_test_is_as_short_as_it_can_be() => Offenders.MustBeNone(
        "These are provoked by now, or exist no longer: take them out of NotYetProvoked.",
        NotYetProvoked.Except(KnownProblems.All.Where(problem => !IsProvoked(problem)).Select(problem => problem.Code.Name)));

    private static bool IsProvoked(DefinedProblem problem)
    {
        var named = new Regex($@"\b({problem.Code.Name}|{problem.Place.Replace(".", "\\.", StringComparison.Ordinal)})\b");
        return Tests.Any(file => named.IsMatch(file.Text));
    }
}
