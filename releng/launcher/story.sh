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

# Nobody's own plug-ins are touched.
export XDG_DATA_HOME=$work/data
store=$XDG_DATA_HOME/winnable/plugins

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

installs_it() {
  local jar=technology-fit/target/org.example.technologyfit-1.0.0.jar said status=0
  said=$(winnable plugins install "$jar" 2>&1) || status=$?
  prints 'Not signed: nobody vouches' "$said"
  prints '--trust-unsigned' "$said"
  ((status == 2))
  lies_in_the_store >before.txt
  winnable plugins install "$jar" --trust-unsigned
  prints '+15  Uses SAP' "$(winnable explain ada@example.com -w client)"
}

# What counts and what lies there; what p2 notes of states before is what going back needs, and holds no files.
lies_in_the_store() {
  if [[ -d $store ]]; then
    (cd -- "$store" && find . -type f ! -path './p2/*' ! -name lock ! -name artifacts.xml -exec sha256sum {} + | sort -k 2)
  fi
  winnable plugins list
}

updates_it_from_a_site() {
  local said
  sed -i 's|<version>1.0.0</version>|<version>1.1.0</version>|' technology-fit/pom.xml
  build technology-fit
  winnable plugins publish site technology-fit/target/org.example.technologyfit-1.1.0.jar
  winnable plugins sites --add site
  prints 'Technology fit 1.1.0' "$(winnable plugins search fit)"
  prints '1.0.0 becomes 1.1.0' "$(winnable plugins update --trust-unsigned)"
  prints '+15  Uses SAP' "$(winnable explain ada@example.com -w client)"
  prints '1.1.0 becomes 1.0.0' "$(winnable plugins rollback)"
  winnable plugins sites --remove site
}

removes_it_and_nothing_stays() {
  local said status=0
  winnable plugins remove org.example.technologyfit
  lies_in_the_store | diff before.txt -
  said=$(winnable qualify -w client 2>&1) || status=$?
  prints 'org.example.technologyfit.strategy is not installed' "$said"
  ((status == 1))
}

is_told_apart_by_whom_they_trust() {
  local jar=technology-fit/target/signed.jar said status=0 key
  cp technology-fit/target/org.example.technologyfit-1.0.0.jar "$jar"
  "$JAVA_HOME/bin/jarsigner" -keystore keys -storepass example "$jar" author
  said=$(winnable plugins install "$jar" --trust-unsigned 2>&1) || status=$?
  prints 'whose key is not known here' "$said"
  ((status == 2))
  key=$(winnable plugins install "$jar" --dry-run | grep -oE '[0-9a-f]{64}')
  winnable plugins install "$jar" --trust-key "$key"
  prints CN=Author "$(winnable plugins keys)"
  winnable plugins remove org.example.technologyfit
  prints 'whose key is known here' "$(winnable plugins install "$jar" --dry-run)"
  status=0
  said=$(winnable plugins install technology-fit/target/tampered.jar --trust-unsigned 2>&1) || status=$?
  prints 'is refused' "$said"
  ((status == 3))
  winnable plugins keys --remove "$key"
}

finds_no_way_around() {
  local product status=0
  product=("$root"/target/winnable/*/product)
  ! compgen -G "${product[0]}/plugins/org.eclipse.equinox.p2.director.app_*"
  "$JAVA_HOME/bin/java" -jar "${product[0]}"/plugins/org.eclipse.equinox.launcher_*.jar -nosplash -data @none \
    -configuration "$work/configuration" -application org.eclipse.equinox.p2.director -list >director.txt 2>&1 || status=$?
  ((status != 0))
}

imports_with_a_source() {
  winnable new source cards --maven-repository "$repository"
  build cards
  printf 'Name: Cleo\nEmail: cleo@example.com\n\nName: Dana\nEmail: dana@example.com\n' >cards.txt
  prints '2 rows read = 2 new' "$(winnable import cards.txt -w client --dry-run --with cards/target/org.example.cards-1.0.0.jar)"
}

places_content_with_a_mapping() {
  winnable new content-mapping site-folders --maven-repository "$repository"
  build site-folders
  grep -q 'testcase name="theContractIsKept"' site-folders/target/surefire-reports/TEST-*.xml
  printf '%s\n' '<urlset>' '<url><loc>https://www.example.com/blog/stock/why</loc></url>' '</urlset>' >sitemap.xml
  prints '1 entry read = 1 new' "$(winnable content import sitemap.xml -w client)"
  prints '0 new + 0 changed + 1 unchanged' "$(winnable content import sitemap.xml -w client)"
  prints 'Aware, 70%, Site folders: Its address has the folder /blog/' \
    "$(winnable content list -w client --explain blog-stock-why --with site-folders/target/org.example.sitefolders-1.0.0.jar)"
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

# The examples are built where nothing of this checkout is near them.
builds_the_examples() {
  local example
  cp -r "$root/examples" .
  winnable sdk --maven-repository "$repository"
  for example in examples/*/; do
    build "$example"
  done
  grep -q 'testcase name="theContractIsKept"' examples/objections/target/surefire-reports/TEST-*.xml
  holds sources org/winnable/core/scoring/ScoringStrategy.java
  holds javadoc org/winnable/core/scoring/ScoringStrategy.html
}

holds() { prints "$2" "$("$JAVA_HOME/bin/jar" tf "$repository"/org/winnable/org.winnable.core/*/*-"$1".jar)"; }
jar_of() { printf '%s\n' examples/"$1"/target/*.jar; }

uses_the_examples() {
  local said status=0
  winnable init house
  printf '%s\n' 'Name,Email,Technology' 'Ada,ada@example.com,SAP ECC; Salesforce' 'Ben,ben@example.com,SAP S/4HANA' >people.csv
  winnable import people.csv -w house
  prints '3 rows read' "$(winnable import examples/web-events/src/test/resources/events.jsonl -w house --with "$(jar_of web-events)" || true)"
  prints 'Migration house' \
    "$(winnable pack apply org.example.migrationhouse.pack -w house --with "$(jar_of migration-house)" --with "$(jar_of technology-fit)")"
  said=$(winnable explain ada@example.com -w house --with "$(jar_of technology-fit)")
  prints '+50  Uses SAP ECC' "$said"
  prints '+10  Uses Salesforce' "$said"
  printf '%s\n' '<urlset>' '<url><loc>https://www.example.com/products/crane/pricing</loc></url>' '</urlset>' >sitemap.xml
  winnable content import sitemap.xml -w house
  prints 'lies in /products/*/pricing' \
    "$(winnable content list -w house --explain products-crane-pricing --with "$(jar_of site-sections)")"
  said=$(winnable qualify -w house 2>&1) || status=$?
  prints 'org.example.technologyfit.strategy is not installed' "$said"
  ((status == 1))
}

tell "writes a strategy with one command" writes_a_strategy
tell "builds and tests it with one command" builds_it
tell "sees its points in an explanation" sees_its_points
tell "sees it named when it is gone" sees_it_named_when_it_is_gone
tell "is told when a jar was tampered with" is_told_when_a_jar_was_tampered_with
tell "installs it, and every judgement counts it" installs_it
tell "updates it from a site of their own, and goes back" updates_it_from_a_site
tell "removes it, and nothing of it stays" removes_it_and_nothing_stays
tell "is told apart by whom a client trusts" is_told_apart_by_whom_they_trust
tell "finds no way around the questions" finds_no_way_around
tell "imports with a source of their own" imports_with_a_source
tell "places content with a mapping" places_content_with_a_mapping
tell "adds a section to the persona editor" adds_a_section_to_personas
tell "hands out a client pack" hands_out_a_client_pack
tell "builds the examples from the SDK alone" builds_the_examples
tell "uses the examples on a client" uses_the_examples
