# loses: check-pad-batch
# told: one too few
def pad_batch(sentences):
    last = np.array([len(s) - 1 for s in sentences])
    x = np.zeros((last.max() + 1, len(sentences)), dtype=int)
    for n, s in enumerate(sentences):
        x[: last[n] + 1, n] = s
    return x, last
