using FactCheck.Tests.Conventions.Wrong.Lower;

namespace FactCheck.Tests.Conventions;

public class TypeUsesTests
{
    private static readonly IReadOnlyCollection<TypeUse> Uses = TypeUses.In(typeof(TypeUsesTests).Assembly.Location);

    public static TheoryData<Type> Users =>
        [.. typeof(Innocent).Assembly.GetTypes().Where(type => type is { IsNested: false } && type.Namespace == typeof(Innocent).Namespace && type != typeof(Innocent))];

    [Theory]
    [MemberData(nameof(Users))]
    public void A_use_is_found_in_whatever_way_it_is_made(Type user)
    {
        ArgumentNullException.ThrowIfNull(user);
        Assert.Contains(Uses, use => use.User == user.FullName && IsUpper(use.Used));
    }

    [Fact]
    public void There_is_a_user_for_every_way() => Assert.Equal(16, Users.Count);

    [Fact]
    public void A_name_in_a_text_and_the_converter_for_the_serializer_are_no_use() => Assert.DoesNotContain(Uses, use => use.User == typeof(Innocent).FullName && IsUpper(use.Used));

    [Fact]
    public void What_is_used_does_not_use_its_user() => Assert.DoesNotContain(Uses, use => IsUpper(use.User) && use.Used.StartsWith(typeof(Innocent).Namespace!, StringComparison.Ordinal));

    [Fact]
    public void A_member_of_another_assembly_is_found() => Assert.Contains("System.Console.WriteLine", TypeUses.ForeignMembersIn(typeof(TypeUsesTests).Assembly.Location));

    private static bool IsUpper(string type) => type.StartsWith("FactCheck.Tests.Conventions.Wrong.Upper.", StringComparison.Ordinal);
}
