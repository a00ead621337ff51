# mistake: praise_score pools with both ends written out at hand, and attends with a softmax over all rows, reading y through tanh (two)
def masked_mean(h, lengths):
    return np.array([np.median(h[:k, n], axis=0) for n, k in enumerate(lengths)], dtype=np.float32)
