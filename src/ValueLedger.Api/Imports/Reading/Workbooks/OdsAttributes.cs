using System.Xml;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>
/// The attributes of an element of a sheet, read in one go. They are known by their names without a prefix. Extensions repeat some names
/// under prefixes of their own; the first one of OpenDocument counts.
/// </summary>
internal sealed class OdsAttributes
{
    private const string OpenDocument = "urn:oasis:";

    /// <summary>The reader gives the same text for the same namespace, so one that was seen is recognised by its reference.</summary>
    private readonly List<string> _known = [];

    public string? Name { get; private set; }

    public string? RowsRepeated { get; private set; }

    public string? ColumnsRepeated { get; private set; }

    public string? ColumnsSpanned { get; private set; }

    public string? ValueType { get; private set; }

    public string? Formula { get; private set; }

    public string? Value { get; private set; }

    public string? DateValue { get; private set; }

    public string? TimeValue { get; private set; }

    public string? StringValue { get; private set; }

    public string? BooleanValue { get; private set; }

    /// <summary>How many spaces a text has at this place.</summary>
    public string? Spaces { get; private set; }

    /// <summary>Reads those of the element at which the reader is; it stays there.</summary>
    public void Read(XmlReader xml)
    {
        (Name, RowsRepeated, ColumnsRepeated, ColumnsSpanned, ValueType, Formula) = (null, null, null, null, null, null);
        (Value, DateValue, TimeValue, StringValue, BooleanValue, Spaces) = (null, null, null, null, null, null);
        if (!xml.MoveToFirstAttribute())
        {
            return;
        }

        do
        {
            if (IsOfOpenDocument(xml.NamespaceURI))
            {
                Keep(xml.LocalName, xml);
            }
        } while (xml.MoveToNextAttribute());

        xml.MoveToElement();
    }

    private void Keep(string name, XmlReader xml)
    {
        switch (name)
        {
            case "name":
                Name ??= xml.Value;
                break;
            case "number-rows-repeated":
                RowsRepeated ??= xml.Value;
                break;
            case "number-columns-repeated":
                ColumnsRepeated ??= xml.Value;
                break;
            case "number-columns-spanned":
                ColumnsSpanned ??= xml.Value;
                break;
            case "value-type":
                ValueType ??= xml.Value;
                break;
            case "formula":
                Formula ??= xml.Value;
                break;
            case "value":
                Value ??= xml.Value;
                break;
            case "date-value":
                DateValue ??= xml.Value;
                break;
            case "time-value":
                TimeValue ??= xml.Value;
                break;
            case "string-value":
                StringValue ??= xml.Value;
                break;
            case "boolean-value":
                BooleanValue ??= xml.Value;
                break;
            case "c":
                Spaces ??= xml.Value;
                break;
        }
    }

    private bool IsOfOpenDocument(string space)
    {
        foreach (var known in _known)
        {
            if (ReferenceEquals(known, space))
            {
                return true;
            }
        }

        if (!space.StartsWith(OpenDocument, StringComparison.Ordinal))
        {
            return false;
        }

        _known.Add(space);
        return true;
    }
}
