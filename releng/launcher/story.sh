#!/usr/bin/env bash
# What an author of plug-ins does, on the built product and in TAP: writes a project of each kind, builds and tests it with Maven, and
# tries it on a client. `./winnable verify` runs this after the build and counts its results.
#
# story.sh ROOT MAVEN: the checkout, and the Maven to build with; JAVA_HOME names the JDK.
set -euo pipefail

root=$1
maven=$2
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cd -- "$work"

# A Maven repository of its own before the usual one: what is put into it here is gone afterwards.
repository=$work/repository
usual=${MAVEN_REPOSITORY:-$HOME/.m2/repository}

chapter=0

# tell NAME COMMAND...: one chapter, with the seconds it took.
tell() {
  local name=$1 begun=$SECONDS said
  shift
  chapter=$((chapter + 1))
  if said=$( (set -e; "$@") 2>&1); then
    echo "ok $chapter - an author $name # $((SECONDS - begun)) s"
  else
    echo "not ok $chapter - an author $name"
    printf '# %s\n' "${said//$'\n'/$'\n# '}"
    return 1
  fi
}

winnable() { "$root/winnable" "$@"; }
build() { (cd -- "$1" && "$maven" -q -B -ntp -Dmaven.repo.local="$repository" -Dmaven.repo.local.tail="$usual" verify </dev/null); }
prints() { grep -qF -- "$1" <<<"$2" || { printf 'expected: %s\nwas: %s\n' "$1" "$2"; return 1; }; }

writes_a_strategy() { winnable new strategy technology-fit --maven-repository "$repository"; }

builds_it() {
  build technology-fit
  grep -q 'testcase name="theContractIsKept"' technology-fit/target/surefire-reports/TEST-*.xml
}

sees_its_points() {
  winnable init client
  printf '%s\n' 'Name,Email,Technology' 'Ada,ada@example.com,SAP' 'Ben,ben@example.com,Lotus' >people.csv
  winnable import people.csv -w client
  sed -i 's/^strategies:$/&\n  - {strategy: org.example.technologyfit.strategy, parameters: {technology: [SAP], points: 15}}/' \
    client/scoring/default.yaml
  prints '+15  Uses SAP' "$(winnable explain ada@example.com -w client --with technology-fit/target/org.example.technologyfit-1.0.0.jar)"
}

sees_it_named_when_it_is_gone() {
  local said status=0
  said=$(winnable qualify -w client 2>&1) || status=$?
  prints 'org.example.technologyfit.strategy is not installed' "$said"
  ((status == 1))
}

is_told_when_a_jar_was_tampered_with() {
  local jar=technology-fit/target/tampered.jar said status=0
  cp technology-fit/target/org.example.technologyfit-1.0.0.jar "$jar"
  "$JAVA_HOME/bin/keytool" -genkeypair -keystore keys -storepass example -keypass example -alias author -keyalg EC -dname CN=Author
  "$JAVA_HOME/bin/jarsigner" -keystore keys -storepass example "$jar" author
  winnable explain ada@example.com -w client --with "$jar"
  echo 'more' >added.txt
  "$JAVA_HOME/bin/jar" uf "$jar" added.txt
  said=$(winnable explain ada@example.com -w client --with "$jar" 2>&1) || status=$?
  prints 'added.txt was added after the jar was signed' "$said"
  ((status == 3))
}

imports_with_a_source() {
  winnable new source cards --maven-repository "$repository"
  build cards
  printf 'Name: Cleo\nEmail: cleo@example.com\n\nName: Dana\nEmail: dana@example.com\n' >cards.txt
  prints '2 rows read = 2 new' "$(winnable import cards.txt -w client --dry-run --with cards/target/org.example.cards-1.0.0.jar)"
}

adds_a_section_to_personas() {
  winnable new persona-editor questions --maven-repository "$repository"
  build questions
  # without a display the contract is skipped, and counts as such
  grep -q 'testcase name="theContractIsKept"' questions/target/surefire-reports/TEST-*.xml
  "$JAVA_HOME/bin/jar" tf questions/target/org.example.questions-1.0.0.jar | grep -qx plugin.xml
}

hands_out_a_client_pack() {
  winnable new client-pack acme-house --maven-repository "$repository"
  build acme-house
  winnable init other
  winnable pack apply org.example.acmehouse.pack -w other --with acme-house/target/org.example.acmehouse-1.0.0.jar
  prints 'Acme house' "$(winnable pack undo -w other)"
}

tell "writes a strategy with one command" writes_a_strategy
tell "builds and tests it with one command" builds_it
tell "sees its points in an explanation" sees_its_points
tell "sees it named when it is gone" sees_it_named_when_it_is_gone
tell "is told when a jar was tampered with" is_told_when_a_jar_was_tampered_with
tell "imports with a source of their own" imports_with_a_source
tell "adds a section to the persona editor" adds_a_section_to_personas
tell "hands out a client pack" hands_out_a_client_pack
