using ValueLedger.Client;
using ValueLedger.Testing;

namespace ValueLedger.Cli.Tests;

/// <summary>An organisation of a test: the tool with its key in the environment, and a client to see what the tool did.</summary>
public sealed class Council : IDisposable
{
    public const string Programme = "litter-pick";
    public const string Hours = "volunteer-time";

    public Council(Uri address, LedgerOrganisation organisation)
    {
        Organisation = organisation;
        Client = new ValueLedgerClient(address, organisation.Key);
        Tool.Environment["VALUELEDGER_SERVER"] = address.ToString();
        Tool.Environment["VALUELEDGER_KEY"] = organisation.Key;
    }

    public LedgerOrganisation Organisation { get; }

    public Tool Tool { get; } = new();

    public ValueLedgerClient Client { get; }

    public async Task RegisterAsync()
    {
        await Client.Programmes.PutAsync(Programme, new ProgrammeDraft { Title = "Litter pick" });
        await Client.Measures.PutAsync(
            Hours,
            new MeasureDraft
            {
                Title = "Volunteer time",
                Stage = MeasureStage.Input,
                Class = MeasureClass.CitizenTime,
                Unit = "hour",
            }
        );
        await Client.Rates.RecordAsync(
            new RateDraft
            {
                Measure = Hours,
                Basis = Basis.Own,
                Amount = 11.44m,
                EffectiveFrom = new DateOnly(2024, 4, 1),
                Source = new SourceDraft { Title = "National Living Wage from April 2024, adopted by the council" },
            }
        );
    }

    public Task<Entry> RecordAsync(decimal hours, string? reference = null, string? note = null, int day = 11) =>
        Client.Entries.RecordAsync(
            new EntryDraft
            {
                Programme = Programme,
                Measure = Hours,
                Quantity = hours,
                Date = new DateOnly(2024, 5, day),
                Reference = reference,
                Note = note,
            }
        );

    /// <summary>The quantities of all entries and reversals, in the order of recording.</summary>
    public async Task<IReadOnlyList<decimal>> QuantitiesAsync() =>
        await Client.Entries.ListAsync().Select(entry => entry.Quantity).ToListAsync();

    /// <summary>What the API itself answers.</summary>
    public Task<string> AnswerAsync(string path) => Organisation.Http.GetStringAsync(path);

    public void Dispose()
    {
        Client.Dispose();
        Tool.Dispose();
    }
}
