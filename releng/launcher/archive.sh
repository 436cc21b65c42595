# shellcheck shell=bash disable=SC2034,SC2154 # variables shared with winnable and the other parts
# Makes a new build start faster: an archive of the classes that a command loads, mapped by each later start. It is written here, once,
# by a command that does nothing else, and only read afterwards: Java has crashed writing one while a job was still running.
# Nothing here can fail a build: without it starts take longer, that is all.

# unsign_framework: takes the signatures from Equinox. Java checks them at each start and keeps no class of a signed jar in an
# archive, nor any class that extends one. The copies in Tycho's target folder keep theirs.
unsign_framework() {
  local jar
  for jar in "$product"/plugins/org.eclipse.{osgi,osgi.compatibility.state,equinox.launcher}_*.jar; do
    [[ -f $jar ]] || continue
    unsign "$jar" || say "the signature of ${jar##*/} stays, starts take longer"
  done
}

# unsign JAR: replaced as a whole or not at all.
unsign() {
  local jar=$1 folder=$builds/$build/unsigned status=0
  rm -rf -- "$folder"
  mkdir -- "$folder" && (
    # Chained: before || the option -e has no effect.
    cd -- "$folder" &&
      "$java_home/bin/jar" --extract --file "$jar" &&
      rm -f -- META-INF/*.{SF,RSA,DSA,EC} &&
      # The digests of the entries follow the first blank line.
      sed -n '1,/^\r*$/p' META-INF/MANIFEST.MF >"$folder.manifest" &&
      rm -- META-INF/MANIFEST.MF &&
      "$java_home/bin/jar" --create --no-compress --file "$folder.jar" --manifest "$folder.manifest" .
  ) >/dev/null 2>&1 && mv -- "$folder.jar" "$jar" || status=1
  rm -rf -- "$folder" "$folder.jar" "$folder.manifest"
  return "$status"
}

# archive_classes: run in the folder of the build, where Java leaves its report should it crash.
archive_classes() {
  local archive_to_make=$builds/$build/classes.jsa.new
  if (cd -- "$builds/$build" && exec_command --help) >/dev/null 2>&1 7>&- && [[ -s $archive_to_make ]]; then
    mv -- "$archive_to_make" "${archive_to_make%.new}"
  else
    rm -f -- "$archive_to_make"
    say "the classes could not be archived, starts take longer"
  fi
}
