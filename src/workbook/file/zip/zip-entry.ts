/** One file of the archive as it lies there; `data` is still packed. */
export interface ZipEntry {
  /** With forward slashes, without a leading one. */
  readonly name: string;
  /** The name's bytes, written back as they were. */
  readonly rawName: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly utf8: boolean;
  /** DOS time and date in one number. */
  readonly time: number;
  readonly crc: number;
  /** Unpacked size as the directory declares it. */
  readonly size: number;
  readonly data: Uint8Array;
}

/**
 * Bounds against archives that unpack without end. A sheet of 16,384 × 400 formatted cells still fits in `part`, of which only
 * parts that are read count; `total` is what the directory declares, pictures and all.
 */
export const LIMITS = { file: 200e6, entries: 20_000, part: 120e6, total: 1.5e9 };
