;; Hostile: the module's start function never ends, so the task is never instantiated.
(module
  (@custom "component-type" "")
  (memory (export "memory") 1)
  (func $start (loop $again (br $again)))
  (start $start)
  (func (export "smallos:task/run@0.1.0#run") (result i32) (i32.const 0)))
