using System.Net;
using ValueLedger.Core.Webhooks;

namespace ValueLedger.Core.Tests.Webhooks;

public sealed class WebhookTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.8.8")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.250")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::")]
    [InlineData("2001::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void An_address_that_only_this_server_can_reach_is_closed(string address) =>
        Assert.False(WebhookAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.1")]
    [InlineData("172.32.0.1")]
    [InlineData("192.167.255.255")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450::1")]
    public void A_public_address_is_open(string address) => Assert.True(WebhookAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://dashboard.example.org/")]
    [InlineData("https://localhost/")]
    [InlineData("https://127.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:169.254.169.254]/")]
    public void An_address_that_cannot_be_public_is_refused_at_once(string address) =>
        Assert.Equal(
            ["webhook_address_is_not_allowed"],
            new WebhookDraft { Address = address }
                .Validate("a", mayBePrivate: false)
                .Problems.Select(problem => problem.Code.Name)
        );

    [Theory]
    [InlineData("abc")]
    [InlineData("whsec_")]
    [InlineData("whsec_dG9vIHNob3J0")]
    [InlineData("whsec_not base64 not base64 not base64 not base64")]
    public void A_secret_of_another_form_is_refused(string secret) =>
        Assert.Equal(
            ["webhook_secret_is_not_valid"],
            new WebhookDraft { Address = "https://example.org", Secret = secret }
                .Validate("a", mayBePrivate: false)
                .Problems.Select(problem => problem.Code.Name)
        );

    /// <summary>The example of the specification Standard Webhooks.</summary>
    [Fact]
    public void The_signature_is_that_of_the_specification() =>
        Assert.Equal(
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            WebhookSecret
                .Parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")!
                .Sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, """{"test": 2432232314}""")
        );
}
