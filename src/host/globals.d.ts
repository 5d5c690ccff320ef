/** The few globals that the Node and the web worker extension host both have, and no others. */
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare const performance: { now(): number };
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
