"""Training and what it shows: losses, optimisers, tasks, gradient checks, Jacobians, memory, a line of progress."""
