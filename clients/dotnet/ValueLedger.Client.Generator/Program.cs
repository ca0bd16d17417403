using System.Text.Json.Nodes;
using ValueLedger.Client.Generator;

if (args is not [var documentPath, var folder])
{
    Console.Error.WriteLine("Give the path of the OpenAPI document and the folder to write to.");
    return 2;
}

var document = JsonNode.Parse(await File.ReadAllTextAsync(documentPath))!;
var words = WordsCode.Of(document);
var calls = await CallsCode.OfAsync(ReducedDocument.Reduce(document));

Directory.CreateDirectory(folder);
await File.WriteAllTextAsync(Path.Combine(folder, "Words.cs"), words);
await File.WriteAllTextAsync(Path.Combine(folder, "LedgerApi.cs"), calls);
return 0;
