# mistake: the forward half is taken at the sentence's last word, but the backward half at row lengths - 1 too, where it has read one word only; shows for each sentence of two words or more.
# read: right
# told: your both_ends takes both halves at the last word: there the backward direction has read
def both_ends(y, lengths):
    """What each direction has made of the whole sentence: y (T, N, 2H), lengths (N,) -> (N, 2H)."""
    H = y.shape[2] // 2
    result = np.empty((y.shape[1], 2 * H))
    for n, size in enumerate(lengths):
        forward, backward = y[:size, n, :H], y[:size, n, H:]
        result[n, :H] = forward[-1]
        result[n, H:] = backward[-1]
    return result
