using ValueLedger.Client;
using ValueLedger.Client.Samples;

var address = Environment.GetEnvironmentVariable("VALUELEDGER_ADDRESS") ?? "http://localhost:5080";
if (args is not [var path] || Environment.GetEnvironmentVariable("VALUELEDGER_KEY") is not { Length: > 0 } key)
{
    await Console.Error.WriteLineAsync("Give the path of a .csv, .xlsx or .ods file, and set VALUELEDGER_KEY to an API key.");
    return 2;
}

using var client = new ValueLedgerClient(new Uri(address), key);
try
{
    return await ImportSpreadsheet.RunAsync(client, path, Console.Out) ? 0 : 1;
}
catch (ValueLedgerException refusal)
{
    await Console.Error.WriteLineAsync($"{refusal.Message} Request {refusal.RequestId}.");
    return 1;
}
