#include "CTZData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* Aligned, so that its numbers are. */
_Alignas(16) static const uint8_t catalog[] = {
#embed "../../Data/compiled/catalog.bin"
};

tz_bytes tz_embedded_catalog(void) {
    return (tz_bytes){catalog, sizeof catalog};
}
