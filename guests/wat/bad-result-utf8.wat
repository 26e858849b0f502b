;; Hostile: the error message of `run` is not UTF-8.
(module
  (@custom "component-type" "")
  (memory (export "memory") 1)
  (data (i32.const 0) "\01\00\00\00\10\00\00\00\04\00\00\00")
  (data (i32.const 16) "\ff\fe\ff\fe")
  (func (export "smallos:task/run@0.1.0#run") (result i32) (i32.const 0)))
