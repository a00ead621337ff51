"""03: the LSTM's step and sequence, a latch and a counter by hand, half-lives, weights from library to library."""
