using Microsoft.Extensions.Options;

namespace FactCheck;

/// <summary>Checks the options of one file by their attributes; the compiler writes it.</summary>
[OptionsValidator]
internal sealed partial class ClaimSetFileOptionsValidator : IValidateOptions<ClaimSetFileOptions>;
