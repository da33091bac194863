#compdef compass
# Completes compass in zsh. In ~/.zshrc, below compinit: source <(compass completion zsh)

_compass() {
  local word kind=
  local -a names
  while IFS= read -r word; do
    if [[ -z $kind ]]; then kind=$word; else names+=("${word/$'\t'/:}"); fi
  done < <(compass complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)
  case $kind in
    files) _files ;;
    folders) _files -/ ;;
    names) _describe -V compass names ;;
  esac
}

compdef _compass compass
