#ifndef CICU_H
#define CICU_H

/// The version of ICU that is linked, as "72.1"; valid for as long as the program runs.
const char *cicu_version(void);

#endif
