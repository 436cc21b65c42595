# shellcheck shell=bash disable=SC2034,SC2154 # variables shared with winnable and the other parts
# Makes a readable progress on standard error from Maven's log on standard input.

# module_line LINE: sets `module` to "[ 3/19] name" if this line of the log begins a module.
module_line() {
  local pattern='Building (.+) [^ ]+ +\[([0-9]+)/([0-9]+)\]$'
  [[ $1 =~ $pattern ]] || return
  printf -v module '[%*d/%d] %s' "${#BASH_REMATCH[3]}" "${BASH_REMATCH[2]}" "${BASH_REMATCH[3]}" "${BASH_REMATCH[1]}"
}

# show_modules: one line, that names the module being built; nothing where nobody watches.
show_modules() {
  local line module
  if [[ ! -t 2 ]]; then
    cat >/dev/null
    return
  fi
  while IFS= read -r line; do
    if module_line "$line"; then printf '\r\033[K%s' "$module" >&2; fi
  done
  printf '\r\033[K' >&2
}

# show_tests: each module, each test class, each error but Maven's general advice.
show_tests() {
  local line module advice='^\[ERROR\] *($|-> \[Help|To see the full|Re-run Maven|For more info|\[Help|After correcting|mvn <args>)'
  while IFS= read -r line; do
    if module_line "$line"; then
      printf '%s\n' "$module" >&2
    elif [[ $line =~ Tests\ run:.*\ in\ ([^ ]+)$ ]]; then
      printf '    %s\n' "${line#\[*\] }" >&2
    elif [[ $line == '[ERROR]'* && ! $line =~ $advice ]]; then
      printf '%s\n' "$line" >&2
    fi
  done
}
