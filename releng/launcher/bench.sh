# shellcheck shell=bash disable=SC2154 # variables shared with winnable and the other parts
# Measures the bundles of the product in a plain Java, without OSGi, with 512 MB of heap and otherwise with the options that a
# command gets that has much to read.

# bench [CONTACTS] [INTERACTIONS]: imports generated lists, of 1,000,000 contacts and 10,000,000 interactions unless given, beside
# DuckDB that only reads them.
# bench matching: tells how well people are matched who are written differently.
# bench scoring [CONTACTS] [INTERACTIONS]: scores as many generated people with 1 GB of heap, beside SQL and a bare loop; then, with
# more heap, 100,000, 1,000,000 and 3,000,000 people.
# bench personas [CONTACTS] [INTERACTIONS]: tells of as many generated people which of twelve personas they fit, beside a bare loop.
# bench opening WORKSPACE: opens it with 1 GB of heap, once deriving its people and then with those that were kept.
bench() {
  local path='' jar native program=ImportBenchmark
  local -a values=("${1:-1000000}" "${2:-10000000}")
  if [[ ${1-} == matching ]]; then
    program=MatchingTable
    values=()
  fi
  while IFS= read -r jar; do
    path+=:$jar
  done < <(find "$product" -path '*/plugins/*' -name '*.jar')
  native=$(find "$product" -name 'libduckdb_java.so*' -printf '%h' -quit)
  local classes=$root/target/benchmarks/classes
  mkdir -p "$classes"
  "$java_home/bin/javac" -proc:none -d "$classes" -cp "$path" "$root"/releng/benchmarks/*.java
  local -a options
  jvm_options bulk
  local -a java=("$java_home/bin/java" "${options[@]}" -Djava.library.path="$native" -cp "$classes$path")
  if [[ ${1-} == scoring ]]; then
    "${java[@]}" -Xmx1g ScoringBenchmark compare "${2:-1000000}" "${3:-10000000}"
    exec "${java[@]}" -Xmx3g ScoringBenchmark growth 100000 1000000 3000000
  fi
  if [[ ${1-} == personas ]]; then
    exec "${java[@]}" -Xmx1g PersonaBenchmark "${2:-1000000}" "${3:-10000000}"
  fi
  if [[ ${1-} == opening ]]; then
    [[ -f ${2-}/workspace.yaml ]] || fail "bench opening needs a workspace: ./winnable bench opening DIR"
    "${java[@]}" -Xmx1g OpeningBenchmark derived "$2"
    exec "${java[@]}" -Xmx1g OpeningBenchmark kept "$2"
  fi
  exec "${java[@]}" -Xmx512m "$program" "$root/target/benchmarks" "${values[@]}"
}
