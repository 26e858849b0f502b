;; Bad: exports nothing that could be run.
(component)
