;; Hostile: writes to an output that doesn't exist, number 9.
(module
  (@custom "component-type" "")
  (import "smallos:system/console@0.1.0" "write"
    (func $write (param i32 i32 i32 i32)))
  (memory (export "memory") 1)
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 4096))
  (func (export "smallos:task/run@0.1.0#run") (result i32)
    ;; which output; bytes: pointer, length; where the answer goes
    (call $write (i32.const 9) (i32.const 16) (i32.const 0) (i32.const 0))
    (i32.const 64)))
