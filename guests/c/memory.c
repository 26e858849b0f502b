/* The few functions of a C library that this guest needs, memory and strings.
 * Freed blocks go to a list and are taken again, first fit; they are neither cut nor merged. */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define PAGE 65536u
#define ALIGN 16u

/* Stands before each block. */
typedef struct block {
  size_t size;
  struct block *next_free;
  size_t unused[2]; /* keeps what follows aligned */
} block;

extern unsigned char __heap_base;

static block *first_free;
static uintptr_t top;

void *malloc(size_t size) {
  if (size > SIZE_MAX / 2) return NULL;
  size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
  for (block **link = &first_free; *link; link = &(*link)->next_free) {
    if ((*link)->size >= size) {
      block *found = *link;
      *link = found->next_free;
      return found + 1;
    }
  }
  if (top == 0) top = ((uintptr_t)&__heap_base + ALIGN - 1) & ~(uintptr_t)(ALIGN - 1);
  uintptr_t end = top + sizeof(block) + size;
  uintptr_t have = (uintptr_t)__builtin_wasm_memory_size(0) * PAGE;
  if (end > have) {
    size_t pages = (end - have + PAGE - 1) / PAGE;
    if (__builtin_wasm_memory_grow(0, pages) == SIZE_MAX) return NULL;
  }
  block *new = (block *)top;
  new->size = size;
  top = end;
  return new + 1;
}

void free(void *memory) {
  if (memory == NULL) return;
  block *freed = (block *)memory - 1;
  freed->next_free = first_free;
  first_free = freed;
}

void *realloc(void *old, size_t size) {
  if (old == NULL) return malloc(size);
  size_t old_size = ((block *)old - 1)->size;
  if (old_size >= size) return old;
  void *new = malloc(size);
  if (new == NULL) return NULL;
  memcpy(new, old, old_size);
  free(old);
  return new;
}

void abort(void) { __builtin_trap(); }

void *memcpy(void *to, const void *from, size_t size) {
  unsigned char *target = to;
  const unsigned char *source = from;
  while (size--) *target++ = *source++;
  return to;
}

void *memset(void *to, int value, size_t size) {
  unsigned char *target = to;
  while (size--) *target++ = (unsigned char)value;
  return to;
}

int memcmp(const void *a, const void *b, size_t size) {
  const unsigned char *one = a, *other = b;
  for (; size--; one++, other++) {
    if (*one != *other) return *one < *other ? -1 : 1;
  }
  return 0;
}

size_t strlen(const char *text) {
  size_t length = 0;
  while (text[length]) length++;
  return length;
}
