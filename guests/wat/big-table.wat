;; Hostile: its table has 4 billion entries from the start.
(component
  (core module $code
    (table 0xfffffff0 funcref)
    (memory (export "memory") 1)
    (func (export "run") (result i32) (i32.const 0)))
  (core instance $main (instantiate $code))
  (alias core export $main "memory" (core memory $memory))
  (func $run (result (result (list u8) (error string)))
    (canon lift (core func $main "run") (memory $memory)))
  (instance $entry (export "run" (func $run)))
  (export "smallos:task/run@0.1.0" (instance $entry))
)
