;; Hostile: recursion without an end, on the native stack alone.
(component
  (core module $code
    (memory (export "memory") 1)
    (func $deeper (param $n i32) (result i32)
      (i32.add (local.get $n) (call $deeper (i32.add (local.get $n) (i32.const 1)))))
    (func (export "run") (result i32)
      (call $deeper (i32.const 1))))
  (core instance $main (instantiate $code))
  (alias core export $main "memory" (core memory $memory))
  (func $run (result (result (list u8) (error string)))
    (canon lift (core func $main "run") (memory $memory)))
  (instance $entry (export "run" (func $run)))
  (export "smallos:task/run@0.1.0" (instance $entry))
)
