// An operation → a plan → Cypher, parameters and the shape of the rows. Pure: no network, no disk, no clock.
export { Compiler, type CompiledOperation } from './compile';
export { bindParameters, type PageLimits } from './bind-parameters';
export { boundCost, factsOf, type Cost, type Facts } from './cost';
export { explainPlan } from './explain-plan';
