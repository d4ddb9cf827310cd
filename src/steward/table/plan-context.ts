// What the planning of every part of a mapping needs.
import type { GraphModel } from '../../model';
import type { ModelNames } from '../model-names';
import type { Path } from './mapping';
import type { Template } from './template';

export interface PlanContext {
  readonly model: GraphModel;
  readonly names: ModelNames;
  readonly complain: (path: Path, message: string) => undefined;
  readonly templateAt: (path: Path, text: string) => Template | undefined;
  /** From 0, or what is wrong with the heading. */
  readonly columnOf: (heading: string) => number | string;
}
