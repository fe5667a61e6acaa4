namespace PrivacyAnalyzers.Testing.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_text_written_anew_is_then_the_one_expected()
    {
        Require(update: true, ("a.cs", "text\n"));
        Require(update: false, ("a.cs", "text\n"));

        Assert.Equal("text\n", File.ReadAllText(Path.Combine(_folder, "a.verified.cs")));
    }

    [Fact]
    public void Another_text_is_rejected()
    {
        Require(update: true, ("a.cs", "same\nold\n"));

        Assert.Contains("- old\n+ new\n", Assert.Throws<VerifierException>(() => Require(update: false, ("a.cs", "same\nnew\n"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_a_snapshot_is_rejected() => Assert.Throws<VerifierException>(() => Require(update: false, ("a.cs", "")));

    [Fact]
    public void A_snapshot_without_a_text_is_rejected_and_goes_with_the_next_update()
    {
        Require(update: true, ("a.cs", ""), ("b.cs", ""));

        Assert.Throws<VerifierException>(() => Require(update: false, ("a.cs", "")));
        Require(update: true, ("a.cs", ""));
        Require(update: false, ("a.cs", ""));
    }

    private void Require(bool update, params (string Name, string Text)[] texts) =>
        Snapshot.RequireIn(_folder, texts.Select(text => KeyValuePair.Create(text.Name, text.Text)), update);
}
