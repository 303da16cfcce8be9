#!/usr/bin/env bash
# Packs every package into a folder, and once more, from a copy of the repository in another place, into its folder "again": pack.sh <folder> [-p:<name>=<value>…]
# Where the folders hold packages of ours of the version that is packed, these are replaced; whatever else they hold stays. FactCheck.Verify is packed with -p:WithVerify=true, where Verify restores.
# The tests of this project look at both: FACTCHECK_PACKAGES=<folder> dotnet test tests/FactCheck.Package.Tests
set -euo pipefail
if [ $# -eq 0 ]; then
  echo 'pack.sh <folder> [-p:<name>=<value>…]' >&2
  exit 2
fi
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
packages=$(cd "$1" && pwd)
shift
for option in "$@"; do
  # They are asked for what a project is, too, and that knows no other options.
  [[ $option == -p:*=* ]] || { printf 'pack.sh: %s is no property; only -p:<name>=<value> can be given.\n' "$option" >&2; exit 2; }
done

# What a project says of itself with the given properties. A project that cannot be evaluated ends everything, in its own words.
property() {
  local value
  value=$(dotnet msbuild "$1" -getProperty:"$2" "${@:3}") || { printf '%s\n' "$value" >&2; return 1; }
  printf '%s\n' "$value"
}

# What dotnet pack does with a project that is no package takes time and gives nothing.
pack() {
  local folder=$1 project packable
  shift
  for project in src/*/*.csproj; do
    packable=$(property "$project" IsPackable "$@")
    if [ "$packable" = true ]; then
      dotnet pack "$project" --nologo -o "$folder" "$@"
    else
      printf 'Not packed: %s, which is no package here.\n' "$(basename "$project" .csproj)"
    fi
  done
}

cd "$root"
version=$(property src/FactCheck/FactCheck.csproj PackageVersion "$@")
rm -f "$packages"/{,again/}FactCheck{,.[!0-9]*}."$version".nupkg
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
pack "$packages" "$@"
tar --exclude=bin --exclude=obj --exclude=artifacts --exclude=node_modules -cf - . | tar -xf - -C "$copy"
cd "$copy"
# Analyzers change nothing of what is compiled, and the first time they have run.
pack "$packages/again" -p:RunAnalyzers=false -p:EnablePackageValidation=false "$@"
