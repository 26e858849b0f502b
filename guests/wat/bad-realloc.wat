;; Hostile: places what the host gives it behind the end of its memory.
(component
  (import "smallos:system/environment@0.1.0" (instance $environment
    (export "name" (func (result string)))))
  (core module $memory
    (memory (export "memory") 1)
    (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 0x7ffffff0)))
  (core instance $space (instantiate $memory))
  (alias core export $space "memory" (core memory $memory))
  (alias core export $space "realloc" (core func $realloc))
  (core func $name (canon lower (func $environment "name")
    (memory $memory) (realloc $realloc)))
  (core module $code
    (import "space" "memory" (memory 1))
    (import "host" "name" (func $name (param i32)))
    (func (export "run") (result i32)
      (call $name (i32.const 0))
      (i32.const 64)))
  (core instance $main (instantiate $code
    (with "space" (instance $space))
    (with "host" (instance (export "name" (func $name))))))
  (func $run (result (result (list u8) (error string)))
    (canon lift (core func $main "run") (memory $memory)))
  (instance $entry (export "run" (func $run)))
  (export "smallos:task/run@0.1.0" (instance $entry))
)
