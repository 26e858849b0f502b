;; Bad: wants a function that no host has. It must be refused by name.
(component
  (import "example:unknown/thing@1.0.0" (instance $thing (export "go" (func))))
  (core func $go (canon lower (func $thing "go")))
  (core module $code
    (import "host" "go" (func $go))
    (memory (export "memory") 1)
    (func (export "run") (result i32)
      (call $go)
      (i32.const 0)))
  (core instance $main (instantiate $code
    (with "host" (instance (export "go" (func $go))))))
  (alias core export $main "memory" (core memory $memory))
  (func $run (result (result (list u8) (error string)))
    (canon lift (core func $main "run") (memory $memory)))
  (instance $entry (export "run" (func $run)))
  (export "smallos:task/run@0.1.0" (instance $entry))
)
