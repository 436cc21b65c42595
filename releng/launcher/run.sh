# shellcheck shell=bash disable=SC2034,SC2154 # variables shared with winnable and the other parts
# Starts Java on the product. Java takes the place of this shell, so that a signal sent to ./winnable reaches it and its
# exit code is ours.

# configuration_area: sets `configuration` to where Equinox keeps what it derives from the product `build`: outside of the product, which stays as it
# was built and may be read-only; one for each build of each checkout, since a stale one would hide changed bundles.
configuration_area() {
  local checkout=${root//\//-}
  # A file name has 255 bytes at most.
  ((${#checkout} <= 100)) || checkout=${checkout: -100}
  configuration=$state/configuration/$build$checkout
}

# jvm_options KIND: sets `options`.
jvm_options() {
  # Native access: DuckDB and SWT are native; from 24 on Java warns about that otherwise.
  # Headless AWT: icons are drawn by Java 2D, no AWT window is ever opened, and a headless JDK has no AWT for a display.
  options=(--enable-native-access=ALL-UNNAMED -Djava.awt.headless=true)
  case $1 in
    # Gone before the optimising compiler or a concurrent collector pay off: the simplest of both starts fastest.
    short) options+=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1) ;;
    # May work through millions of rows: full compilation, the collector with the most throughput (pauses disturb nobody)
    # and half the memory; the rest is for DuckDB, that lives outside the heap.
    bulk)
      options+=(-XX:+UseParallelGC -XX:MaxRAMPercentage=50)
      use_large_pages
      ;;
    # Lives long and must not pause: full compilation and Java's own choice of collector.
    # GTK itself draws selections and marks; only so it takes our accent for them (see the file).
    workbench) options+=(-XX:MaxRAMPercentage=50 -Dorg.eclipse.swt.internal.gtk.cssFile="$root/bundles/org.winnable.ui/css/gtk.css") ;;
  esac
  share_classes
  local more
  read -ra more <<<"${WINNABLE_JAVA_OPTS-}"
  options+=("${more[@]}")
}

# use_large_pages: adds to `options` large pages where the system has them; elsewhere Java would complain on standard output. Who is
# known is looked up in tables of many megabytes in no order: it takes a tenth of an import to find small pages.
use_large_pages() {
  local enabled=/sys/kernel/mm/transparent_hugepage/enabled
  if [[ -r $enabled && $(<"$enabled") != *'[never]'* ]]; then
    options+=(-XX:+UseTransparentHugePages)
  fi
}

# share_classes: adds to `options` the archive of the build's classes if there is one, or the making of it while
# `archive_to_make` is set. Java itself leaves aside an archive that another JDK made or that is damaged; what it
# says about that would stand on standard output.
share_classes() {
  local archive=$builds/$build/classes.jsa
  if [[ ${archive_to_make-} ]]; then
    options+=(-XX:ArchiveClassesAtExit="$archive_to_make" -Xlog:disable)
  elif [[ -r $archive ]]; then
    options+=(-XX:SharedArchiveFile="$archive" -Xshare:auto -Xlog:disable)
  fi
}

# The amount of data from which full compilation is worth its start: measured on 2 cores, it costs a short command half a second.
readonly bulk_bytes=$((16 * 1024 * 1024))

# command_kind ARG...: sets `kind` by how much a command has to read: the files and workspaces among its arguments, and the
# workspace it is called in.
command_kind() {
  local argument size bytes=0 files=()
  for argument in . "$@"; do
    argument=${argument#--*=}
    if [[ -f $argument ]]; then
      files+=("$argument")
    elif [[ -f $argument/facts.duckdb ]]; then
      files+=("$argument/facts.duckdb")
    fi
  done
  kind=short
  ((${#files[@]} > 0)) || return 0
  for size in $(stat -Lc %s -- "${files[@]}"); do
    bytes=$((bytes + size))
  done
  ((bytes < bulk_bytes)) || kind=bulk
}

# In the locale C Java would read file names and write people's names as ASCII.
use_utf8() {
  local charset=${LC_ALL:-${LC_CTYPE:-${LANG-}}}
  if [[ ! ${charset,,} =~ utf-?8 ]]; then
    export LC_CTYPE=C.UTF-8
    [[ ! ${LC_ALL-} ]] || export LC_ALL=C.UTF-8
  fi
}

# exec_equinox INSTANCE_AREA ARG...: uses `options`, product and `build`.
exec_equinox() {
  local data=$1 launcher configuration
  shift
  launcher=("$product"/plugins/org.eclipse.equinox.launcher_*.jar)
  configuration_area
  [[ -d $configuration ]] || mkdir -p -- "$configuration" || fail "cannot write to $state; set XDG_STATE_HOME to a folder that can be written"
  use_utf8
  exec "$java_home/bin/java" "${options[@]}" -jar "${launcher[0]}" -nosplash -configuration "$configuration" -data "$data" "$@"
}

# exec_command ARG...: @none: commands keep nothing in an instance area, and without one any number can run at once.
# Start level 4: what only the workbench needs starts at 5 (see the product file).
exec_command() {
  local options kind
  command_kind "$@"
  jvm_options "$kind"
  options+=(-Dosgi.startLevel=4)
  exec_equinox @none -application org.winnable.cli.application -- "$@"
}

# exec_workbench ARG...: the instance area holds the layout of the windows. Each workspace has one of its own: a workspace is open
# in one process only, so no two write to the same area.
exec_workbench() {
  local options argument previous='' workspace='' area=demo
  for argument in "$@"; do
    case $previous in -w | --workspace) workspace=$argument ;; esac
    case $argument in --workspace=*) workspace=${argument#*=} ;; esac
    previous=$argument
  done
  if [[ $workspace ]]; then
    area=$(readlink -m -- "$workspace" | cksum)
    area=workspace-${area%% *}
  fi
  mkdir -p -- "$state/workbench" || fail "cannot write to $state; set XDG_STATE_HOME to a folder that can be written"
  jvm_options workbench
  exec_equinox "$state/workbench/$area" -- "$@"
}
