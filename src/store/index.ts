// Runs statements on an engine.
export type { Answer, GraphReader, ReadOptions } from './store';
