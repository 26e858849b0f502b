;; Hostile: its table has 4 billion entries from the start.
(module
  (@custom "component-type" "")
  (table 0xfffffff0 funcref)
  (memory (export "memory") 1)
  (func (export "smallos:task/run@0.1.0#run") (result i32) (i32.const 0)))
