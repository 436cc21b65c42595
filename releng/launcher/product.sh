# shellcheck shell=bash disable=SC2034,SC2154 # variables shared with winnable and the other parts
# The product that a start runs: whether there is one, whether it is that of the present sources, and building it.
#
# Each build is copied out of Tycho's target folder into target/winnable/BUILD/product and run from there. So a build, a
# `mvn clean` or `verify` never takes the files from under a running workbench or import, and a start never sees half a product.
#   target/winnable/current        the fingerprint of the sources and the BUILD made from them
#   target/winnable/BUILD/in-use   locked (shared) by each running process of that build
#   target/winnable/build.lock     held while Maven works in this checkout

readonly builds=$root/target/winnable

# source_fingerprint: path, size and time of each file the product is made of. Unlike a comparison with one time stamp it
# also notices files that were deleted, moved, or came back older with another branch. Left out are what the build itself writes, and tests: they do not change the product.
source_fingerprint() {
  # A folder that this checkout lacks is no error: find reports it, and goes on with the others.
  # shellcheck disable=SC2015 # so `|| true` is meant for both
  (cd -- "$root" && LC_ALL=C find pom.xml .mvn bundles features releng \
    \( -name target -o -name bin -o -name .settings -o -name '*.tests' -o -path '*/src/test' -o -path 'bundles/*/lib' -o -path releng/launcher -o -path releng/benchmarks \) -prune -o \
    -type f ! -name '.polyglot.*' ! -name '.tycho-consumer-pom.xml' ! -name '.flattened-pom.xml' \
    ! -name .project ! -name .classpath ! -name '*.swp' -printf '%p %s %T@\n' 2>/dev/null || true) | LC_ALL=C sort | cksum
}

# read_current: sets built_from and build to what stands in `current`; fails if there is no finished build.
read_current() {
  built_from='' build=''
  [[ -r $builds/current ]] || return
  { read -r built_from && read -r build; } <"$builds/current" || return
  [[ -d $builds/$build/product ]]
}

# product_current: whether the product is that of the present sources; if not, sets `stale` to the reason.
product_current() {
  local built_from
  if ! read_current; then
    stale="there is no product yet"
  elif [[ $built_from != "$(source_fingerprint)" ]]; then
    stale="the sources have changed since the last build"
  else
    return 0
  fi
  return 1
}

# ensure_product: builds if need be; sets `build` and `product`, and keeps the product from being removed while we live.
ensure_product() {
  local stale
  if ! product_current; then
    use packages maven
    find_maven
    lock_build
    # While we waited for the lock, another start may have built just this.
    product_current || build_product "$stale"
    unlock_build
  fi
  hold_product
}

# hold_product: the lock stays with Java, that takes our place. If a newer build came and swept this one away between reading
# `current` and locking, the newer one is taken.
hold_product() {
  local built_from attempt
  for attempt in 1 2 3; do
    read_current || continue
    product=$builds/$build/product
    if { exec 9<"$builds/$build/in-use"; } 2>/dev/null && flock -s 9 && [[ -e $builds/$build/in-use ]]; then
      return
    fi
  done
  fail "the product in $builds vanished $attempt times while starting; is something deleting it?"
}

# lock_build: waits for a build that another start has begun in this checkout.
lock_build() {
  mkdir -p -- "$builds" || fail "cannot write to $builds, so nothing can be built here"
  exec 7>"$builds/build.lock"
  if ! flock -n 7; then
    say "another build of this checkout is going on; waiting for it"
    flock 7
  fi
}

unlock_build() { exec 7>&-; }

# clean_targets: Tycho leaves classes of deleted sources in place. Not `mvn clean`, that would remove target/winnable too.
clean_targets() {
  (cd -- "$root" && find bundles features releng -type d -name target -prune -exec rm -rf -- {} + 2>/dev/null) || true
}

# build_product REASON [MAVEN ARG...]: under lock_build.
build_product() {
  local reason=$1 fingerprint started=$SECONDS log=$root/target/build.log status=0
  shift
  fingerprint=$(source_fingerprint)
  say "building the product: $reason. This takes about a minute; the first time some minutes more, to download 250 MB. Log: $log"
  use progress
  clean_targets
  # Formatting is checked by `verify`; a misplaced blank should not keep anybody from trying a change.
  run_maven package -pl :org.winnable.product -am -Dmaven.test.skip=true -Dspotless.check.skip=true "$@" 2>&1 |
    tee -- "$log" | show_modules || status=${PIPESTATUS[0]}
  if ((status != 0)); then
    tail -n 40 -- "$log" >&2
    fail "the build failed; above is the end of its log, all of it is in $log"
  fi
  adopt_product "$fingerprint"
  say "built in $((SECONDS - started)) s"
  [[ $fingerprint == "$(source_fingerprint)" ]] || say "the sources have changed meanwhile: the next start builds again"
}

# adopt_product FINGERPRINT: makes what Maven has just built the current product, and tries it once: a product that cannot
# start is reported here, with the log, and the next start finds its bundles resolved already.
adopt_product() {
  local built build configuration other log
  built=$(built_product) || fail "the build left no product below $root/releng/*/target/products"
  printf -v build '%(%Y%m%d-%H%M%S)T-%s' -1 "$$"
  mkdir -- "$builds/$build"
  : >"$builds/$build/in-use"
  cp -a --reflink=auto -- "$built" "$builds/$build/product"
  product=$builds/$build/product
  use run archive
  unsign_framework
  log=$builds/$build/first-start.log
  if ! (exec_command --version) >"$log" 2>&1 7>&-; then
    cat -- "$log" >&2
    configuration_area
    fail "the product was built but does not start; its log is the newest file *.log in $configuration"
  fi
  archive_classes
  printf '%s\n' "$1" "$build" >"$builds/current.$$"
  mv -- "$builds/current.$$" "$builds/current"
  for other in "$builds"/*/; do
    other=${other%/}
    [[ $other == "$builds/$build" ]] || remove_build "$other"
  done
}

# built_product: the folder of the product for this machine among those that Tycho has laid out.
built_product() {
  local jar machine
  machine=$(uname -m)
  for jar in "$root"/releng/*/target/products/*/linux/gtk/"$machine"{,/*}/plugins/org.eclipse.equinox.launcher_*.jar; do
    if [[ -f $jar ]]; then
      printf '%s\n' "${jar%/plugins/*}"
      return
    fi
  done
  return 1
}

# remove_build FOLDER: unless a process runs from it.
remove_build() {
  local build=${1##*/} configuration
  if [[ ! -e $1/in-use ]] || (exec 6<"$1/in-use" && flock -n -x 6); then
    configuration_area
    rm -rf -- "$1" "$configuration"
  fi
}
