/** A command that the installation has acknowledged, as whoever sent it knows it. */
export interface Acknowledgement {
  /** By which its event ids can be told. */
  readonly commandId: string;
  readonly command: string;
  /** X-Position of the answer. */
  readonly position: string;
}

/** Everything that was acknowledged, and how the installation behaved while something was away. */
export class Acknowledgements {
  readonly all: Acknowledgement[] = [];
  /** Answers 503. */
  unavailable = 0;
  /** Of these, without Retry-After. */
  withoutRetryAfter = 0;
  /** Connections refused or broken. */
  broken = 0;
  replayed = 0;
}
