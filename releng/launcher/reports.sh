# shellcheck shell=bash disable=SC2034,SC2154 # variables shared with winnable and the other parts
# Adds up test reports.

# count_reports: reads Surefire's XML reports (names on standard input, each ended by NUL) and prints one line for each test:
# "passed|failed|skipped class.test". Elements are told apart by "<", which attributes never contain; what tests printed stands in
# CDATA and is passed over, it may well be XML itself.
count_reports() {
  xargs -0 -r cat -- | awk '
    BEGIN { RS = "<" }
    in_text { if (index($0, "]]>")) in_text = 0; next }
    /^!\[CDATA\[/ { if (!index($0, "]]>")) in_text = 1; next }
    /^testcase[ \t\n]/ {
      end_test()
      name = attribute("classname") "." attribute("name"); result = "passed"
      if ($0 ~ /\/>[ \t\r\n]*$/) end_test()
    }
    /^(failure|error)[ \t\n>\/]/ { result = "failed" }
    /^skipped[ \t\n>\/]/ { result = "skipped" }
    /^\/testcase>/ { end_test() }
    END { end_test() }
    function end_test() { if (name != "") print result " " name; name = "" }
    function attribute(key,   from, rest) {
      if (!match($0, "[ \t\n]" key "=\"")) return ""
      rest = substr($0, RSTART + RLENGTH)
      from = substr(rest, 1, index(rest, "\"") - 1)
      gsub(/&lt;/, "<", from); gsub(/&gt;/, ">", from); gsub(/&quot;/, "\"", from); gsub(/&apos;/, "\047", from); gsub(/&amp;/, "\\&", from)
      return from
    }'
}

# count_tap FILE: the same from the output of test.sh. A run that ended before its plan is a failed test of its own.
count_tap() {
  awk '
    /^not ok / { sub(/^not ok [0-9]* - /, ""); print "failed launcher: " $0; next }
    /^ok .* # SKIP/ { sub(/^ok [0-9]* - /, ""); print "skipped launcher: " $0; next }
    /^ok / { sub(/^ok [0-9]* - /, ""); print "passed launcher: " $0; next }
    /^1\.\.[0-9]+$/ { planned = 1 }
    END { if (!planned) print "failed launcher: test.sh broke off" }' "$1"
}

# summarise STATUS LOG TAP FURTHER: names what failed and prints the summary, the last line. FURTHER says what failed outside of
# build and tests, if anything. A build that fails without a failing test (it does not compile, a test process crashed) counts
# as a failure: "0 failed" would be a lie.
summarise() {
  local status=$1 log=$2 tap=$3 further=$4 result test passed=0 failed=0 skipped=0 failures=() maven_failures=0
  while read -r result test; do
    case $result in
      passed) passed=$((passed + 1)) ;;
      skipped) skipped=$((skipped + 1)) ;;
      failed)
        failed=$((failed + 1))
        failures+=("$test")
        [[ $test == launcher:* ]] || maven_failures=1
        ;;
    esac
  done < <(count_reports && count_tap "$tap")
  if ((status != 0 && !maven_failures)); then
    failed=$((failed + 1))
    failures+=("the build itself, see $log")
  fi
  if [[ $further ]]; then
    failed=$((failed + 1))
    failures+=("$further")
  fi
  ((failed == 0)) || printf 'FAILED  %s\n' "${failures[@]}"
  printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  ((failed == 0 && status == 0))
}
