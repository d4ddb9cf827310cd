// Hands out the names of one statement's variables and parameters, in walking order, so that its text is stable.
import type { Input, Parameter, Subject } from './plan';

export class Scope {
  #variables = 0;
  readonly #parameters: Parameter[] = [];

  /** A variable named after a field of the model, so that a reader can match Cypher to GraphQL by eye. */
  variable(field: string): Subject {
    return { variable: `${field.slice(0, 48)}${this.#variables++}` };
  }

  parameter(input: Input): Parameter {
    const parameter = { name: `p${this.#parameters.length}`, input };
    this.#parameters.push(parameter);
    return parameter;
  }

  get parameters(): readonly Parameter[] {
    return this.#parameters;
  }
}
