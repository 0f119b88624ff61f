# Bash completion for haoping. Source it, or install it as .../bash-completion/completions/haoping.

_haoping_scenarios() { haoping list 2>/dev/null | sed -n 's/^  \([^ ]*\).*/\1/p'; }
_haoping_packs() { haoping list 2>/dev/null | sed -n 's/^\([^ ]*\)  .*/\1/p'; }

_haoping() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]} wanted
  COMPREPLY=()
  case $before in
    --reply | --replies | --marked | --model | --out | --record) compopt -o default; return ;;
    --packs) compopt -o dirnames; return ;;
    --format) wanted='text json' ;;
    --step | --after | --jobs | --seed | --pattern | --options) return ;;
  esac
  if [ -z "${wanted-}" ]; then
    if [ "$COMP_CWORD" = 1 ]; then
      wanted='agree explain learn list mark pmatch practise predict replay score suggest validate --help --version'
    else
      case $command:$word in
        practise:-*) wanted='--packs --record --seed --keep --no-keep --new --help' ;;
        score:-*) wanted='--step --reply --after --format --help' ;;
        explain:-*) wanted='--step --reply --after --help' ;;
        mark:-*) wanted='--replies --out --model --jobs --help' ;;
        learn:-*) wanted='--scenario --marked --out --jobs --help' ;;
        predict:-*) wanted='--model --replies --out --help' ;;
        agree:-*) wanted='--marked --format --jobs --help' ;;
        pmatch:-*) wanted='--pattern --reply --options --help' ;;
        suggest:-*) wanted='--marked --format --jobs --help' ;;
        replay:-*) wanted='--packs --format --help' ;;
        validate:-* | list:-*) wanted='--help' ;;
        practise:*) wanted=$(_haoping_scenarios) ;;
        score:* | explain:* | suggest:*)
          if [ "$COMP_CWORD" = 2 ]; then wanted=$(_haoping_packs); compopt -o dirnames; else wanted=$(_haoping_scenarios); fi ;;
        mark:* | agree:* | learn:*) wanted=$(_haoping_packs); compopt -o dirnames ;;
        replay:*) wanted=last; compopt -o default ;;
        validate:*) compopt -o default; return ;;
      esac
    fi
  fi
  mapfile -t COMPREPLY < <(compgen -W "$wanted" -- "$word")
}

complete -F _haoping haoping
