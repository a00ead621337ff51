"""08: batches of sentences, padded and packed; pooling; a masked loss; measures; a classifier put together of them."""
