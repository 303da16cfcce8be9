using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FactCheck.Tests.Conventions;

/// <summary>That one type of an assembly uses another one of it. Types within types are told as the outermost one.</summary>
internal sealed record TypeUse(string User, string Used);

/// <summary>Reads a compiled assembly and finds which of its types use which: in what they derive from, in signatures, attributes and method bodies.</summary>
/// <remarks>A constant leaves no trace of the type that it was taken from: the compiler copies its value.</remarks>
internal sealed class TypeUses : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly TypesOfSignature _signatures;
    private readonly Dictionary<string, TypeDefinitionHandle> _byName;

    private TypeUses(string path)
    {
        _file = new(File.OpenRead(path));
        _metadata = _file.GetMetadataReader();
        _signatures = new(_metadata);
        _byName = _metadata.TypeDefinitions.Where(type => NameOf(type) == NameOf(Outermost(type))).ToDictionary(NameOf, StringComparer.Ordinal);
    }

    /// <summary>All uses, each once.</summary>
    public static IReadOnlyCollection<TypeUse> In(string path)
    {
        using var reader = new TypeUses(path);
        return [.. reader.All().Distinct()];
    }

    /// <summary>The members of other assemblies that an assembly uses: <c>System.DateTime.get_Now</c>.</summary>
    public static IReadOnlyCollection<string> ForeignMembersIn(string path)
    {
        using var reader = new TypeUses(path);
        return [.. reader.ForeignMembers().Distinct(StringComparer.Ordinal)];
    }

    public void Dispose() => _file.Dispose();

    private IEnumerable<TypeUse> All() =>
        from user in _metadata.TypeDefinitions
        from used in UsedBy(_metadata.GetTypeDefinition(user)).ToHashSet()
        let names = new TypeUse(NameOf(Outermost(user)), NameOf(Outermost(used)))
        where names.User != names.Used
        select names;

    private IEnumerable<string> ForeignMembers() =>
        from handle in _metadata.MemberReferences
        let member = _metadata.GetMemberReference(handle)
        where member.Parent.Kind == HandleKind.TypeReference
        let type = _metadata.GetTypeReference((TypeReferenceHandle)member.Parent)
        select $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}.{_metadata.GetString(member.Name)}";

    private IEnumerable<TypeDefinitionHandle> UsedBy(TypeDefinition type) =>
    [
        .. TypesOf(type.BaseType),
        .. type.GetInterfaceImplementations().SelectMany(handle => TypesOf(_metadata.GetInterfaceImplementation(handle).Interface)),
        .. type.GetGenericParameters().SelectMany(ConstraintsOf),
        .. AttributesOf(type.GetCustomAttributes()),
        .. type.GetFields().Select(_metadata.GetFieldDefinition).SelectMany(field => field.DecodeSignature(_signatures, null).Concat(AttributesOf(field.GetCustomAttributes()))),
        .. type.GetProperties().SelectMany(property => AttributesOf(_metadata.GetPropertyDefinition(property).GetCustomAttributes())),
        .. type.GetEvents().SelectMany(@event => AttributesOf(_metadata.GetEventDefinition(@event).GetCustomAttributes())),
        .. type.GetMethods().Select(_metadata.GetMethodDefinition).SelectMany(UsedBy),
    ];

    private IEnumerable<TypeDefinitionHandle> UsedBy(MethodDefinition method) =>
    [
        .. SignatureOf(method.DecodeSignature(_signatures, null)),
        .. method.GetGenericParameters().SelectMany(ConstraintsOf),
        .. AttributesOf(method.GetCustomAttributes()),
        .. method.GetParameters().SelectMany(parameter => AttributesOf(_metadata.GetParameter(parameter).GetCustomAttributes())),
        .. method.RelativeVirtualAddress == 0 ? [] : UsedBy(_file.GetMethodBody(method.RelativeVirtualAddress)),
    ];

    private IEnumerable<TypeDefinitionHandle> UsedBy(MethodBodyBlock body) =>
    [
        .. Instructions.TokensIn(body.GetILBytes()!).SelectMany(TypesOf),
        .. body.ExceptionRegions.SelectMany(region => TypesOf(region.CatchType)),
        .. body.LocalSignature.IsNil ? [] : _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_signatures, null).SelectMany(types => types),
    ];

    private IEnumerable<TypeDefinitionHandle> ConstraintsOf(GenericParameterHandle parameter) =>
        _metadata.GetGenericParameter(parameter).GetConstraints().SelectMany(constraint => TypesOf(_metadata.GetGenericParameterConstraint(constraint).Type));

    // A type among the arguments of an attribute stands in them by its full name.
    private IEnumerable<TypeDefinitionHandle> AttributesOf(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes.Select(_metadata.GetCustomAttribute).Where(attribute => !NamesAConverter(attribute)))
        {
            foreach (var type in TypesOf(attribute.Constructor))
                yield return type;
            var arguments = System.Text.Encoding.Latin1.GetString(_metadata.GetBlobBytes(attribute.Value));
            foreach (var word in arguments.Split(arguments.Where(c => !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '`')).Distinct().ToArray()))
                if (_byName.TryGetValue(word, out var named))
                    yield return named;
        }
    }

    // The converter that a type names for the serializer is no use: nothing in the type calls it, and data flows from the type to the converter.
    private bool NamesAConverter(CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && _metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
        && _metadata.GetString(_metadata.GetTypeReference((TypeReferenceHandle)type).Name) == "JsonConverterAttribute";

    private IEnumerable<TypeDefinitionHandle> TypesOf(EntityHandle handle)
    {
        if (handle.IsNil)
            return [];
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                return [(TypeDefinitionHandle)handle];
            case HandleKind.TypeSpecification:
                return _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_signatures, null);
            case HandleKind.FieldDefinition:
                var field = _metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                return [field.GetDeclaringType(), .. field.DecodeSignature(_signatures, null)];
            case HandleKind.MethodDefinition:
                var method = _metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                return [method.GetDeclaringType(), .. SignatureOf(method.DecodeSignature(_signatures, null))];
            case HandleKind.MethodSpecification:
                var generic = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                return [.. TypesOf(generic.Method), .. generic.DecodeSignature(_signatures, null).SelectMany(types => types)];
            case HandleKind.MemberReference:
                var member = _metadata.GetMemberReference((MemberReferenceHandle)handle);
                return [.. TypesOf(member.Parent), .. member.GetKind() == MemberReferenceKind.Field ? member.DecodeFieldSignature(_signatures, null) : SignatureOf(member.DecodeMethodSignature(_signatures, null))];
            default:
                return []; // A type of another assembly, or a signature of a function pointer.
        }
    }

    private static IEnumerable<TypeDefinitionHandle> SignatureOf(MethodSignature<IEnumerable<TypeDefinitionHandle>> signature) =>
        signature.ReturnType.Concat(signature.ParameterTypes.SelectMany(types => types));

    private TypeDefinitionHandle Outermost(TypeDefinitionHandle type)
    {
        while (_metadata.GetTypeDefinition(type).GetDeclaringType() is { IsNil: false } outer)
            type = outer;
        return type;
    }

    private string NameOf(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var (space, name) = (_metadata.GetString(type.Namespace), _metadata.GetString(type.Name));
        return space.Length == 0 ? name : $"{space}.{name}";
    }
}
