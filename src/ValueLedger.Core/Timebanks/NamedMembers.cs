using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Timebanks;

/// <summary>Those whom an exchange names, as far as they are registered.</summary>
/// <param name="Giver">Null when nobody has the code.</param>
/// <param name="Receiver">Null when nobody has the code.</param>
/// <param name="Contributor">The contributor whom the giver is linked to; null when there is none or it was never seen.</param>
public sealed record NamedMembers(Registered<Member>? Giver, Registered<Member>? Receiver, Contributor? Contributor);
