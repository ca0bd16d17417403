using ValueLedger.Cli.Commands;

return await LedgerCommandLine.RunAsync(args);
