;; A well-behaved task in WebAssembly text: its result is the byte 42. It is a component, whose
;; core module has the names that bindings generators use: the interpreter goes by those.
(component
  (core module $code
    (memory (export "memory") 1)
    ;; ok, a list of one byte at address 16
    (data (i32.const 0) "\00\00\00\00\10\00\00\00\01\00\00\00")
    (data (i32.const 16) "\2a")
    (func (export "smallos:task/run@0.1.0#run") (result i32) (i32.const 0)))
  (core instance $main (instantiate $code))
  (alias core export $main "memory" (core memory $memory))
  (func $run (result (result (list u8) (error string)))
    (canon lift (core func $main "smallos:task/run@0.1.0#run") (memory $memory)))
  (instance $entry (export "run" (func $run)))
  (export "smallos:task/run@0.1.0" (instance $entry))
)
