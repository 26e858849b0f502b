;; Hostile: writes to an output that doesn't exist, number 9.
(component
  (import "smallos:system/console@0.1.0" (instance $console
    (type $output-cases (enum "stdout" "stderr"))
    (export "output" (type $output (eq $output-cases)))
    (type $error-cases (enum "closed" "too-large" "denied"))
    (export "console-error" (type $error (eq $error-cases)))
    (export "write" (func (param "to" $output) (param "bytes" (list u8))
      (result (result (error $error)))))))
  (core module $memory
    (memory (export "memory") 1)
    (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 4096)))
  (core instance $space (instantiate $memory))
  (alias core export $space "memory" (core memory $memory))
  (alias core export $space "realloc" (core func $realloc))
  (core func $write (canon lower (func $console "write")
    (memory $memory) (realloc $realloc)))
  (core module $code
    (import "space" "memory" (memory 1))
    (import "host" "write" (func $write (param i32 i32 i32 i32)))
    (func (export "run") (result i32)
      (call $write (i32.const 9) (i32.const 16) (i32.const 0) (i32.const 0))
      (i32.const 64)))
  (core instance $main (instantiate $code
    (with "space" (instance $space))
    (with "host" (instance (export "write" (func $write))))))
  (func $run (result (result (list u8) (error string)))
    (canon lift (core func $main "run") (memory $memory)))
  (instance $entry (export "run" (func $run)))
  (export "smallos:task/run@0.1.0" (instance $entry))
)
