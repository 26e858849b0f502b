;; Bad: wants a function that no host has. It must be refused by name.
(module
  (@custom "component-type" "")
  (import "example:unknown/thing@1.0.0" "go" (func $go))
  (memory (export "memory") 1)
  (func (export "smallos:task/run@0.1.0#run") (result i32)
    (call $go)
    (i32.const 0)))
