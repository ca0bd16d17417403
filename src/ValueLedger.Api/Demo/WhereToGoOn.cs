using ValueLedger.Core.Records;

namespace ValueLedger.Api.Demo;

/// <summary>Prints how to go on with the served figures.</summary>
internal static class WhereToGoOn
{
    /// <param name="addresses">Where the server listens.</param>
    /// <param name="link">The path of a link to the invented council's overview.</param>
    /// <param name="councilKey">A key of the invented council.</param>
    /// <param name="published">A key of the published figures, and their statement.</param>
    /// <param name="spread">A key of the made-up detail, and its two statements.</param>
    public static void Print(
        IReadOnlyList<string> addresses,
        string link,
        string councilKey,
        (string Key, RecordId Statement) published,
        (string Key, RecordId First, RecordId Next) spread
    )
    {
        foreach (var address in addresses)
        {
            Console.WriteLine($"Page           {address}");
            Console.WriteLine($"API            {address}/v1");
            Console.WriteLine($"Documentation  {address}/docs");
        }

        Console.WriteLine($"Without a key  {addresses[0]}{link}");
        Console.WriteLine($"API key        {published.Key}");
        Console.WriteLine($"  made detail  {spread.Key}");
        Console.WriteLine($"  invented     {councilKey}");
        Console.WriteLine();
        Console.WriteLine(
            "Open the address without a key to look at the last year of an invented council. To read its statements, decide what is in suspense or"
        );
        Console.WriteLine("record something, open the page and sign in with the key of the invented council.");
        Console.WriteLine("To open the published statement in a browser (.xlsx has the formulas, .csv the lines):");
        Console.WriteLine(
            $"  curl -H \"Authorization: Bearer {published.Key}\" -o statement.html {addresses[0]}/v1/statements/{published.Statement}.html"
        );
        Console.WriteLine("To see what changed between the two statements of the made-up detail:");
        Console.WriteLine(
            $"  curl -H \"Authorization: Bearer {spread.Key}\" \"{addresses[0]}/v1/statements/{spread.First}/bridge?to={spread.Next}\""
        );
        Console.WriteLine();
        Console.WriteLine("Press Ctrl+C to stop.");
    }
}
