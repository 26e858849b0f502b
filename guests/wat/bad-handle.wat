;; Hostile: asks about a pollable that it never got.
(module
  (@custom "component-type" "")
  (import "smallos:kernel/poll@0.1.0" "[method]pollable.ready"
    (func $ready (param i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "smallos:task/run@0.1.0#run") (result i32)
    (drop (call $ready (i32.const 12345)))
    (i32.const 0)))
