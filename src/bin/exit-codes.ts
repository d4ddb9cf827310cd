// What a command's exit code tells a script.
export const exitCodes = { fine: 0, faults: 1, usage: 2, refused: 3, interrupted: 130 } as const;

export const exitCodeTable = `Exit codes:
    0  fine
    1  faults or findings in schema, scripts or data
    2  wrong use: a command, an option or a setting
    3  refused because of what is loaded, or the graph could not be reached
  130  interrupted`;
