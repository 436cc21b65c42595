# shellcheck shell=bash disable=SC2034,SC2154 # variables shared with winnable and the other parts
# Finds a JDK. No JVM is started to ask for its version: every JDK since 9 says it in its file `release`.

readonly java_wanted=21

# java_feature HOME: sets `feature` to the feature version (21, 25, …) of the JDK in HOME; fails where there is none.
java_feature() {
  local line
  # javac tells a JDK from a bare runtime.
  [[ -x $1/bin/java && -x $1/bin/javac && -r $1/release ]] || return 1
  while IFS= read -r line; do
    if [[ $line =~ ^JAVA_VERSION=\"(1\.)?([0-9]+) ]]; then
      feature=${BASH_REMATCH[2]}
      return 0
    fi
  done <"$1/release"
  return 1
}

# choose_java HOME...: sets java_home to the lowest sufficient version among HOME...: the nearest to the one the product
# is written for, since the newest may be newer than the build tools know. Fails where none is sufficient.
choose_java() {
  local candidate feature lowest=
  for candidate in "$@"; do
    if java_feature "$candidate" && ((feature >= java_wanted)) && ((feature < ${lowest:-9999})); then
      lowest=$feature
      java_home=$candidate
    fi
  done
  [[ $lowest ]]
}

installed_java() {
  local java
  choose_java "${JAVA_HOME-}" && return
  if java=$(type -P java) && java=$(readlink -f -- "$java"); then
    choose_java "${java%/bin/java}" && return
  fi
  # Tests set WINNABLE_SYSTEM_ROOT to look at a system of their own. A pattern that matches nothing stays as it is and names no JDK.
  choose_java "${WINNABLE_SYSTEM_ROOT-}/usr/lib/jvm"/* && return
  choose_java "$home"/.sdkman/candidates/java/* "$home"/.jdks/* "$home"/.asdf/installs/java/* \
    "$home"/.local/share/mise/installs/java/* "${WINNABLE_SYSTEM_ROOT-}"/{usr/java,opt}/*
}

# find_java: sets java_home, installing a JDK if that is allowed and possible.
find_java() {
  local feature package
  if [[ ${WINNABLE_JAVA_HOME-} ]]; then
    java_feature "$WINNABLE_JAVA_HOME" || fail "WINNABLE_JAVA_HOME=$WINNABLE_JAVA_HOME is not a JDK (no bin/javac, or no file \"release\" with its version)"
    ((feature >= java_wanted)) || fail "WINNABLE_JAVA_HOME=$WINNABLE_JAVA_HOME is a JDK $feature; Winnable needs $java_wanted or newer"
    java_home=$WINNABLE_JAVA_HOME
    return
  fi
  installed_java && return
  use packages
  say "no JDK $java_wanted or newer found (looked at JAVA_HOME, PATH, /usr/lib/jvm, SDKMAN and the like)"
  for package in openjdk-21-jdk-headless openjdk-25-jdk-headless; do
    if package_known "$package"; then
      install_packages "Winnable" "$package"
      installed_java && return
      fail "$package is installed, yet no JDK was found; set WINNABLE_JAVA_HOME to its folder"
    fi
  done
  fail "this system offers no package for it: install a JDK $java_wanted or newer (for example Temurin, from adoptium.net) and set WINNABLE_JAVA_HOME to its folder"
}
