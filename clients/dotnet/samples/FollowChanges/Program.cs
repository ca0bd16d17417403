using ValueLedger.Client;
using ValueLedger.Client.Samples;

var address = Environment.GetEnvironmentVariable("VALUELEDGER_ADDRESS") ?? "http://localhost:5080";
if (Environment.GetEnvironmentVariable("VALUELEDGER_KEY") is not { Length: > 0 } key)
{
    await Console.Error.WriteLineAsync("Set VALUELEDGER_KEY to an API key, and VALUELEDGER_ADDRESS if the server is not on this machine.");
    return 2;
}

using var stopped = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stopped.Cancel();
};

using var client = new ValueLedgerClient(new Uri(address), key);
try
{
    await FollowChanges.RunAsync(client, "changes.cursor", new FollowOptions(), Console.Out, stopped.Token);
    return 0;
}
catch (OperationCanceledException)
{
    return 0;
}
catch (ValueLedgerException refusal)
{
    await Console.Error.WriteLineAsync($"{refusal.Message} Request {refusal.RequestId}.");
    return 1;
}
