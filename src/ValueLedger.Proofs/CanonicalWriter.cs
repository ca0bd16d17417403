using System.Buffers;

namespace ValueLedger.Proofs;

/// <summary>
/// Writes records in the canonical encoding, forward only: JSON as in RFC 8785, in UTF-8 without white space, <c>$v</c> first, then the
/// members by their UTF-16 code units, numbers in plain decimal digits. A member whose value is null is left out. One writer
/// can write any number of records, one after the other; <see cref="CanonicalJson"/> sorts members that are not in order.
/// </summary>
/// <remarks>
/// Every method throws <see cref="InvalidOperationException"/> if a member is out of order, is written twice or is where JSON allows no
/// member, and <see cref="ArgumentException"/> for text with a lone surrogate. Both are bugs, after which the record and the writer cannot
/// be used.
/// </remarks>
public sealed class CanonicalWriter(IBufferWriter<byte> output)
{
    private readonly Stack<Level> _outer = new();
    private Level _level;

    private enum Kind
    {
        Nothing,
        Object,
        Array,
    }

    /// <summary>Begins a record; its first member is the version of its encoding. <see cref="EndObject"/> ends it.</summary>
    public void BeginRecord(int version)
    {
        BeginObject();
        Member(CanonicalOrder.Version, version);
    }

    /// <summary>Begins an object that is the whole text or an item of an array.</summary>
    public void BeginObject()
    {
        if (_level.Kind is not Kind.Nothing)
            WriteItemStart();
        Open(Kind.Object, "{"u8);
    }

    public void BeginObject(string name)
    {
        WriteName(name);
        Open(Kind.Object, "{"u8);
    }

    public void EndObject() => Close(Kind.Object, "}"u8);

    /// <summary>Begins an array that is an item of an array.</summary>
    public void BeginArray()
    {
        WriteItemStart();
        Open(Kind.Array, "["u8);
    }

    public void BeginArray(string name)
    {
        WriteName(name);
        Open(Kind.Array, "["u8);
    }

    public void EndArray() => Close(Kind.Array, "]"u8);

    public void Member(string name, string? value)
    {
        if (value is not null)
            Member(name, value.AsSpan());
    }

    public void Member(string name, ReadOnlySpan<char> value)
    {
        WriteName(name);
        CanonicalText.Write(output, value);
    }

    /// <summary>Writes the hash as its base64 text.</summary>
    public void Member(string name, Hash32? value)
    {
        Span<char> text = stackalloc char[Hash32.TextLength];
        if (value is not { } hash)
            return;

        hash.CopyTextTo(text);
        Member(name, text);
    }

    public void Member(string name, long? value)
    {
        if (value is not { } number)
            return;

        WriteName(name);
        CanonicalNumber.Write(output, number);
    }

    public void Member(string name, decimal? value)
    {
        if (value is not { } number)
            return;

        WriteName(name);
        CanonicalNumber.Write(output, number);
    }

    public void Member(string name, bool? value)
    {
        if (value is not { } truth)
            return;

        WriteName(name);
        WriteTruth(truth);
    }

    public void Item(string value)
    {
        WriteItemStart();
        CanonicalText.Write(output, value);
    }

    public void Item(long value)
    {
        WriteItemStart();
        CanonicalNumber.Write(output, value);
    }

    public void Item(decimal value)
    {
        WriteItemStart();
        CanonicalNumber.Write(output, value);
    }

    public void Item(bool value)
    {
        WriteItemStart();
        WriteTruth(value);
    }

    /// <summary>Writes null, which only an array may contain, because otherwise the items after it would move.</summary>
    public void NullItem()
    {
        WriteItemStart();
        output.Write("null"u8);
    }

    private void WriteTruth(bool value) => output.Write(value ? "true"u8 : "false"u8);

    private void WriteName(string name)
    {
        if (_level.Kind is not Kind.Object)
            throw new InvalidOperationException($"The member '{name}' is not in an object.");
        if (_level.LastName is { } last && CanonicalOrder.Instance.Compare(last, name) >= 0)
            throw new InvalidOperationException($"The member '{name}' must not come after '{last}'.");

        WriteSeparator();
        _level.LastName = name;
        CanonicalText.Write(output, name);
        output.Write(":"u8);
    }

    private void WriteItemStart()
    {
        if (_level.Kind is not Kind.Array)
            throw new InvalidOperationException("A value without a name is outside an array.");

        WriteSeparator();
    }

    private void WriteSeparator()
    {
        if (_level.HasContent)
            output.Write(","u8);
        _level.HasContent = true;
    }

    private void Open(Kind kind, ReadOnlySpan<byte> bracket)
    {
        _outer.Push(_level);
        _level = new Level { Kind = kind };
        output.Write(bracket);
    }

    private void Close(Kind kind, ReadOnlySpan<byte> bracket)
    {
        if (_level.Kind != kind)
            throw new InvalidOperationException("The object or array that ends is not the one that began last.");

        _level = _outer.Pop();
        output.Write(bracket);
    }

    private struct Level
    {
        public Kind Kind;
        public bool HasContent;
        public string? LastName;
    }
}
