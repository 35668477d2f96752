#include "CICU.h"

#include "Buffer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>

enum { LONGEST = 512 };

char *cicu_known_locale(const char *text) {
    char plain[ULOC_FULLNAME_CAPACITY], id[ULOC_FULLNAME_CAPACITY], language[ULOC_LANG_CAPACITY];
    // "de_DE.UTF-8@euro": what follows the dot is an encoding.
    size_t length = strcspn(text, ".");
    if (length == 0 || length >= sizeof plain) return NULL;
    memcpy(plain, text, length);
    plain[length] = 0;
    if (strcmp(plain, "C") == 0 || strcmp(plain, "POSIX") == 0) strcpy(plain, "en_US_POSIX");
    UErrorCode status = U_ZERO_ERROR;
    int32_t parsed = (int32_t)length;
    if (strchr(plain, '-')) {
        uloc_forLanguageTag(plain, id, sizeof id, &parsed, &status);
    } else {
        uloc_canonicalize(plain, id, sizeof id, &status);
    }
    if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING || parsed != (int32_t)length) return NULL;
    uloc_getLanguage(id, language, sizeof language, &status);
    if (U_FAILURE(status) || language[0] == 0 || strcmp(language, "root") == 0) return NULL;
    // With the default warning ICU would answer from the root, or from the machine's own locale.
    UResourceBundle *bundle = ures_open(NULL, id, &status);
    ures_close(bundle);
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) return NULL;
    Buffer buffer = buffer_new();
    buffer_string(&buffer, id);
    return buffer.text;
}

/// A formatter with a zone that never changes; `pattern` is one of ICU's, or NULL for the full form.
static UDateFormat *open_format(const char *locale, const char *zone_id, const char *pattern) {
    UChar zone[32], units[32];
    u_uastrcpy(zone, zone_id);
    if (pattern) u_uastrcpy(units, pattern);
    UErrorCode status = U_ZERO_ERROR;
    UDateFormatStyle style = pattern ? UDAT_PATTERN : UDAT_FULL;
    UDateFormat *format = udat_open(style, style, locale, zone, -1, pattern ? units : NULL, pattern ? -1 : 0, &status);
    if (U_FAILURE(status)) {
        udat_close(format);
        return NULL;
    }
    // Proleptic: the Gregorian rules hold before 1582 as well. Other calendars have no such date and refuse it.
    ucal_setGregorianChange((UCalendar *)udat_getCalendar(format), -8.64e15, &status);
    return format;
}

/// The zone as CLDR names it at a moment; 0 if ICU doesn't know it or has it at another offset.
static int32_t zone_name(const char *locale, double moment, int32_t offset, const char *id, UChar *out) {
    UErrorCode status = U_ZERO_ERROR;
    UChar zone[128], canonical[128], pattern[8];
    if (strlen(id) >= 128) return 0;
    u_uastrcpy(zone, id);
    // ICU takes an id that it doesn't know for GMT, without a word.
    ucal_getCanonicalTimeZoneID(zone, -1, canonical, 128, NULL, &status);
    if (U_FAILURE(status)) return 0;
    UCalendar *calendar = ucal_open(zone, -1, locale, UCAL_GREGORIAN, &status);
    ucal_setMillis(calendar, moment, &status);
    int32_t theirs = ucal_get(calendar, UCAL_ZONE_OFFSET, &status) + ucal_get(calendar, UCAL_DST_OFFSET, &status);
    ucal_close(calendar);
    if (U_FAILURE(status) || theirs != offset * 1000) return 0;
    u_uastrcpy(pattern, "zzzz");
    UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, zone, -1, pattern, -1, &status);
    int32_t count = U_SUCCESS(status) ? udat_format(format, moment, out, LONGEST, NULL, &status) : 0;
    udat_close(format);
    return U_SUCCESS(status) ? count : 0;
}

/// The offset as the locale writes it, as "GMT+3" or "UTC+3".
static int32_t offset_name(const char *locale, int32_t offset, UChar *out) {
    char id[32];
    int32_t size = abs(offset);
    snprintf(id, sizeof id, "GMT%c%02d:%02d:%02d", offset < 0 ? '-' : '+', size / 3600, size / 60 % 60, size % 60);
    if (size >= 24 * 3600) {
        // ICU has no such zone; history hasn't either, but files can say anything.
        u_uastrcpy(out, id);
        return u_strlen(out);
    }
    UErrorCode status = U_ZERO_ERROR;
    UDateFormat *format = open_format(locale, offset == 0 ? "GMT" : id, "OOOO");
    if (!format) return 0;
    int32_t count = udat_format(format, 0, out, LONGEST, NULL, &status);
    udat_close(format);
    return U_SUCCESS(status) ? count : 0;
}

/// Puts a literal in the place of the zone letters of a pattern; the length, or -1 for too long.
static int32_t with_literal(const UChar *pattern, int32_t count, const UChar *name, int32_t length, UChar *out) {
    bool quoted = false, done = false;
    int32_t written = 0;
    for (int32_t place = 0; place < count; place++) {
        if (written + 2 * length + 4 > 2 * LONGEST) return -1;
        UChar unit = pattern[place];
        if (unit == '\'') quoted = !quoted;
        if (quoted || unit != 'z') {
            out[written++] = unit;
            continue;
        }
        if (done) continue;
        done = true;
        out[written++] = '\'';
        for (int32_t index = 0; index < length; index++) {
            if (name[index] == '\'') out[written++] = '\'';
            out[written++] = name[index];
        }
        out[written++] = '\'';
    }
    return written;
}

char *cicu_format_full(const char *locale, double civil_milliseconds, int32_t offset_seconds, const char *zone) {
    double moment = civil_milliseconds - 1000.0 * offset_seconds;
    UChar name[LONGEST], pattern[LONGEST], changed[2 * LONGEST], text[LONGEST];
    int32_t length = zone ? zone_name(locale, moment, offset_seconds, zone, name) : 0;
    if (length <= 0) length = offset_name(locale, offset_seconds, name);
    if (length <= 0 || length > LONGEST / 4) return NULL;
    // On the clock of GMT the civil time's own number line is an instant: the fields come out as they went in.
    UDateFormat *format = open_format(locale, "GMT", NULL);
    if (!format) return NULL;
    UErrorCode status = U_ZERO_ERROR;
    char *answer = NULL;
    int32_t count = udat_toPattern(format, false, pattern, LONGEST, &status);
    int32_t size = U_SUCCESS(status) ? with_literal(pattern, count, name, length, changed) : -1;
    if (size >= 0) {
        udat_applyPattern(format, false, changed, size);
        count = udat_format(format, civil_milliseconds, text, LONGEST, NULL, &status);
        if (U_SUCCESS(status) && count <= LONGEST) {
            Buffer buffer = buffer_new();
            buffer_units(&buffer, text, count);
            answer = buffer.text;
        }
    }
    udat_close(format);
    return answer;
}

/// Writes the names of one kind of symbol, numbered.
///
/// ICU keeps months from 0 and weekdays from 1 for Sunday, after an empty one.
static void symbols(const UDateFormat *format, UDateFormatSymbolType type, enum cicu_name_kind kind, Buffer *buffer) {
    int32_t count = udat_countSymbols(format, type);
    for (int32_t index = 0; index < count; index++) {
        UChar text[LONGEST];
        UErrorCode status = U_ZERO_ERROR;
        int32_t length = udat_getSymbols(format, type, index, text, LONGEST, &status);
        if (U_FAILURE(status) || length <= 0 || length > LONGEST) continue;
        int32_t number = kind == CICU_MONTHS ? index + 1 : kind == CICU_WEEKDAYS ? (index == 1 ? 7 : index - 1) : index;
        char head[16];
        snprintf(head, sizeof head, "%d\t", (int)number);
        buffer_string(buffer, head);
        buffer_units(buffer, text, length);
        buffer_bytes(buffer, "\n", 1);
    }
}

char *cicu_names(const char *locale, enum cicu_name_kind kind) {
    // Months of another calendar, as Persian, aren't what a date with a number of this one's year is written with.
    char gregorian[ULOC_FULLNAME_CAPACITY];
    if (strlen(locale) >= sizeof gregorian) return NULL;
    memcpy(gregorian, locale, strlen(locale) + 1);
    UErrorCode status = U_ZERO_ERROR;
    uloc_setKeywordValue("calendar", "gregorian", gregorian, sizeof gregorian, &status);
    if (U_FAILURE(status)) return NULL;
    UDateFormat *format = open_format(gregorian, "GMT", NULL);
    if (!format) return NULL;
    Buffer buffer = buffer_new();
    switch (kind) {
    case CICU_MONTHS:
        symbols(format, UDAT_MONTHS, kind, &buffer);
        symbols(format, UDAT_STANDALONE_MONTHS, kind, &buffer);
        symbols(format, UDAT_SHORT_MONTHS, kind, &buffer);
        symbols(format, UDAT_STANDALONE_SHORT_MONTHS, kind, &buffer);
        break;
    case CICU_WEEKDAYS:
        symbols(format, UDAT_WEEKDAYS, kind, &buffer);
        symbols(format, UDAT_STANDALONE_WEEKDAYS, kind, &buffer);
        symbols(format, UDAT_SHORT_WEEKDAYS, kind, &buffer);
        symbols(format, UDAT_STANDALONE_SHORT_WEEKDAYS, kind, &buffer);
        symbols(format, UDAT_SHORTER_WEEKDAYS, kind, &buffer);
        break;
    case CICU_DAY_PERIODS:
        symbols(format, UDAT_AM_PMS, kind, &buffer);
        break;
    }
    udat_close(format);
    return buffer.text;
}
