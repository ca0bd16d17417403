using ValueLedger.Api.Commands;

return await LedgerCommands.RunAsync(args);
