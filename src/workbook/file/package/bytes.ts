/** Little-endian numbers in a zip. Reading beyond the end gives 0: callers check lengths first. */
export class ByteView {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u16(at: number): number {
    return at < 0 || at + 2 > this.length ? 0 : this.view.getUint16(at, true);
  }

  u32(at: number): number {
    return at < 0 || at + 4 > this.length ? 0 : this.view.getUint32(at, true);
  }

  /** A 64-bit number; one beyond what a double holds exactly comes out as Infinity. */
  u64(at: number): number {
    const high = this.u32(at + 4);
    return high > 0x1fffff ? Infinity : high * 0x1_0000_0000 + this.u32(at);
  }
}
