#!/usr/bin/env bash
# What a program with the library costs that is compiled ahead of time, beside one that only prints a line: native.sh <folder of packages> [rounds]
# The packages are those of tests/FactCheck.Package.Tests/pack.sh. Prints the bytes of both, and how long they take from start to end, in turns: the median, the least, and the ratio of the medians.
set -euo pipefail
packages=$(cd "$1" && pwd)
rounds=${2:-101}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 NUGET_PACKAGES=$work/nuget

version=$(basename "$(ls "$packages"/FactCheck.[0-9]*.nupkg)" .nupkg)
cp -r "$root/tests/FactCheck.Package.Tests/Consumers/." "$work"
echo "<Project><PropertyGroup><FactCheckVersion>${version#FactCheck.}</FactCheckVersion></PropertyGroup></Project>" >"$work/Directory.Build.props"
echo "<configuration><packageSources><add key=\"packed\" value=\"$packages\" /></packageSources></configuration>" >"$work/nuget.config"
for program in OneLine Everything; do
  dotnet publish "$work/$program" -c Release -o "$work/native/$program" -v q >&2
done

cd "$root"
mkdir "$work/written"
one="$work/native/OneLine/OneLine" all="$work/native/Everything/Everything"
names=('one line' 'with the library, wrong arguments' 'with the library, all of harbour-water' 'with the library, all of kaspersky-2017')
programs=("$one" "$all" "$all seeds/harbour-water.claims.json $work/written" "$all seeds/kaspersky-2017.claims.json $work/written")
codes=(0 2 0 0)
printf '%-42s %10d bytes\n' 'one line' "$(stat -c %s "$one")" 'with the library' "$(stat -c %s "$all")"
# What fails early is quick: each must end as it should before it is measured.
for i in "${!programs[@]}"; do
  code=0
  ${programs[i]} >/dev/null 2>"$work/said" || code=$?
  [ "$code" -eq "${codes[i]}" ] || { cat "$work/said" >&2; echo "native.sh: ${names[i]}: exit code $code instead of ${codes[i]}" >&2; exit 1; }
done
for ((round = -2; round < rounds; round++)); do
  for i in "${!programs[@]}"; do
    start=${EPOCHREALTIME//[.,]/}
    ${programs[i]} >/dev/null 2>&1 || [ "${codes[i]}" -ne 0 ]
    end=${EPOCHREALTIME//[.,]/}
    # The first two rounds warm the caches of the disk.
    [ "$round" -lt 0 ] || echo "$((end - start))" >>"$work/times.$i"
  done
done
for i in "${!programs[@]}"; do
  sort -n "$work/times.$i" | awk -v name="${names[i]}" -v first="$work/first" -v i="$i" '
    { t[NR] = $1 / 1000 }
    END {
      median = t[int((NR + 1) / 2)]
      if (i == 0) { print median > first; base = median } else getline base < first
      printf "%-42s %6.1f ms, at least %6.1f ms, %.2f times\n", name, median, t[1], median / base
    }'
done
