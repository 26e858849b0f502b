;; Bad: imports a known function with another type. It must be refused.
(module
  (@custom "component-type" "")
  (import "smallos:kernel/tasks@0.1.0" "current"
    (func $current (param i32 i32) (result i64)))
  (memory (export "memory") 1)
  (func (export "smallos:task/run@0.1.0#run") (result i32)
    (drop (call $current (i32.const 0) (i32.const 0)))
    (i32.const 64)))
