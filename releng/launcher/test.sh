#!/usr/bin/env bash
# Tests the launcher, in TAP, against a system of its own making: a checkout, JDKs, Maven, sudo and apt that are all fakes, so that
# nothing is built, installed or fetched. `./winnable verify` runs this and counts its results.
set -uo pipefail

here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
# shellcheck source=releng/launcher/test-fakes.sh
source "$here/test-fakes.sh"

count=0
failed=0

# check NAME COMMAND...: one test; what it printed is shown if it fails.
check() {
  local name=$1 said
  shift
  count=$((count + 1))
  new_system
  if said=$( ("$@") 2>&1); then
    echo "ok $count - $name"
  else
    failed=$((failed + 1))
    echo "not ok $count - $name"
    printf '# %s\n' "${said//$'\n'/$'\n# '}"
  fi
}

# expect DESCRIPTION COMMAND...: ends the test as failed unless the command succeeds.
expect() {
  local description=$1
  shift
  "$@" && return
  printf 'expected: %s\nstdout: %s\nstderr: %s\n' "$description" "$(cat -- "$system/out")" "$(cat -- "$system/err")"
  exit 1
}

status_is() { expect "exit $1, was $status" test "$status" = "$1"; }
says() { expect "stderr to say '$1'" grep -qF -- "$1" "$system/err"; }
silent_about() { expect "stderr not to say '$1'" lacks "$1" "$system/err"; }
lacks() { ! grep -qF -- "$1" "$2"; }
prints() { expect "stdout to be '$1'" test "$(cat -- "$system/out")" = "$1"; }
last_line_is() { expect "the last line to be '$1'" test "$(tail -n 1 -- "$system/out")" = "$1"; }
builds_are() { expect "$1 builds, were $(builds)" test "$(builds)" = "$1"; }
java_is() { expect "Java to be $1" grep -qxF -- "java=$1" "$system/java.log"; }

# ---- the JDK

the_own_variable_comes_first() {
  fake_maven 3.9.16
  jdk_in a 21 && jdk_in b 25 && jdk_on_path 22
  WINNABLE_JAVA_HOME=$system/b JAVA_HOME=$system/a run list
  java_is "$system/b"
}

an_unfit_own_variable_is_an_error() {
  jdk_in old 17
  WINNABLE_JAVA_HOME=$system/old run list
  status_is 4
  says "is a JDK 17; Winnable needs 21 or newer"
}

an_old_java_home_and_path_are_passed_over() {
  fake_maven 3.9.16
  jdk_in old 17 && jdk_on_path 11 && jdk_in "root/usr/lib/jvm/new one" 25
  JAVA_HOME=$system/old run list
  status_is 0
  java_is "$system/root/usr/lib/jvm/new one"
}

the_lowest_sufficient_of_many_is_taken() {
  fake_maven 3.9.16
  jdk_in root/usr/lib/jvm/a 27 && jdk_in root/usr/lib/jvm/b 17 && jdk_in root/usr/lib/jvm/c 21 && jdk_in root/usr/lib/jvm/d 1.8
  run list
  java_is "$system/root/usr/lib/jvm/c"
}

a_runtime_without_compiler_is_no_jdk() {
  fake_maven 3.9.16
  jdk_in root/usr/lib/jvm/jre 21 && rm "$system/root/usr/lib/jvm/jre/bin/javac" && jdk_in home/.sdkman/candidates/java/21 21
  run list
  java_is "$system/home/.sdkman/candidates/java/21"
}

no_jdk_and_no_package_says_what_is_missing() {
  run list
  status_is 4
  says "install a JDK 21 or newer"
}

no_jdk_names_the_command_if_it_may_not_install() {
  fake_apt openjdk-21-jdk-headless && user 1000
  run list
  status_is 4
  says "Please run: sudo apt-get update && sudo apt-get install -y --no-install-recommends openjdk-21-jdk-headless"
}

# ---- Maven

a_sufficient_maven_is_used() {
  a_machine && fake_maven 3.9.4
  run list
  status_is 0
  silent_about fetching
  builds_are 1
}

an_old_maven_fetches_the_new_one_once() {
  a_machine && fake_maven 3.8.7
  run build
  status_is 0
  says "fetching Maven 3.9.16"
  run build
  silent_about fetching
  expect "no rest of the fetch" test -z "$(find "$system/home/.cache/winnable" -name 'fetch.*')"
}

two_starts_fetch_maven_once() {
  a_machine && fake_maven 3.8.7
  export FAKE_BUSY=0.5
  run_other list & run list
  wait
  expect "one fetch" test "$(grep -c unpack "$system/maven.log")" = 1
  builds_are 1
}

a_failed_fetch_leaves_nothing_and_says_why() {
  a_machine && fake_maven 3.8.7
  FAKE_FETCH=fails run list
  status_is 4
  says "could not be fetched"
  expect "no Maven in the cache" test ! -e "$system/home/.cache/winnable/maven-3.9.16"
}

maven_is_not_asked_in_the_checkout() {
  a_machine && fake_maven 3.8.7
  cd -- "$checkout" && run build
  expect "a fetch in the cache" grep -qF -- "unpack in $system/home/.cache/winnable/" "$system/folders.log"
  expect "no question or fetch in the checkout" lacks "in $checkout" "$system/folders.log"
}

no_maven_names_the_command() {
  jdk_on_path 21 && fake_apt maven && user 1000
  run list
  status_is 4
  says "sudo apt-get install -y --no-install-recommends maven"
}

no_maven_is_installed_through_sudo() {
  jdk_on_path 21 && fake_apt maven && fake_sudo && user 1000
  run list
  status_is 0
  expect "an installation through sudo" grep -q 'sudo -n .*apt-get install .*maven' "$system/apt.log"
}

installing_can_be_forbidden() {
  jdk_on_path 21 && fake_apt maven && user 0
  WINNABLE_NO_INSTALL=1 run list
  status_is 4
  expect "no installation" test ! -s "$system/apt.log"
  says "Please run: apt-get update && apt-get install"
}

# ---- building

a_product_is_built_once() {
  a_machine
  run list
  says "building the product: there is no product yet"
  run list
  builds_are 1
  silent_about building
}

a_changed_source_is_noticed() {
  a_machine && run list
  echo more >>"$checkout/bundles/a/src/A.java" && run list
  says "the sources have changed"
  builds_are 2
}

a_deleted_source_is_noticed() {
  a_machine && run list
  rm "$checkout/bundles/a/src/B.java" && run list
  builds_are 2
}

an_older_source_is_noticed() {
  a_machine && run list
  touch -d '2001-01-01' "$checkout/bundles/a/src/A.java" && run list
  builds_are 2
}

what_the_build_writes_and_tests_are_no_sources() {
  a_machine && run list
  mkdir -p "$checkout"/bundles/a/{target,lib,src/test} "$checkout/bundles/a.tests"
  touch "$checkout"/bundles/a/{target,lib,src/test}/x "$checkout/bundles/a/.polyglot.build" "$checkout/bundles/a.tests/T.java"
  run list
  builds_are 1
}

a_failed_build_shows_the_end_of_its_log() {
  a_machine
  FAKE_BUILD=fails run list
  status_is 4
  says "ERROR the fake build failed"
  prints ""
  run list
  status_is 0
}

a_product_that_does_not_start_is_reported() {
  a_machine
  FAKE_EXIT=13 run list
  status_is 4
  says "was built but does not start"
}

two_starts_build_once() {
  a_machine
  export FAKE_BUSY=0.5
  run_other list & run list
  wait
  builds_are 1
}

a_running_product_survives_the_next_build() {
  a_machine && run list
  FAKE_SLEEP=2 run_other list &
  sleep 0.5
  echo more >>"$checkout/bundles/a/src/A.java" && run list
  expect "two products" test "$(products)" = 2
  wait
  echo more >>"$checkout/bundles/a/src/A.java" && run list
  expect "one product" test "$(products)" = 1
}

# ---- running

arguments_pass_unchanged() {
  a_machine && run build
  cd -- "$work" && run import -w 'my dir' '' "it's \$HOME" '*'
  prints "$(printf '<%s>' import -w 'my dir' '' "it's \$HOME" '*')"
  expect "to run in the caller's folder" grep -qxF -- "pwd=$work" "$system/java.log"
}

an_exit_code_passes_through() {
  a_machine && run build
  FAKE_EXIT=3 run import x
  status_is 3
}

a_signal_reaches_java() {
  a_machine && run build
  expect "the launcher to become Java" test "$(launch_in_background)" = "$(sed -n 's/^pid=//p' "$system/java.log" | tail -n 1)"
}

it_works_through_a_link() {
  a_machine
  ln -s "$checkout/winnable" "$system/a link"
  "$system/a link" list >"$system/out" 2>"$system/err"
  prints "<list>"
}

little_data_starts_fast_and_much_compiles_fully() {
  a_machine && run build
  mkdir "$system/small" "$system/big one"
  truncate -s 1M "$system/small/facts.duckdb"
  truncate -s 100M "$system/big one/facts.duckdb"
  run leads -w "$system/small" && expect "the fast start" grep -q TieredStopAtLevel=1 "$system/java.log"
  run leads --workspace="$system/big one" && expect "full compilation" lacks TieredStopAtLevel=1 "$system/java.log"
  run import "$system/big one/facts.duckdb" && expect "full compilation of an import" lacks TieredStopAtLevel=1 "$system/java.log"
  cd "$system/big one" && run leads && expect "full compilation here" lacks TieredStopAtLevel=1 "$system/java.log"
}

commands_do_without_what_only_the_workbench_needs() {
  a_machine && desktop && a_display && run build
  run list && expect "start level 4" grep -qF -- "-Dosgi.startLevel=4" "$system/java.log"
  run workbench && expect "all start levels" lacks osgi.startLevel "$system/java.log"
}

the_classes_are_archived_once_by_the_build() {
  a_machine && desktop && a_display && run build
  expect "an archive" grep -q classes "$checkout"/target/winnable/*/classes.jsa
  run list
  expect "its use" grep -qF -- "/classes.jsa -Xshare:auto" "$system/java.log"
  expect "no writing of it" lacks ArchiveClassesAtExit "$system/java.log"
  run workbench
  expect "its use by the workbench" grep -qF -- "/classes.jsa -Xshare:auto" "$system/java.log"
}

a_crash_while_archiving_leaves_no_archive_and_fails_nothing() {
  a_machine
  FAKE_ARCHIVE=crashes run build
  status_is 0
  says "starts take longer"
  expect "no archive" test -z "$(find "$checkout/target/winnable" -name 'classes.jsa*')"
  run list
  status_is 0
  expect "no use of one" lacks SharedArchiveFile "$system/java.log"
}

the_framework_runs_without_signatures() {
  a_machine && run build
  local jar
  jar=$(cat "$checkout"/target/winnable/*/product/plugins/org.eclipse.equinox.launcher_1.jar)
  expect "the manifest" grep -q 'Main-Class: A' <<<"$jar"
  expect "no signature" test -z "$(grep -E 'ECLIPSE_|Name: A.class' <<<"$jar")"
}

a_framework_that_cannot_be_unsigned_stays_as_it_was() {
  a_machine
  FAKE_JAR=1 run build
  status_is 0
  says "starts take longer"
  expect "the jar as it was" test ! -s "$(echo "$checkout"/target/winnable/*/product/plugins/org.eclipse.equinox.launcher_1.jar)"
  expect "no rest" test -z "$(find "$checkout/target/winnable" -name 'unsigned*')"
}

the_product_stays_untouched() {
  a_machine && run build
  chmod -R a-w "$checkout/target/winnable"/*/product
  run list
  expect "a configuration outside" grep -q "^configuration=$system/home/.local/state/winnable/" "$system/java.log"
}

help_adds_the_verbs_of_the_launcher() {
  a_machine
  run --help
  status_is 0
  expect "the help of the commands first" test "$(head -n 1 "$system/out")" = "<--help>"
  expect "the verbs" grep -q '^  verify ' "$system/out"
}

without_display_the_demo_runs_headless() {
  a_machine
  run
  prints "<demo>"
  says "no display"
}

a_dead_display_is_no_display() {
  a_machine
  DISPLAY=:4711 WAYLAND_DISPLAY=wayland-9 run
  prints "<demo>"
}

the_workbench_without_display_says_so() {
  a_machine
  run workbench -w x
  status_is 4
  says "no display"
}

the_workbench_opens_where_a_display_is() {
  a_machine && desktop && a_display
  run workbench -w 'my dir'
  prints "<-w><my dir>"
  expect "an instance area" grep -q "^data=$system/home/.local/state/winnable/workbench/workspace-" "$system/java.log"
}

a_workbench_without_gtk_names_the_packages() {
  a_machine && a_display && fake_apt libgtk-3-0t64 && user 1000
  run workbench
  status_is 4
  says "libgtk-3-0t64 libxtst6 fonts-dejavu-core adwaita-icon-theme librsvg2-common"
}

a_locale_without_utf8_is_made_utf8() {
  a_machine && run build
  LC_ALL=C run list
  expect "UTF-8" grep -q '^locale=C.UTF-8' "$system/java.log"
}

# ---- verify

verify_adds_up_all_reports_of_this_run() {
  a_machine && desktop
  report bundles/a/target/surefire-reports/TEST-stale.xml '<testcase name="old" classname="x.Stale" time="0"/>'
  touch -d '2001-01-01' "$checkout/bundles/a/target/surefire-reports/TEST-stale.xml"
  FAKE_REPORTS=passing run verify
  status_is 0
  last_line_is "5 passed, 0 failed, 1 skipped"
  builds_are 1
  run list
  builds_are 1
}

verify_names_what_failed() {
  a_machine && desktop
  FAKE_REPORTS=failing run verify
  status_is 1
  expect "the failed tests" grep -qxF 'FAILED  x.ATest.breaks("a" < b)' "$system/out"
  expect "the broken test" grep -qxF 'FAILED  x.ATest.throwsSomething' "$system/out"
  last_line_is "2 passed, 2 failed, 0 skipped"
}

a_build_that_fails_without_failing_test_is_counted() {
  a_machine && desktop
  FAKE_BUILD=fails run verify
  status_is 1
  last_line_is "1 passed, 1 failed, 0 skipped"
}

what_is_not_formatted_fails_verify_after_all_tests_were_run() {
  a_machine && desktop
  FAKE_REPORTS=passing FAKE_FORMAT=wrong run verify
  status_is 1
  expect "the advice" grep -qF 'FAILED  the format of the sources: ./winnable format mends it' "$system/out"
  last_line_is "5 passed, 1 failed, 1 skipped"
}

a_format_that_cannot_be_checked_fails_verify() {
  a_machine && desktop
  FAKE_REPORTS=passing FAKE_FORMAT=unknown run verify
  status_is 1
  expect "no advice that does not help" lacks 'winnable format' "$system/out"
  last_line_is "5 passed, 1 failed, 1 skipped"
}

a_failing_launcher_test_fails_verify() {
  a_machine && desktop
  printf 'echo "ok 1 - fine"\necho "not ok 2 - broken"\n' >"$checkout/releng/launcher/test.sh"
  run verify
  status_is 1
  expect "its name" grep -qxF 'FAILED  launcher: broken' "$system/out"
  last_line_is "2 passed, 2 failed, 0 skipped"
}

an_author_who_fails_fails_verify() {
  a_machine && desktop
  printf 'echo "not ok 1 - an author is stuck"\n' >"$checkout/releng/launcher/story.sh"
  FAKE_REPORTS=passing run verify
  status_is 1
  expect "the chapter" grep -qxF 'FAILED  launcher: an author is stuck' "$system/out"
}

a_part_of_the_tests_tells_no_story() {
  a_machine && desktop
  printf 'echo "not ok 1 - an author is stuck"\n' >"$checkout/releng/launcher/story.sh"
  FAKE_REPORTS=passing run verify -pl a
  status_is 0
}

verify_passes_arguments_and_keeps_a_display_of_its_own() {
  a_machine && desktop
  DISPLAY=:0 WAYLAND_DISPLAY=wayland-0 run verify -pl 'a b'
  expect "the arguments" grep -q 'verify -fae -Dspotless.check.skip=true -pl a b display=:7 wayland=$' "$system/maven.log"
}

verify_without_xvfb_names_it() {
  a_machine && desktop && rm "$system/bin/Xvfb" && fake_apt xvfb && user 1000
  run verify
  status_is 4
  says "sudo apt-get install -y --no-install-recommends xvfb"
}

# Each function above from the_own_variable… on is a test; its name is a sentence.
while read -r test; do
  check "${test//_/ }" "$test"
done < <(sed -n '/^# ---- the JDK/,$s/^\([a-z0-9_]*\)() {$/\1/p' "$here/test.sh")
echo "1..$count"
((failed == 0))
