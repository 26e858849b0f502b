/* A task in C. It greets, sleeps a little, and with the argument `family` starts a child of
 * its own module and joins it (which needs the grant `task.spawn`). */

#include <stdlib.h>
#include <string.h>

#include "task.h"

#define MILLISECOND_NS 1000000

static void print(const char *text) {
  task_list_u8_t bytes = {(uint8_t *)text, strlen(text)};
  smallos_system_console_console_error_t error;
  /* Nobody is left to be told about a closed output. */
  (void)smallos_system_console_write(SMALLOS_SYSTEM_CONSOLE_OUTPUT_STDOUT, &bytes, &error);
}

static bool is(const task_string_t *text, const char *other) {
  return text->len == strlen(other) && memcmp(text->ptr, other, text->len) == 0;
}

/* Gives `text` to the host as the result; the bindings free it after the host has read it. */
static bool succeed(task_list_u8_t *result, const char *text) {
  result->len = strlen(text);
  result->ptr = NULL;
  if (result->len > 0) {
    result->ptr = malloc(result->len);
    if (result->ptr == NULL) abort();
    memcpy(result->ptr, text, result->len);
  }
  return true;
}

static bool fail(task_string_t *message, const char *text) {
  task_string_dup(message, text);
  return false;
}

static bool family(task_list_u8_t *result, task_string_t *message) {
  task_string_t argument;
  task_string_set(&argument, "child");
  smallos_kernel_tasks_spawn_options_t options = {0};
  options.module.tag = SMALLOS_KERNEL_TASKS_MODULE_OWN;
  options.arguments.ptr = &argument;
  options.arguments.len = 1;

  smallos_kernel_tasks_pid_t child;
  smallos_kernel_tasks_spawn_error_t refused;
  if (!smallos_kernel_tasks_spawn(&options, &child, &refused)) {
    return fail(message, "the child was not started");
  }
  task_list_u8_t answer;
  smallos_kernel_tasks_join_error_t lost;
  if (!smallos_kernel_tasks_join(child, &answer, &lost)) {
    smallos_kernel_tasks_join_error_free(&lost);
    return fail(message, "the child did not end well");
  }
  bool right = answer.len == 2 && memcmp(answer.ptr, "42", 2) == 0;
  task_list_u8_free(&answer);
  if (!right) return fail(message, "the child gave another answer");
  print("the child's answer is 42\n");
  return succeed(result, "");
}

bool exports_smallos_task_run_run(task_list_u8_t *result, task_string_t *message) {
  task_list_string_t arguments;
  smallos_system_environment_get_arguments(&arguments);
  bool is_child = arguments.len > 0 && is(&arguments.ptr[0], "child");
  bool is_family = arguments.len > 0 && is(&arguments.ptr[0], "family");
  task_list_string_free(&arguments);

  if (is_child) return succeed(result, "42");
  print("hello from C\n");
  smallos_kernel_time_time_error_t negative;
  if (!smallos_kernel_time_sleep(5 * MILLISECOND_NS, &negative)) {
    return fail(message, "could not sleep");
  }
  return is_family ? family(result, message) : succeed(result, "");
}
