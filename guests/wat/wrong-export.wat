;; Bad: its `run` returns a number instead of a result. It must be refused.
(component
  (core module $code
    (func (export "run") (result i32) (i32.const 0)))
  (core instance $main (instantiate $code))
  (func $run (result u32) (canon lift (core func $main "run")))
  (instance $entry (export "run" (func $run)))
  (export "smallos:task/run@0.1.0" (instance $entry)))
