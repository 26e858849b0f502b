;; Hostile: the result of `run` is a list of 4 GiB.
(module
  (@custom "component-type" "")
  (memory (export "memory") 1)
  (data (i32.const 0) "\00\00\00\00\10\00\00\00\ff\ff\ff\ff")
  (func (export "smallos:task/run@0.1.0#run") (result i32) (i32.const 0)))
