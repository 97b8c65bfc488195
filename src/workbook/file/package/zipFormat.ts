/** Signatures and sizes of the records of a zip (APPNOTE 6.3). */
export const LOCAL_SIGNATURE = 0x04034b50;
export const LOCAL_SIZE = 30;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const CENTRAL_SIZE = 46;
export const END_SIGNATURE = 0x06054b50;
export const END_SIZE = 22;
export const END64_SIGNATURE = 0x06064b50;
export const END64_SIZE = 56;
export const LOCATOR64_SIGNATURE = 0x07064b50;
export const LOCATOR64_SIZE = 20;
/** A field of this value has its real value in a zip64 record. */
export const IN_ZIP64_16 = 0xffff;
export const IN_ZIP64_32 = 0xffffffff;
export const ZIP64_EXTRA = 0x0001;

export const STORED = 0;
export const DEFLATED = 8;

export const FLAG_ENCRYPTED = 0x0001;
export const FLAG_DESCRIPTOR = 0x0008;
export const FLAG_UTF8 = 0x0800;
