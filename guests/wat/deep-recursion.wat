;; Hostile: recursion without an end, on the native stack alone.
(module
  (@custom "component-type" "")
  (memory (export "memory") 1)
  (func $deeper (param $n i32) (result i32)
    (i32.add (local.get $n) (call $deeper (i32.add (local.get $n) (i32.const 1)))))
  (func (export "smallos:task/run@0.1.0#run") (result i32)
    (call $deeper (i32.const 1))))
