using System.CommandLine;
using ValueLedger.Core.Organisations;

namespace ValueLedger.Api.Commands;

/// <summary>Commands with which the operator of the server makes organisations.</summary>
internal static class OrganisationCommands
{
    public static Command Make()
    {
        var code = new Argument<string>("code") { Description = "Code of the organisation: a-z, 0-9 and '-'." };
        var name = new Option<string>("--name") { Description = "Name of the organisation.", Required = true };
        var currency = new Option<string>("--currency")
        {
            Description = "Currency code (ISO 4217), such as GBP; it can never change.",
            Required = true,
        };
        var basis = new Option<string>("--standard-basis")
        {
            Description = "The basis on which citizens' time is valued, such as own or minimum-wage.",
            Required = true,
        };
        var timeZone = new Option<string>("--time-zone")
        {
            Description = "Time zone (IANA name); it decides which day is today.",
            DefaultValueFactory = _ => "Europe/London",
        };
        var twoPeople = new Option<bool>("--two-people")
        {
            Description = "Require that a statement is published with another key than the one that prepared it.",
        };
        var financialYear = new Option<int?>("--financial-year-start")
        {
            Description = "The month in which the financial year begins, 1 to 12; April (4) when left out.",
        };
        var create = new Command("create", "Create an organisation and begin its ledger.")
        {
            code,
            name,
            currency,
            basis,
            timeZone,
            twoPeople,
            financialYear,
        };
        create.SetAction(
            (parsed, _) =>
                OperatorCall.RunAsync<Organisation>(
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
                        FinancialYearStart = parsed.GetValue(financialYear),
                    },
                    organisation => Console.WriteLine($"Created the organisation '{organisation.Code}'.")
                )
        );
        return new Command("organisations", "Organisations that keep a ledger here.") { create };
    }
}
