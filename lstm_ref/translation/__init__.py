"""Numbers from French into German: words, batches, attention, an encoder with its decoder, search, measures."""
