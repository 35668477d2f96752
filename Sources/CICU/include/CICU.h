#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

// Thin functions over ICU's C interface, whose renaming macros are invisible to Swift. Texts are UTF-8. A function that
// gives `char *` gives memory for the caller to release with cicu_free, or NULL for a failure. Nothing here keeps
// state between calls but ICU's own caches, which are safe across threads; cicu_latin_ascii is for one thread.

/// The version of ICU that is linked, as "72.1"; valid for as long as the program runs.
const char *cicu_version(void);

/// The version of the CLDR data in it, as "42.0"; to be released.
char *cicu_cldr_version(void);

/// Releases what another function gave; NULL is allowed.
void cicu_free(char *text);

// MARK: Characters (Characters.c)

/// The code points that take the place of one under NFKC_Casefold; the count, or -1 if there are more than the capacity.
int32_t cicu_nfkc_casefold(uint32_t code, uint32_t *out, int32_t capacity);

/// The full canonical decomposition (NFD); the count, or -1.
int32_t cicu_decompose(uint32_t code, uint32_t *out, int32_t capacity);

/// The two code points that canonically compose to one; false if it isn't such a composition.
bool cicu_composed_of(uint32_t code, uint32_t *first, uint32_t *second);

/// A Latin letter under the transform Latin-ASCII; the count, or -1.
int32_t cicu_latin_ascii(uint32_t code, uint32_t *out, int32_t capacity);

/// The general category as a number of ICU's enumeration UCharCategory.
int32_t cicu_category(uint32_t code);

/// The script's four-letter code, as "Latn".
const char *cicu_script(uint32_t code);

/// The value of a decimal digit of any script; -1 for what is none.
int32_t cicu_digit(uint32_t code);

// MARK: Locale data (Resources.c)

/// The number of locales that ICU has data for.
int32_t cicu_locale_count(void);

/// The id of a locale by its number, as "zh_Hant_HK".
const char *cicu_locale(int32_t index);

/// What a resource bundle itself says in a table, without what it inherits: lines of `key/key<tab>text<line end>`, the
/// elements of arrays numbered. NULL if there is no such bundle or table.
///
/// The package is "zone", "region" or another of ICU's data trees, or NULL for the root one.
char *cicu_resources(const char *package, const char *locale, const char *table);

// MARK: Formatting (Format.c)

/// ICU's id for a locale that is written as a language tag ("zh-Hant-TW"), as ICU does ("zh_Hant_TW") or as the
/// environment does ("de_DE.UTF-8", "C"). NULL if ICU has no data for its language, so that nothing would be answered
/// from the root locale, or if it is no locale at all.
char *cicu_known_locale(const char *text);

/// The full date and time in a locale, in the locale's own calendar and digits.
///
/// The fields are those of a civil time, given as its milliseconds from 1970-01-01T00:00 on its own clock. The zone is
/// named as CLDR does if ICU agrees that it keeps this offset at that moment, else by the offset: ICU's rules, which
/// may be years old, decide nothing. A zone of NULL is an offset alone.
char *cicu_format_full(const char *locale, double civil_milliseconds, int32_t offset_seconds, const char *zone);

/// Which names cicu_names gives.
enum cicu_name_kind {
    CICU_MONTHS,
    CICU_WEEKDAYS,
    CICU_DAY_PERIODS,
};

/// The names of a locale, full and short, as in a date and standing alone: lines of `number<tab>name<line end>`.
///
/// Months of the Gregorian calendar are numbered from 1 for January, weekdays from 1 for Monday, the halves of a day
/// from 0 for the morning.
char *cicu_names(const char *locale, enum cicu_name_kind kind);

#endif
