using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using FactCheck.Benchmarks.Generation;

namespace FactCheck.Benchmarks;

/// <summary>Evaluating by this build and by another one, by turns in one process: the seeds, and the seeds a hundred times over.</summary>
internal static class EvaluatedBefore
{
    /// <param name="path">The FactCheck.dll of the other build.</param>
    public static void Run(string path)
    {
        var other = new AssemblyLoadContext("other").LoadFromAssemblyPath(Path.GetFullPath(path));
        var (was, now) = (Evaluator.Of(other), Evaluator.Of(typeof(ClaimSet).Assembly));
        foreach (var (over, times) in new[] { (1, 100), (100, 1) })
        {
            var utf8 = Seeds.Over(over);
            var (setWas, setNow) = (was.Read(utf8), now.Read(utf8));
            foreach (var isAllAsked in new[] { false, true })
            {
                var runs = Measure.PreparedByTurns(() => was.Prepare(setWas, isAllAsked, times), () => now.Prepare(setNow, isAllAsked, times));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"the seeds {over,3} times over, {(isAllAsked ? "all that is derived" : "evaluated"),-19}  time ×{runs[1].Milliseconds / runs[0].Milliseconds:0.00}  allocated ×{(double)runs[1].Bytes / runs[0].Bytes:0.00}  ({runs[0].Milliseconds / times:0.00} and {runs[1].Milliseconds / times:0.00} ms)"));
            }
        }
    }

    /// <summary>How a build evaluates.</summary>
    private sealed record Evaluator(Func<byte[], object> Read, Func<object, object> Validate, Func<object, object> Evaluate)
    {
        public static Evaluator Of(Assembly library)
        {
            var validate = library.GetType("FactCheck.ClaimSetExtensions", throwOnError: true)!.GetMethod("Validate")!;
            var evaluate = library.GetType("FactCheck.EvaluationExtensions", throwOnError: true)!.GetMethod("Evaluate")!;
            return new(Before.Codec.Of(library).Read, set => validate.Invoke(null, [set])!, valid => evaluate.Invoke(null, [valid, null])!);
        }

        /// <summary>Valid claim sets in which nothing has been looked up yet, to be evaluated.</summary>
        public Func<object> Prepare(object set, bool isAllAsked, int times)
        {
            object[] valid = [.. Enumerable.Range(0, times).Select(_ => Validate(set))];
            return () => Array.ConvertAll(valid, each =>
            {
                var evaluation = Evaluate(each);
                if (isAllAsked)
                    AskAll(evaluation);
                return evaluation;
            });
        }

        private static void AskAll(object evaluation)
        {
            foreach (var each in (IEnumerable)Value(evaluation, "Allegations"))
                _ = (Value(each, "Grounds"), Value(each, "WhatWouldChangeIt"), Value(each, "PutBy"), Value(Value(each, "Sourcing"), "CircularReports"));
        }

        private static object Value(object of, string property) => of.GetType().GetProperty(property)!.GetValue(of)!;
    }
}
