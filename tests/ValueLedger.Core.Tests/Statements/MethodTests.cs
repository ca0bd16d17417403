using System.Text.Json;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>The same request makes the same document for ever, so that what the method takes from the product never changes under its
/// name.</summary>
public sealed class MethodTests
{
    private const int FirstYear = 1990;
    private const int Years = 36;

    private static readonly (string Series, string First, string Last, int Years)[] SeriesOf2026 =
    [
        ("uk-gdp-deflator-calendar-2024-100-release-2025-12", "1990", "2025", 36),
        ("uk-gdp-deflator-financial-2024-25-100-release-2026-03", "1990-91", "2025-26", 36),
    ];

    /// <summary>
    /// By which series each method deflates to which years. A method that has landed is never edited: a series that would deflate any of
    /// them otherwise, or a year that none did, belongs to another method, with an entry of its own here.
    /// </summary>
    private static readonly Dictionary<string, (string Series, string First, string Last, int Years)[]> Landed = new()
    {
        ["1"] = SeriesOf2026,
        ["2"] = SeriesOf2026,
        ["3"] = SeriesOf2026,
        ["4"] = SeriesOf2026,
    };

    [Fact]
    public void Another_deflator_for_any_year_is_another_method()
    {
        var calendar = Enumerable.Range(FirstYear, Years).Select(year => $"{year}");
        var financial = Enumerable.Range(FirstYear, Years).Select(year => $"{year}-{(year + 1) % 100:00}");
        var deflated = calendar
            .Concat(financial)
            .Select(year => (Year: year, DeflatorSeriesList.FindFor(year)?.Name))
            .Where(found => found.Name is not null)
            .GroupBy(found => found.Name!, found => found.Year)
            .Select(same => (same.Key, same.First(), same.Last(), same.Count()));
        Assert.Equal(Landed[Prepare.Method], deflated);
    }

    /// <summary>Publications are kept as they were: forms, lines and bridges are made of documents of every method. The file of a method
    /// that has landed is never edited.</summary>
    [Theory]
    [InlineData("1", 18030.43)]
    [InlineData("2", 18030.43)]
    [InlineData("3", 18030.43)]
    [InlineData("4", 18030.43)]
    public void A_document_of_every_method_can_be_read_for_ever(string method, decimal npsv)
    {
        using var document = typeof(MethodTests).Assembly.GetManifestResourceStream($"statement-of-method-{method}")!;
        var statement = JsonSerializer.Deserialize<Statement>(document, WireJson.Options)!;
        Assert.Equal((method, npsv), (statement.Header.Method, statement.Results.Npsv));
        Assert.True(statement.ControlTotal.Agrees);
    }

    /// <summary>What a method does not compute is no figure of its documents, and never nil.</summary>
    [Fact]
    public void A_document_of_the_first_method_says_that_it_has_no_public_ratio()
    {
        using var document = typeof(MethodTests).Assembly.GetManifestResourceStream("statement-of-method-1")!;
        var ratio = JsonSerializer.Deserialize<Statement>(document, WireJson.Options)!.Results.Ratios.BenefitCostRatioPublic;
        Assert.Equal((null, UndefinedReason.MethodDoesNotComputeIt), (ratio.Value, ratio.UndefinedReason));
    }
}
