namespace FactCheck;

/// <summary>The words for kinds of items, as messages use them.</summary>
internal static class Noun
{
    /// <summary>One kind: "allegation".</summary>
    public static string Of(ItemKinds kind) => kind.InWords();

    /// <summary>One kind with its article: "an allegation".</summary>
    public static string WithArticle(Item item) => WithArticle(item.ItemKind);

    /// <summary>Several kinds as a choice: "an allegation or a development".</summary>
    public static string AnyOf(ItemKinds kinds) =>
        kinds == ItemKinds.Any
            ? "an item"
            : string.Join(" or ", Enum.GetValues<ItemKinds>().Where(kind => kind != ItemKinds.Any && kinds.HasFlag(kind)).Select(WithArticle));

    private static string WithArticle(ItemKinds kind) =>
        kind is ItemKinds.Evidence ? "evidence" : (kind is ItemKinds.Allegation or ItemKinds.Assessment ? "an " : "a ") + Of(kind);
}
