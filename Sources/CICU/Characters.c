#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

// Nothing in Unicode expands to more than 18 code points.
enum { LONGEST = 64 };

static int32_t give(const UChar *units, int32_t count, uint32_t *out, int32_t capacity) {
    int32_t place = 0, written = 0;
    while (place < count) {
        UChar32 code;
        U16_NEXT(units, place, count, code);
        if (written == capacity) return -1;
        out[written++] = (uint32_t)code;
    }
    return written;
}

static int32_t normalize(const UNormalizer2 *normalizer, uint32_t code, uint32_t *out, int32_t capacity) {
    UChar source[2], result[LONGEST];
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    U16_APPEND_UNSAFE(source, length, (UChar32)code);
    int32_t count = unorm2_normalize(normalizer, source, length, result, LONGEST, &status);
    return U_FAILURE(status) ? -1 : give(result, count, out, capacity);
}

int32_t cicu_nfkc_casefold(uint32_t code, uint32_t *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
    return U_FAILURE(status) || code > 0x10ffff ? -1 : normalize(normalizer, code, out, capacity);
}

int32_t cicu_decompose(uint32_t code, uint32_t *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFDInstance(&status);
    return U_FAILURE(status) || code > 0x10ffff ? -1 : normalize(normalizer, code, out, capacity);
}

bool cicu_composed_of(uint32_t code, uint32_t *first, uint32_t *second) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFCInstance(&status);
    if (U_FAILURE(status) || code > 0x10ffff) return false;
    UChar units[LONGEST];
    uint32_t parts[2];
    int32_t count = unorm2_getRawDecomposition(normalizer, (UChar32)code, units, LONGEST, &status);
    if (U_FAILURE(status) || count < 0 || give(units, count, parts, 2) != 2) return false;
    // Compositions that Unicode excludes never come out of composing.
    if (unorm2_composePair(normalizer, (UChar32)parts[0], (UChar32)parts[1]) != (UChar32)code) return false;
    *first = parts[0];
    *second = parts[1];
    return true;
}

int32_t cicu_latin_ascii(uint32_t code, uint32_t *out, int32_t capacity) {
    static UTransliterator *transliterator;
    UErrorCode status = U_ZERO_ERROR;
    if (!transliterator) {
        UChar name[16];
        u_uastrcpy(name, "Latin-ASCII");
        transliterator = utrans_openU(name, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
        if (U_FAILURE(status)) return -1;
    }
    if (code > 0x10ffff) return -1;
    UChar text[LONGEST];
    int32_t length = 0;
    U16_APPEND_UNSAFE(text, length, (UChar32)code);
    int32_t limit = length;
    utrans_transUChars(transliterator, text, &length, LONGEST, 0, &limit, &status);
    return U_FAILURE(status) ? -1 : give(text, length, out, capacity);
}

int32_t cicu_category(uint32_t code) {
    return u_charType((UChar32)code);
}

const char *cicu_script(uint32_t code) {
    UErrorCode status = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript((UChar32)code, &status);
    const char *name = U_SUCCESS(status) ? uscript_getShortName(script) : NULL;
    return name ? name : "Zzzz";
}

int32_t cicu_digit(uint32_t code) {
    return u_charDigitValue((UChar32)code);
}
