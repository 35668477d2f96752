#ifndef CTZDATA_H
#define CTZDATA_H

#include <stddef.h>
#include <stdint.h>

/// Bytes that are part of the program: valid for as long as it runs, never written.
typedef struct {
    const uint8_t *start;
    size_t count;
} tz_bytes;

/// A fixed line that names the layout of the embedded data, for `strings` and for version checks.
tz_bytes tz_embedded_marker(void);

/// Data/compiled/zones.bin: one release of tzdata, as the zone packer wrote it.
tz_bytes tz_embedded_zones(void);
/// The compiled catalog of names, Data/compiled/catalog.bin, aligned to 16 bytes.
tz_bytes tz_embedded_catalog(void);

#endif
