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

    /// <summary>Bodies that a method of the client makes of its arguments.</summary>
    public static readonly string[] DraftsOfTheClientItself =
    [
        "BatchDraft",
        "CorrectionDraft",
        "KeyRevocationDraft",
        "PackLoadDraft",
        "PublicationDraft",
        "ReversalDraft",
        "SuspenseDecisionDraft",
    ];

    /// <param name="reduced">The document without what is done by hand.</param>
    /// <param name="hidden">The types that only the client itself needs.</param>
    public static async Task<string> OfAsync(ReducedDocument reduced, string[] hidden)
    {
        var document = await OpenApiDocument.FromJsonAsync(reduced.Document.ToJsonString());
        return Tidied(new CSharpClientGenerator(document, Settings(document.SchemaType, reduced.ByHand)).GenerateFile(), hidden);
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

    /// <summary>Removes converters that would read words as enums, remarks about the generator and whatever needs reflection, which is
    /// written by hand, and hides types that only the client itself needs.</summary>
    private static string Tidied(string generated, string[] hidden)
    {
        var code = generated.ReplaceLineEndings("\n");
        code = EnumConverters().Replace(code, "");
        code = Remarks().Replace(code, "");
        code = Cut(
            code,
            "        private static System.Lazy<System.Text.Json.JsonSerializerOptions> _settings",
            "    #pragma warning disable CS8618"
        );
        code = Cut(
            code,
            "        private static System.Text.Json.JsonSerializerOptions CreateSerializerSettings()",
            "        partial void Initialize();"
        );
        code = Cut(code, "        public bool ReadResponseAsString", "    }\n\n    /// <summary>");
        code = Replaced(code, "System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(body, JsonSerializerSettings)", "Written(body)");
        code = UnexplainedIsAllowed().Replace(code, "");
        foreach (var type in hidden.Concat(["FileResponse", "FileParameter"]))
        {
            code = Visible(type).Replace(code, $"internal partial class {type}");
        }

        return TrailingBlanks().Replace(code, "").TrimEnd() + "\n";
    }

    private static string Cut(string code, string from, string to)
    {
        var start = Found(code, from, 0);
        return code[..start] + code[Found(code, to, start)..];
    }

    private static string Replaced(string code, string old, string replacement)
    {
        _ = Found(code, old, 0);
        return code.Replace(old, replacement, StringComparison.Ordinal);
    }

    private static int Found(string code, string text, int start) =>
        code.IndexOf(text, start, StringComparison.Ordinal) is >= 0 and var place
            ? place
            : throw new InvalidOperationException($"The generated code does not contain '{text}' any more.");

    private static Regex Visible(string type) => new($@"public partial class {type}\b");

    [GeneratedRegex(
        @"^ *\[System\.Text\.Json\.Serialization\.JsonConverter\(typeof\(System\.Text\.Json\.Serialization\.JsonStringEnumConverter.*\n",
        RegexOptions.Multiline
    )]
    private static partial Regex EnumConverters();

    [GeneratedRegex(@"^ *// [A-Z]+\(system\.text\.json\).*\n", RegexOptions.Multiline)]
    private static partial Regex Remarks();

    [GeneratedRegex(@"^#pragma warning (disable|restore) +1591.*\n", RegexOptions.Multiline)]
    private static partial Regex UnexplainedIsAllowed();

    [GeneratedRegex(@"[ \t]+$", RegexOptions.Multiline)]
    private static partial Regex TrailingBlanks();
}
