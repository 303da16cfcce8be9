namespace FactCheck.Tests.Conventions.Wrong.Upper;

[AttributeUsage(AttributeTargets.All)]
public sealed class MarkAttribute : Attribute;
