/* The part of the C library's <stdlib.h> that the bindings use; see memory.c. */
#ifndef SMALLOS_STDLIB_H
#define SMALLOS_STDLIB_H

#include <stddef.h>

void *malloc(size_t size);
void *realloc(void *old, size_t size);
void free(void *block);
_Noreturn void abort(void);

#endif
