# shellcheck shell=bash disable=SC2154 # variables shared with winnable and the other parts
# Measures the bundles of the product in a plain Java, without OSGi, with 512 MB of heap and otherwise with the options that a
# command gets that has much to read.

# bench [CONTACTS] [INTERACTIONS]: imports generated lists, of 1,000,000 contacts and 10,000,000 interactions unless given, beside
# DuckDB that only reads them.
# bench matching: tells how well people are matched who are written differently.
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
  mkdir -p "$root/target/benchmarks"
  local -a options
  jvm_options bulk
  exec "$java_home/bin/java" "${options[@]}" -Djava.library.path="$native" -Xmx512m \
    -cp "$path" "$root/releng/benchmarks/$program.java" "$root/target/benchmarks" "${values[@]}"
}
