// An operation → a plan → Cypher, parameters and the shape of the rows. Pure: no network, no disk, no clock.
export { Compiler, type CompiledOperation } from './compile';
export { bindParameters, finderArguments, sizeOf } from './bind-parameters';
export { coerceVariables } from './coerce-variables';
export { checkQuestion } from './check-question';
export { boundCost, factsOf, type Facts } from './cost';
export { explain, type Explanation, type Finding } from './explain';
export { explainPlan } from './explain-plan';
export type { FieldUse } from './plan';
export type { RelationshipGroup } from './relationship-parts';
export {
  printRelationshipTerms,
  readRelationshipPlace,
  relationshipFingerprint,
  type RelationshipCut,
  type RelationshipPlace,
  type RelationshipTerms,
} from './relationship-terms';
