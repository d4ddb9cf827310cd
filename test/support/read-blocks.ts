// Turns a document into its blocks of code.

export interface Block {
  /** What stands behind the opening ```, such as "sh curl". */
  readonly info: string;
  readonly text: string;
  /** Where the block opens, counted from 1. */
  readonly line: number;
}

export function readBlocks(document: string): readonly Block[] {
  return [...document.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map(({ 1: info = '', 2: text = '', index }) => ({
    info,
    text,
    line: document.slice(0, index).split('\n').length,
  }));
}
