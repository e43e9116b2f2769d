# Completion of nopitch for bash.  Install as `nopitch` in
# /usr/share/bash-completion/completions, or source it.

# Runs that can be taken back; the list is a line of words where there is none.
_nopitch_runs()
{
	"$1" undo --list 2>/dev/null | sed -n 's/^\([0-9]\{8\}T[^ ]*\) .*/\1/p'
}

_nopitch()
{
	local cur=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]} i line
	COMPREPLY=()

	if [ "$COMP_CWORD" -eq 1 ]; then
		COMPREPLY=($(compgen -W 'tag explain undo check setup filter display --help --version' \
			-- "$cur"))
		return
	fi

	# Message-IDs and search terms are left alone: bash splits them at ':'.
	case $cur in
	*:*) return ;;
	esac
	[ "${COMP_WORDS[COMP_CWORD - 1]}" = : ] && return

	case $command,${COMP_WORDS[COMP_CWORD - 1]} in
	filter,--history | display,--history)
		compopt -o filenames 2>/dev/null
		mapfile -t COMPREPLY < <(compgen -f -- "$cur")
		return
		;;
	display,--color)
		COMPREPLY=($(compgen -W 'auto always never' -- "$cur"))
		return
		;;
	esac

	# Behind `--` there are no options.
	for ((i = 2; i < COMP_CWORD; i++)); do
		[ "${COMP_WORDS[i]}" = -- ] && break
	done
	if [ "$i" -eq "$COMP_CWORD" ]; then
		case $command,$cur in
		tag,-*) line='--all --dry-run --json --limit --quiet' ;;
		explain,-*) line='--json' ;;
		undo,-*) line='--list' ;;
		filter,-*) line='--history' ;;
		display,-*) line='--color --history' ;;
		setup,*) line='--print --check --remove' ;;
		esac
		if [ -n "$line" ]; then
			COMPREPLY=($(compgen -W "$line" -- "$cur"))
			return
		fi
	fi

	case $command in
	explain)
		compopt -o filenames 2>/dev/null
		mapfile -t COMPREPLY < <(compgen -f -- "$cur")
		;;
	check)
		compopt -o filenames 2>/dev/null
		mapfile -t COMPREPLY < <(compgen -d -- "$cur"; compgen -f -X '!*.lua' -- "$cur")
		;;
	undo)
		COMPREPLY=($(compgen -W "$(_nopitch_runs "${COMP_WORDS[0]}")" \
			-- "$cur"))
		;;
	esac
}

complete -F _nopitch nopitch notmuch-nopitch
