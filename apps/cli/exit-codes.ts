/** How a command ends, for scripts: the numbers of sysexits.h where there is one. */
export const EXIT = {
  /** Answered: met, not met, or open. What the answer says is in the answer. */
  answered: 0,
  /** Our own mistake. */
  bug: 1,
  /** What was written is not a situation: every problem is named. */
  input: 2,
  /** The command itself is wrong. */
  usage: 64,
  /** A file cannot be read. */
  unreadable: 66,
  /** What is told cannot be written: the disk is full. */
  unwritten: 74,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

// A mistake of ours must not hide behind a situation that is badly written.
const FROM_LIGHT_TO_GRAVE: readonly number[] = [
  EXIT.answered,
  EXIT.input,
  EXIT.unreadable,
  EXIT.usage,
  EXIT.unwritten,
  EXIT.bug,
];

/** Of several files the gravest. */
export function graver(one: ExitCode, other: ExitCode): ExitCode {
  return FROM_LIGHT_TO_GRAVE.indexOf(other) > FROM_LIGHT_TO_GRAVE.indexOf(one) ? other : one;
}
