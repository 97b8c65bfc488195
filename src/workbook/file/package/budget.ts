const MEBIBYTE = 1_048_576;

/**
 * How much may come out of a package. What a header claims decides nothing: these are the
 * limits at which inflating stops.
 *
 * Deflate can shrink a run of zeros 1,032 times, but the XML of a sheet carries row numbers that
 * change, and stays far below `RATIO`. So a part may grow to `RATIO` times its compressed
 * bytes: the bigger the file that was really sent, the more may come out. `FLOOR` lets small
 * parts be as repetitive as they like; `PART_CAP` ends what this program can hold. The package
 * as a whole has the same rule for the parts that are read, so that many small bombs are no way
 * around; parts that nobody asks for (pictures, printer settings) are never inflated.
 */
const FLOOR = 32 * MEBIBYTE;
const RATIO = 100;
const PART_CAP = 1536 * MEBIBYTE;
const PACKAGE_CAP = 2560 * MEBIBYTE;

/** The most bytes that may come out of a part of `compressedSize` bytes. */
export function partBudget(compressedSize: number): number {
  return Math.min(PART_CAP, Math.max(FLOOR, RATIO * compressedSize));
}

/** The most bytes that may come out of the parts that are read of a file of `fileSize` bytes. */
export function packageBudget(fileSize: number): number {
  return Math.min(PACKAGE_CAP, 2 * FLOOR + RATIO * fileSize);
}
