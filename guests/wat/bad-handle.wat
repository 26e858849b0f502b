;; Hostile: asks about a pollable that it never got.
(component
  (import "smallos:kernel/poll@0.1.0" (instance $poll
    (export "pollable" (type $pollable (sub resource)))
    (export "[method]pollable.ready" (func (param "self" (borrow $pollable)) (result bool)))))
  (core func $ready (canon lower (func $poll "[method]pollable.ready")))
  (core module $code
    (import "host" "ready" (func $ready (param i32) (result i32)))
    (memory (export "memory") 1)
    (func (export "run") (result i32)
      (drop (call $ready (i32.const 12345)))
      (i32.const 0)))
  (core instance $main (instantiate $code
    (with "host" (instance (export "ready" (func $ready))))))
  (alias core export $main "memory" (core memory $memory))
  (func $run (result (result (list u8) (error string)))
    (canon lift (core func $main "run") (memory $memory)))
  (instance $entry (export "run" (func $run)))
  (export "smallos:task/run@0.1.0" (instance $entry))
)
