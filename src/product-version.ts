// The version of this program, as package.json has it.
export const { version: productVersion } = require('../package.json') as { readonly version: string };
