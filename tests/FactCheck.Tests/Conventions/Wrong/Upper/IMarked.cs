namespace FactCheck.Tests.Conventions.Wrong.Upper;

public interface IMarked;
