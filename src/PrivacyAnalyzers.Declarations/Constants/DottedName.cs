using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Declarations.Constants;

/// <summary>The parts of a name as written, without <c>global::</c>.</summary>
internal static class DottedName
{
    /// <summary>Null for anything but a name with dots.</summary>
    public static IReadOnlyList<string>? Of(SyntaxNode node)
    {
        var parts = new List<string>();
        for (SyntaxNode? at = node; ;)
        {
            switch (at)
            {
                case IdentifierNameSyntax name:
                    parts.Add(name.Identifier.ValueText);
                    parts.Reverse();
                    return parts;
                case MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access:
                    parts.Add(name.Identifier.ValueText);
                    at = access.Expression;
                    break;
                case QualifiedNameSyntax { Right: IdentifierNameSyntax name } qualified:
                    parts.Add(name.Identifier.ValueText);
                    at = qualified.Left;
                    break;
                case AliasQualifiedNameSyntax { Name: IdentifierNameSyntax name } aliased:
                    at = name;
                    if (aliased.Alias.Identifier.ValueText != "global")
                        return null;
                    break;
                default:
                    return null;
            }
        }
    }
}
