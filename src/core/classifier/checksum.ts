/** FNV-1a over 32-bit words and the odd bytes at the end: tells a damaged file, not a forged one. */
export const checksum = (bytes: Uint8Array, start: number): number => {
  let sum = 0x811c9dc5;
  for (let index = start; index < bytes.length; index += 1) sum = Math.imul(sum ^ (bytes[index] ?? 0), 0x01000193);
  return sum >>> 0;
};
