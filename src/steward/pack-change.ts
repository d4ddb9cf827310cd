// Turns the way back of a load into text and back.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { GraphChange } from './graph-change';

/** The way back of a load as it is stored. */
export function packChange(change: GraphChange): string {
  return gzipSync(JSON.stringify(change)).toString('base64');
}

export function unpackChange(text: string): GraphChange {
  return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8')) as GraphChange;
}
