#ifndef CICU_BUFFER_H
#define CICU_BUFFER_H

#include <stddef.h>
#include <stdint.h>
#include <unicode/umachine.h>

/// A growing UTF-8 text. After a failed allocation `text` is NULL and stays so.
typedef struct {
    char *text;
    size_t count;
    size_t capacity;
} Buffer;

/// An empty text.
Buffer buffer_new(void);

void buffer_bytes(Buffer *buffer, const char *bytes, size_t count);
void buffer_string(Buffer *buffer, const char *string);
void buffer_units(Buffer *buffer, const UChar *units, int32_t count);

#endif
