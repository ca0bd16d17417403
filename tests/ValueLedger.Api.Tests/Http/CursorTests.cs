using System.Buffers.Text;
using ValueLedger.Api.Http.Queries;

namespace ValueLedger.Api.Tests.Http;

public sealed class CursorTests
{
    private static readonly Cursors Ours = new("a secret of this server"u8.ToArray());
    private static readonly Position Here = new(42, "community-speedwatch");

    [Fact]
    public void A_cursor_leads_back_to_its_position()
    {
        var cursor = Ours.Protect("org", "entries", Here);
        Assert.Matches("^[A-Za-z0-9_-]+$", cursor);
        Assert.True(Ours.TryRead<Position>("org", "entries", cursor, out var position));
        Assert.Equal(Here, position);
    }

    [Theory]
    [InlineData("other", "entries")]
    [InlineData("org", "rates")]
    [InlineData("orge", "ntries")]
    [InlineData("", "orgentries")]
    public void A_cursor_belongs_to_one_organisation_and_route(string organisation, string route) =>
        Assert.False(Ours.TryRead<Position>(organisation, route, Ours.Protect("org", "entries", Here), out _));

    [Fact]
    public void Changing_any_byte_of_a_cursor_spoils_it()
    {
        var bytes = Base64Url.DecodeFromChars(Ours.Protect("org", "entries", Here));
        for (var index = 0; index < bytes.Length; index++)
        {
            byte[] changed = [.. bytes];
            changed[index] ^= 1;
            Assert.False(Ours.TryRead<Position>("org", "entries", Base64Url.EncodeToString(changed), out _));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    public void What_is_no_cursor_is_refused(string cursor) => Assert.False(Ours.TryRead<Position>("org", "entries", cursor, out _));

    [Fact]
    public void A_cursor_of_another_server_or_with_white_space_is_refused()
    {
        var cursor = Ours.Protect("org", "entries", Here);
        Assert.False(new Cursors("another secret"u8.ToArray()).TryRead<Position>("org", "entries", cursor, out _));
        Assert.False(Ours.TryRead<Position>("org", "entries", cursor.Insert(4, " "), out _));
    }

    [Fact]
    public void A_cursor_of_another_form_is_refused() =>
        Assert.False(Ours.TryRead<Position>("org", "entries", Ours.Protect("org", "entries", new Other("x")), out _));

    private sealed record Position(long After, string Programme);

    private sealed record Other(string Something);
}
