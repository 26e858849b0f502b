;; Hostile: the result of `run` is neither ok nor err.
(module
  (@custom "component-type" "")
  (memory (export "memory") 1)
  (data (i32.const 0) "\07\00\00\00\10\00\00\00\01\00\00\00")
  (func (export "smallos:task/run@0.1.0#run") (result i32) (i32.const 0)))
