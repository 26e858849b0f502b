;; Hostile: wants the answer written behind the end of its memory.
(component
  (import "smallos:system/environment@0.1.0" (instance $environment
    (export "get" (func (param "key" string) (result (option string))))))
  (core module $memory
    (memory (export "memory") 1)
    (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 4096)))
  (core instance $space (instantiate $memory))
  (alias core export $space "memory" (core memory $memory))
  (alias core export $space "realloc" (core func $realloc))
  (core func $get (canon lower (func $environment "get")
    (memory $memory) (realloc $realloc)))
  (core module $code
    (import "space" "memory" (memory 1))
    (import "host" "get" (func $get (param i32 i32 i32)))
    (func (export "run") (result i32)
      ;; key: pointer, length; where the answer goes
      (call $get (i32.const 0) (i32.const 0) (i32.const 0x7ffffff0))
      (i32.const 64)))
  (core instance $main (instantiate $code
    (with "space" (instance $space))
    (with "host" (instance (export "get" (func $get))))))
  (func $run (result (result (list u8) (error string)))
    (canon lift (core func $main "run") (memory $memory)))
  (instance $entry (export "run" (func $run)))
  (export "smallos:task/run@0.1.0" (instance $entry))
)
