# Completes compass in bash. In ~/.bashrc: source <(compass completion bash)

# What compass says is taken word for word: nothing in it is expanded, as `compgen -W` would.
_compass() {
  local word kind=
  COMPREPLY=()
  while IFS= read -r word; do
    if [[ -z $kind ]]; then kind=$word; else COMPREPLY+=("${word%%$'\t'*}"); fi
  done < <(compass complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # Older ones than bash 4 have no way to say this, and complete no files.
  case $kind in
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
  esac
}

complete -F _compass compass
