using System.Collections.Frozen;

namespace ValueLedger.Core.Amounts;

/// <summary>An ISO 4217 currency and the number of decimals of its minor unit.</summary>
public readonly record struct Currency(string Code, int MinorUnitDigits)
{
    /// <summary>The active codes of ISO 4217 list one, without funds, metals and test codes.</summary>
    private static readonly FrozenSet<string> Active = (
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK "
        + "DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF "
        + "KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK "
        + "PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX "
        + "USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
    )
        .Split(' ')
        .ToFrozenSet();

    private static readonly FrozenSet<string> WithoutMinorUnit = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
        .Split(' ')
        .ToFrozenSet();

    private static readonly FrozenSet<string> WithThousandths = "BHD IQD JOD KWD LYD OMR TND".Split(' ').ToFrozenSet();

    /// <summary>The currency of a code in capitals, or null when ISO 4217 does not list it.</summary>
    public static Currency? Find(string code) =>
        !Active.Contains(code) ? null
        : WithoutMinorUnit.Contains(code) ? new Currency(code, 0)
        : WithThousandths.Contains(code) ? new Currency(code, 3)
        : new Currency(code, 2);

    /// <summary>Decimals of amounts in a currency; two where ISO 4217 does not list it.</summary>
    public static int DigitsOf(string code) => Find(code)?.MinorUnitDigits ?? 2;
}
