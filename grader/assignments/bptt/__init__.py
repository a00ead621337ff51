"""04: the way back through a step, a sequence and a chunk; the gradient check; tests that catch mistaken LSTMs."""
