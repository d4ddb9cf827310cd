// An operation → a plan → Cypher, parameters and the shape of the rows. Pure: no network, no disk, no clock.
export { Compiler, type CompiledOperation } from './compile';
export { bindParameters } from './bind-parameters';
export { checkQuestion } from './check-question';
export { boundCost, factsOf, type Facts } from './cost';
export { explainPlan } from './explain-plan';
