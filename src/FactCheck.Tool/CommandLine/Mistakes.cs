using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using FactCheck.Diagnostics;

namespace FactCheck.Tool;

/// <summary>What is wrong with a command line, as sentences that say what may have been meant.</summary>
internal static class Mistakes
{
    /// <summary>All that is wrong; a mistyped verb or option is a mistake even where help is asked for. Nothing is wrong with a line that a shell wants to be completed.</summary>
    public static string[] In(ParseResult line, string[] args)
    {
        if (args is [var first, ..] && IsSuggestion(first))
            return [];
        var command = line.CommandResult.Command;
        var root = line.RootCommandResult.Command;
        if (command == root && FirstWord(args, root) is { } word)
            return [NoSuchVerb(word, root)];
        var mistyped = MistypedOptions(line, args);
        if (mistyped.Length > 0)
            return mistyped;
        var isWrong = line.Action is ParseErrorAction;
        if (args.Length == 0 || (command == root && isWrong))
            return [$"Say what to do: {VerbsOf(root)}."];
        return isWrong ? [.. line.Errors.Select(error => InWords(error, line)).Distinct(StringComparer.Ordinal)] : [];
    }

    /// <summary>What stands in the place of the verb where no verb was recognised; null where nothing does.</summary>
    private static string? FirstWord(string[] args, Command root) => args.Except(root.Options.SelectMany(Names), StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The word with which a shell asks, as the parser reads it.</summary>
    private static bool IsSuggestion(string word) =>
        word == "[suggest]" || (word.StartsWith("[suggest:", StringComparison.Ordinal) && word.EndsWith(']') && int.TryParse(word.AsSpan(9..^1), NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static string NoSuchVerb(string word, Command root)
    {
        var kind = word.StartsWith('-') && word != "--" ? "option" : "verb";
        var known = kind == "verb" ? root.Subcommands.Select(verb => verb.Name) : root.Options.SelectMany(Names);
        return $"There is no {kind} '{word}'. {Spelling.DidYouMean(word, known) ?? $"The verbs are: {VerbsOf(root)}."}";
    }

    private static string VerbsOf(Command root) => string.Join(", ", root.Subcommands.Select(verb => verb.Name));

    /// <summary>The parser takes an option that it does not know for an argument; files that begin with a hyphen come behind <c>--</c>.</summary>
    private static string[] MistypedOptions(ParseResult line, string[] args)
    {
        var command = line.CommandResult.Command;
        var known = command.Options.Concat(line.RootCommandResult.Command.Options.Where(option => option.Recursive)).SelectMany(Names).ToArray();
        var before = line.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..] && !IsValueOfOption(token, line))
            .Select(token => token.Value.Split('=')[0]);
        return [.. before.Concat(line.UnmatchedTokens.Where(value => value is ['-', _, ..] && args.TakeWhile(arg => arg != "--").Contains(value, StringComparer.Ordinal)))
            .Distinct(StringComparer.Ordinal)
            .Select(option => $"There is no option '{option}' for {command.Name}. {Spelling.DidYouMean(option, known)}".TrimEnd())];
    }

    private static bool IsValueOfOption(Token token, ParseResult line) =>
        line.CommandResult.Children.OfType<OptionResult>().Any(option => option.Tokens.Any(value => ReferenceEquals(value, token)));

    private static IEnumerable<string> Names(Option option) => option.Aliases.Prepend(option.Name);

    private static string InWords(ParseError error, ParseResult line) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument: var missing } => $"<{missing.HelpName ?? missing.Name}> is missing. {missing.Description}",
        OptionResult { Option: Choice choice, Tokens: [.., { Value: var word }] } when !choice.Words.Contains(word) =>
            string.Join(' ', new[] { $"{choice.Name} cannot be '{word}'.", Spelling.DidYouMean(word, choice.Words), $"It is one of: {string.Join(", ", choice.Words)}." }.OfType<string>()),
        OptionResult { Tokens.Count: > 1, Option: var twice } => $"{twice.Name} can be given once.",
        OptionResult { IdentifierToken: not null, Tokens.Count: 0, Option: var empty } => $"{empty.Name} needs a value: {empty.HelpName}.",
        _ when line.CommandResult.Command.Options.FirstOrDefault(option => option.Required && line.GetResult(option) is not { Implicit: false }) is { } missing =>
            $"{missing.Name} is missing. {missing.Description}",
        _ when line.UnmatchedTokens.Count > 0 => $"There is one argument too many: '{line.UnmatchedTokens[0]}'.",
        _ => error.Message,
    };
}
