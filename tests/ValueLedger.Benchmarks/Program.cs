using System.CommandLine;
using ValueLedger.Benchmarks;
using ValueLedger.Benchmarks.Variants;

var only = new Option<string[]>("--only")
{
    Description = $"Measure this alone; may be given several times: {string.Join(", ", Measurements.All.Select(one => one.Name))}.",
    AllowMultipleArgumentsPerToken = true,
};
only.AcceptOnlyFromAmong([.. Measurements.All.Select(one => one.Name)]);
var rows = new Option<int>("--rows")
{
    Description = "Rows of an import; everything else is scaled alike. Fewer than a million are for trying.",
    DefaultValueFactory = _ => 1_000_000,
};
var rounds = new Option<int>("--rounds")
{
    Description = "How often what is short is measured; the median counts. Fewer than three are for trying.",
    DefaultValueFactory = _ => 3,
};
var folder = new Option<string>("--folder")
{
    Description = "Where databases and files are put meanwhile, on the disk that is measured.",
    DefaultValueFactory = _ => Path.GetTempPath(),
};
var write = new Option<string?>("--write") { Description = "Put the table between the marks of this Markdown file." };
var root = new RootCommand("Measures the ledger beside other ways of doing the same, in one run, as ratios.")
{
    only,
    rows,
    rounds,
    folder,
    write,
};
root.SetAction(
    (parsed, _) =>
        Measurements.RunAsync(
            parsed.GetValue(only)!,
            parsed.GetValue(rows),
            parsed.GetValue(rounds),
            parsed.GetValue(folder)!,
            parsed.GetValue(write)
        )
);

var variant = new Argument<Variant>("variant");
var serve = new Command("serve", "Serves one of the variants that are compared, on ASPNETCORE_URLS.") { variant };
serve.SetAction((parsed, _) => VariantHost.RunAsync(parsed.GetValue(variant)));
root.Add(serve);

return await root.Parse(args).InvokeAsync();
