using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using FactCheck.Diagnostics;

namespace FactCheck.Tool.CommandLine;

/// <summary>What is wrong with a command line, as sentences that say what may have been meant.</summary>
internal static class Mistakes
{
    /// <summary>All that is wrong; a mistyped verb or option is a mistake even where help is asked for. Nothing is wrong with a line that a shell wants to be completed.</summary>
    public static ImmutableArray<string> In(ParseResult line, string[] args)
    {
        if (args is [var first, ..] && first.StartsWith("[suggest", StringComparison.Ordinal))
            return [];
        var command = line.CommandResult.Command;
        if (command == line.RootCommandResult.Command && FirstWord(args) is { } word)
            return [NoSuchVerb(word, command)];
        var mistyped = MistypedOptions(line, args);
        if (!mistyped.IsEmpty)
            return mistyped;
        if (args.Length == 0)
            return [$"Say what to do: {VerbsOf(command)}."];
        if (line.Action is System.CommandLine.Invocation.ParseErrorAction)
            return [.. line.Errors.Select(error => InWords(error, line)).Distinct(StringComparer.Ordinal)];
        return [];
    }

    /// <summary>What stands in the place of the verb where no verb was recognised; null where nothing does.</summary>
    private static string? FirstWord(string[] args) => args.FirstOrDefault(arg => arg is not ("--help" or "-h" or "-?" or "/?" or "/h" or "--version"));

    private static string NoSuchVerb(string word, Command root)
    {
        var kind = word.StartsWith('-') ? "option" : "verb";
        var known = kind == "verb" ? root.Subcommands.Select(verb => verb.Name) : root.Options.SelectMany(Names);
        return $"There is no {kind} '{word}'. {Spelling.DidYouMean(word, known) ?? $"The verbs are: {VerbsOf(root)}."}";
    }

    private static string VerbsOf(Command root) => string.Join(", ", root.Subcommands.Select(verb => verb.Name));

    /// <summary>The parser takes an option that it does not know for an argument; files that begin with a hyphen come behind <c>--</c>.</summary>
    private static ImmutableArray<string> MistypedOptions(ParseResult line, string[] args)
    {
        var command = line.CommandResult.Command;
        var known = command.Options.SelectMany(Names).ToArray();
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
        ArgumentResult { Tokens.Count: 0, Argument: var missing } => $"Say which {missing.HelpName ?? missing.Name}: {missing.Description}",
        OptionResult { Option: var option, Tokens: [.., var last] } when option.Choices() is { Length: > 0 } choices && !choices.Contains(last.Value) =>
            string.Join(' ', new[] { $"{option.Name} cannot be '{last.Value}'.", Spelling.DidYouMean(last.Value, choices), $"It is one of: {string.Join(", ", choices)}." }.OfType<string>()),
        _ when line.UnmatchedTokens.Count > 0 => $"There is one argument too many: '{line.UnmatchedTokens[0]}'.",
        _ => error.Message,
    };
}
