using System.Text.Json.Nodes;
using ValueLedger.Client.Generator;

if (args is not [var documentPath, var folder])
{
    Console.Error.WriteLine("Give the path of the OpenAPI document and the folder to write to.");
    return 2;
}

var document = JsonNode.Parse(await File.ReadAllTextAsync(documentPath))!;
var (words, bases, json) = (WordsCode.Of(document), AnswersCode.Bases(document), AnswersCode.Json(document));
string[] hidden = [.. AnswersCode.OfTheClientItself(document), .. CallsCode.DraftsOfTheClientItself];
var calls = await CallsCode.OfAsync(ReducedDocument.Reduce(document), hidden);

Directory.CreateDirectory(folder);
await File.WriteAllTextAsync(Path.Combine(folder, "Words.cs"), words);
await File.WriteAllTextAsync(Path.Combine(folder, "Answers.cs"), bases);
await File.WriteAllTextAsync(Path.Combine(folder, "LedgerJson.cs"), json);
await File.WriteAllTextAsync(Path.Combine(folder, "LedgerApi.cs"), calls);
return 0;
