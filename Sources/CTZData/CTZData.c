#include "CTZData.h"

// `#embed` is C23; the compiler has long had it in C17 too, and says so at every use.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t marker[] = "tzconv embedded data 1";

static const uint8_t zones[] = {
#embed "../../Data/compiled/zones.bin"
};

#pragma clang diagnostic pop

tz_bytes tz_embedded_marker(void) {
    return (tz_bytes){marker, sizeof marker - 1};
}

tz_bytes tz_embedded_zones(void) {
    return (tz_bytes){zones, sizeof zones};
}
