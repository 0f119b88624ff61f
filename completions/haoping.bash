# Bash completion for haoping. Source it, or install it as .../bash-completion/completions/haoping.

_haoping_scenarios() { haoping list 2>/dev/null | sed -n 's/^  \([^ ]*\).*/\1/p'; }
_haoping_packs() { haoping list 2>/dev/null | sed -n 's/^\([^ ]*\)  .*/\1/p'; }

_haoping() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]} wanted
  COMPREPLY=()
  case $before in
    --model) case $command in score | explain) wanted='en zh' ;; *) compopt -o default; return ;; esac ;;
    --reply | --script | --replies | --marked | --marks | --key | --out | --record) compopt -o default; return ;;
    --packs | --data) compopt -o dirnames; return ;;
    --format)
      case $command-${COMP_WORDS[2]-} in
        trial-brief) wanted='text page json' ;;
        trial-sheet) wanted='page table json' ;;
        quiz-difficulty) wanted='text csv json' ;;
        quiz-*) wanted='gift moodle-xml qti chaoxing-xlsx chaoxing-csv' ;;
        *) wanted='text json' ;;
      esac ;;
    --language) wanted='en zh' ;;
    --step | --criterion | --like | --unit | --source | --after | --jobs | --seed | --pattern | --options | --marker) return ;;
  esac
  if [ -z "${wanted-}" ]; then
    if [ "$COMP_CWORD" = 1 ]; then
      wanted='agree concepts explain learn list mark pmatch practise predict quiz replay score suggest trial try validate --help --version'
    else
      case $command:$word in
        practise:-*) wanted='--packs --script --record --seed --keep --no-keep --new --help' ;;
        score:-*) wanted='--step --reply --model --as-model --after --why --format --help' ;;
        explain:-*) wanted='--step --reply --model --as-model --after --criterion --help' ;;
        mark:-*) wanted='--replies --out --model --jobs --help' ;;
        learn:-*) wanted='--scenario --marked --out --jobs --help' ;;
        predict:-*) wanted='--model --replies --out --help' ;;
        agree:-*) wanted='--marked --format --jobs --help' ;;
        pmatch:-*) wanted='--pattern --reply --options --help' ;;
        suggest:-*) wanted='--marked --format --jobs --help' ;;
        quiz:-*)
          case ${COMP_WORDS[2]} in
            paper) wanted='--paper --seed --out --language --help' ;;
            difficulty) wanted='--data --format --language --help' ;;
            export) wanted='--format --out --language --help' ;;
            import) wanted='--unit --source --out --language --help' ;;
            *) wanted='--language --help' ;;
          esac ;;
        quiz:*)
          if [ "$COMP_CWORD" = 2 ]; then wanted='papers paper difficulty export import'
          elif [ "${COMP_WORDS[2]}" = import ]; then compopt -o default
          else wanted=$(_haoping_packs); compopt -o dirnames; fi ;;
        trial:-*)
          case ${COMP_WORDS[2]} in
            brief) wanted='--format --json --language --out --help' ;;
            sheet) wanted='--replies --format --json --marker --language --out --help' ;;
            shuffle) wanted='--seed --language --out --help' ;;
            compare) wanted='--marks --key --format --json --language --help' ;;
            *) wanted='--help' ;;
          esac ;;
        try:-*) wanted='--step --help' ;;
        concepts:-*) wanted='--like --pack --help' ;;
        list:-*) wanted='--packs --help' ;;
        replay:-*) wanted='--packs --format --help' ;;
        validate:-*) wanted='--help' ;;
        practise:*) wanted=$(_haoping_scenarios) ;;
        score:* | explain:* | suggest:* | try:*)
          if [ "$COMP_CWORD" = 2 ]; then wanted=$(_haoping_packs); compopt -o dirnames; else wanted=$(_haoping_scenarios); fi ;;
        trial:*)
          if [ "$COMP_CWORD" = 2 ]; then wanted='brief sheet shuffle compare'
          elif [ "${COMP_WORDS[2]}" = shuffle ]; then compopt -o default
          elif [ "$COMP_CWORD" = 3 ]; then wanted=$(_haoping_packs); compopt -o dirnames
          elif [ "$COMP_CWORD" = 4 ]; then wanted=$(_haoping_scenarios); fi ;;
        mark:* | agree:* | learn:*) wanted=$(_haoping_packs); compopt -o dirnames ;;
        replay:*) wanted=last; compopt -o default ;;
        validate:*) compopt -o default; return ;;
      esac
    fi
  fi
  mapfile -t COMPREPLY < <(compgen -W "$wanted" -- "$word")
}

complete -F _haoping haoping
