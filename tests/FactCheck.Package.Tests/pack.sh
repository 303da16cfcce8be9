#!/usr/bin/env bash
# Packs every package into a folder, and once more, from a copy of the repository in another place, into its folder "again": pack.sh <folder> [options of dotnet pack]
# The tests of this project look at both: FACTCHECK_PACKAGES=<folder> dotnet test tests/FactCheck.Package.Tests
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
packages=$(cd "$1" && pwd)
shift
rm -rf "$packages"/*.nupkg "$packages/again"
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

# What dotnet pack does with a project that is no package takes time and gives nothing.
pack() {
  local folder=$1 project
  shift
  for project in src/*/*.csproj; do
    [ "$(dotnet msbuild "$project" -getProperty:IsPackable "$@")" != true ] || dotnet pack "$project" --nologo -o "$folder" "$@"
  done
}

cd "$root"
pack "$packages" "$@"
tar --exclude=bin --exclude=obj --exclude=artifacts --exclude=node_modules -cf - . | tar -xf - -C "$copy"
cd "$copy"
# Analyzers change nothing of what is compiled, and the first time they have run.
pack "$packages/again" -p:RunAnalyzers=false -p:EnablePackageValidation=false "$@"
