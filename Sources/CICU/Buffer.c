#include "Buffer.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ustring.h>

Buffer buffer_new(void) {
    Buffer buffer = {malloc(256), 0, 256};
    if (buffer.text) buffer.text[0] = 0;
    return buffer;
}

void buffer_bytes(Buffer *buffer, const char *bytes, size_t count) {
    if (!buffer->text) return;
    if (buffer->count + count + 1 > buffer->capacity) {
        size_t capacity = (buffer->count + count + 1) * 2;
        char *grown = realloc(buffer->text, capacity);
        if (!grown) {
            free(buffer->text);
            buffer->text = NULL;
            return;
        }
        buffer->text = grown;
        buffer->capacity = capacity;
    }
    memcpy(buffer->text + buffer->count, bytes, count);
    buffer->count += count;
    buffer->text[buffer->count] = 0;
}

void buffer_string(Buffer *buffer, const char *string) {
    buffer_bytes(buffer, string, strlen(string));
}

void buffer_units(Buffer *buffer, const UChar *units, int32_t count) {
    if (count <= 0) return;
    // A UTF-16 unit takes three bytes at most.
    char *bytes = malloc((size_t)count * 3 + 1);
    if (!bytes) {
        free(buffer->text);
        buffer->text = NULL;
        return;
    }
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    u_strToUTF8WithSub(bytes, count * 3 + 1, &length, units, count, 0xfffd, NULL, &status);
    if (U_SUCCESS(status)) buffer_bytes(buffer, bytes, (size_t)length);
    free(bytes);
}
