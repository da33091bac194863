# Completes compass in fish. In ~/.config/fish/config.fish: compass completion fish | source

function __compass_complete
    set -l typed (commandline -opc) (commandline -ct)
    set -l lines (compass complete -- $typed[2..-1] 2>/dev/null)
    switch "$lines[1]"
        case files
            __fish_complete_path (commandline -ct)
        case folders
            __fish_complete_directories (commandline -ct)
        case names
            printf '%s\n' $lines[2..-1]
    end
end

complete --command compass --no-files --arguments '(__compass_complete)'
