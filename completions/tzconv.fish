function __tzconv_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __tzconv_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __tzconv_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __tzconv_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __tzconv_parse_tokens -S
    set -l unparsed_tokens (__tzconv_tokens -pc)
    switch $unparsed_tokens[1]
    case 'tzconv'
        __tzconv_parse_subcommand -r 1 'f/format=' 'd/date=' 'json' 'strict' 'on-gap=' 'on-fold=' 'day-first' 'month-first' 'locale=' 'color=' 'now=' 'tzdata=' 'q/quiet' 'p/print' 'version' 'verbose' 'h/help'
        switch $unparsed_tokens[1]
        case 'find'
            __tzconv_parse_subcommand -r 1 'json' 'color=' 'now=' 'tzdata=' 'q/quiet' 'h/help'
        case 'zone'
            __tzconv_parse_subcommand -r 1 'from=' 'to=' 'json' 'now=' 'tzdata=' 'q/quiet' 'h/help'
        case 'list'
            __tzconv_parse_subcommand 0 'at=' 'offset=' 'json' 'now=' 'tzdata=' 'q/quiet' 'h/help'
        case 'log'
            __tzconv_parse_subcommand -r 1 'from=' 'to=+' 'all' 'epoch' 'layout=' 'prepend' 'year=' 'day-first' 'month-first' 'check' 'verify' 'json' 'strict' 'threads=' 'now=' 'tzdata=' 'q/quiet' 'h/help'
        case 'help'
            __tzconv_parse_subcommand -r 1 
        end
    end
end

function __tzconv_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __tzconv_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __tzconv_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __tzconv_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__tzconv_tokens -p)
    if test -z "$(__tzconv_tokens -t)"
        set -l index (count (__tzconv_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'tzconv' -f
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" f format' -l 'format' -s 'f' -d 'How to write the answer: a name (time, kitchen, rfc3339, unix, …) or strftime.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" d date' -l 'date' -s 'd' -d 'The date of a time given without one.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" json' -l 'json' -d 'Print the answer and everything known about it as JSON.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" strict' -l 'strict' -d 'Refuse whatever had to be guessed (status 65).'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" on-gap' -l 'on-gap' -d 'A time that the clocks skipped: earlier, later, compatible or reject.' -rfka 'earlier later compatible reject'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" on-fold' -l 'on-fold' -d 'A time that happened twice: earlier, later, compatible or reject.' -rfka 'earlier later compatible reject'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" day-first' -l 'day-first' -d 'Read 08/09/2018 as 8 September.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" month-first' -l 'month-first' -d 'Read 08/09/2018 as August 9.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" locale' -l 'locale' -d 'The language of names, in and out: de, ja, pt_BR, …' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" now' -l 'now' -d 'Pretend that it is now this moment.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" tzdata' -l 'tzdata' -d 'Use the zone data of this directory and no other.' -rfa '(__tzconv_complete_directories)'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" q quiet' -l 'quiet' -s 'q' -d 'Print no notes and no warnings.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" p print' -s 'p' -l 'print' -d 'Print every location of the zone data, one a line.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" version' -l 'version' -d 'Print the version and which zone data is in use.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" verbose' -l 'verbose' -d 'With --version: more about the data.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_positional "tzconv" -eq 1' -fa 'find' -d 'Show what a name resolves to, and why.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_positional "tzconv" -eq 1' -fa 'zone' -d 'Show everything about one zone.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_positional "tzconv" -eq 1' -fa 'list' -d 'List the zones, with what their clocks show.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_positional "tzconv" -eq 1' -fa 'log' -d 'Rewrite the timestamps of a log into another zone.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_positional "tzconv" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv find" json' -l 'json' -d 'One JSON object a query.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv find" color' -l 'color' -d 'Colour: auto, always or never.' -rfka 'auto always never'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv find" now' -l 'now' -d 'Pretend that it is now this moment.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv find" tzdata' -l 'tzdata' -d 'Use the zone data of this directory and no other.' -rfa '(__tzconv_complete_directories)'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv find" q quiet' -l 'quiet' -s 'q' -d 'Print no notes and no warnings.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv find" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv zone" from' -l 'from' -d 'List the changes of the clocks from this moment on.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv zone" to' -l 'to' -d 'List the changes of the clocks up to this moment.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv zone" json' -l 'json' -d 'The card as one JSON object.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv zone" now' -l 'now' -d 'Pretend that it is now this moment.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv zone" tzdata' -l 'tzdata' -d 'Use the zone data of this directory and no other.' -rfa '(__tzconv_complete_directories)'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv zone" q quiet' -l 'quiet' -s 'q' -d 'Print no notes and no warnings.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv zone" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv list" at' -l 'at' -d 'The moment, as any time with its place: \'2018-08-15 11:45 utc\'.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv list" offset' -l 'offset' -d 'Only zones that keep this offset then: +03:00.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv list" json' -l 'json' -d 'One JSON object a zone.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv list" now' -l 'now' -d 'Pretend that it is now this moment.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv list" tzdata' -l 'tzdata' -d 'Use the zone data of this directory and no other.' -rfa '(__tzconv_complete_directories)'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv list" q quiet' -l 'quiet' -s 'q' -d 'Print no notes and no warnings.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" from' -l 'from' -d 'The zone of timestamps that don\'t say theirs (default: local).' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log"' -l 'to' -d 'The zone to write (default: local). Several, with --prepend, give a column each.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" all' -l 'all' -d 'Rewrite every timestamp of a line, and those in continuation lines.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" epoch' -l 'epoch' -d 'Rewrite epoch numbers too, as dates and times.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" layout' -l 'layout' -d 'Look for this layout only; \'help\' lists them.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" prepend' -l 'prepend' -d 'Put the converted timestamp and a tab before the line, and leave the line whole.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" year' -l 'year' -d 'The year of the first timestamp without one (default: by the file\'s date).' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" day-first' -l 'day-first' -d 'Read 08/09/2018 as 8 September.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" month-first' -l 'month-first' -d 'Read 08/09/2018 as August 9.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" check' -l 'check' -d 'Rewrite nothing: report what each file holds.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" verify' -l 'verify' -d 'Convert each line back as well, and compare (status 65 if one differs).'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" json' -l 'json' -d 'With --check: report as JSON, one object a file.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" strict' -l 'strict' -d 'Leave what could only be guessed as it is (status 65).'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" threads' -l 'threads' -d 'The largest number of threads (default: one for each processor).' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" now' -l 'now' -d 'Pretend that it is now this moment.' -rfka ''
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" tzdata' -l 'tzdata' -d 'Use the zone data of this directory and no other.' -rfa '(__tzconv_complete_directories)'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" q quiet' -l 'quiet' -s 'q' -d 'Print no notes and no warnings.'
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_positional "tzconv log" -ge 1' -F
complete -c 'tzconv' -n '__tzconv_should_offer_completions_for_flags_or_options "tzconv log" h help' -s 'h' -l 'help' -d 'Show help information.'
