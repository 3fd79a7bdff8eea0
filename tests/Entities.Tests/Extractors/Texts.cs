using FsCheck;
using FsCheck.Fluent;

namespace Entities.Tests.Extractors;

/// <summary>Seeded random texts: any UTF-16 at all, and words of the seed article in any order and spacing.</summary>
internal static class Texts
{
    /// <summary>The same texts at every run.</summary>
    public static Config Config { get; } = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(200).WithReplay(20200124, 1);

    public static string Article { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Gold", "article.txt"));

    public static Arbitrary<string> Any { get; } = Gen.OneOf(Utf16(), Unicode(), Snippets()).ToArbitrary();

    private static Gen<string> Utf16() =>
        from characters in Gen.ArrayOf(Gen.Choose(0, 0xFFFF).Select(code => (char)code))
        select new string(characters);

    private static Gen<string> Unicode() =>
        from runes in Gen.ArrayOf(Gen.OneOf(Gen.Choose(0x20, 0x7E), Gen.Choose(0xA0, 0x2FF), Gen.Choose(0x300, 0x36F), Gen.Choose(0x2000, 0x206F), Gen.Choose(0x4E00, 0x4E40), Gen.Choose(0x1F300, 0x1F64F)))
        select string.Concat(runes.Select(char.ConvertFromUtf32));

    private static Gen<string> Snippets() =>
        from pieces in Gen.ArrayOf(Gen.OneOf(
            from start in Gen.Choose(0, Article.Length - 40)
            from length in Gen.Choose(1, 40)
            select Article.Substring(start, length),
            Gen.Elements(RepeatedSigns.All)))
        select string.Concat(pieces);
}
