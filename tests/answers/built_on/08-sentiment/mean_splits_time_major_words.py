# mistake: boolean indexing of h (T, N, H) lists the words time step by time step, but masked_mean cuts the list as if it went sentence by sentence, so words of different sentences are mixed; shows where N > 1 and T > 1.
# read: nothing
# told: In masked_mean. With one entry alone along axis 1 of h and axis 0 of lengths, all is right: what happens where there are several?
def last_state(h, lengths):
    """The output at each sentence's own last word: h (T, N, H), lengths (N,) -> (N, H)."""
    return np.take_along_axis(h, (lengths - 1)[None, :, None], axis=0)[0]


def masked_mean(h, lengths):
    """The mean over each sentence's own words: h (T, N, H), lengths (N,) -> (N, H)."""
    own = np.arange(h.shape[0])[:, None] < lengths
    words = h[own]
    pieces = np.split(words, np.cumsum(lengths)[:-1])
    return np.vstack([piece.mean(axis=0) for piece in pieces])
