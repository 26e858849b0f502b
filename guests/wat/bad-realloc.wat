;; Hostile: places what the host gives it behind the end of its memory.
(module
  (@custom "component-type" "")
  (import "smallos:system/environment@0.1.0" "name" (func $name (param i32)))
  (memory (export "memory") 1)
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 0x7ffffff0))
  (func (export "smallos:task/run@0.1.0#run") (result i32)
    (call $name (i32.const 0))
    (i32.const 64)))
