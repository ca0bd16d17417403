using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ValueLedger.Client.Transport;

/// <summary>Refuses arguments that no request can be made of; whatever else is wrong, the server says.</summary>
internal static class Argument
{
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return value;
    }

    /// <summary>A code, name or id that becomes a part of an address. Without it, the address would be that of something else.</summary>
    public static string Code([NotNull] string? code, [CallerArgumentExpression(nameof(code))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code, parameter);
        return code is "." or ".." ? throw new ArgumentException($"'{code}' is not a code.", parameter) : code;
    }

    public static Stream File([NotNull] Stream? file, [CallerArgumentExpression(nameof(file))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(file, parameter);
        return file.CanRead ? file : throw new ArgumentException("The stream cannot be read; perhaps it is closed.", parameter);
    }
}
