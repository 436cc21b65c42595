# shellcheck shell=bash disable=SC2034,SC2154 # variables shared with winnable and the other parts
# `./winnable verify`: all tests, and one line that says how they went.

# verify [MAVEN ARG...]: with arguments of its own the caller may want a part only (-pl, -rf): then what earlier runs built is
# kept and the result is not taken as the product.
verify() {
  local log=$root/target/verify.log work fingerprint launcher_tests format status=0
  find_java
  find_maven
  need_packages "The tests of the workbench" display
  lock_build
  work=$(mktemp -d)
  # shellcheck disable=SC2064 # expanded now: the local variable is gone when the trap runs
  trap "end_verify '$work'" EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  fingerprint=$(source_fingerprint)
  : >"$work/started"
  say "verifying; all of Maven's log is in $log"
  bash "$parts/test.sh" >"$work/launcher.tap" 7>&- </dev/null &
  launcher_tests=$!
  start_display "$work"
  use progress reports
  (($# > 0)) || clean_targets
  # -fae: a failing module does not keep the tests of unrelated ones from being run and counted.
  run_maven verify -fae -Dspotless.check.skip=true "$@" 2>&1 7>&- | tee -- "$log" | show_tests || status=${PIPESTATUS[0]}
  if ((status == 0 && $# == 0)); then
    # Not `adopt_product || …`: there -e has no effect.
    set +e
    (
      set -e
      adopt_product "$fingerprint"
    )
    status=$?
    set -e
  fi
  format=$(check_format "$log")
  wait "$launcher_tests" || true
  if ((status == 0 && $# == 0)); then
    JAVA_HOME=$java_home bash "$parts/story.sh" "$root" "$maven" >>"$work/launcher.tap" 7>&- </dev/null || true
  fi
  # Seconds stand behind the name of a chapter that went well: that is no reason to show it.
  grep -E '^(not ok|# )' "$work/launcher.tap" >&2 || true
  find "$root"/{bundles,features,releng} -path '*/target/*-reports/TEST-*.xml' -newer "$work/started" -print0 2>/dev/null |
    summarise "$status" "$log" "$work/launcher.tap" "$format"
}

# check_format LOG: prints what is wrong with the format of the sources, nothing if all is well. A run of its own after the
# tests: within the build it comes first, so that one file that is not formatted would keep every test from being run.
check_format() {
  local said
  said=$(run_maven -N -q spotless:check 2>&1 7>&-) && return
  printf '%s\n' "$said" >>"$1"
  if [[ $said == *"format violations"* ]]; then
    echo "the format of the sources: ./winnable format mends it, $1 names the files"
  else
    echo "the check of the format, see $1"
  fi
}

# end_verify FOLDER: ends the display, and the launcher's tests if they still run.
end_verify() {
  local children
  mapfile -t children < <(jobs -p)
  ((${#children[@]} == 0)) || kill "${children[@]}" 2>/dev/null || true
  # Until they are gone: the display removes its socket at the end.
  wait
  rm -rf -- "$1"
}
