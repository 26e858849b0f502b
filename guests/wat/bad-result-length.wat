;; Hostile: the result of `run` is a list of 4 GiB.
(component
  (core module $code
    (memory (export "memory") 1)
    (data (i32.const 0) "\00\00\00\00\10\00\00\00\ff\ff\ff\ff")
    (func (export "run") (result i32) (i32.const 0)))
  (core instance $main (instantiate $code))
  (alias core export $main "memory" (core memory $memory))
  (func $run (result (result (list u8) (error string)))
    (canon lift (core func $main "run") (memory $memory)))
  (instance $entry (export "run" (func $run)))
  (export "smallos:task/run@0.1.0" (instance $entry))
)
