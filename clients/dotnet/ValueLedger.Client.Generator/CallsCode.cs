using System.Text.RegularExpressions;
using NJsonSchema;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace ValueLedger.Client.Generator;

/// <summary>The calls of the document, and the types that they send and receive.</summary>
internal static partial class CallsCode
{
    private const string List = "System.Collections.Generic.IReadOnlyList";
    private const string Dictionary = "System.Collections.Generic.IReadOnlyDictionary";

    public static async Task<string> OfAsync(ReducedDocument reduced)
    {
        var document = await OpenApiDocument.FromJsonAsync(reduced.Document.ToJsonString());
        return Tidied(new CSharpClientGenerator(document, Settings(document.SchemaType, reduced.ByHand)).GenerateFile());
    }

    private static CSharpClientGeneratorSettings Settings(SchemaType schemaType, string[] byHand) =>
        new()
        {
            ClassName = "LedgerApi",
            ClientClassAccessModifier = "internal",
            OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
            InjectHttpClient = true,
            DisposeHttpClient = false,
            UseBaseUrl = false,
            GenerateBaseUrlProperty = false,
            GenerateClientInterfaces = false,
            GenerateExceptionClasses = false,
            ExceptionClass = "ValueLedgerException",
            GeneratePrepareRequestAndProcessResponseAsAsyncMethods = true,
            GenerateOptionalParameters = true,
            WrapResponses = false,
            ParameterArrayType = "System.Collections.Generic.IEnumerable",
            ResponseArrayType = List,
            ParameterDictionaryType = Dictionary,
            ResponseDictionaryType = Dictionary,
            ParameterDateFormat = "yyyy-MM-dd",
            // Otherwise instants would lose their fractions of a second.
            ParameterDateTimeFormat = "O",
            CSharpGeneratorSettings =
            {
                SchemaType = schemaType,
                Namespace = "ValueLedger.Client",
                JsonLibrary = CSharpJsonLibrary.SystemTextJson,
                ClassStyle = CSharpClassStyle.Poco,
                TypeAccessModifier = "public",
                ExcludedTypeNames = byHand,
                GenerateNullableReferenceTypes = true,
                GenerateDataAnnotations = false,
                GenerateDefaultValues = false,
                UseRequiredKeyword = true,
                ArrayType = List,
                ArrayInstanceType = "System.Collections.Generic.List",
                ArrayBaseType = "System.Collections.ObjectModel.Collection",
                DictionaryType = Dictionary,
                DictionaryInstanceType = "System.Collections.Generic.Dictionary",
                DateType = "System.DateOnly",
                DateTimeType = "System.DateTimeOffset",
                TimeType = "System.TimeOnly",
                TimeSpanType = "System.TimeSpan",
            },
        };

    /// <summary>Removes converters that would read words as enums and remarks about the generator, and hides types that only the client
    /// itself needs.</summary>
    private static string Tidied(string generated)
    {
        var code = generated.ReplaceLineEndings("\n");
        code = EnumConverters().Replace(code, "");
        code = Remarks().Replace(code, "");
        code = code.Replace("public partial class FileResponse", "internal partial class FileResponse", StringComparison.Ordinal)
            .Replace("public partial class FileParameter", "internal partial class FileParameter", StringComparison.Ordinal);
        return TrailingBlanks().Replace(code, "").TrimEnd() + "\n";
    }

    [GeneratedRegex(
        @"^ *\[System\.Text\.Json\.Serialization\.JsonConverter\(typeof\(System\.Text\.Json\.Serialization\.JsonStringEnumConverter.*\n",
        RegexOptions.Multiline
    )]
    private static partial Regex EnumConverters();

    [GeneratedRegex(@"^ *// [A-Z]+\(system\.text\.json\).*\n", RegexOptions.Multiline)]
    private static partial Regex Remarks();

    [GeneratedRegex(@"[ \t]+$", RegexOptions.Multiline)]
    private static partial Regex TrailingBlanks();
}
