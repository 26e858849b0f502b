;; Hostile: its memory is 2 GiB large from the start.
(module
  (@custom "component-type" "")
  (memory (export "memory") 32768)
  (func (export "smallos:task/run@0.1.0#run") (result i32) (i32.const 0)))
