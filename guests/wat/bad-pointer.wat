;; Hostile: passes a string that lies behind the end of its memory.
(module
  (@custom "component-type" "")
  (import "smallos:system/environment@0.1.0" "get" (func $get (param i32 i32 i32)))
  (memory (export "memory") 1)
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 4096))
  (func (export "smallos:task/run@0.1.0#run") (result i32)
    ;; key: pointer, length; where the answer goes
    (call $get (i32.const 0x7ffffff0) (i32.const 16) (i32.const 0))
    (i32.const 64)))
