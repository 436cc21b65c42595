# shellcheck shell=bash disable=SC2034,SC2154 # variables shared with winnable and the other parts
# The display: whether there is one, and one of our own for tests.

# display_reachable: whether a window could be opened. Asking by the display's own means would need a program that a new
# machine lacks, so this looks at the sockets.
display_reachable() {
  if [[ ${WAYLAND_DISPLAY-} ]]; then
    local socket=$WAYLAND_DISPLAY
    [[ $socket == /* ]] || socket=${XDG_RUNTIME_DIR:-/nonexistent}/$socket
    [[ -S $socket ]] && return
  fi
  [[ ${DISPLAY-} =~ ^(.*):([0-9]+)(\.[0-9]+)?$ ]] || return
  local host=${BASH_REMATCH[1]} number=${BASH_REMATCH[2]}
  # shellcheck disable=SC2016 # for the inner bash to expand
  case $host in
    '' | unix | unix/) x_server_lives "$number" ;;
    # Forwarded by ssh, or another machine: does anybody listen?
    *) timeout 2 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$host" "$((6000 + number))" 2>/dev/null ;;
  esac
}

# x_server_lives NUMBER: a socket file may outlive its server. The lock file then names a process that is gone; where there is no
# lock file the socket comes from outside this container and is taken at its word.
x_server_lives() {
  local path=/tmp/.X11-unix/X$1 pid
  # Servers may listen without a file; the kernel lists these as well.
  if grep -qE "[ @]$path\$" /proc/net/unix 2>/dev/null; then return; fi
  [[ -S $path ]] || return
  [[ -r /tmp/.X$1-lock ]] || return 0
  read -r pid <"/tmp/.X$1-lock" && [[ -d /proc/$pid ]]
}

# start_display FOLDER: starts Xvfb, sets DISPLAY and display_pid. Xvfb chooses the number itself (-displayfd), which, other
# than searching for a free one, cannot go wrong when two start at once. FOLDER takes its messages.
start_display() {
  local number='' waited
  # Xvfb cannot make this folder unless it is root.
  [[ -d /tmp/.X11-unix ]] || mkdir -m 1777 /tmp/.X11-unix 2>/dev/null || true
  : >"$1/display"
  Xvfb -displayfd 6 -screen 0 1600x1000x24 -nolisten tcp 6>"$1/display" >"$1/xvfb.log" 2>&1 7>&- </dev/null &
  display_pid=$!
  for ((waited = 0; waited < 200; waited++)); do
    if read -r number <"$1/display"; then break; fi
    kill -0 "$display_pid" 2>/dev/null || break
    sleep 0.05
  done
  if [[ ! $number ]]; then
    cat -- "$1/xvfb.log" >&2
    fail "Xvfb did not start (above: what it said)"
  fi
  # GTK would prefer Wayland, and look for a bus of accessibility tools.
  unset WAYLAND_DISPLAY
  export DISPLAY=:$number GDK_BACKEND=x11 NO_AT_BRIDGE=1
}
