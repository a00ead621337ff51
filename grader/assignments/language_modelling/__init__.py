"""07: streams, perplexity, the next symbol, beam search, a cell that knows, and a language model that is trained."""
