// What a command's exit code tells a script.
export const exitCodes = {
  fine: 0,
  faults: 1,
  usage: 2,
  refused: 3,
  hungUp: 129,
  interrupted: 130,
  ended: 143,
} as const;

/** What a shell tells of a program that the signal ended. */
export const signalCodes = {
  SIGHUP: exitCodes.hungUp,
  SIGINT: exitCodes.interrupted,
  SIGTERM: exitCodes.ended,
} as const;

export const exitCodeTable = `Exit codes:
    0  fine
    1  faults or findings in schema, scripts or data
    2  wrong use: a command, an option or a setting
    3  refused because of what is loaded, or the graph could not be reached
  129  interrupted, because the terminal was closed (SIGHUP)
  130  interrupted by Ctrl-C (SIGINT)
  143  interrupted by whoever ends programs (SIGTERM)`;
