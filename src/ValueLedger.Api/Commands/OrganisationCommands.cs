using System.CommandLine;
using ValueLedger.Core.Organisations;

namespace ValueLedger.Api.Commands;

/// <summary>Organisations are made by the operator of the server.</summary>
internal static class OrganisationCommands
{
    public static Command Make()
    {
        var code = new Argument<string>("code") { Description = "Code of the organisation: a-z, 0-9 and '-'." };
        var name = new Option<string>("--name") { Description = "What it calls itself.", Required = true };
        var currency = new Option<string>("--currency") { Description = "ISO 4217, such as GBP; never changes.", Required = true };
        var basis = new Option<string>("--standard-basis") { Description = "The basis that values citizens' time, such as own or minimum-wage.", Required = true };
        var timeZone = new Option<string>("--time-zone") { Description = "IANA time zone; decides which day is today.", DefaultValueFactory = _ => "Europe/London" };
        var twoPeople = new Option<bool>("--two-people") { Description = "A statement is published by another key than the one that prepared it." };
        var create = new Command("create", "Begin the ledger of an organisation.") { code, name, currency, basis, timeZone, twoPeople };
        create.SetAction((parsed, _) => OperatorCall.RunAsync<Organisation>(
            HttpMethod.Post,
            "/operator/organisations",
            new
            {
                Code = parsed.GetValue(code),
                Name = parsed.GetValue(name),
                Currency = parsed.GetValue(currency),
                StandardBasis = parsed.GetValue(basis),
                TimeZone = parsed.GetValue(timeZone),
                TwoPeople = parsed.GetValue(twoPeople),
            },
            organisation => Console.WriteLine($"Created the organisation '{organisation.Code}'.")));
        return new Command("organisations", "Organisations that keep a ledger here.") { create };
    }
}
