import { commands, type CommandOption, type CommandSpec, type Completes, type shells } from "./commands.ts";

const program = "image-size-budget";

/** A script that completes the command in a shell, made from the table of commands. */
export function completionScript(shell: (typeof shells)[number]): string {
  switch (shell) {
    case "bash":
      return bash();
    case "zsh":
      return zsh();
    case "fish":
      return fish();
  }
}

/** bash expands the words that it is offered, and a branch may be called `$(reboot)`: such names are not offered. */
const refs =
  "git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null | grep -Ex '[A-Za-z0-9._/@+-]+'";

/** Runs on bash 3.2, which macOS has. */
function bash(): string {
  const values = commands.flatMap((command) =>
    command.options
      .filter(({ value }) => value !== null)
      .map((option) => `    ${command.name}:--${option.name}) ${offer(option)} ;;`),
  );
  const words = commands.map((command) => `    ${command.name}) words="${flagsOf(command).join(" ")}" ;;`);
  const operands = commands.flatMap(({ name, operands: after }) =>
    after === null ? [] : [`    ${name}:*) ${offer({ value: after.value, completes: after.completes })} ;;`],
  );
  return `# ${program} in bash: source <(${program} completion bash)
_image_size_budget() {
  local IFS=$' \\t\\n' current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]} words=
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$current"))
    return
  fi
  case $command:$before in
${values.join("\n")}
  esac
  case $command in
${words.join("\n")}
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case $command:$current in
${operands.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
_image_size_budget_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _image_size_budget ${program}
`;
}

function flagsOf({ options }: CommandSpec): readonly string[] {
  return [...options.map(({ name }) => `--${name}`), "--help"];
}

function offer({ completes }: Pick<CommandOption, "value" | "completes">): string {
  if (completes === undefined) return "return";
  if (completes === "files") return "_image_size_budget_paths -f; return";
  if (completes === "directories") return "_image_size_budget_paths -d; return";
  const words = completes === "refs" ? `$(${refs})` : completes.join(" ");
  return `COMPREPLY=($(compgen -W "${words}" -- "$current")); return`;
}

function zsh(): string {
  const named = commands.map(({ name, says }) => `    ${zshQuoted(`${name}:${says.replaceAll(":", "\\:")}`)}`);
  const cases = commands.map((command) => {
    const after =
      command.operands === null
        ? []
        : [zshQuoted(`*:${zshEscaped(command.operands.value)}:${zshAction(command.operands.completes)}`)];
    return `    ${command.name}) _arguments ${[...command.options.map(zshOption), ...after].join(" \\\n      ")} ;;`;
  });
  return `#compdef ${program}
# ${program} in zsh: source <(${program} completion zsh)
_image_size_budget_refs() { compadd -- \${(f)"$(${refs})"} }
_image_size_budget() {
  local -a named=(
${named.join("\n")}
  )
  if ((CURRENT == 2)); then
    _describe -t commands command named
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT -= 1))
  case $command in
${cases.join("\n")}
  esac
}
compdef _image_size_budget ${program}
`;
}

function zshOption({ name, value, says, isList = false, completes }: CommandOption): string {
  const told = zshEscaped(says === "" ? `the action's input ${name}` : says);
  const taken = value === null ? "" : `:${zshEscaped(value)}:${zshAction(completes)}`;
  return zshQuoted(`${isList ? "*" : ""}--${name}[${told}]${taken}`);
}

function zshEscaped(text: string): string {
  return text.replaceAll(/[\][:\\]/g, String.raw`\$&`);
}

function zshAction(completes: Completes | undefined): string {
  if (completes === undefined) return " ";
  if (completes === "files") return "_files";
  if (completes === "directories") return "_files -/";
  return completes === "refs" ? "_image_size_budget_refs" : `(${completes.join(" ")})`;
}

function zshQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function fish(): string {
  const first = `-n __fish_use_subcommand`;
  const named = commands.map(({ name, says }) => `complete -c ${program} ${first} -f -a ${name} -d ${fishQuoted(says)}`);
  const options = commands.flatMap((command) => {
    const here = `complete -c ${program} -n '__fish_seen_subcommand_from ${command.name}'`;
    const { operands } = command;
    const after = `${here} ${operands === null ? "-f" : fishAction(operands.completes)}`;
    return [after].concat(command.options.map((option) => `${here} ${fishOption(option)}`));
  });
  return `# ${program} in fish: ${program} completion fish | source
complete -c ${program} -e
${[...named, ...options].join("\n")}
`;
}

function fishOption({ name, value, says, completes }: CommandOption): string {
  const told = fishQuoted(says === "" ? `the action's input ${name}` : says);
  const taken = value === null ? "" : completes === undefined ? " -x" : ` -r ${fishAction(completes)}`;
  return `-l ${name}${taken} -d ${told}`;
}

function fishAction(completes: Completes): string {
  if (completes === "files") return "-F";
  if (completes === "directories") return "-f -a '(__fish_complete_directories)'";
  const words = completes === "refs" ? `(${refs.replaceAll("'", '"')})` : completes.join(" ");
  return `-f -a ${fishQuoted(words)}`;
}

function fishQuoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
}
