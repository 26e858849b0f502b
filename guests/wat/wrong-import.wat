;; Bad: imports a known function with another type. It must be refused.
(component
  (import "smallos:kernel/tasks@0.1.0" (instance $tasks
    (export "current" (func (param "which" string) (result u64)))))
  (core module $memory
    (memory (export "memory") 1)
    (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 4096)))
  (core instance $space (instantiate $memory))
  (alias core export $space "memory" (core memory $memory))
  (alias core export $space "realloc" (core func $realloc))
  (core func $current (canon lower (func $tasks "current")
    (memory $memory) (realloc $realloc)))
  (core module $code
    (import "host" "current" (func $current (param i32 i32) (result i64)))
    (func (export "run") (result i32)
      (drop (call $current (i32.const 0) (i32.const 0)))
      (i32.const 64)))
  (core instance $main (instantiate $code
    (with "host" (instance (export "current" (func $current))))))
  (func $run (result (result (list u8) (error string)))
    (canon lift (core func $main "run") (memory $memory)))
  (instance $entry (export "run" (func $run)))
  (export "smallos:task/run@0.1.0" (instance $entry))
)
