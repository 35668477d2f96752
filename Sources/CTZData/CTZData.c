#include "CTZData.h"

static const uint8_t marker[] = "tzconv embedded data 1";

tz_bytes tz_embedded_marker(void) {
    return (tz_bytes){marker, sizeof marker - 1};
}
