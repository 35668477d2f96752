#include "CICU.h"

#include "Buffer.h"

#include <stdio.h>
#include <string.h>
#include <unicode/udata.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>

int32_t cicu_locale_count(void) {
    return uloc_countAvailable();
}

const char *cicu_locale(int32_t index) {
    const char *name = index >= 0 && index < uloc_countAvailable() ? uloc_getAvailable(index) : NULL;
    return name ? name : "";
}

/// Writes all texts below a resource. The path is what leads to it.
static void walk(const UResourceBundle *resource, char *path, size_t length, size_t capacity, Buffer *buffer) {
    int32_t size = ures_getSize(resource);
    for (int32_t index = 0; index < size; index++) {
        UErrorCode status = U_ZERO_ERROR;
        UResourceBundle *child = ures_getByIndex(resource, index, NULL, &status);
        if (U_FAILURE(status)) {
            ures_close(child);
            continue;
        }
        const char *key = ures_getKey(child);
        char number[16];
        if (!key) {
            snprintf(number, sizeof number, "%d", (int)index);
            key = number;
        }
        int written = snprintf(path + length, capacity - length, "%s%s", length > 0 ? "/" : "", key);
        if (written < 0 || (size_t)written >= capacity - length) {
            ures_close(child);
            continue;
        }
        if (ures_getType(child) == URES_STRING) {
            int32_t count = 0;
            const UChar *text = ures_getString(child, &count, &status);
            if (U_SUCCESS(status)) {
                buffer_string(buffer, path);
                buffer_bytes(buffer, "\t", 1);
                buffer_units(buffer, text, count);
                buffer_bytes(buffer, "\n", 1);
            }
        } else {
            walk(child, path, length + (size_t)written, capacity, buffer);
        }
        path[length] = 0;
        ures_close(child);
    }
}

char *cicu_resources(const char *package, const char *locale, const char *table) {
    char name[64];
    if (package) snprintf(name, sizeof name, "%s-%s", U_ICUDATA_NAME, package);
    UErrorCode status = U_ZERO_ERROR;
    UResourceBundle *bundle = ures_openDirect(package ? name : NULL, locale, &status);
    UResourceBundle *found = U_SUCCESS(status) ? ures_getByKey(bundle, table, NULL, &status) : NULL;
    char *text = NULL;
    if (U_SUCCESS(status)) {
        char path[512] = "";
        Buffer buffer = buffer_new();
        walk(found, path, 0, sizeof path, &buffer);
        text = buffer.text;
    }
    ures_close(found);
    ures_close(bundle);
    return text;
}
