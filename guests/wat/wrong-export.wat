;; Bad: its `run` returns a number of 64 bits instead of a pointer. It must be refused.
(module
  (@custom "component-type" "")
  (memory (export "memory") 1)
  (func (export "smallos:task/run@0.1.0#run") (result i64) (i64.const 0)))
