/** A mistake the person who wrote the input, the Dockerfile or the workflow can mend; shown without a stack trace. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly code: MessageCode;
  /** What to do about it, one or two sentences. */
  readonly hint: string;
  /** Last lines of somebody else's output (BuildKit's, git's): untrusted, shown below the sentence. */
  readonly detail: string | null;

  constructor(code: MessageCode, message: Message, options: FailureOptions = {}) {
    super(message.sentence, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.hint = message.hint;
    this.detail = options.detail ?? null;
  }
}

export interface Message {
  readonly sentence: string;
  readonly hint: string;
}

interface FailureOptions {
  readonly cause?: unknown;
  readonly detail?: string;
}

export type MessageCode = keyof typeof messages;

/** Makes the error for one entry of the catalogue. */
export function userError<Code extends MessageCode>(
  code: Code,
  values: Parameters<(typeof messages)[Code]>[0],
  options: FailureOptions = {},
): UserError {
  const make: (values: never) => Message = messages[code];
  return new UserError(code, make(values as never), options);
}

/** Every message a user can meet: what happened (quoting what was written), then what to do. */
export const messages = {
  "input-unparsable": (at: { input: string; written: string; example: string }) => ({
    sentence: `Input '${at.input}' is ${quote(at.written)}, which cannot be read.`,
    hint: `Write ${at.example}.`,
  }),
} satisfies Record<string, (values: never) => Message>;

/** Shows a value as it was written, on one line and cut to a readable length. */
function quote(written: string): string {
  const flat = written.replaceAll(/\s+/g, " ");
  return `"${flat.length > 120 ? `${flat.slice(0, 119)}…` : flat}"`;
}
