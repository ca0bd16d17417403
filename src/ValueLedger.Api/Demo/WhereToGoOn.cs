using ValueLedger.Core.Records;

namespace ValueLedger.Api.Demo;

/// <summary>Prints how to go on with the served figures.</summary>
internal static class WhereToGoOn
{
    public static void Print(
        IReadOnlyList<string> addresses,
        string key,
        RecordId statement,
        string spreadKey,
        string link,
        RecordId first,
        RecordId next
    )
    {
        foreach (var address in addresses)
        {
            Console.WriteLine($"Page           {address}");
            Console.WriteLine($"API            {address}/v1");
            Console.WriteLine($"Documentation  {address}/docs");
        }

        Console.WriteLine($"Without a key  {addresses[0]}{link}");
        Console.WriteLine($"API key        {key}");
        Console.WriteLine($"  made detail  {spreadKey}");
        Console.WriteLine();
        Console.WriteLine(
            "Open the address without a key to look at the made-up detail. For everything else, open the page and sign in with a key."
        );
        Console.WriteLine("To open the published statement in a browser (.xlsx has the formulas, .csv the lines):");
        Console.WriteLine($"  curl -H \"Authorization: Bearer {key}\" -o statement.html {addresses[0]}/v1/statements/{statement}.html");
        Console.WriteLine("To see what changed between the two statements of the made-up detail:");
        Console.WriteLine($"  curl -H \"Authorization: Bearer {spreadKey}\" \"{addresses[0]}/v1/statements/{first}/bridge?to={next}\"");
        Console.WriteLine();
        Console.WriteLine("Press Ctrl+C to stop.");
    }
}
