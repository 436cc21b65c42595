# shellcheck shell=bash disable=SC2034,SC2154 # variables shared with winnable and the other parts
# Finds or fetches Maven. Tycho 5 needs 3.9; Debian 12 has 3.8.7, which cannot run Tycho but can fetch the newer one.

readonly maven_wanted=3.9.16

# maven_suffices MVN: 4 is not taken either: Tycho 5.0.2 is not tested with it.
maven_suffices() {
  local said
  # Asked in /, where no .mvn folder is in effect.
  said=$(cd / && JAVA_HOME=$java_home "$1" -v 2>/dev/null) || return
  [[ $said =~ Apache\ Maven\ 3\.([0-9]+) ]] && ((BASH_REMATCH[1] >= 9))
}

# find_maven: sets `maven` to a command that suffices.
find_maven() {
  local found
  maven=$cache/maven-$maven_wanted/bin/mvn
  if ! found=$(type -P mvn); then
    [[ -x $maven ]] && return
    install_packages "The build" maven
    found=$(type -P mvn) || fail "the package maven is installed, yet there is no command mvn"
  fi
  if maven_suffices "$found"; then
    maven=$found
  elif [[ ! -x $maven ]]; then
    fetch_maven "$found"
  fi
}

# fetch_maven MVN: lets an older Maven fetch the one that is wanted into the cache, from whatever registry it is set up for.
# The folder appears under its name complete or not at all, so that a start beside this one never sees half of it.
fetch_maven() {
  local mvn=$1 folder=$cache/maven-$maven_wanted work status=0
  say "this Maven ($mvn) is not a 3.9: fetching Maven $maven_wanted into $cache (10 MB, once)"
  mkdir -p -- "$cache" || fail "cannot write to $cache; set XDG_CACHE_HOME to a folder that can be written"
  exec 8>"$cache/maven.lock"
  flock 8
  if [[ ! -x $folder/bin/mvn ]]; then
    work=$(mktemp -d -- "$cache/fetch.XXXXXX")
    # Run there: in the checkout .mvn/extensions.xml would load Tycho into a Maven too old for it.
    (cd -- "$work" && JAVA_HOME=$java_home "$mvn" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      -Dartifact="org.apache.maven:apache-maven:$maven_wanted:zip:bin" -DoutputDirectory="$work/unpacked") \
      >"$work/log" 2>&1 </dev/null || status=$?
    if ((status != 0)) || [[ ! -f $work/unpacked/apache-maven-$maven_wanted/bin/mvn ]]; then
      tail -n 20 -- "$work/log" >&2
      rm -rf -- "$work"
      fail "Maven $maven_wanted could not be fetched (above: what $mvn said). Put a Maven 3.9 on the PATH, or mend the network, and try again"
    fi
    # Unpacking a zip loses the permission to execute.
    chmod +x -- "$work/unpacked/apache-maven-$maven_wanted/bin/mvn"
    rm -rf -- "$folder"
    mv -T -- "$work/unpacked/apache-maven-$maven_wanted" "$folder"
    rm -rf -- "$work"
  fi
  exec 8>&-
}

# run_maven ARG...: runs Maven in the checkout. -ntp: download progress makes logs unreadable.
run_maven() {
  (cd -- "$root" && JAVA_HOME=$java_home "$maven" -B -ntp "$@" </dev/null)
}
