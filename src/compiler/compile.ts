// Compiles each operation once: plan, then Cypher, kept with the parsed document.
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Dialect } from '../cypher';
import type { GraphModel } from '../model';
import { planCost, type CostLevel } from './cost';
import type { OperationPlan, RootPlan } from './plan';
import { planOperation } from './plan-operation';
import { printRoot } from './print-cypher';
import { readVariableUses, variantOf } from './variant';

export interface CompiledOperation {
  readonly plan: OperationPlan;
  readonly roots: readonly CompiledRoot[];
}

export interface CompiledRoot {
  readonly plan: RootPlan;
  /** The statement's text; undefined where nothing is read. */
  readonly text: string | undefined;
  readonly cost: readonly CostLevel[];
}

interface Entry {
  readonly uses: ReturnType<typeof readVariableUses>;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variants: Map<string, CompiledOperation>;
}

const variantLimit = 50;

export class Compiler {
  /** Apollo keeps parsed documents, so an operation's node is the same object at every repeat. */
  readonly #entries = new WeakMap<OperationDefinitionNode, Entry>();
  #compilations = 0;

  constructor(
    private readonly model: GraphModel,
    private readonly schema: GraphQLSchema,
    private readonly dialect: Dialect,
  ) {}

  /** How often an operation was really compiled. */
  get compilations(): number {
    return this.#compilations;
  }

  compile(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): CompiledOperation {
    const entry = this.#entries.get(operation) ?? this.#addEntry(document, operation);
    const variant = variantOf(entry.uses, variables);
    const known = entry.variants.get(variant);
    if (known) return known;
    const compiled = this.#compile(operation, entry, variables);
    const oldest = entry.variants.keys().next();
    if (entry.variants.size >= variantLimit && !oldest.done) entry.variants.delete(oldest.value);
    entry.variants.set(variant, compiled);
    return compiled;
  }

  #compile(
    operation: OperationDefinitionNode,
    entry: Entry,
    variables: Readonly<Record<string, unknown>>,
  ): CompiledOperation {
    this.#compilations++;
    const context = { model: this.model, schema: this.schema, fragments: entry.fragments, variables };
    const plan = planOperation(context, operation);
    const roots = plan.roots.map((root) => ({
      plan: root,
      text: root.reads.length > 0 ? printRoot(root, this.dialect) : undefined,
      cost: planCost(root, this.dialect),
    }));
    return { plan, roots };
  }

  #addEntry(document: DocumentNode, operation: OperationDefinitionNode): Entry {
    const fragments = Object.fromEntries(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    );
    const entry: Entry = { uses: readVariableUses(this.schema, document, operation), fragments, variants: new Map() };
    this.#entries.set(operation, entry);
    return entry;
  }
}
