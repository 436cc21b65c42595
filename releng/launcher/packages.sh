# shellcheck shell=bash disable=SC2034,SC2154 # variables shared with winnable and the other parts
# System packages: what is missing, and installing it if that is allowed.

# present PATTERN...: whether any of the patterns matches a file. Much cheaper than asking dpkg, and true on other systems too.
present() {
  local pattern
  for pattern in "$@"; do
    compgen -G "$pattern" >/dev/null && return
  done
  return 1
}

# Below WINNABLE_SYSTEM_ROOT, that tests set, instead of /.
present_library() {
  present "${WINNABLE_SYSTEM_ROOT-}"/{usr/lib,lib,usr/lib64}/"$1" "${WINNABLE_SYSTEM_ROOT-}"/{usr/lib,lib}/*-linux-gnu*/"$1"
}

present_data() { present "${@/#/${WINNABLE_SYSTEM_ROOT-}/usr/share/}"; }

# missing_packages SET: sets `missing` to the packages that the set needs and the system lacks.
#   gtk      what the workbench needs to open and to look right
#   display  that, and a display without a screen for the tests
missing_packages() {
  missing=()
  present_library libgtk-3.so.0 || missing+=("$(gtk_package)")
  present_library libXtst.so.6 || missing+=(libxtst6)
  present_data 'fonts/truetype/*/*.ttf' 'fonts/opentype/*/*.otf' || missing+=(fonts-dejavu-core)
  present_data 'icons/Adwaita/index.theme' || missing+=(adwaita-icon-theme)
  # Adwaita's icons are SVG, which GTK reads through this loader; its name changed from - to _ in librsvg 2.59.
  present_library 'gdk-pixbuf-2.0/*/loaders/libpixbufloader?svg.so' || missing+=(librsvg2-common)
  if [[ $1 == display ]] && ! type -P Xvfb >/dev/null; then missing+=(xvfb); fi
}

# Debian 13 and Ubuntu 24.04 renamed the package when time became 64 bits wide.
gtk_package() {
  if package_known libgtk-3-0t64; then echo libgtk-3-0t64; else echo libgtk-3-0; fi
}

# package_known NAME: whether apt could install it. A new machine's apt may know nothing yet: then its lists are fetched, once.
package_known() {
  type -P apt-cache >/dev/null || return
  # `apt-cache show` succeeds on names that are merely mentioned, so its text decides.
  if [[ ! ${apt_updated-} && ! $(apt-cache show bash 2>/dev/null) ]] && may_install; then
    update_packages
  fi
  [[ $(apt-cache show "$1" 2>/dev/null) ]]
}

# may_install: whether packages can be installed without asking anybody; sets as_root to what must stand before the command.
may_install() {
  as_root=()
  [[ ${WINNABLE_NO_INSTALL-} != 1 ]] || return
  type -P apt-get >/dev/null || return
  [[ $(id -u) == 0 ]] && return
  as_root=(sudo -n)
  # -n: fail instead of asking for a password.
  type -P sudo >/dev/null && sudo -n true 2>/dev/null
}

update_packages() {
  apt_updated=1
  # A source that does not answer is no reason to stop: what is wanted may come from another, and the installation tells.
  "${as_root[@]}" apt-get update -qq >&2 </dev/null || say "apt-get update reported errors"
}

# install_packages WHO PACKAGE...: installs the packages for WHO, or names the command and exits.
install_packages() {
  local who=$1
  shift
  if ! type -P apt-get >/dev/null; then
    fail "$who needs what Debian calls: $*. Please install these with this system's own tools"
  fi
  if ! may_install; then
    fail "$who needs: $*. Please run: $(install_command "$@")"
  fi
  say "$who needs: $*. Installing with apt-get"
  [[ ${apt_updated-} ]] || update_packages
  if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 </dev/null; then
    fail "that failed. Please run: $(install_command "$@")"
  fi
}

install_command() {
  local sudo='sudo '
  [[ $(id -u) != 0 ]] || sudo=
  echo "${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends $*"
}

# need_packages WHO SET: makes sure that all packages of the set are there.
need_packages() {
  local missing
  missing_packages "$2"
  ((${#missing[@]} == 0)) || install_packages "$1" "${missing[@]}"
}
