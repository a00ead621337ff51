"""09: a translator of numbers built from teacher forcing, a masked loss, attention and its gradient, search, measures."""
