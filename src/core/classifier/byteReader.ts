/** Reads a model's body in order. Past the end it gives zeros and `isWithin` becomes false, so that one check at the end is enough. */
export class ByteReader {
  constructor(
    private readonly view: DataView,
    private at: number,
  ) {}

  /** Whether everything that was read was there. */
  get isWithin(): boolean {
    return this.at <= this.view.byteLength;
  }

  /** Whether nothing is left, and nothing was missing. */
  get isAtEnd(): boolean {
    return this.at === this.view.byteLength;
  }

  /** One number of up to 32 bits, seven bits a byte. */
  step(): number {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 28; factor *= 128) {
      const byte = this.at < this.view.byteLength ? this.view.getUint8(this.at) : 0;
      this.at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) break;
    }
    return value;
  }

  /** `count` numbers, each larger than the one before; undefined where they do not rise or leave 32 bits. */
  rising(count: number): Uint32Array | undefined {
    const values = new Uint32Array(count);
    let last = -1;
    for (let index = 0; index < count; index += 1) {
      const step = this.step();
      last = index === 0 ? step : last + step;
      if ((index > 0 && step === 0) || last > 0xffffffff) return undefined;
      values[index] = last;
    }
    return values;
  }

  words(count: number): Uint16Array {
    const values = new Uint16Array(count);
    if (this.at + 2 * count <= this.view.byteLength) for (let index = 0; index < count; index += 1) values[index] = this.view.getUint16(this.at + 2 * index, true);
    this.at += 2 * count;
    return values;
  }

  signedBytes(count: number): Int8Array {
    const values = new Int8Array(count);
    if (this.at + count <= this.view.byteLength) for (let index = 0; index < count; index += 1) values[index] = this.view.getInt8(this.at + index);
    this.at += count;
    return values;
  }
}
