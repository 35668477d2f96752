#include "CICU.h"

#include "Buffer.h"

#include <stdlib.h>
#include <unicode/ulocdata.h>
#include <unicode/uvernum.h>

const char *cicu_version(void) {
    return U_ICU_VERSION;
}

char *cicu_cldr_version(void) {
    UErrorCode status = U_ZERO_ERROR;
    UVersionInfo version;
    ulocdata_getCLDRVersion(version, &status);
    if (U_FAILURE(status)) return NULL;
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, text);
    Buffer buffer = buffer_new();
    buffer_string(&buffer, text);
    return buffer.text;
}

void cicu_free(char *text) {
    free(text);
}
