/** The few globals that the Node and the web worker extension host both have, and no others. */
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
