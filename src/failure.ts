import { shorten } from "./shorten.ts";

/** A mistake the person who wrote the input, the Dockerfile or the workflow can mend; shown without a stack trace. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly code: MessageCode;
  /** The message without its full stop, to stand in another sentence. */
  readonly clause: string;
  /** What to do about it, one or two sentences. */
  readonly hint: string;
  /** Last lines of somebody else's output (BuildKit's, git's): untrusted, shown below the sentence. */
  readonly detail: string | null;
  /** Where a file of the user's has the instruction that failed; null where that is not known. */
  readonly place: FilePlace | null;
  /** The last line that the failing command printed: untrusted; null where it printed none. */
  readonly lastOutput: string | null;

  constructor(code: MessageCode, message: Message, options: FailureOptions = {}) {
    super(message.sentence, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.clause = message.sentence.slice(0, -1);
    this.hint = message.hint;
    this.detail = options.detail ?? null;
    this.place = options.place ?? null;
    this.lastOutput = options.lastOutput ?? null;
  }

  /** The same failure, told with the place in a file at which its cause was written. */
  at(place: string): UserError {
    return new UserError(this.code, { sentence: `${place}: ${this.clause}.`, hint: this.hint }, this.#options());
  }

  /** The same failure, with the line of the file and of the output where it happened. */
  happenedAt(place: FilePlace | null, lastOutput: string | null): UserError {
    return new UserError(this.code, { sentence: `${this.clause}.`, hint: this.hint }, { ...this.#options(), place, lastOutput });
  }

  #options(): FailureOptions {
    const { cause, detail, place, lastOutput } = this;
    return { cause, detail, place, lastOutput };
  }
}

/** A line of a file in the repository; lines count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

export interface Message {
  readonly sentence: `${string}.`;
  readonly hint: string;
}

interface FailureOptions {
  readonly cause?: unknown;
  readonly detail?: string | null;
  readonly place?: FilePlace | null;
  readonly lastOutput?: string | null;
}

export type MessageCode = keyof typeof messages;

/** What an entry's sentence is made of; an empty object for those that say the same every time. */
type Values = { [Code in MessageCode]: Parameters<(typeof messages)[Code]> extends [infer Given] ? Given : object };

/** An image that was not measured, as the report tells it. */
interface NotMeasured {
  readonly name: string;
  /** A clause. */
  readonly because: string;
  readonly place?: FilePlace | undefined;
  readonly lastOutput?: string | undefined;
}

const mostNotMeasured = 5;

/** None of the images of a run was measured: why, of each of them, and where the first one failed. */
export function nothingMeasured([first, ...others]: readonly NotMeasured[]): UserError {
  const { name, because, place, lastOutput } = first ?? { name: "", because: "there is none" };
  const also = others.slice(0, mostNotMeasured - 1).map((one) => `${quote(one.name)} was not: ${one.because}`);
  const rest = others.length - also.length;
  const all = [because, ...also, ...(rest > 0 ? [`and ${rest} more were not`] : [])].join("; ");
  return userError("nothing-measured", { name, because: all }).happenedAt(place ?? null, lastOutput ?? null);
}

/** Makes the error for one entry of the catalogue. */
export function userError<Code extends MessageCode>(code: Code, values: Values[Code], options: FailureOptions = {}): UserError {
  const catalogue: { readonly [Each in MessageCode]: (values: Values[Each]) => Message } = messages;
  return new UserError(code, catalogue[code](values), options);
}

/** What an error says, to stand in another sentence: no full stop of ours. */
export function clauseOf(error: unknown): string {
  if (error instanceof UserError) return error.clause;
  return error instanceof Error ? error.message : String(error);
}

/** The failure to get memory for WebAssembly. The one message that a thread which decompresses may need: none of the others is loaded there. */
export function addressesLimited(cause: unknown): UserError {
  return new UserError("system-addresses-limited", addressesMessage(), { cause });
}

function addressesMessage(): Message {
  return {
    sentence: "The system does not let this process address as much memory as reading layers takes.",
    hint: "Run it without a limit on addresses (`ulimit -v unlimited`): some 10 GB of them are set aside for each of several parts, and hardly used. Or set `NODE_OPTIONS=--disable-wasm-trap-handler` in the environment, and fewer are needed.",
  };
}

/** Every message a user can meet: what happened (quoting what was written), then what to do. */
export const messages = {
  "input-unparsable": (at: { input: string; written: string; example: string }) => ({
    sentence: `Input '${at.input}' is ${quote(at.written)}, which cannot be read.`,
    hint: `Write ${at.example}.`,
  }),
  "input-missing": (at: { input: string; example: string }) => ({
    sentence: `Input '${at.input}' is missing.`,
    hint: `Write ${at.example}.`,
  }),
  "input-not-supported": (at: { input: string; written: string }) => ({
    sentence: `Input '${at.input}' is ${quote(at.written)}, which this action does not do: it builds, measures and compares, and nothing leaves the builder.`,
    hint: `Remove '${at.input}' here, and keep it in the docker/build-push-action step that publishes the image.`,
  }),
  "justify-below-warn": (at: { warnAt: string; justifyAt: string }) => ({
    sentence: `Input 'justify-at' is ${quote(at.justifyAt)}, which is below 'warn-at' (${quote(at.warnAt)}).`,
    hint: "Write a 'justify-at' that is at least as large as 'warn-at', such as 25% with a 'warn-at' of 10%.",
  }),
  "ceiling-needs-layers": (at: { written: string; location: string }) => ({
    sentence: `Input 'max-uncompressed-size' is ${quote(at.written)}, but for ${quote(`registry://${at.location}`)} only the manifest is read, and that does not say how large the layers are unpacked.`,
    hint: "Pull the image in an earlier step and write `image: local://REF`, or leave 'max-uncompressed-size' empty.",
  }),
  "own-layers-unknown": (at: { name: string; platform: string }) => ({
    sentence: `Input 'count' is "own", but it is not known which layers of ${quote(at.name)} (${at.platform}) are its own.`,
    hint: "Let this step build the image with buildx 0.20 or newer: the build then says which layers the base image brought. For an image that is already built, name its Dockerfile in 'context', 'file' and 'target'; if its history does not end with that Dockerfile's instructions, write 'count: all'.",
  }),
  "image-name-twice": (at: { name: string }) => ({
    sentence: `Two images are called ${quote(at.name)}.`,
    hint: "Give each image its own 'name': it is the key of its baseline.",
  }),
  "input-names-runner-variable": (at: { input: string; variable: string }) => ({
    sentence: `Input '${at.input}' names ${quote(at.variable)}: variables of the runner, its tokens and this action's inputs never reach a build.`,
    hint:
      at.variable.toUpperCase() === "GITHUB_TOKEN"
        ? "Name GITHUB_TOKEN in 'secret-envs' of the workflow's own step, and nowhere else."
        : "Give the value itself in the workflow, such as `NAME=${{ github.sha }}` in 'build-args', or under another name with `env:`.",
  }),
  "config-access-missing": (at: { input: string; written: string; reaches: string; all: string }) => ({
    sentence: `'${at.input}' is ${quote(at.written)}, which reaches ${at.reaches}; a file in the checkout must not, because a pull request can change it.`,
    hint: `Write '${at.input}' in the workflow file instead, or allow it there with \`config-access: ${at.all}\`.`,
  }),
  "config-missing": (at: { path: string }) => ({
    sentence: `Input 'config' is ${quote(at.path)}, but there is no such file.`,
    hint: "Check out the repository before this step, and write the path relative to its root.",
  }),
  "config-unreadable": (at: { path: string; because: string }) => ({
    sentence: `The configuration file ${quote(at.path)} cannot be read: ${at.because}.`,
    hint: "It must be a regular file with UTF-8 text, inside the checkout and readable by the user that runs this.",
  }),
  "config-invalid": (at: { path: string; line: number; problem: string }) => ({
    sentence: `${at.path}:${at.line}: ${at.problem}.`,
    hint: "The README (Many images) and docs/many-images.md describe this file.",
  }),
  "image-not-configured": (at: { name: string; known: string }) => ({
    sentence: `Input 'name' is ${quote(at.name)}, but the configuration file has no such image.`,
    hint: `Write one of ${at.known}, or add the image to the file.`,
  }),
  "bake-file-missing": (at: { path: string }) => ({
    sentence: `Input 'bake' is ${quote(at.path)}, but there is no such file.`,
    hint: "Check out the repository before this step, and write the path of a bake or compose file, such as docker-bake.hcl or compose.yaml, relative to its root.",
  }),
  "bake-file-unreadable": (at: { path: string; because: string }) => ({
    sentence: `The file ${quote(at.path)} in 'bake' cannot be read: ${at.because}.`,
    hint: "It must be a regular file with UTF-8 text, inside the checkout and readable by the user that runs this.",
  }),
  "bake-file-unsuited": (at: { path: string }) => ({
    sentence: `Input 'bake' is ${quote(at.path)}, which is not the name of a bake or compose file.`,
    hint: "Name files that end with .hcl, .json, .yaml or .yml.",
  }),
  "bake-file-invalid": (at: { files: string; reason: string }) => ({
    sentence: `${at.files} cannot be read as a bake or compose file: ${withoutStop(at.reason)}.`,
    hint: "Run `docker buildx bake --print` with the same files. They see the job's environment only with `config-access: environment`, and its ssh agent only with `config-access: secrets`.",
  }),
  "bake-target-unknown": (at: { input: string; written: string; meant: string | null; known: readonly string[] }) => ({
    sentence: `${at.input} names ${quote(at.written)}, but the files in 'bake' have no such target.`,
    hint: `${didYouMean(at.meant)}${at.known.length === 0 ? "They have no targets" : `They have ${shorten(at.known.join(", "), 300)}`}.`,
  }),
  "bake-target-unsuited": (at: { written: string }) => ({
    sentence: `Input 'targets' names ${quote(at.written)}, which cannot be the name of a target.`,
    hint: "Write names of targets or groups, one per line or separated by commas, such as api, web.",
  }),
  "bake-empty": (at: { files: string }) => ({
    sentence: `${at.files} names nothing to build.`,
    hint: "Name targets or groups in 'targets'. Without it, a bake file builds its group default, and a compose file every service that has `build`.",
  }),
  "bake-missing": () => ({
    sentence: "This machine's buildx has no 'bake' command.",
    hint: "Add docker/setup-buildx-action before this step, or install buildx 0.13 or newer.",
  }),
  "bake-rules-invalid": (at: { path: string; problem: string; known: string }) => ({
    sentence: `'x-image-size-budget' in ${at.path}: ${at.problem}.`,
    hint: `Write for each target any of ${at.known}, such as \`x-image-size-budget = { api = { max-size = "250 MB" } }\`.`,
  }),
  "bake-with-image": () => ({
    sentence: "Inputs 'bake' and 'image' are both set: one builds images, the other measures an image that is already built.",
    hint: "Leave one of them empty.",
  }),
  "bake-override-unsuited": (at: { written: string }) => ({
    sentence: `Input 'set' has the line ${quote(at.written)}, which overrides nothing.`,
    hint: "Write one TARGET.KEY=VALUE per line, as `docker buildx bake --set` takes it, such as `*.platform=linux/amd64` or `api.args.VERSION=1`.",
  }),
  "set-without-bake": (at: { written: string }) => ({
    sentence: `Input 'set' is ${quote(at.written)}, but 'bake' is empty.`,
    hint: "Name the bake or compose file in 'bake', such as docker-bake.hcl. If you have none, use the inputs themselves, such as 'platforms'.",
  }),
  "targets-without-bake": (at: { written: string }) => ({
    sentence: `Input 'targets' is ${quote(at.written)}, but 'bake' is empty.`,
    hint: "Name the bake or compose file in 'bake', such as docker-bake.hcl. To build one stage of a Dockerfile, write 'target'.",
  }),
  "temporary-directory-unusable": (at: { path: string; reason: string }) => ({
    sentence: `The directory for temporary files, ${quote(at.path)}, cannot be written to: ${at.reason}.`,
    hint: "Set RUNNER_TEMP (in a workflow) or TMPDIR (in a terminal) to a directory that exists and that this user can write to.",
  }),
  "nothing-measured": (at: { name: string; because: string }) => ({
    sentence: `No image was measured. ${quote(at.name)} was not: ${at.because}.`,
    hint: "The log has the reason for each image.",
  }),
  "measurement-not-kept": (at: { name: string; reason: string }) => ({
    sentence: `The measurement of ${quote(at.name)} could not be passed on to the report: ${at.reason}.`,
    hint: "Run the job again; the report is red as long as a measurement is missing.",
  }),
  "measurement-missing": (at: { reasons: string }) => ({
    sentence: `There is no measurement to report on${at.reasons === "" ? "" : ` (${at.reasons})`}.`,
    hint: "List the jobs with `mode: measure` under `needs:` of the job that reports, and find out why they failed.",
  }),
  "measurements-unreadable": (at: { reason: string }) => ({
    sentence: `The measurements could not be read: ${at.reason}.`,
    hint: "Run the job again; it needs `permissions: actions: read`.",
  }),
  "context-template-broken": (at: { written: string }) => ({
    sentence: `The build context ${quote(at.written)} contains a template that cannot be read.`,
    hint: "Write {{defaultContext}} with two braces on each side, such as {{defaultContext}}:subdir.",
  }),
  "system-not-supported": (at: { system: string }) => ({
    sentence: `${at.system} is not supported.`,
    hint: "Run the job on ubuntu-latest; on your own machine, run the command in WSL 2.",
  }),
  "system-addresses-limited": addressesMessage,
  "build-no-docker": () => ({
    sentence: "There is no 'docker' command on this machine.",
    hint: "Run the job on a runner with Docker, such as ubuntu-latest.",
  }),
  "build-no-buildx": () => ({
    sentence: "The 'docker' command is here, but its buildx plugin is not.",
    hint: "Add docker/setup-buildx-action before this step, or install the docker-buildx package.",
  }),
  "build-buildx-too-old": (at: { flag: string }) => ({
    sentence: `This machine's buildx does not know ${quote(at.flag)}.`,
    hint: "Add docker/setup-buildx-action before this step, or install buildx 0.13 or newer.",
  }),
  "build-no-engine": (at: { endpoint: string }) => ({
    sentence: `No Docker engine answers${at.endpoint === "" ? "" : ` at ${quote(at.endpoint)}`}.`,
    hint: "Run the job on a runner with a Docker engine (ubuntu-latest has one; ubuntu-slim and macOS do not), or choose a remote builder with 'builder'.",
  }),
  "build-engine-forbidden": () => ({
    sentence: "The Docker engine is running, but this user is not allowed to use it.",
    hint: "Add the runner's user to the group 'docker', or run the job as a user who is in it.",
  }),
  "build-engine-silent": (at: { command: string; seconds: number }) => ({
    sentence: `The Docker engine did not answer ${quote(at.command)} within ${at.seconds} s.`,
    hint: "Run the job again; if it happens again, restart the engine or look at its log.",
  }),
  "build-builder-unknown": (at: { builder: string }) => ({
    sentence: `There is no builder called ${quote(at.builder)}.`,
    hint: "Leave out 'builder', or write the 'name' output of docker/setup-buildx-action there.",
  }),
  "build-builder-unreachable": () => ({
    sentence: "The builder does not answer.",
    hint: "Check that its BuildKit is running (`docker buildx ls`), or create a new one with docker/setup-buildx-action.",
  }),
  "build-builder-gone": () => ({
    sentence: "The builder stopped in the middle of the build.",
    hint: "Look in its log for the cause (memory, a restart, a clean-up job), then run the job again.",
  }),
  "build-cancelled": () => ({
    sentence: "The build was cancelled.",
    hint: "Run the job again to get a verdict.",
  }),
  "build-dockerfile-missing": (at: { file: string }) => ({
    sentence: `There is no Dockerfile ${quote(at.file)}.`,
    hint: "Write its path in 'file', relative to the repository's root; the default is the Dockerfile in the context. actions/checkout must run before this step.",
  }),
  "build-dockerfile-elsewhere": (at: { file: string; found: string; remedy: string }) => ({
    sentence: `There is no Dockerfile ${quote(at.file)}, but ${at.found}.`,
    hint: `Write ${at.remedy}.`,
  }),
  "build-context-missing": (at: { context: string }) => ({
    sentence: `The build context ${quote(at.context)} does not exist.`,
    hint: "In 'context', write a directory relative to the repository's root. actions/checkout must run before this step.",
  }),
  "build-dockerfile-empty": () => ({
    sentence: "The Dockerfile is empty.",
    hint: "Write at least a FROM line, or name the right Dockerfile in 'file'.",
  }),
  "build-dockerfile-syntax": (at: { line: string; reason: string }) => ({
    sentence: `The Dockerfile cannot be read${at.line === "" ? "" : ` at line ${at.line}`}: ${at.reason}.`,
    hint: "Correct that line; `docker build --check .` shows such mistakes locally.",
  }),
  "build-run-failed": (at: { command: string; exitCode: string; place: string }) => ({
    sentence: `The command ${quote(at.command)}${at.place === "" ? "" : ` (${at.place})`} failed with exit code ${at.exitCode}.`,
    hint:
      at.exitCode === "137"
        ? "Exit code 137 usually means that the machine ran out of memory: use a larger runner, or less parallelism."
        : "Its whole output is in the log of this step.",
  }),
  "build-wrong-architecture": (at: { command: string }) => ({
    sentence: `The command ${quote(at.command)} is built for a different processor than this machine's ("exec format error").`,
    hint: "Add docker/setup-qemu-action before this step, or build for this machine's platform only.",
  }),
  "build-copy-missing": (at: { path: string }) => ({
    sentence: `COPY or ADD found no ${quote(at.path)}.`,
    hint: "Check that the file is committed or created by an earlier step, lies in the context, and is not excluded by .dockerignore.",
  }),
  "build-copy-ignored": (at: { path: string; line: string; file: string }) => ({
    sentence: `COPY or ADD found no ${quote(at.path)}: the line ${quote(at.line)} of ${at.file} keeps it from the builder.`,
    hint: `Remove that line, or write ${quote(`!${at.path}`)} in the line after it.`,
  }),
  "build-submodule-missing": (at: { path: string; submodule: string }) => ({
    sentence: `COPY or ADD found no ${quote(at.path)}: the submodule ${quote(at.submodule)} is not checked out.`,
    hint: "Write 'submodules: recursive' in actions/checkout; in a terminal run git submodule update --init --recursive.",
  }),
  "build-image-not-found": (at: { image: string }) => ({
    sentence: `The base image ${quote(at.image)} could not be pulled: it does not exist or is private.`,
    hint: "Check its name and tag; for a private image add docker/login-action before this step.",
  }),
  "build-registry-unreachable": (at: { image: string }) => ({
    sentence: `The registry of ${quote(at.image)} could not be reached or refused to serve it.`,
    hint: "Run the job again later; if the registry limits downloads, add docker/login-action or use a mirror.",
  }),
  "build-target-missing": (at: { target: string }) => ({
    sentence: `The Dockerfile has no stage ${quote(at.target)}.`,
    hint: "In 'target', write the name after AS in one of its FROM lines.",
  }),
  "build-tag-invalid": (at: { tag: string }) => ({
    sentence: `Input 'tags' holds ${quote(at.tag)}, which is not an image name.`,
    hint: "Write names such as ghcr.io/owner/app:1.2, in lower case and without spaces.",
  }),
  "build-pair-invalid": (at: { pair: string }) => ({
    sentence: `${quote(at.pair)} is not of the form name=value.`,
    hint: "Correct that line of 'build-args', 'labels' or 'build-contexts'.",
  }),
  "build-secret-missing": (at: { secret: string }) => ({
    sentence: `The build asks for the secret ${quote(at.secret)}, which was not given.`,
    hint: "Add it to 'secrets', 'secret-files' or 'secret-envs'; secrets are empty in pull requests from forks.",
  }),
  "build-secret-mounted": (at: { secret: string; place: string }) => ({
    sentence: `The RUN that failed (${at.place}) mounts the secret ${quote(at.secret)}, which was not given.`,
    hint: `Add a line '${at.secret}=…' to 'secrets', 'secret-files' or 'secret-envs'; secrets are empty in pull requests from forks.`,
  }),
  "build-from-invalid": (at: { name: string }) => ({
    sentence: `A FROM names ${quote(at.name)}, which is not an image.`,
    hint: "Correct the name. If it comes from an ARG, give the ARG a default before the first FROM, or set it in 'build-args'.",
  }),
  "build-from-argument": (at: { from: string; argument: string }) => ({
    sentence: `${quote(at.from)} does not name an image, because the ARG ${quote(at.argument)} has no value.`,
    hint: `Set it in 'build-args' (${at.argument}=…), or give it a default (ARG ${at.argument}=…) before the first FROM.`,
  }),
  "build-from-blank": (at: { name: string }) => ({
    sentence: `FROM ${at.name} is empty once its variables are filled in.`,
    hint: "Give the ARG a default before the first FROM, or set it in 'build-args'.",
  }),
  "build-multi-platform-unsupported": () => ({
    sentence: "This machine's Docker engine cannot build several platforms at once.",
    hint: "Add docker/setup-buildx-action before this step.",
  }),
  "build-cache-unsupported": () => ({
    sentence: "This machine's Docker engine cannot export a build cache.",
    hint: "Add docker/setup-buildx-action before this step, or leave out 'cache-to'.",
  }),
  "build-entitlement-refused": (at: { entitlement: string }) => ({
    sentence: `The builder does not allow ${quote(at.entitlement)}.`,
    hint: "Write it in 'allow', and in 'buildkitd-flags' of docker/setup-buildx-action (--allow-insecure-entitlement).",
  }),
  "build-disk-full": () => ({
    sentence: "The disk is full.",
    hint: "Free space before this step (`docker system prune`, unused toolchains of the runner), or use a larger runner.",
  }),
  "build-failed": (at: { exitCode: number; reason: string }) => ({
    sentence: `The build failed with exit code ${at.exitCode}${at.reason === "" ? "" : `: ${quote(at.reason)}`}.`,
    hint: "Fix what failed and push again; the last lines of the builder's output say more.",
  }),
  "build-image-lost": () => ({
    sentence: "The Docker engine lost the image that had just been built.",
    hint: "Something on this machine (`docker system prune`, another job) removes images while jobs run. Stop that, then run the job again.",
  }),
  "push-unreachable": () => ({
    sentence: "The Docker engine runs on another machine and cannot push the image to this one.",
    hint: "Add docker/setup-buildx-action before this step: its builder returns the image with the build itself.",
  }),
  "push-no-loopback": (at: { reason: string }) => ({
    sentence: `The Docker engine cannot push the image to this action, because 127.0.0.1 is not available: ${quote(at.reason)}.`,
    hint: "Bring the loopback interface up (`ip link set lo up`).",
  }),
  "push-failed": (at: { reason: string }) => ({
    sentence: `The Docker engine could not push the image to this action: ${quote(at.reason)}.`,
    hint: "Add docker/setup-buildx-action before this step: its builder returns the image with the build itself.",
  }),
  "image-engine-elsewhere": () => ({
    sentence: "The Docker engine runs on another machine and cannot push the image to this one.",
    hint: "Save the image to a file (`docker save --output image.tar NAME`), and write `archive://image.tar` in 'image'.",
  }),
  "image-not-handed-over": (at: { reason: string }) => ({
    sentence: `The Docker engine could not push the image to this action: ${quote(at.reason)}.`,
    hint: "The engine's output is in the log of this step. `docker push` of this image to a registry probably fails in the same way.",
  }),
  "image-path-missing": (at: { path: string; expected: string }) => ({
    sentence: `Input 'image' names ${quote(at.path)}, which is not ${at.expected}.`,
    hint: "Write the path relative to the repository's root, and create the image in an earlier step.",
  }),
  "image-layout-missing": (at: { where: string }) => ({
    sentence: `${quote(at.where)} contains no image: it has neither an index.json nor a manifest.json.`,
    hint: "Name an OCI layout or an image archive, such as `docker buildx build --output type=oci`, `docker save` and `skopeo copy … oci:` write.",
  }),
  "image-layout-invalid": (at: { where: string; reason: string }) => ({
    sentence: `The index.json in ${quote(at.where)} does not describe an OCI layout: ${at.reason}.`,
    hint: "Export the image again into an empty directory.",
  }),
  "image-archive-unreadable": (at: { path: string; reason: string }) => ({
    sentence: `${quote(at.path)} cannot be read as a tar archive: ${at.reason}.`,
    hint: "Export the image again; the export may have been cut short.",
  }),
  "image-archive-manifest-invalid": (at: { where: string; reason: string }) => ({
    sentence: `The manifest.json in ${quote(at.where)} does not describe an image archive: ${at.reason}.`,
    hint: "Save the image again with the tool that wrote it.",
  }),
  "image-choice-unknown": (at: { where: string; wanted: string; there: string }) => ({
    sentence: `${quote(at.where)} contains no image ${quote(at.wanted)}, only ${at.there}.`,
    hint: "Write one of these names after the path, as in oci-dir://PATH:NAME, or a digest, as in oci-dir://PATH@sha256:….",
  }),
  "image-archive-compressed": (at: { path: string }) => ({
    sentence: `${quote(at.path)} is compressed as a whole, in a format that cannot be read.`,
    hint: "Decompress it first, for example with `xz -d`; only gzip and zstd can be read directly. The layers inside stay compressed.",
  }),
  "image-blob-missing": (at: { digest: string; where: string }) => ({
    sentence: `${quote(at.where)} does not hold ${at.digest}, which its manifest names.`,
    hint: "Export the image again: this export is incomplete.",
  }),
  "image-blob-corrupt": (at: { digest: string; reason: string }) => ({
    sentence: `The blob ${at.digest} does not match its manifest: ${at.reason}.`,
    hint: "Export the image again: it was damaged or changed after it was built.",
  }),
  "layer-thread-lost": (at: { digest: string; reason: string }) => ({
    sentence: `The thread that decompressed the layer ${at.digest} was lost: ${quote(at.reason)}.`,
    hint: "Run the job again. If that does not help, set `IMAGE_SIZE_BUDGET_THREADS: 1` in the environment to read layers without threads, and report the fault.",
  }),
  "environment-invalid": (at: { name: string; written: string; allowed: string }) => ({
    sentence: `${at.name} is ${quote(at.written)} in the environment, but must be ${at.allowed}.`,
    hint: "Correct the variable, or remove it: you only need it to work around a fault.",
  }),
  "image-document-too-large": (at: { digest: string; limitBytes: number }) => ({
    sentence: `The manifest, index or config ${at.digest} is longer than ${at.limitBytes} bytes.`,
    hint: "Registries refuse such documents, too. Look for very long labels or annotations.",
  }),
  "image-document-invalid": (at: { digest: string; reason: string }) => ({
    sentence: `The manifest, index or config ${at.digest} is not valid: ${quote(at.reason)}.`,
    hint: "OCI images and images of Docker's schema 2 are supported; rebuild an older one.",
  }),
  "image-index-unreasonable": (at: { reason: string }) => ({
    sentence: `The image has ${at.reason}, which no real image has.`,
    hint: "Export only the image that is to be measured.",
  }),
  "image-platform-twice": (at: { platform: string; first: string; second: string }) => ({
    sentence: `There are two different images for ${quote(at.platform)}: ${at.first} and ${at.second}.`,
    hint: "Choose one by its name or digest, as in oci-dir://PATH:NAME or registry://REF@sha256:…, or export one image into a fresh directory.",
  }),
  "image-platform-absent": (at: { platform: string; there: string }) => ({
    sentence: `There is no image for the platform ${quote(at.platform)}, only for ${at.there}.`,
    hint: "Correct 'platforms', or leave it out to measure every platform of the image.",
  }),
  "image-has-no-platform": () => ({
    sentence: "There is no image to measure, for any platform.",
    hint: "Check that the layout or tag contains a container image, not just attestations or other artifacts.",
  }),
  "image-not-found": (at: { reference: string; place: string }) => ({
    sentence: `There is no image ${quote(at.reference)} in ${at.place}.`,
    hint: "Check the name and tag in 'image', and that an earlier step builds, pulls or pushes it.",
  }),
  "image-registry-unreadable": (at: { reference: string; reason: string }) => ({
    sentence: `The image ${quote(at.reference)} could not be read from its registry: ${quote(at.reason)}.`,
    hint: "Log in with docker/login-action before this step, and check that the registry can be reached.",
  }),
  "github-environment-incomplete": (at: { problem: string; remedy?: string }) => ({
    sentence: `This is not a complete GitHub Actions environment: ${at.problem}.`,
    hint: at.remedy ?? "Run the action as a step of a workflow. In a terminal, use the image-size-budget command.",
  }),
  "github-event-unreadable": (at: { path: string; problem: string }) => ({
    sentence: `The event that started this run cannot be read from ${quote(at.path)}: ${at.problem}.`,
    hint: "GITHUB_EVENT_PATH must name the file that the runner wrote; report it if this is a GitHub-hosted runner.",
  }),
  "matrix-needs-artifacts": (at: { because: string }) => ({
    sentence: `This job cannot pass its measurement on to the job that reports: ${at.because}.`,
    hint: "Measure all images in one job, without 'mode': list them in .github/image-size-budget.yml.",
  }),
  "server-unknown": (at: { host: string; because: string }) => ({
    sentence: `${at.host} is not a server that this action knows: ${at.because}.`,
    hint: "It works with github.com, *.ghe.com, GitHub Enterprise Server, Gitea and Forgejo; docs/servers.md says what works where.",
  }),
  "command-unknown": (at: { written: string; meant: string | null; known: readonly string[] }) => ({
    sentence: `There is no command ${quote(at.written)}.`,
    hint: `${didYouMean(at.meant)}The commands are ${at.known.join(", ")}; \`--help\` describes each.`,
  }),
  "operands-unusable": (at: { written: string; wanted: string; example: string }) => ({
    sentence: `This command takes ${at.wanted}, but was given ${quote(at.written)}.`,
    hint: `Write each image as ${at.example}.`,
  }),
  "image-not-here": (at: { written: string; example: string }) => ({
    sentence: `There is nothing at ${quote(at.written)}.`,
    hint: `Write the path of an archive or a directory that exists, the name of an image such as app:1.2, or ${at.example}.`,
  }),
  "flag-unusable": (at: { problem: string; meant: string | null; command: string }) => ({
    sentence: `${at.problem}.`,
    hint: `${didYouMean(at.meant === null ? null : `--${at.meant}`)}\`image-size-budget ${at.command} --help\` lists the options.`,
  }),
  "file-not-written": (at: { flag: string; path: string; reason: string }) => ({
    sentence: `'${at.flag}' is ${quote(at.path)}, but nothing can be written there: ${at.reason}.`,
    hint: "Name a file in a directory that exists and that you can write to.",
  }),
  "dashboard-empty": (at: { directory: string; reason: string }) => ({
    sentence: `There is no baseline in ${quote(at.directory)}: ${quote(at.reason)}.`,
    hint: "In '--from', name a directory of baselines: one that `check --store` has filled, or one of downloaded artifacts image-size-baseline-*.",
  }),
  "fleet-empty": (at: { directory: string; reason: string }) => ({
    sentence: `There is no dashboard in ${quote(at.directory)}: ${quote(at.reason)}.`,
    hint: "Name directories that hold a dashboard.json, as recording runs and `dashboard --out` write them.",
  }),
  "baseline-ref-unknown": (at: { ref: string }) => ({
    sentence: `'--baseline-ref' is ${quote(at.ref)}, which git does not know in this repository.`,
    hint: "Write a branch, tag or commit of this repository, such as `--baseline-ref origin/main`; fetch it first if it is missing.",
  }),
  "baseline-of-many": (at: { reference: string; images: number }) => ({
    sentence: `Input 'baseline' is ${quote(`registry://${at.reference}`)}, but there are ${at.images} images to compare.`,
    hint: "Write {name} where the image's name belongs, such as `registry://ghcr.io/acme/{name}:latest`.",
  }),
  "baseline-branch-taken": (at: { branch: string }) => ({
    sentence: `Input 'baseline' is ${quote(`branch:${at.branch}`)}, a branch that holds your code.`,
    hint: "Name a branch that holds nothing else, such as `branch:image-size-baselines`; the first recording makes it.",
  }),
  "baseline-branch-unsupported": (at: { host: string }) => ({
    sentence: `Input 'baseline' names a branch, but ${at.host} has no API to record on one.`,
    hint: "Leave `baseline` out to keep baselines as artifacts, or name the published image as `registry://REF`.",
  }),
  "not-a-repository": (at: { directory: string }) => ({
    sentence: `${at.directory} is not in a git repository, so there is no commit to compare with.`,
    hint: "Run the command in a checkout.",
  }),
  "init-no-image": (at: { found: string }) => ({
    sentence: `No image to measure was found in this repository: ${at.found}.`,
    hint: "Run `init` where a Dockerfile, a compose file or a bake file is committed, or copy the workflow of the README and name `context` and `file` in it.",
  }),
  "init-branch-unusable": (at: { branch: string }) => ({
    sentence: `The default branch is called ${quote(at.branch)}, which cannot be written into a workflow file.`,
    hint: "Rename the branch, or check another one out and run `init` there.",
  }),
  "init-not-written": (at: { path: string; reason: string }) => ({
    sentence: `${quote(at.path)} cannot be written: ${at.reason}.`,
    hint: "Make the path writable, or copy what `init --dry-run` prints.",
  }),
  "event-not-supported": (at: { event: string }) => ({
    sentence: `There is nothing to measure on the event ${quote(at.event)}.`,
    hint: "Run this action on pull_request, pull_request_review, merge_group, push, schedule or workflow_dispatch, or set 'mode'.",
  }),
  "pull-request-target": () => ({
    sentence:
      "This action does not build on pull_request_target: that event has write permissions and secrets, and the build would run the pull request's code with them.",
    hint: "Use `on: pull_request`; the verdict needs no write permission.",
  }),
  "record-on-pull-request": (at: { event: string }) => ({
    sentence: `Input 'mode' is "record" on the event ${quote(at.event)}: a baseline that a pull request recorded would never be trusted.`,
    hint: "Leave 'mode' at auto, which records on push, schedule and workflow_dispatch and checks on pull_request and merge_group.",
  }),
} satisfies Record<string, (values: never) => Message>;

function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, "");
}

/** What was probably meant; nothing where that is not known. */
function didYouMean(meant: string | null): string {
  return meant === null ? "" : `Did you mean ${meant}? `;
}

/** Shows a value as it was written, on one line and of a readable length. */
function quote(written: string): string {
  const flat = written.replaceAll(/\s+/g, " ");
  return `"${shorten(flat, 160)}"`;
}
