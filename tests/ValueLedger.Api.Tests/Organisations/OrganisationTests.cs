using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Organisations;

public sealed class OrganisationTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Path = "/v1/organisation";

    [Fact]
    public async Task The_caller_reads_its_own_organisation()
    {
        var organisation = await server.NewOrganisationAsync();
        var answer = (await organisation.GetAsync(Path)).Succeeded(200);
        Assert.Equal(
            $$"""{"code":"{{organisation.Code}}","name":"{{organisation.Code}}","currency":"GBP","timeZone":"Europe/London","standardBasis":"own","twoPeople":false,"financialYearStart":4}""",
            answer.Text
        );
        (await organisation.GetAsync(Path, ("If-None-Match", answer.Header("ETag")!))).Succeeded(304);
    }

    [Fact]
    public async Task What_is_left_out_stays_as_it_is()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PatchAsync(Path, new { name = "Wiltshire Council" })).Succeeded(200);
        var changed = (await organisation.PatchAsync(Path, new { timeZone = "Europe/Paris", standardBasis = "living-wage" })).Succeeded(
            200
        );
        Assert.Equal(
            $$"""{"code":"{{organisation.Code}}","name":"Wiltshire Council","currency":"GBP","timeZone":"Europe/Paris","standardBasis":"living-wage","twoPeople":false,"financialYearStart":4}""",
            changed.Text
        );
        var read = await organisation.GetAsync(Path);
        Assert.Equal((changed.Text, changed.Header("ETag")), (read.Text, read.Header("ETag")));
    }

    [Fact]
    public async Task The_same_again_records_nothing()
    {
        var organisation = await server.NewOrganisationAsync();
        var size = await organisation.LogSizeAsync();
        (await organisation.PatchAsync(Path, "{}")).Succeeded(200);
        (await organisation.PatchAsync(Path, new { name = organisation.Code, timeZone = "Europe/London" })).Succeeded(200);
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Theory]
    [InlineData("""{"currency":"EUR","code":"x"}""", "unknown_member_of_the_body /currency", "unknown_member_of_the_body /code")]
    [InlineData(
        """{"name":" ","timeZone":"Europe/Atlantis","standardBasis":"magic"}""",
        "member_is_required /name",
        "unknown_time_zone /timeZone",
        "value_is_not_in_the_list /standardBasis"
    )]
    [InlineData("""{"financialYearStart":0}""", "number_is_out_of_range /financialYearStart")]
    [InlineData("""{"financialYearStart":13}""", "number_is_out_of_range /financialYearStart")]
    [InlineData("""{"financialYearStart":"April"}""", "member_has_the_wrong_type /financialYearStart")]
    [InlineData("""{"financialYearStart":null}""", "member_is_required /financialYearStart")]
    [InlineData("""{"name":null,"timeZone":null}""", "member_is_required /name", "member_is_required /timeZone")]
    [InlineData("[]", "body_is_not_an_object ")]
    public async Task Code_and_currency_never_change_and_nonsense_is_refused(string body, params string[] errors)
    {
        var organisation = await server.NewOrganisationAsync();
        var size = await organisation.LogSizeAsync();
        (await organisation.PatchAsync(Path, body)).IsRefused(400, errors);
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task Of_two_who_change_the_same_version_one_loses()
    {
        var organisation = await server.NewOrganisationAsync();
        var tag = (await organisation.GetAsync(Path)).Header("ETag")!;
        (await organisation.PatchAsync(Path, new { name = "First" }, ("If-Match", tag))).Succeeded(200);
        (await organisation.PatchAsync(Path, new { name = "Second" }, ("If-Match", tag))).IsRefused(412, "precondition_failed ");
    }
}
