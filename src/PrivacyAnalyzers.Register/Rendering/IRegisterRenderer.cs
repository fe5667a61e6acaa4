using PrivacyAnalyzers.Register.Model;

namespace PrivacyAnalyzers.Register.Rendering;

/// <summary>One form of the register. Equal registers give equal text, with <c>\n</c> line ends, whatever the machine and culture.</summary>
public interface IRegisterRenderer
{
    /// <summary>The name by which a build asks for this form; also the file extension.</summary>
    string Format { get; }

    string Render(ProcessingRegister register);

    /// <summary>Whether a text, which may be anything, is the register of that application in this form.</summary>
    bool IsOf(string application, string text);
}
