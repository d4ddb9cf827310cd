// The package has no types: it is the path of its program for this machine.
declare module 'relay-compiler' {
  const compiler: string;
  export = compiler;
}
